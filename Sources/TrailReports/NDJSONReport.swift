public import TrailDetection

/// Findings as JSON, one a line.
public struct NDJSONReport: StreamedReport {
  private let includeRaw: Bool

  public init(_ options: ReportOptions = ReportOptions()) {
    includeRaw = options.includeRaw
  }

  public func append(_ finding: Finding, into bytes: inout ReportBytes) {
    append(finding, finding.fields, into: &bytes)
  }

  public func append(_ finding: Finding, _ fields: borrowing FindingFields, into bytes: inout ReportBytes) {
    bytes.appendJSON(finding, fields, includeRaw: includeRaw)
    bytes.append(byte: 0x0A)
  }

  public func append(_ correlation: CorrelationFinding, into bytes: inout ReportBytes) {
    bytes.appendJSON(correlation)
    bytes.append(byte: 0x0A)
  }
}
