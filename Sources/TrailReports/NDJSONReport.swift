public import TrailDetection

/// Findings as JSON, one a line.
public struct NDJSONReport: StreamedReport {
  private let includeRaw: Bool

  public init(_ options: ReportOptions = ReportOptions()) {
    includeRaw = options.includeRaw
  }

  public func append(_ finding: Finding, into bytes: inout ReportBytes) {
    bytes.appendJSON(finding, includeRaw: includeRaw)
    bytes.append(byte: 0x0A)
  }
}
