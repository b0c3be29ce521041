import Foundation
import Testing
import TrailDetection
import TrailRecords
import TrailReports

@Suite("Reports of an invented morning")
struct GoldenTests {
  static let reports: [(file: String, format: ReportFormat, options: ReportOptions)] = [
    ("morning.ndjson", .ndjson, ReportOptions()),
    ("morning-no-raw.ndjson", .ndjson, ReportOptions(includeRaw: false)),
    ("morning.csv", .csv, ReportOptions()),
    ("morning.json", .json, ReportOptions()),
    ("morning.md", .markdown, ReportOptions()),
    ("morning.txt", .text, ReportOptions()),
    ("morning-80-columns.txt", .text, ReportOptions(width: 80)),
    ("morning-colour.txt", .text, ReportOptions(useColour: true, width: 160)),
  ]

  @Test("A report has the bytes that it had", arguments: reports)
  func report(file: String, format: ReportFormat, options: ReportOptions) throws {
    try compare(written(format, InventedMorning.findings(), options), with: file)
  }

  @Test(
    "A report with correlations has the bytes that it had", arguments: ["ndjson", "csv", "json", "md", "txt"])
  func correlations(ending: String) throws {
    let format = try #require(ReportFormat(pathEnding: "x.\(ending)"))
    let findings = try format.streams ? [] : InventedMorning.findings()
    let summary = InventedMorning.summary(findings: findings.count, leftOut: InventedCorrelations.leftOut)
    let text = written(
      format, findings, correlations: try InventedCorrelations.findings(), summary,
      ReportOptions(includeRaw: false, width: 170))
    try compare(text, with: "correlations.\(ending)")
  }

  @Test("A report with suppressions has the bytes that it had", arguments: ["json", "md", "txt"])
  func suppressions(ending: String) throws {
    let format = try #require(ReportFormat(pathEnding: "x.\(ending)"))
    try compare(written(format, [], InventedSuppressions.summary()), with: "suppressions.\(ending)")
  }

  @Test("A ledger has the bytes that it had")
  func ledger() throws {
    let lines = InventedMorning.ledger(findings: 11)
    var bytes = ReportBytes()
    for line in lines + [InventedMorning.totals(lines).line] {
      line.json(into: &bytes)
      bytes.append("\n")
    }
    try compare(String(decoding: bytes.bytes, as: UTF8.self), with: "ledger.ndjson")
  }

  @Test("A report without findings has the bytes that it had", arguments: ["json", "md", "txt"])
  func empty(ending: String) throws {
    let format = try #require(ReportFormat(pathEnding: "x.\(ending)"))
    var totals = LedgerTotals()
    totals += LedgerLine(input: "quiet.json.gz")
    let summary = ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: totals, notWhole: [], interrupted: true
    )
    try compare(written(format, [], summary), with: "quiet.\(ending)")
  }

  private func compare(_ text: String, with file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
    let url = folder.appending(path: file)
    if ProcessInfo.processInfo.environment["TRAILSIFT_UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return
    }
    let golden = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(text.utf8.elementsEqual(golden.utf8), "\(file) differs from\n\(text)")
  }
}
