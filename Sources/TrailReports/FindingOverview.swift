public import TrailDetection
import TrailRecords

/// What the findings add up to, gathered as they come. It takes the memory of the combinations of event, caller and
/// place that occur, however many findings of events there are, and of the correlations. It depends on their order in
/// nothing.
public struct FindingOverview: Sendable {
  /// Findings that differ only in what an overview does not show.
  struct Row: Sendable {
    let severity: Severity
    let outcome: Outcome
    let family: Family?
    let evidence: Evidence?
    let techniques: [String]
    /// The titles of the rules that fired, the weightiest first.
    let rules: [String]
    let event: String
    let eventSource: String?
    let principal: String?
    let account: String?
    let address: String?
    let region: String?
    /// What is new about them.
    let marks: ContextMarks
    fileprivate(set) var count = 0
    fileprivate(set) var first: EventTime?
    fileprivate(set) var last: EventTime?
    /// Where the first of them stands in the order of findings.
    fileprivate(set) var place: FindingOrder.Place

    fileprivate init(_ finding: Finding) {
      severity = finding.severity
      outcome = finding.outcome
      family = finding.family
      evidence = finding.evidence
      techniques = finding.techniques
      rules = finding.ruleTitles
      event = finding.eventLabel
      eventSource = finding.eventSource.filled
      principal = finding.principal
      account = finding.accountID.filled
      address = finding.sourceIP
      region = finding.region.filled
      marks = finding.context.map { ContextMarks($0) } ?? []
      place = FindingOrder.Place(finding)
    }
  }

  /// A finding in conflict with an earlier one.
  struct Conflict: Sendable {
    let eventID: String?
    let file: String
    let recordIndex: Int
    fileprivate let place: FindingOrder.Place
  }

  /// How many conflicts are named at most: the first in the order of findings.
  static let conflictsNamed = 500

  private(set) var rows: [Row] = []
  private var numbers: [FindingKey.Identity: Int] = [:]
  private(set) var conflictCount = 0
  private var firstConflicts: [Conflict] = []
  /// Sorted as ``FindingOrder`` sorts them.
  private(set) var correlations: [CorrelationFinding] = []

  public init() {}

  public init(_ findings: [Finding], _ correlations: [CorrelationFinding] = []) {
    for finding in findings { add(finding, FindingKey(finding.fields)) }
    add(correlations)
  }

  public mutating func add(_ correlations: [CorrelationFinding]) {
    self.correlations = FindingOrder.sorted(self.correlations + correlations)
  }

  /// - Parameter key: the finding's own.
  public mutating func add(_ finding: Finding, _ key: FindingKey) {
    let number = numbers[key.identity] ?? rows.count
    if number == rows.count {
      numbers[key.identity] = number
      rows.append(Row(finding))
    }
    rows[number].count += 1
    if let time = key.time {
      if let first = rows[number].first, first < time {
        rows[number].last = max(rows[number].last ?? first, time)
      } else {
        rows[number].last = rows[number].last ?? time
        rows[number].first = time
        rows[number].place = min(rows[number].place, FindingOrder.Place(finding))
      }
    }
    if finding.isConflict { note(conflict: finding) }
  }

  private mutating func note(conflict finding: Finding) {
    conflictCount += 1
    firstConflicts.append(
      Conflict(
        eventID: finding.eventID, file: finding.file, recordIndex: finding.recordIndex,
        place: FindingOrder.Place(finding)))
    if firstConflicts.count >= 2 * Self.conflictsNamed { firstConflicts = conflicts }
  }

  /// The first conflicts in the order of findings, as many as are named at most.
  var conflicts: [Conflict] {
    Array(firstConflicts.sorted { $0.place < $1.place }.prefix(Self.conflictsNamed))
  }

  var severities: SeverityCounts {
    let events = rows.reduce(into: SeverityCounts()) { $0.add($1.severity, $1.count) }
    return correlations.reduce(into: events) { $0.add(correlation: $1.severity) }
  }

  /// The earliest and the latest event time; nil where no finding has a readable one.
  var timeRange: ClosedRange<EventTime>? {
    let first = [rows.compactMap(\.first).min(), correlations.lazy.map(\.first).min()].compactMap { $0 }.min()
    let last = [rows.compactMap(\.last).max(), correlations.last?.last].compactMap { $0 }.max()
    guard let first, let last else { return nil }
    return first...last
  }
}
