import Testing
import TrailReports

@Suite("Report formats")
struct ReportFormatTests {
  @Test(
    "A path's ending stands for a format, in any letter case",
    arguments: [
      ("out.json", ReportFormat.json), ("out.ndjson", .ndjson), ("out.jsonl", .ndjson), ("out.csv", .csv),
      ("out.md", .markdown), ("out.txt", .text), ("a.csv/OUT.JSON", .json), ("./2031.03.04.Csv", .csv),
    ])
  func ending(path: String, format: ReportFormat) {
    #expect(ReportFormat(pathEnding: path) == format)
  }

  @Test(
    "A path without a known ending stands for none",
    arguments: ["", "out", "out.", "json", ".json", "a.json/out", "out.json.gz", "out.html", "a/.csv"])
  func noEnding(path: String) {
    #expect(ReportFormat(pathEnding: path) == nil)
  }

  @Test(
    "Formats that stream write finding by finding, the others all at once", arguments: ReportFormat.allCases)
  func kind(format: ReportFormat) {
    switch format.report() {
    case .streamed: #expect(format.streams)
    case .collected: #expect(!format.streams)
    }
  }
}
