@_exported public import TrailArchive
@_exported public import TrailDetection
@_exported public import TrailRecords
@_exported public import TrailReports

/// Reads CloudTrail archives and reports what in them is worth a look.
///
/// ```swift
/// import TrailSift
/// let result = try await Scan(["AWSLogs"]).run()
/// for finding in result.findings { print(finding.severity, finding.title) }
/// ```
public struct Scan: Sendable {
  /// What came out of a scan.
  public struct Result: Sendable {
    public let summary: ScanSummary
    public let severities: SeverityCounts
    /// All findings, sorted by event time; empty where the scan was not asked to keep them.
    public let findings: [Finding]
    /// Findings of several events, sorted by the time of their last one; empty where the scan was not asked to keep
    /// findings.
    public let correlations: [CorrelationFinding]
    /// The input whose damage ended a strict scan.
    public let strictEnd: String?
    /// Inputs that were not looked into, and why.
    public let skipped: [SkippedInput]
    /// What each suppression that was applied did.
    public var suppressions: [SuppressionCount] { summary.suppressions }
  }

  /// Files, folders, or `-` for standard input.
  public var paths: [String]
  public var options: ScanOptions
  /// The reports to write; none is written unless asked for.
  public var reports: [ReportOutput] = []
  /// Where to write a line for every input (`trailsift.ledger/1`): a file, or `-` for standard output; nil for
  /// nowhere.
  public var ledger: String?
  /// Whether the result holds the findings. Each takes the memory of its record.
  public var keepsFindings = true
  /// Called with each finding, in the order of the inputs, while the scan runs.
  public var onFinding: (@Sendable (Finding) -> Void)?
  /// Called with each correlation, sorted by the time of their last event, when everything was read.
  public var onCorrelation: (@Sendable (CorrelationFinding) -> Void)?
  public var progress = ScanProgress()
  public var stop = StopSignal()
  public var tool = ToolIdentity(name: "trailsift", version: TrailSiftVersion.current)

  /// What is read in place of paths; nil where the paths are.
  private let fetched: FetchedLogs?

  public init(_ paths: [String], options: ScanOptions = ScanOptions()) {
    self.paths = paths
    self.options = options
    fetched = nil
  }

  /// A scan of what was fetched from a service.
  package init(_ fetched: FetchedLogs, options: ScanOptions = ScanOptions()) {
    paths = []
    self.options = options
    self.options.shortfalls = fetched.shortfalls
    self.fetched = fetched
  }

  /// Reads everything once.
  /// - Throws: ``ScanError`` where there is nothing to read or a report cannot be written. Damaged inputs do
  ///   not throw: they stand in the summary.
  public func run() async throws(ScanError) -> Result {
    let listing = if let fetched { fetched.listing } else { try await ArchiveListing(paths, options) }
    var outputs = reports.compactMap { output in
      if case .file(let path) = output.destination { path } else { nil }
    }
    if let ledger, ledger != "-" { outputs.append(ledger) }
    try listing.check(outputs: outputs)
    progress.begin(listing.inputs)
    let halt = ScanHalt(request: stop)
    let result: Result
    do throws(OutputError) {
      result = try await read(listing, halt)
    } catch {
      throw .output(error)
    }
    if let failure = halt.failure { throw .input(failure) }
    if fetched == nil, !result.summary.interrupted {
      try listing.checkForLogs(result.summary.totals, paths)
    }
    return result
  }

  private var shownReports: [ReportOutput] { reports.map { $0.showing(options) } }

  private func read(_ listing: ArchiveListing, _ halt: ScanHalt) async throws(OutputError) -> Result {
    // Where there is nothing to report on, the ledger alone says why.
    let set = try ReportSet(
      listing.mayHoldLogs ? shownReports : [], ledger: ledger, keepsFindings: keepsFindings,
      onFinding: onFinding,
      onCorrelation: onCorrelation)
    let needs = set.needs
    let merge = OrderedMerge(
      reports: set, isStrict: options.isStrict, hasRules: options.rules != nil, halt: halt)
    let turns = InputTurns(listing.inputs)
    let (options, progress) = (options, progress)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<options.workerCount(for: listing.inputs) {
        group.addTask {
          do throws(ArchiveError) {
            var worker = try InputScan(options, needs: needs, halt: halt, progress: progress)
            while !halt.isHalted {
              let (head, isFull) = merge.standing
              guard let (number, input) = turns.next(head: head, inOrder: isFull) else { break }
              await worker.read(input, number: number, to: merge)
            }
            if let notes = worker.takeNotes() { merge.add(notes) }
          } catch {
            halt.fail(error)
          }
        }
      }
    }
    let isInterrupted = stop.isStopped
    let notes = try merge.conclude { (state) throws(OutputError) in
      try takeRest(listing, merge, &state)
      return state.takeNotes()
    }
    let (correlations, leftOut) = await correlate(consume notes)
    return try merge.conclude { (state) throws(OutputError) in
      try finish(&state, listing, correlations, leftOut, isInterrupted: isInterrupted)
    }
  }

  /// Enters what was not read into the ledger.
  private func takeRest(
    _ listing: ArchiveListing, _ merge: OrderedMerge, _ state: inout OrderedMerge.State
  ) throws(OutputError) {
    let reason =
      state.strictEnd.map { "not read: --strict ended the scan at \($0)" } ?? "not read: interrupted"
    try merge.take(listing.inputs, notReadBecause: reason, &state)
    for line in listing.unopened { try state.note(line) }
  }

  /// Writes what is still to be written.
  private func finish(
    _ state: inout OrderedMerge.State, _ listing: ArchiveListing, _ correlations: [CorrelationFinding],
    _ leftOut: [CorrelationOmission], isInterrupted: Bool
  ) throws(OutputError) -> Result {
    try state.reports.add(correlations)
    let summary = ScanSummary(
      tool: tool, totals: state.totals, notWhole: state.notWhole, skipped: state.skipped,
      interrupted: isInterrupted, leftOut: leftOut,
      suppressions: state.suppressed.counts(of: options.suppressions),
      expired: options.suppressions?.expired ?? [],
      automation: state.automated.counts(of: options.automation))
    let findings = try state.reports.finish(summary)
    return Result(
      summary: summary, severities: state.reports.severities, findings: keepsFindings ? findings : [],
      correlations: keepsFindings ? correlations : [], strictEnd: state.strictEnd, skipped: listing.skipped)
  }

  /// - Returns: the correlations that are severe enough, sorted, and what they could not look at.
  private func correlate(
    _ notes: consuming [CorrelationNotes]
  ) async -> ([CorrelationFinding], [CorrelationOmission]) {
    guard let rules = options.rules else { return ([], []) }
    // Given away: where the limits cut them, they are changed where they are, and not beside a copy.
    let (found, leftOut) = await rules.correlate(consume notes, tasks: options.threads)
    return (FindingOrder.sorted(found.filter { $0.severity >= options.minimumSeverity }), leftOut)
  }
}
