import TrailDetection
import TrailReports

/// A report of either kind as text, written as a caller would write it.
func written(
  _ format: ReportFormat, _ findings: [Finding], correlations: [CorrelationFinding] = [],
  _ summary: ScanSummary, _ options: ReportOptions = ReportOptions()
) -> String {
  var bytes = ReportBytes()
  switch format.report(options) {
  case .streamed(let report):
    report.begin(into: &bytes)
    for finding in findings { report.append(finding, into: &bytes) }
    for correlation in FindingOrder.sorted(correlations) { report.append(correlation, into: &bytes) }
    report.end(into: &bytes)
  case .collected(let report):
    report.render(FindingOrder.sorted(findings), correlations: correlations, summary, into: &bytes)
  }
  return String(decoding: bytes.bytes, as: UTF8.self)
}

func written(
  _ format: ReportFormat, _ findings: [Finding], _ options: ReportOptions = ReportOptions()
) -> String {
  written(format, findings, InventedMorning.summary(findings: findings.count), options)
}
