import Foundation
import Testing

@Suite("Exit codes") struct ExitCodeTests {
  /// Folders of logs by what is in them.
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let medium = MadeRecord(2).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") }
    let high = MadeRecord(1).with { ($0.name, $0.source) = ("DeleteFlowLogs", "ec2.amazonaws.com") }
    try folder.write([high, medium].delivery, to: "high/a.json")
    try folder.write([medium].delivery, to: "medium/a.json")
    try folder.write([MadeRecord.quiet(3)].delivery, to: "quiet/a.json")
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "damaged/a.json")
    try folder.write("", to: "hollow/a.json")
    try folder.makeFolder("empty")
    try folder.write("%PDF-1.7", to: "other/report.pdf")
    return folder
  }

  @Test(
    "Every way to end has its code",
    arguments: [
      (["scan", "high"], 0), (["scan", "quiet"], 0), (["scan", "hollow"], 0), (["scan", "high", "-q"], 0),
      (["scan", "high", "--fail-on", "high"], 1), (["scan", "high", "--fail-on", "info"], 1),
      (["scan", "high", "--fail-on", "critical"], 0), (["scan", "medium", "--fail-on", "high"], 0),
      (["scan", "quiet", "--fail-on", "info"], 0),
      (["scan", "high", "--fail-on", "low", "--min-severity", "critical"], 0),
      (["scan", "damaged"], 2), (["scan", "high", "damaged"], 2), (["scan", "damaged", "--strict"], 2),
      (["scan", "damaged", "--fail-on", "high"], 2), (["scan", "other/report.pdf"], 2),
      (["scan"], 64), (["scan", "high", "--no-such-option"], 64),
      (["scan", "high", "--threads", "none"], 64),
      (["no-such-command"], 64), (["scan", "high", "-o", "high/a.json"], 64),
      (["scan", "high", "-o", "json:new", "--ledger", "./new"], 64),
      (["scan", "nowhere"], 66), (["scan", "high", "nowhere"], 66), (["scan", "s3://bucket/prefix"], 66),
      (["scan", "empty"], 66), (["scan", "other"], 66), (["scan", ""], 66),
      (["scan", "high", "-o", "no/such/folder/x.json"], 74), (["scan", "high", "-o", "json:empty"], 74),
      (["scan", "high", "--ledger", "no/such/folder/ledger"], 74),
      ([], 0), (["--help"], 0), (["--version"], 0), (["help", "scan"], 0), (["scan", "--help"], 0),
    ] as [([String], Int32)])
  func codes(_ arguments: [String], _ code: Int32) throws {
    let result = try TrailSiftProcess(arguments, in: Self.archive()).finish()
    #expect(result.status == code)
    for text in [result.output, result.errors] {
      #expect(!text.contains("Fatal error") && !text.contains("Stack dump"))
    }
    if code == 66 || code == 74 { #expect(result.errorLines.count == 1, "\(result.errors)") }
  }

  #if os(Linux)
    @Test(
      "A full disk ends with 74, whatever is written there",
      arguments: ["text", "json", "ndjson", "csv", "markdown"])
    func fullDisk(_ format: String) throws {
      let folder = try Self.archive()
      let report = try TrailSiftProcess.run("scan", "high", "-o", "\(format):/dev/full", in: folder)
      #expect(report.status == 74)
      #expect(
        report.errors
          == "error: /dev/full: cannot be written: no space is left on the device; nothing more was written there\n"
      )
      let ledger = try TrailSiftProcess.run("scan", "high", "--ledger", "/dev/full", in: folder)
      #expect(ledger.status == 74)
    }
  #endif

  @Test("Help names each exit code on a line of its own, and goes to standard output")
  func help() throws {
    let result = try TrailSiftProcess.run("scan", "--help", in: Self.archive())
    for code in ["0", "1", "2", "64", "66", "74", "130"] {
      #expect(result.output.contains("\n  \(code.padding(toLength: 5, withPad: " ", startingAt: 0))"))
    }
    #expect(result.errors.isEmpty)
  }
}
