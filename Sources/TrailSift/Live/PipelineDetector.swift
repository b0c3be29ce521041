import Sigma
import TrailDetection
package import TrailLive
import TrailRecords
import TrailReports

/// The scan's way from a record to a finding, for records that come one after another.
///
/// A line is what `scan --format ndjson` writes for the record, but for `location`, and with `seen_at` and `lag_seconds`
/// at its end. Records with the same eventID that differ are marked as in a scan.
///
/// **Memory.** What correlations need of a record, and what tells copies and conflicts, is forgotten once a record has
/// been seen for ``retention`` seconds, and at the latest after twice as long. Correlations keep within the limits of the
/// options in each of the two halves of that time.
///
/// Not to be shared between tasks.
package final class PipelineDetector: LiveDetector {
  private let detector: Detector
  private let needs: ReportNeeds
  private var memory: CollectorMemory
  private var scanner: RecordScanner
  private var findings: LiveFindings
  private var correlations: LiveCorrelations
  private let minimumSeverity: Severity
  /// The number of the last stretch of records with one source.
  private var stretch: UInt32 = 0
  /// The latest instant at which a record was there to be seen, in milliseconds.
  private var latest: Int64?

  /// What became of all records.
  package private(set) var tally = LedgerLine(input: nil)
  private(set) var suppressed = SuppressionTally()
  private(set) var automated = AutomationTally()
  package private(set) var severities = SeverityCounts()

  /// How many seconds records are remembered at least.
  package var retention: Int64 { correlations.retention }

  /// - Parameters:
  ///   - options: what a scan would look at. Threads and archive limits mean nothing here.
  ///   - includesRaw: whether lines hold the records themselves.
  ///   - lateness: how much later than another one, in seconds, a record of the same time may come and still be seen
  ///     together with it.
  ///   - forgets: false to know copies, conflicts and what was said for ever, for some 24 bytes a finding.
  package init(
    _ options: ScanOptions, includesRaw: Bool = true, lateness: Int64 = 2 * 3600, forgets: Bool = true
  ) {
    detector = Detector(options)
    let report = NDJSONReport(
      ReportOptions(
        includeRaw: includesRaw, showsContext: options.context != nil,
        showsAutomation: options.automation != nil))
    needs = ReportNeeds(streams: [report])
    correlations = LiveCorrelations(
      options.rules, options.correlationLimits, lateness: lateness, forgetsSaid: forgets)
    memory = CollectorMemory(detector, needs, notes: correlations.newNotes())
    scanner = RecordScanner(limits: options.recordLimits)
    findings = LiveFindings(report, forgets: forgets)
    minimumSeverity = options.minimumSeverity
  }

  package func judge(_ records: [LiveRecord]) -> LiveJudgement {
    var judgement = LiveJudgement()
    judgement.keepSeconds = correlations.longestTimespan
    look(at: records, into: &judgement, speaks: true)
    return judgement
  }

  package func remember(_ records: [LiveRecord]) {
    var judgement = LiveJudgement()
    look(at: records, into: &judgement, speaks: false)
  }

  package func conclude() -> LiveJudgement { conclude(at: latest ?? 0).judgement }

  /// Says what events show together, as far as it was not said yet.
  /// - Parameter instant: when it is said, in milliseconds; `seen_at` of the lines.
  func conclude(at instant: Int64) -> (judgement: LiveJudgement, said: [CorrelationFinding]) {
    var judgement = LiveJudgement()
    judgement.keepSeconds = correlations.longestTimespan
    let found = correlations.conclude(memory.notes, at: instant).filter { $0.severity >= minimumSeverity }
    for finding in FindingOrder.sorted(found) {
      findings.append(finding, seenAt: instant, to: &judgement)
      severities.add(correlation: finding.severity)
    }
    if correlations.mustForget(at: instant) {
      correlations.forget(keeping: memory.notes)
      memory.notes = correlations.newNotes()
      findings.forget()
    }
    return (judgement, FindingOrder.sorted(found))
  }

  /// When something was first said of a correlation's rule, group and time, in milliseconds; nil where nothing was.
  func firstSaid(_ finding: CorrelationFinding) -> Int64? { correlations.said.first(like: finding)?.saidAt }

  /// Writes a correlation as ``conclude(at:)`` does, whatever was said before.
  func line(of finding: CorrelationFinding, seenAt: Int64) -> [UInt8] {
    var judgement = LiveJudgement()
    findings.append(finding, seenAt: seenAt, to: &judgement)
    return judgement.lines
  }

  package var conclusions: [UInt8] { correlations.said.json }

  package func restore(_ conclusions: [UInt8]) -> Bool {
    guard let said = SaidCorrelations(json: conclusions) else { return false }
    correlations.said = said
    return true
  }

  private func look(at records: [LiveRecord], into judgement: inout LiveJudgement, speaks: Bool) {
    var start = 0
    while start < records.count {
      var end = start + 1
      while end < records.count, records[end].source == records[start].source,
        records[end].seenAt == records[start].seenAt
      {
        end += 1
      }
      look(at: records, start..<end, into: &judgement, speaks: speaks)
      start = end
    }
  }

  /// Looks at records of one source that were seen at one time.
  private func look(
    at records: [LiveRecord], _ range: Range<Int>, into judgement: inout LiveJudgement, speaks: Bool
  ) {
    guard let first = records[range].first else { return }
    latest = max(latest ?? first.seenAt, first.seenAt)
    correlations.begin(at: first.seenAt)
    stretch &+= 1
    var lent = CollectorMemory(detector, needs, notes: nil)
    swap(&lent, &memory)
    var intake = LiveIntake(
      FindingCollector(file: first.source, number: Int(stretch), memory: consume lent))
    var unread = 0
    for place in range {
      let noted = intake.collector.notedCount
      let record = records[place]
      let bytes = record.bytes
      intake.begin(record, number: UInt32(clamping: place - range.lowerBound))
      scanner.scan(bytes.span, into: &intake)
      scanner.finish(into: &intake)
      if let reason = intake.problem {
        unread += intake.isUncounted ? 1 : 0
        judgement.unparsed.append("\(first.source), record \(record.number): \(reason)")
      }
      if intake.collector.notedCount > noted { judgement.kept.append(place) }
    }
    let batch = intake.collector.takeBatch()
    let line = intake.line
    memory = intake.release()
    guard speaks else { return findings.remember(batch) }
    judgement.filtered += line.filtered
    judgement.suppressed += line.suppressed
    tally.records += line.records + unread
    tally.filtered += line.filtered
    tally.suppressed += line.suppressed
    tally.unparsed += line.unparsed + unread
    suppressed += batch.suppressed
    automated += batch.automated
    let counts = findings.append(batch, seenAt: first.seenAt, to: &judgement)
    tally.findings += counts.severities.total
    tally.duplicates += counts.duplicates
    tally.conflicts += counts.conflicts
    severities += counts.severities
  }
}

/// Gives the records of a source to a collector, with the numbers that they have there.
private struct LiveIntake: RecordConsumer, ~Copyable {
  var collector: FindingCollector
  private var index = 0
  private var number: UInt32 = 0
  private var taken = 0
  private var fault: RecordProblem?
  private var isCounted = false

  init(_ collector: consuming FindingCollector) { self.collector = collector }

  mutating func begin(_ record: LiveRecord, number: UInt32) {
    (index, self.number, taken, fault, isCounted) = (record.number, number, 0, nil, false)
  }

  /// Why the record at hand could not be read, or not as a whole; nil where all is well.
  var problem: String? {
    if let fault { return "\(fault)" }
    return taken == 0 ? "there is no record" : nil
  }

  /// Whether the collector knows nothing of the record at hand.
  var isUncounted: Bool { taken == 0 && !isCounted }

  var line: LedgerLine { collector.line }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    taken += 1
    collector.take(event, index: index, record: number)
  }

  mutating func unparsed(_ problem: RecordProblem) {
    fault = fault ?? problem
    isCounted = true
    collector.unparsed(problem)
  }

  mutating func damage(_ problem: RecordProblem) {
    fault = fault ?? problem
    collector.damage(problem)
  }

  consuming func release() -> CollectorMemory { collector.release() }
}
