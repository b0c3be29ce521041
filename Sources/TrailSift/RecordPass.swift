public import TrailArchive
import TrailDetection
import TrailRecords
public import TrailReports

/// Reads an archive once for something else than findings: the records go to a ``RecordTally``, and what became of the
/// inputs is accounted for as in a scan. Copies of an event are not told from it.
///
/// With ``ScanOptions/isStrict`` the first input that is not whole ends the pass. It counts with the records that could
/// be read of it, the ones before it count whole, and the ones behind it not at all, for any number of threads.
public struct RecordPass: Sendable {
  /// What came out of a pass.
  public struct Result<Tally: RecordTally>: Sendable {
    public let tally: Tally
    /// Every input counts, also one that was not read. Records that were added up count as `filtered`, as others that
    /// are not reported.
    public let totals: LedgerTotals
    /// Every input that was not read whole, in input order.
    public let notWhole: [LedgerLine]
    public let listing: ArchiveListing
    /// The input whose damage ended a strict pass.
    public let strictEnd: String?
    /// Whether somebody stopped the pass. What was read until then is in the tally.
    public let isInterrupted: Bool
  }

  /// Files, folders, or `-` for standard input.
  public var paths: [String]
  /// The selection by time, account and region counts, the threads, the limits and whether the pass is strict.
  public var options: ScanOptions
  public var progress = ScanProgress()
  public var stop = StopSignal()

  public init(_ paths: [String], options: ScanOptions = ScanOptions()) {
    self.paths = paths
    self.options = options
  }

  /// - Parameter make: makes an empty tally, for each worker, or in a strict pass for each input.
  /// - Throws: ``ScanError`` where there is nothing to read. Damaged inputs do not throw: they stand in the result.
  public func run<Tally: RecordTally>(
    _ make: @Sendable () -> Tally
  ) async throws(ScanError) -> Result<Tally> {
    let listing = try await ArchiveListing(paths, options)
    progress.begin(listing.inputs)
    let halt = ScanHalt(request: stop)
    let runs = PassRuns<Tally>()
    let shares = await work(on: listing, runs, halt, make) + runs.shares
    if let failure = halt.failure { throw .input(failure) }
    var share = PassShare(make())
    for part in shares { share.merge(part) }
    let result = Result(
      share, listing, strictEnd: runs.end.map { listing.inputs[$0].path }, isInterrupted: stop.isStopped)
    if !result.isInterrupted { try listing.checkForLogs(result.totals, paths) }
    return result
  }

  /// - Returns: what each worker has brought together, beside what stands in the runs.
  private func work<Tally: RecordTally>(
    on listing: ArchiveListing, _ runs: PassRuns<Tally>, _ halt: ScanHalt, _ make: @Sendable () -> Tally
  ) async -> [PassShare<Tally>] {
    let turns = InputTurns(listing.inputs)
    return await withTaskGroup(of: PassShare<Tally>?.self) { group in
      for _ in 0..<options.workerCount(for: listing.inputs) {
        let empty = make()
        group.addTask { [options, progress] in
          do throws(ArchiveError) {
            var reading = try InputReading(options, halt: halt, progress: progress)
            if !options.isStrict { return await Self.read(turns, &reading, empty, options.selection, halt) }
            await Self.read(turns, &reading, empty, options.selection, halt, strictly: runs)
          } catch {
            halt.fail(error)
          }
          return nil
        }
      }
      var shares: [PassShare<Tally>] = []
      for await share in group { if let share { shares.append(share) } }
      return shares
    }
  }

  /// Reads inputs until there are no more, large ones first: nothing waits for its turn.
  private static func read<Tally: RecordTally>(
    _ turns: InputTurns, _ reading: inout InputReading, _ empty: Tally, _ selection: RecordSelection,
    _ halt: ScanHalt
  ) async -> PassShare<Tally> {
    var intake = PassIntake(empty, selection: selection)
    var share = PassShare(empty)
    while !halt.isHalted, let (number, input) = turns.next(head: -1, inOrder: false) {
      share.account(for: await intake.take(input, from: &reading).line, of: number)
    }
    share.tally = intake.tally
    return share
  }

  /// Reads inputs in their order until there are no more or one was not whole.
  private static func read<Tally: RecordTally>(
    _ turns: InputTurns, _ reading: inout InputReading, _ empty: Tally, _ selection: RecordSelection,
    _ halt: ScanHalt, strictly runs: PassRuns<Tally>
  ) async {
    while !halt.isHalted, runs.end == nil, let (number, input) = turns.next(head: 0, inOrder: true) {
      var intake = PassIntake(empty, selection: selection)
      let (line, isInterrupted) = await intake.take(input, from: &reading)
      var share = PassShare(intake.tally)
      share.account(for: line, of: number)
      if runs.add(share, of: number, endsPass: !line.isWhole && !isInterrupted) { halt.halt() }
    }
  }
}

extension RecordPass.Result {
  /// - Parameter share: what was brought together of all inputs that were read.
  fileprivate init(
    _ share: PassShare<Tally>, _ listing: ArchiveListing, strictEnd: String?, isInterrupted: Bool
  ) {
    var totals = share.totals
    var notWhole = share.notWhole.sorted { $0.number < $1.number }.map(\.line)
    // Inputs that were not read, since the pass ended before them.
    for _ in totals.inputs..<listing.inputs.count { totals += LedgerLine(input: nil, state: .skipped) }
    for line in listing.unopened {
      totals += line
      if !line.isWhole { notWhole.append(line) }
    }
    tally = share.tally
    self.totals = totals
    self.notWhole = notWhole
    self.listing = listing
    self.strictEnd = strictEnd
    self.isInterrupted = isInterrupted
  }
}
