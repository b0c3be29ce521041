import Foundation
import Testing

@Suite("Messages about inputs") struct InputMessageTests {
  private static func run(_ arguments: String..., in folder: ScratchFolder) throws -> CommandResult {
    try TrailSiftProcess(["scan"] + arguments, in: folder).finish()
  }

  @Test(
    "A path that cannot be read at all is one line: what, where, what to do",
    arguments: [
      ("nowhere", "error: nowhere: no such file or folder; check the path"),
      ("a.json/b", "error: a.json/b: no such file or folder; check the path"),
      ("", "error: an empty path: no such file or folder; check the path"),
      (
        "s3://bucket/trail",
        "error: s3://bucket/trail: reading from S3 is not in this version; copy it to a folder with `aws s3 sync` first, then name that folder"
      ),
      (
        "empty",
        "error: empty: no file in it could hold CloudTrail records; name the folder with the logs"
      ),
      (
        "other",
        "error: other: no file in it could hold CloudTrail records (1 skipped; scan --ledger FILE says why); name the folder with the logs"
      ),
      (
        "json",
        "error: json: no file in it could hold CloudTrail records (1 skipped; scan --ledger FILE says why); name the folder with the logs"
      ),
    ])
  func unreadablePath(_ path: String, _ message: String) throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "a.json")
    try folder.makeFolder("empty")
    try folder.write("%PDF-1.7", to: "other/report.pdf")
    try folder.write(#"{"name":"a package"}"#, to: "json/package.json")
    let result = try Self.run(path, "-q", in: folder)
    #expect(result.status == 66)
    #expect(result.errors == message + "\n")
  }

  @Test("A damaged input is one line with its path and the reason", arguments: DamagedInput.all)
  func damage(_ input: DamagedInput) throws {
    let folder = try ScratchFolder()
    try folder.write(input.bytes, to: "logs/damaged.json")
    try folder.write([MadeRecord(99)].delivery, to: "logs/good.json")
    let result = try Self.run("logs", "--format", "ndjson", in: folder)
    #expect(result.status == 2)
    #expect(result.outputLines.count == input.findings + 1)
    #expect(result.errorLines.count == 2)
    let note = try #require(result.errorLines.first)
    #expect(note.hasPrefix("\(input.state): logs/damaged.json: "))
    for words in input.reason { #expect(note.contains(words), "\(note)") }
    #expect(result.errorLines.last?.hasSuffix("; 1 input was not read whole") == true)
  }

  @Test("What cannot be opened is named, and the rest is read")
  func cannotBeOpened() throws {
    let folder = try ScratchFolder()
    _ = try folder.makeSocket("s")
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.link("logs/gone.json", to: "nowhere")
    let result = try Self.run("s", "logs", "--format", "ndjson", in: folder)
    #expect(result.status == 2)
    #expect(result.outputLines.count == 1)
    #expect(result.errorLines.count == 3)
    #expect(result.errors.contains("failed: s: "))
    #expect(result.errors.contains("it is a socket"))
    #expect(result.errors.contains("failed: logs/gone.json: "))
    #expect(result.errors.contains("it is a link to nothing"))
  }

  @Test(
    "A file without permission is named, with what to do", .enabled(if: geteuid() != 0, "root may read all"))
  func permission() throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write([MadeRecord(2)].delivery, to: "logs/b.json")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.file("logs/b.json"))
    let result = try Self.run("logs", "--format", "ndjson", in: folder)
    #expect(!result.errors.contains("logs/b.json: logs/b.json"))
    #expect(result.status == 2)
    #expect(result.outputLines.count == 1)
    #expect(result.errorLines.first?.hasPrefix("failed: logs/b.json: ") == true)
    #expect(result.errorLines.first?.contains("permission denied; make it readable for this user") == true)
  }

  @Test("A report is never written over an input")
  func overwritesInput() throws {
    let folder = try ScratchFolder()
    let text = [MadeRecord(1)].delivery
    try folder.write(text, to: "logs/a.json")
    let result = try Self.run("logs", "-o", "./logs/a.json", in: folder)
    #expect(result.status == 64)
    #expect(
      result.errors
        == "error: ./logs/a.json: this report would overwrite a file that is to be read; write it to another place\n"
    )
    #expect(try folder.text("logs/a.json") == text)
  }

  @Test("Twenty damaged inputs are named, and how many there are beyond")
  func manyDamaged() throws {
    let folder = try ScratchFolder()
    for number in 10..<35 { try folder.write("{", to: "logs/\(number).json") }
    let result = try Self.run("logs", "--format", "csv", in: folder)
    #expect(result.errorLines.filter { $0.hasPrefix("failed: logs/") }.count == 20)
    #expect(result.errors.contains("... and 5 more; --ledger FILE lists all\n"))
    let quiet = try Self.run("logs", "--format", "csv", "-q", in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.status == 2)
  }

  @Test("A path that holds control characters does not reach the terminal as they are")
  func controlCharacters() throws {
    let folder = try ScratchFolder()
    try folder.write("{", to: "logs/a\u{1B}[31m.json")
    for format in ["text", "csv"] {
      let result = try Self.run("logs", "--format", format, in: folder)
      #expect(!(result.errors + result.output).contains("\u{1B}"))
      #expect((result.errors + result.output).contains("\\u{1b}[31m.json"))
    }
  }
}
