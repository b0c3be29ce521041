import Foundation
import Testing

@Suite("Reports of the command") struct ReportCommandTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in 0..<3 {
      // Two records of each file are in the next one too.
      let records = (file * 7..<file * 7 + 9).map { number in
        MadeRecord(number).with { $0.time = "2026-03-04T10:\(59 - number):00Z" }
      }
      try folder.write(records.delivery, to: "logs/\(file).json")
    }
    try folder.write(String([MadeRecord(90), MadeRecord(91)].delivery.dropLast(5)), to: "logs/cut.json")
    return folder
  }

  private static let formats = [
    "text": "txt", "json": "json", "ndjson": "ndjson", "csv": "csv", "markdown": "md",
  ]

  @Test("Standard output, a file by its ending, a named format and one pass for all give the same bytes")
  func samePlaces() throws {
    let folder = try Self.archive()
    var all = ["scan", "logs"]
    for ending in Self.formats.values { all += ["-o", "all.\(ending)"] }
    #expect(try TrailSiftProcess(all, in: folder).finish().status == 2)
    for (format, ending) in Self.formats {
      let toOutput = try TrailSiftProcess.run("scan", "logs", "--format", format, in: folder)
      #expect(toOutput.status == 2)
      #expect(try folder.text("all.\(ending)") == toOutput.output)
      let named = try TrailSiftProcess.run(
        "scan", "logs", "-o", "\(format):named", "-o", "\(format):-", in: folder)
      #expect(try folder.text("named") == toOutput.output)
      #expect(named.output == toOutput.output)
    }
  }

  @Test("The same bytes come out for any number of threads")
  func threads() throws {
    let folder = try Self.archive()
    for format in Self.formats.keys {
      let results = try ["1", "2", "8"].map { threads in
        try TrailSiftProcess.run("scan", "logs", "--format", format, "--threads", threads, in: folder)
      }
      #expect(Set(results.map(\.output)).count == 1)
      #expect(Set(results.map(\.errors)).count == 1)
    }
  }

  @Test("Text is the default, and says all there is to say; other formats leave the notes to standard error")
  func notes() throws {
    let folder = try Self.archive()
    let text = try TrailSiftProcess.run("scan", "logs", in: folder)
    #expect(text.errors.isEmpty)
    #expect(text.output.contains("logs/cut.json"))
    let csv = try TrailSiftProcess.run("scan", "logs", "--format", "csv", in: folder)
    #expect(csv.errorLines.first?.hasPrefix("partial: logs/cut.json: ") == true)
    #expect(
      csv.errorLines.last
        == "24 findings (24 critical) in 28 records from 4 inputs; 1 input was not read whole")
    let quiet = try TrailSiftProcess.run("scan", "logs", "--format", "csv", "--quiet", in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == csv.output)
  }

  @Test("A report in a file alone leaves standard output empty")
  func fileOnly() throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess.run("scan", "logs", "-o", "report.csv", in: folder)
    #expect(result.output.isEmpty)
    #expect(try folder.lines("report.csv").count == 25)
  }

  @Test("Records are left out of JSON on request")
  func noRaw() throws {
    let folder = try Self.archive()
    for format in ["json", "ndjson"] {
      let result = try TrailSiftProcess.run(
        "scan", "logs", "--format", format, "--no-raw", "-o", "\(format):file", in: folder)
      #expect(result.output.contains("\"raw_event\":null"))
      #expect(!result.output.contains("\"raw_event\":{"))
      #expect(try folder.text("file") == result.output)
    }
  }

  @Test("The ledger can go to a file or to standard output")
  func ledger() throws {
    let folder = try Self.archive()
    let toFile = try TrailSiftProcess.run("scan", "logs", "-o", "a.csv", "--ledger", "ledger", in: folder)
    #expect(toFile.output.isEmpty)
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.states == ["whole", "whole", "whole", "partial"])
    #expect(ledger.totals.duplicates == 4)
    let toOutput = try TrailSiftProcess.run("scan", "logs", "-o", "a.csv", "--ledger", "-", in: folder)
    #expect(toOutput.output == (try folder.text("ledger")))
  }

  @Test("A report among the logs is made once, and not written over as an input the next time")
  func reportAmongLogs() throws {
    let folder = try Self.archive()
    let first = try TrailSiftProcess.run("scan", "logs", "-o", "logs/report.json", in: folder)
    #expect(first.status == 2)
    let report = try folder.text("logs/report.json")
    let second = try TrailSiftProcess.run("scan", "logs", "-o", "logs/report.json", in: folder)
    #expect(second.status == 64)
    #expect(second.errors.contains("would overwrite a file that is to be read"))
    #expect(try folder.text("logs/report.json") == report)
  }
}
