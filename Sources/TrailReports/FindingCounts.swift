import TrailDetection
import TrailRecords

/// What a report's summary says about its findings.
struct FindingCounts: Sendable {
  let severities: SeverityCounts
  /// The earliest and the latest event time among the findings; nil where none has a readable one.
  let timeRange: ClosedRange<EventTime>?
  private(set) var families = Tally()
  private(set) var evidence = Tally()
  private(set) var techniques = Tally()
  private(set) var accounts = Tally()
  private(set) var regions = Tally()
  private(set) var principals = Tally()
  private(set) var sources = Tally()
  private(set) var contexts = ContextMarks.Counts()

  init(_ overview: FindingOverview) {
    severities = overview.severities
    timeRange = overview.timeRange
    for row in overview.rows { add(row) }
    for correlation in overview.correlations { add(correlation) }
  }

  private mutating func add(_ row: FindingOverview.Row) {
    let (severity, count) = (row.severity, row.count)
    contexts.add(row.marks, count)
    families.add(row.family?.rawValue, severity, count)
    evidence.add(row.evidence?.rawValue, severity, count)
    for technique in row.techniques { techniques.add(technique, severity, count) }
    accounts.add(row.account, severity, count)
    regions.add(row.region, severity, count)
    if let principal = row.principal { principals.add(principal, severity, count) }
    if let address = row.address { sources.add(address, severity, count) }
  }

  /// Account, region, principal and address are known of a correlation where its group says them.
  private mutating func add(_ correlation: CorrelationFinding) {
    let severity = correlation.severity
    families.add(correlation.family?.rawValue, severity)
    evidence.add(correlation.evidence.rawValue, severity)
    for technique in correlation.techniques { techniques.add(technique, severity) }
    accounts.add(correlation.accountID, severity)
    regions.add(correlation.region, severity)
    if let principal = correlation.principal { principals.add(principal, severity) }
    if let address = correlation.sourceIP { sources.add(address, severity) }
  }
}
