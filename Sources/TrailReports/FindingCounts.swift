public import TrailDetection
public import TrailRecords

/// What a report's summary says about its findings.
public struct FindingCounts: Sendable {
  public private(set) var severities = SeverityCounts()
  /// The earliest and the latest event time among the findings; nil where none has a readable one.
  public private(set) var timeRange: ClosedRange<EventTime>?
  private(set) var families = Tally()
  private(set) var evidence = Tally()
  private(set) var techniques = Tally()
  private(set) var accounts = Tally()
  private(set) var regions = Tally()
  private(set) var principals = Tally()
  private(set) var sources = Tally()

  public init() {}

  public init(_ findings: [Finding]) {
    for finding in findings { add(finding) }
  }

  public mutating func add(_ finding: Finding) {
    let severity = finding.severity
    severities.add(severity)
    families.add(finding.family?.rawValue, severity)
    evidence.add(finding.evidence?.rawValue, severity)
    for technique in finding.techniques { techniques.add(technique, severity) }
    accounts.add(finding.accountID.filled, severity)
    regions.add(finding.region.filled, severity)
    if let principal = finding.principal { principals.add(principal, severity) }
    if let address = finding.sourceIP { sources.add(address, severity) }
    if let time = finding.eventTime {
      let range = timeRange ?? time...time
      timeRange = min(range.lowerBound, time)...max(range.upperBound, time)
    }
  }
}
