import TrailDetection
public import TrailReports

/// Where a report goes.
public struct ReportOutput: Sendable, Equatable {
  public enum Destination: Sendable, Equatable {
    case standardOutput
    case file(String)
  }

  public let format: ReportFormat
  public let destination: Destination
  public var options = ReportOptions()

  public init(_ format: ReportFormat, to destination: Destination, options: ReportOptions = ReportOptions()) {
    self.format = format
    self.destination = destination
    self.options = options
  }
}

extension ReportOutput {
  /// The same report, with what these options make findings have.
  func showing(_ options: ScanOptions) -> ReportOutput {
    var output = self
    output.options.showsContext = options.context != nil
    output.options.showsBaseline = options.context?.baseline != nil
    output.options.showsAutomation = options.automation != nil
    return output
  }
}

/// What is to be made of a finding where it is found.
struct ReportNeeds: Sendable {
  /// The reports that want its text.
  var streams: [any StreamedReport] = []
  /// Whether a report says what the findings add up to.
  var overview = false
}

/// The reports of one scan, written in one pass: streamed ones as findings come, the others at the end.
struct ReportSet: Sendable {
  /// A report's text waits until there is a block of it, or this long, so that a reader sees findings while the
  /// scan runs.
  private static let patience = Duration.milliseconds(200)

  private struct Stream {
    let report: any StreamedReport
    var writer: BlockWriter
  }

  private var streams: [Stream] = []
  private var collected: [(report: any CollectedReport, writer: BlockWriter)] = []
  private var ledger: BlockWriter?
  private let keepsFindings: Bool
  /// Somebody takes the findings themselves, whatever becomes of the reports.
  private let isWatched: Bool
  private let onFinding: (@Sendable (Finding) -> Void)?
  private let onCorrelation: (@Sendable (CorrelationFinding) -> Void)?
  private(set) var findings: [Finding] = []
  /// The eventIDs that unlike records have.
  private var contestedIDs: Set<String> = []
  private(set) var severities = SeverityCounts()
  private var overview = FindingOverview()
  private var lastFlush = ContinuousClock.now

  init(
    _ outputs: [ReportOutput], ledger ledgerPath: String?, keepsFindings: Bool,
    onFinding: (@Sendable (Finding) -> Void)?, onCorrelation: (@Sendable (CorrelationFinding) -> Void)?
  ) throws(OutputError) {
    for output in outputs {
      let writer = try BlockWriter(output.destination)
      switch output.format.report(output.options) {
      case .streamed(let report): streams.append(Stream(report: report, writer: writer))
      case .collected(let report): collected.append((report, writer))
      }
    }
    if let ledgerPath { ledger = try BlockWriter(ledgerPath == "-" ? .standardOutput : .file(ledgerPath)) }
    self.keepsFindings = keepsFindings || collected.contains(where: \.report.showsEach)
    isWatched = keepsFindings || onFinding != nil || onCorrelation != nil
    self.onFinding = onFinding
    self.onCorrelation = onCorrelation
    for index in streams.indices { streams[index].report.begin(into: &streams[index].writer.block) }
  }

  var needs: ReportNeeds { ReportNeeds(streams: streams.map(\.report), overview: !collected.isEmpty) }

  /// Takes a finding whose text in the streamed reports was made already.
  mutating func add(_ batch: FindingBatch, _ index: Int) throws(OutputError) {
    for (number, text) in batch.texts.enumerated() {
      try streams[number].writer.append(text.bytes.bytes[text.range(index)])
    }
    keep(batch.findings[index], batch.key(index))
  }

  private func marked(_ finding: Finding) -> Finding {
    var finding = finding
    finding.isContested = !finding.isConflict && finding.eventID.map(contestedIDs.contains) == true
    return finding
  }

  /// Takes a finding that is in conflict with an earlier one. Its text is still to be made.
  mutating func add(_ finding: Finding, _ key: FindingKey?) throws(OutputError) {
    if let id = finding.eventID { contestedIDs.insert(id) }
    for index in streams.indices {
      streams[index].report.append(finding, into: &streams[index].writer.block)
      try streams[index].writer.flushIfFull()
    }
    keep(finding, key)
  }

  /// Takes the correlations, sorted, when there are no more findings of events.
  mutating func add(_ correlations: [CorrelationFinding]) throws(OutputError) {
    for correlation in correlations {
      for index in streams.indices {
        streams[index].report.append(correlation, into: &streams[index].writer.block)
        try streams[index].writer.flushIfFull()
      }
      severities.add(correlation: correlation.severity)
      onCorrelation?(correlation)
    }
    if !collected.isEmpty { overview.add(correlations) }
  }

  mutating func add(_ line: LedgerLine) throws(OutputError) {
    guard var writer = ledger else { return }
    ledger = nil
    line.json(into: &writer.block)
    writer.block.append(byte: 0x0A)
    try writer.flushIfFull()
    ledger = writer
  }

  private mutating func keep(_ finding: Finding, _ key: FindingKey?) {
    severities.add(finding.severity)
    if let key { overview.add(finding, key) }
    if keepsFindings { findings.append(finding) }
    onFinding?(finding)
  }

  /// Writes what waits in streamed reports, if it has waited for long or is due for another reason.
  mutating func flush(isDue: Bool) throws(OutputError) {
    guard !streams.isEmpty else { return }
    let now = ContinuousClock.now
    if isDue || now - lastFlush > Self.patience {
      lastFlush = now
      for index in streams.indices { try streams[index].writer.flush() }
    }
    try endIfUnread()
  }

  /// Ends the work where whoever read the reports has gone, as `head` does when it has seen enough. As long as one
  /// output is left, it goes on.
  private func endIfUnread() throws(OutputError) {
    let writers = streams.map(\.writer) + collected.map(\.writer) + (ledger.map { [$0] } ?? [])
    let closed = writers.compactMap(\.closedPipe)
    if !isWatched, closed.count == writers.count, let error = closed.first { throw error }
  }

  /// Writes everything that is still to be written.
  /// - Returns: the findings that were kept, sorted.
  mutating func finish(_ summary: ScanSummary) throws(OutputError) -> [Finding] {
    for index in streams.indices {
      streams[index].report.end(into: &streams[index].writer.block)
      try streams[index].writer.flush()
    }
    let sorted = FindingOrder.sorted(contestedIDs.isEmpty ? findings : findings.map(marked))
    findings = []
    for index in collected.indices {
      var (report, writer) = collected[index]
      var block = ReportBytes()
      try report.render(overview, sorted, summary, into: &block) { (block) throws(OutputError) in
        try writer.write(block)
        block.removeAll()
      }
      try writer.write(block)
      collected[index].writer = writer
    }
    if ledger != nil {
      try add(summary.totals.line)
      try ledger?.flush()
    }
    try endIfUnread()
    return sorted
  }
}
