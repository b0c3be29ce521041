import Foundation
import Testing

@Suite("A slow standard input") struct StreamingTests {
  @Test(
    "Findings are seen before the input ends",
    arguments: ["-", "/dev/stdin", "/dev/fd/0"])
  func seenAtOnce(_ path: String) throws {
    let folder = try ScratchFolder()
    let process = try TrailSiftProcess(
      ["scan", path, "--format", "ndjson", "--no-raw", "-q"], in: folder, input: .pipe, piped: true)
    for number in 1...3 {
      try process.send(MadeRecord(number).json + "\n")
      let line = process.read(lines: 1)
      #expect(line.contains("\"external_id\":\"\(MadeRecord(number).eventID ?? "")\""))
      #expect(line.hasSuffix("}\n"))
    }
    try process.closeInput()
    #expect(process.finish().status == 0)
  }

  @Test(
    "CSV is seen before the input ends, its header first")
  func csv() throws {
    let folder = try ScratchFolder()
    let process = try TrailSiftProcess(
      ["scan", "-", "--format", "csv"], in: folder, input: .pipe, piped: true)
    #expect(process.read(lines: 1).hasPrefix("created_at,severity,event_name,"))
    try process.send(MadeRecord(1).json)
    #expect(process.read(lines: 1).hasPrefix("2026-03-04T10:00:00Z,critical,StopLogging,"))
    try process.closeInput()
    #expect(process.finish().status == 0)
  }

  @Test(
    "What a gzip member holds is seen before the next one comes")
  func gzip() throws {
    let folder = try ScratchFolder()
    let process = try TrailSiftProcess(
      ["scan", "-", "--format", "ndjson"], in: folder, input: .pipe, piped: true)
    for numbers in [1...2, 3...4] {
      try process.send(GzipMember(numbers.map { MadeRecord($0) }.lines).bytes)
      #expect(process.read(lines: 2).contains(MadeRecord(numbers.lowerBound).eventID ?? "?"))
    }
    try process.closeInput()
    #expect(process.finish().status == 0)
  }

  @Test("Findings of the files before it are seen while it is waited for", arguments: ["1", "4"])
  func behindFiles(threads: String) throws {
    let folder = try ScratchFolder()
    for file in 1...3 { try folder.write([MadeRecord(file)].delivery, to: "logs/\(file).json") }
    let process = try TrailSiftProcess(
      ["scan", "logs", "-", "--format", "ndjson", "--threads", threads], in: folder, input: .pipe, piped: true
    )
    #expect(process.read(lines: 3).contains("3.json"))
    try process.closeInput()
    #expect(process.finish().status == 0)
  }
}

@Suite("Standard input") struct StandardInputTests {
  @Test(
    "It is read as any file is, plain or gzip, from a file or a pipe", arguments: [false, true],
    [false, true])
  func forms(isGzip: Bool, isPipe: Bool) throws {
    let folder = try ScratchFolder()
    let text = (1...5).map { MadeRecord($0) }.delivery
    let bytes = isGzip ? GzipMember(text).bytes : Array(text.utf8)
    let arguments = ["scan", "-", "--format", "ndjson", "--ledger", "ledger"]
    let process = try TrailSiftProcess(arguments, in: folder, input: isPipe ? .pipe : .bytes(bytes))
    if isPipe {
      try process.send(bytes)
      try process.closeInput()
    }
    let result = process.finish()
    #expect(result.status == 0)
    #expect(result.outputLines.count == 5)
    #expect(result.output.contains("\"location\":{\"file\":\"-\",\"record\":4}"))
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.inputs.map(\.input) == ["-"])
    #expect(ledger.totals.bytes == bytes.count)
    #expect(ledger.totals.members == (isGzip ? 1 : 0))
  }

  @Test("It may stand between files, and keeps its place in the order")
  func amongFiles() throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "a.json")
    try folder.write([MadeRecord(3)].delivery, to: "b.json")
    let result = try TrailSiftProcess.run(
      "scan", "a.json", "-", "b.json", "--format", "ndjson", in: folder,
      input: .bytes(Array([MadeRecord(2)].delivery.utf8)))
    #expect(result.outputLines.map { $0.contains("\"file\":\"-\"") } == [false, true, false])
  }

  @Test("Nothing at all is whole")
  func empty() throws {
    let folder = try ScratchFolder()
    let result = try TrailSiftProcess.run("scan", "-", "--format", "ndjson", in: folder)
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
    #expect(result.errors == "0 findings in 0 records from 1 input\n")
  }

  @Test("Text that is no log is named as standard input")
  func noLog() throws {
    let folder = try ScratchFolder()
    let result = try TrailSiftProcess.run(
      "scan", "-", "--format", "ndjson", in: folder, input: .bytes(Array("hello".utf8)))
    #expect(result.status == 2)
    #expect(result.errorLines.first?.hasPrefix("failed: -: text that is no JSON") == true)
  }
}
