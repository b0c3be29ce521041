import Foundation
import Testing

@Suite("An interrupted command") struct InterruptionTests {
  /// Starts a scan of standard input, sends it two records, and waits until they were read.
  private static func start(_ arguments: [String], in folder: ScratchFolder) throws -> TrailSiftProcess {
    let process = try TrailSiftProcess(
      ["scan", "-"] + arguments + ["-o", "seen.ndjson"], in: folder, input: .pipe)
    try process.send([MadeRecord(1), MadeRecord(2)].lines)
    try process.wait { try folder.lines("seen.ndjson").count == 2 }
    return process
  }

  @Test("It writes what was found so far, with a ledger, and ends with 130", arguments: [SIGINT, SIGTERM])
  func writesWhatWasFound(_ signal: Int32) throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(3)].delivery, to: "late.json")
    try folder.write("", to: "seen.ndjson")
    let process = try Self.start(
      ["late.json", "--format", "json", "--ledger", "ledger", "--threads", "1"], in: folder)
    process.signal(signal)
    let result = process.finish()
    #expect(result.status == 130)
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let inputs = report?["inputs"] as? [String: Any]
    #expect(inputs?["interrupted"] as? Bool == true)
    #expect((report?["findings"] as? [Any])?.count == 2)
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.states == ["partial", "skipped"])
    #expect(ledger.inputs.map(\.reason) == ["interrupted before its end", "not read: interrupted"])
    #expect(ledger.totals.findings == 2)
    #expect(result.errorLines.last?.hasSuffix("; interrupted") == true)
    #expect(result.errorLines.count == 2)
  }

  @Test("The text report says that it is not of everything")
  func text() throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "seen.ndjson")
    let process = try Self.start(["--format", "text"], in: folder)
    process.signal(SIGINT)
    let result = process.finish()
    #expect(result.status == 130)
    #expect(result.output.contains("Interrupted: this is what was found up to then."))
    #expect(result.output.contains("StopLogging"))
  }

  @Test("Within a gzip member it is no damage of the input")
  func withinMember() throws {
    let folder = try ScratchFolder()
    let process = try TrailSiftProcess(
      ["scan", "-", "--format", "csv", "--ledger", "ledger"], in: folder, input: .pipe, piped: true)
    let member = GzipMember((0..<300).map { MadeRecord($0) }.lines).bytes
    try process.send(Array(member.dropLast(5000)))
    #expect(process.read(lines: 200).contains(",StopLogging,"))
    process.signal(SIGINT)
    #expect(process.finish().status == 130)
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.inputs.map(\.reason) == ["interrupted before its end"])
    #expect(ledger.totals.findings >= 200)
    #expect(ledger.totals.unparsed == 0)
  }

  @Test("It is ended by the signal also while it waits for its first byte")
  func beforeFirstByte() throws {
    let folder = try ScratchFolder()
    let process = try TrailSiftProcess(
      ["scan", "-", "--format", "csv"], in: folder, input: .pipe, piped: true)
    #expect(process.read(lines: 1).hasPrefix("created_at"))
    process.signal(SIGINT)
    #expect(process.finish().status == 130)
  }
}

@Suite("A closed pipe") struct ClosedPipeTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write((0..<2000).map { MadeRecord($0) }.lines, to: "logs/a.jsonl")
    return folder
  }

  @Test("Whoever has seen enough may go: the command ends quietly", arguments: ["ndjson", "csv", "json"])
  func endsQuietly(_ format: String) throws {
    let folder = try Self.archive()
    let process = try TrailSiftProcess(["scan", "logs", "--format", format], in: folder, piped: true)
    #expect(!process.read(lines: 1).isEmpty)
    try process.closeOutput()
    let result = process.finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test("Reports that go elsewhere are written to their end")
  func otherReports() throws {
    let folder = try Self.archive()
    let whole = try TrailSiftProcess.run("scan", "logs", "-o", "whole.json", "-o", "whole.csv", in: folder)
    #expect(whole.status == 0)
    let process = try TrailSiftProcess(
      ["scan", "logs", "--format", "ndjson", "-o", "all.json", "-o", "all.csv", "--ledger", "ledger"],
      in: folder, piped: true)
    #expect(!process.read(lines: 1).isEmpty)
    try process.closeOutput()
    #expect(process.finish().status == 0)
    #expect(try folder.read("all.json") == folder.read("whole.json"))
    #expect(try folder.read("all.csv") == folder.read("whole.csv"))
    #expect(try LedgerFile(folder.text("ledger")).totals.findings == 2000)
  }

}
