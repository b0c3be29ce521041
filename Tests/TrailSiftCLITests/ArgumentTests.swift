import Testing
import TrailSift

@testable import TrailSiftCLI

@Suite("Values on the command line") struct ArgumentTests {
  @Test(
    "A size is a number of bytes with an optional unit",
    arguments: [
      ("1", 1), ("4096", 4096), ("4k", 4096), ("4K", 4096), ("4kB", 4096), ("4KiB", 4096), ("64M", 64 << 20),
      ("16GiB", 16 << 30), ("2t", 2 << 40), ("7b", 7),
    ] as [(String, Int64)])
  func size(_ text: String, _ bytes: Int64) {
    #expect(SizeArgument(argument: text)?.bytes == bytes)
  }

  @Test(
    "Other text is no size",
    arguments: [
      "", "0", "0G", "-1", "M", "1.5G", "1 G", "1X", "1iib", "9999999999999999999", "9999999999T", "٣",
    ])
  func noSize(_ text: String) {
    #expect(SizeArgument(argument: text) == nil)
  }

  @Test("A size is shown in the largest unit that fits it whole")
  func shownSize() {
    #expect(SizeArgument(bytes: 16 << 30).defaultValueDescription == "16GiB")
    #expect(SizeArgument(bytes: 16 << 20).defaultValueDescription == "16MiB")
    #expect(SizeArgument(bytes: 1_048_577).defaultValueDescription == "1048577")
  }

  @Test("A severity is known by its name in any letter case", arguments: Severity.allCases)
  func severity(_ severity: Severity) {
    #expect(SeverityArgument(argument: severity.name)?.severity == severity)
    #expect(SeverityArgument(argument: severity.name.uppercased())?.severity == severity)
    #expect(SeverityArgument(argument: severity.name + " ") == nil)
  }

  @Test(
    "An output is a path, with its format named in front or known by its ending",
    arguments: [
      ("a.json", .json, .file("a.json")), ("out/a.b.NDJSON", .ndjson, .file("out/a.b.NDJSON")),
      ("x.jsonl", .ndjson, .file("x.jsonl")), ("x.csv", .csv, .file("x.csv")),
      ("x.md", .markdown, .file("x.md")),
      ("x.txt", .text, .file("x.txt")), ("csv:x.json", .csv, .file("x.json")),
      ("json:-", .json, .standardOutput),
      ("json:a:b", .json, .file("a:b")), ("C:x.csv", .csv, .file("C:x.csv")),
      ("text:/tmp/x", .text, .file("/tmp/x")),
    ] as [(String, ReportFormat, ReportOutput.Destination)])
  func output(_ text: String, _ format: ReportFormat, _ destination: ReportOutput.Destination) throws {
    let output = try OutputArgument(argument: text)
    #expect(output.format == format)
    #expect(output.destination == destination)
  }

  @Test(
    "Other text is no output", arguments: ["", "-", "x", "x.pdf", ".json", "json:", "JSON:x", "out.json/x"])
  func noOutput(_ text: String) {
    #expect(throws: (any Error).self) { try OutputArgument(argument: text) }
  }

  @Test("A time may be written as RFC 3339")
  func rfc3339() {
    let time = TimeArgument("2026-03-04T10:00:00.5+02:00", now: 0)
    #expect(time?.first.text == "2026-03-04T08:00:00Z")
    #expect(time?.last == time?.first)
  }

  @Test(
    "Signs and spaces are no digits of a time",
    arguments: ["+7d", "+026-03-04", "2026-+3-04", " 7d", "7 d", "d"])
  func noTime(_ text: String) {
    #expect(TimeArgument(text, now: 0) == nil)
  }
}
