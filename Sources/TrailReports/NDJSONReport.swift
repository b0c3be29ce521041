public import TrailDetection

/// Findings as JSON, one a line.
public struct NDJSONReport: StreamedReport {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func append(_ finding: Finding, into bytes: inout ReportBytes) {
    append(finding, finding.fields, into: &bytes)
  }

  public func append(_ finding: Finding, _ fields: borrowing FindingFields, into bytes: inout ReportBytes) {
    bytes.appendJSON(finding, fields, options)
    bytes.append(byte: 0x0A)
  }

  public func append(_ correlation: CorrelationFinding, into bytes: inout ReportBytes) {
    bytes.appendJSON(correlation)
    bytes.append(byte: 0x0A)
  }
}
