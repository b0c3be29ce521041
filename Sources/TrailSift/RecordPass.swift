public import TrailArchive
public import TrailRecords
public import TrailReports

/// What somebody adds up over the records of an archive. Each worker fills one of its own, and they are joined at the
/// end: what comes out must not depend on which records went into which, nor on the order of joining.
public protocol RecordTally: Sendable {
  /// What a worker needs for adding up and nobody else, as a ``RuleScratch``.
  associatedtype Memory = Void
  func makeMemory() -> Memory
  /// Called before the records of an input.
  mutating func begin(_ input: ArchiveInput)
  /// Takes a record that the selection admits. The view ends with the call.
  mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Memory)
  mutating func merge(_ other: Self)
}

extension RecordTally {
  public mutating func begin(_ input: ArchiveInput) {}
}

extension RecordTally where Memory == Void {
  public func makeMemory() {}
}

/// Reads an archive once for something else than findings: the records go to a ``RecordTally``, and what became of the
/// inputs is accounted for as in a scan. Copies of an event are not told from it.
public struct RecordPass: Sendable {
  /// What came out of a pass.
  public struct Result<Tally: RecordTally>: Sendable {
    public let tally: Tally
    /// Records that were added up count as `filtered`, as others that are not reported.
    public let totals: LedgerTotals
    /// Every input that was not read whole, in input order.
    public let notWhole: [LedgerLine]
    public let listing: ArchiveListing
    public let isInterrupted: Bool
  }

  public var paths: [String]
  /// The selection by time, account and region counts, the threads and the limits.
  public var options: ScanOptions
  public var progress = ScanProgress()
  public var stop = StopSignal()

  public init(_ paths: [String], options: ScanOptions = ScanOptions()) {
    self.paths = paths
    self.options = options
  }

  /// - Parameter make: makes an empty tally for each worker.
  /// - Throws: ``ScanError`` where there is nothing to read. Damaged inputs do not throw: they stand in the result.
  public func run<Tally: RecordTally>(
    _ make: @Sendable () -> Tally
  ) async throws(ScanError) -> Result<Tally> {
    let listing: ArchiveListing
    do {
      listing = try await ArchiveListing(
        paths: paths, selection: options.trailSelection, threads: options.threads)
    } catch {
      throw .input(error)
    }
    progress.begin(
      inputs: listing.inputs.count, bytes: listing.inputs.reduce(0) { $0 + Int(clamping: $1.size ?? 0) })
    let halt = ScanHalt(request: stop)
    let workers = await work(on: listing, halt, make)
    if let failure = halt.failure { throw .input(failure) }
    var tally = make()
    var lines: [(number: Int, line: LedgerLine)] = []
    for worker in workers {
      tally.merge(worker.tally)
      lines += worker.lines
    }
    lines.sort { $0.number < $1.number }
    let isInterrupted = stop.isStopped
    let result = Result(
      tally: tally, listing, lines.map(\.line), isInterrupted: isInterrupted)
    if !isInterrupted { try listing.checkForLogs(result.totals, paths) }
    return result
  }

  private func work<Tally: RecordTally>(
    on listing: ArchiveListing, _ halt: ScanHalt, _ make: @Sendable () -> Tally
  ) async -> [PassWorker<Tally>] {
    let turns = InputTurns(listing.inputs)
    return await withTaskGroup(of: PassWorker<Tally>?.self) { group in
      for _ in 0..<min(max(options.threads, 1), max(listing.inputs.count, 1)) {
        let empty = make()
        group.addTask { [options, progress] in
          do throws(ArchiveError) {
            var reading = try PassReading(options, halt: halt, progress: progress)
            var intake = PassIntake(tally: empty, selection: options.selection)
            var lines: [(number: Int, line: LedgerLine)] = []
            // Nothing waits for its turn: large inputs come first.
            while !halt.isHalted, let (number, input) = turns.next(head: -1, inOrder: false) {
              lines.append((number, await reading.read(input, into: &intake)))
            }
            return PassWorker(tally: intake.tally, lines: lines)
          } catch {
            halt.fail(error)
            return nil
          }
        }
      }
      var workers: [PassWorker<Tally>] = []
      for await worker in group { if let worker { workers.append(worker) } }
      return workers
    }
  }
}

extension RecordPass.Result {
  /// - Parameter lines: of the inputs that were read, in input order.
  fileprivate init(tally: Tally, _ listing: ArchiveListing, _ lines: [LedgerLine], isInterrupted: Bool) {
    var totals = LedgerTotals()
    var notWhole: [LedgerLine] = []
    let failed = listing.failed.map { LedgerLine(input: $0.path, state: .failed, reason: $0.reason) }
    let skipped = listing.skipped.map { LedgerLine(input: $0.path, state: .skipped, reason: $0.reason) }
    for line in lines + failed + skipped {
      totals += line
      if line.state == .partial || line.state == .failed { notWhole.append(line) }
    }
    self.tally = tally
    self.totals = totals
    self.notWhole = notWhole
    self.listing = listing
    self.isInterrupted = isInterrupted
  }
}

/// What one worker has brought together.
private struct PassWorker<Tally: RecordTally>: Sendable {
  let tally: Tally
  let lines: [(number: Int, line: LedgerLine)]
}

/// What a worker has for reading inputs one after another.
private struct PassReading: ~Copyable {
  private let options: ScanOptions
  private let halt: ScanHalt
  private let progress: ScanProgress
  private var reader: ArchiveReader
  private var scanner: RecordScanner

  private static let pauseMilliseconds: Int32 = 20

  init(_ options: ScanOptions, halt: ScanHalt, progress: ScanProgress) throws(ArchiveError) {
    self.options = options
    self.halt = halt
    self.progress = progress
    reader = try ArchiveReader(limits: options.archiveLimits)
    scanner = RecordScanner(limits: options.recordLimits)
  }

  mutating func read<Tally>(_ input: ArchiveInput, into intake: inout PassIntake<Tally>) async -> LedgerLine {
    intake.begin(input)
    defer { progress.add(inputs: 1) }
    do throws(ArchiveError) {
      try reader.open(input)
    } catch {
      return LedgerLine(input: input.path, state: .failed, reason: error.message)
    }
    let readiness = InputReadiness(input)
    var isInterrupted = true
    var seen = (bytes: 0, records: 0)
    while !halt.isHalted {
      guard readiness.isReady(within: Self.pauseMilliseconds) else {
        await Task.yield()
        continue
      }
      if scanner.scan(from: &reader, into: &intake).count == 0 {
        isInterrupted = false
        break
      }
      let bytes = Int(clamping: reader.tally.bytes)
      progress.add(bytes: bytes - seen.bytes, records: intake.line.records - seen.records)
      seen = (bytes, intake.line.records)
    }
    if isInterrupted {
      scanner = RecordScanner(limits: options.recordLimits)
    } else {
      scanner.finish(into: &intake)
    }
    return InputEnd(tally: reader.tally, damage: reader.damage, isInterrupted: isInterrupted)
      .line(of: input, intake.line, intake.damage)
  }
}

/// Hands the records of a worker's inputs to its tally.
private struct PassIntake<Tally: RecordTally>: RecordConsumer {
  private(set) var tally: Tally
  private var memory: Tally.Memory
  private let selection: RecordSelection
  /// What became of the input at hand.
  private(set) var line = LedgerLine(input: nil)
  private(set) var damage = EnvelopeDamage()

  init(tally: Tally, selection: RecordSelection) {
    self.tally = tally
    memory = tally.makeMemory()
    self.selection = selection
  }

  mutating func begin(_ input: ArchiveInput) {
    line = LedgerLine(input: input.path)
    damage = EnvelopeDamage()
    tally.begin(input)
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    line.records += 1
    line.filtered += 1
    if selection.admits(event) { tally.add(event, &memory) }
  }

  mutating func unparsed(_ problem: RecordProblem) { line.addUnparsed(problem) }

  mutating func damage(_ problem: RecordProblem) { damage.note(problem) }
}
