import TrailDetection
import TrailLive
import TrailRecords
import TrailReports

/// Turns findings into lines of NDJSON that say when they were there to be seen, and knows those of the last time.
struct LiveFindings {
  /// What became of some findings.
  struct Counts {
    var severities = SeverityCounts()
    var duplicates = 0
    var conflicts = 0
  }

  private let report: NDJSONReport
  /// All that is remembered.
  private var reported = ReportedRecords()
  /// The later half of it, in time, which is left when the earlier one is forgotten; nil where nothing is forgotten.
  private var later: ReportedRecords?

  init(_ report: NDJSONReport, forgets: Bool) {
    self.report = report
    later = forgets ? ReportedRecords() : nil
  }

  /// Appends the findings of a batch that was made for ``NDJSONReport`` alone.
  mutating func append(_ batch: FindingBatch, seenAt: Int64, to judgement: inout LiveJudgement) -> Counts {
    var counts = Counts()
    for (index, finding) in batch.findings.enumerated() {
      let time = LineTime(seenAt: seenAt, event: finding.eventTime)
      switch note(batch.fingerprints[index]) {
      case .duplicate:
        counts.duplicates += 1
        continue
      case .conflict:
        counts.conflicts += 1
        var text = ReportBytes()
        report.append(finding.asConflict, into: &text)
        time.append(text.bytes[...], to: &judgement.lines)
      case .new:
        guard let text = batch.texts.first else { continue }
        time.append(text.bytes.bytes[text.range(index)], to: &judgement.lines)
      }
      counts.severities.add(finding.severity)
      judgement.count(finding.severity)
    }
    return counts
  }

  func append(_ finding: CorrelationFinding, seenAt: Int64, to judgement: inout LiveJudgement) {
    var text = ReportBytes()
    report.append(finding, into: &text)
    LineTime(seenAt: seenAt, event: finding.last).append(text.bytes[...], to: &judgement.lines)
    judgement.count(finding.severity)
  }

  /// Notes findings that were reported before.
  mutating func remember(_ batch: FindingBatch) {
    for fingerprint in batch.fingerprints { _ = note(fingerprint) }
  }

  /// Forgets all but what was noted since the last time.
  mutating func forget() {
    guard let later else { return }
    reported = later
    self.later = ReportedRecords()
  }

  private mutating func note(_ fingerprint: RecordFingerprint) -> ReportedRecords.Standing {
    _ = later?.note(fingerprint)
    return reported.note(fingerprint)
  }
}

extension LiveJudgement {
  fileprivate mutating func count(_ severity: Severity) {
    severities[Int(severity.rawValue)] += 1
  }
}

/// When a finding was there to be seen, and how long after its event.
struct LineTime {
  /// Milliseconds since 1970.
  let seenAt: Int64
  let event: EventTime?

  /// Appends a line with the two keys at its end.
  /// - Parameter line: an object, and a line feed.
  func append(_ line: ArraySlice<UInt8>, to lines: inout [UInt8]) {
    lines += line.dropLast(2)
    lines += #","seen_at":"\#(Self.text(seenAt))","lag_seconds":\#(lag)}"#.utf8
    lines.append(0x0A)
  }

  /// `2026-03-04T10:05:00.000Z`.
  static func text(_ milliseconds: Int64) -> String {
    let (seconds, rest) = split(milliseconds)
    return "\(EventTime(seconds: seconds).text.dropLast()).\(digits(rest))Z"
  }

  /// A JSON number with no more digits than it needs, or null.
  private var lag: String {
    guard let event else { return "null" }
    let (seconds, rest) = Self.split(seenAt)
    let (whole, overflow) = seconds.subtractingReportingOverflow(event.seconds)
    if overflow { return "null" }
    if rest == 0 { return "\(whole)" }
    // What is below zero counts its fraction away from zero.
    let isNegative = whole < 0
    let magnitude = isNegative ? (whole + 1).magnitude : whole.magnitude
    var fraction = Self.digits(isNegative ? 1000 - rest : rest)
    while fraction.last == "0" { fraction.removeLast() }
    return "\(isNegative ? "-" : "")\(magnitude).\(fraction)"
  }

  /// Whole seconds, rounded down, and the milliseconds above them.
  private static func split(_ milliseconds: Int64) -> (seconds: Int64, rest: Int64) {
    let (quotient, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    return rest < 0 ? (quotient - 1, rest + 1000) : (quotient, rest)
  }

  private static func digits(_ milliseconds: Int64) -> String {
    let digits = String(milliseconds)
    return String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }
}
