import Testing
import TrailSift

@Suite("A damaged input") struct DamagedInputTests {
  @Test(
    "Every record before the break is reported, and the ledger says what is wrong",
    arguments: DamagedInput.all)
  func ledgerLine(_ input: DamagedInput) async throws {
    let folder = try ScratchFolder()
    try folder.write(input.bytes, to: "logs/damaged.json.gz")
    let run = try await ScanRun(folder)
    let line = try run.ledger.line("damaged.json.gz")
    #expect(line.state == input.state)
    #expect(line.records == input.records)
    #expect(run.stream.count == input.findings)
    for words in input.reason {
      #expect(line.reason?.contains(words) == true, "\(line.reason ?? "no reason")")
    }
    #expect(line.reason?.contains("\n") == false)
    #expect(run.result.summary.notWhole.map(\.input) == [line.input])
    #expect(!run.result.summary.totals.isWhole)
  }

  @Test("The inputs around it are read as if it were not there", arguments: DamagedInput.all)
  func neighbours(_ input: DamagedInput) async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(11)].delivery, to: "logs/a.json")
    try folder.write(input.bytes, to: "logs/b.json")
    try folder.write([MadeRecord(12)].delivery, to: "logs/c.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers.first == 11)
    #expect(run.numbers.last == 12)
    #expect(run.ledger.states == ["whole", input.state, "whole"])
  }

  @Test(
    "What holds nothing is whole, with no records",
    arguments: [
      [], GzipMember("").bytes, GzipMember("").bytes + [0, 0, 0], Array(" \n\n".utf8), [0xEF, 0xBB, 0xBF],
      Array(#"{"Records":null}"#.utf8), Array(#"{"Records":[]}"#.utf8), Array("[]".utf8),
    ])
  func empty(_ bytes: [UInt8]) async throws {
    let folder = try ScratchFolder()
    try folder.write(bytes, to: "logs/empty.json")
    let run = try await ScanRun(folder)
    #expect(run.ledger.states == ["whole"])
    #expect(run.ledger.totals.records == 0)
    #expect(run.ledger.totals.bytes == bytes.count)
    #expect(run.result.summary.totals.isWhole)
  }

  @Test("JSON that holds no record is skipped in a folder, and failed where it is named")
  func foreignJSON() async throws {
    let folder = try ScratchFolder()
    try folder.write(#"{"name":"a package","version":"1.0.0"}"#, to: "logs/package.json")
    try folder.write([MadeRecord(1)].delivery, to: "logs/trail.json")
    let inFolder = try await ScanRun(folder).ledger.line("package.json")
    #expect(inFolder.state == "skipped")
    #expect(inFolder.reason?.contains("not a CloudTrail record") == true)
    let named = try await ScanRun(folder, ["logs/package.json"]).ledger.line("package.json")
    #expect(named.state == "failed")
  }

  @Test("A link to nothing is a failed input, and the rest is read")
  func danglingLink() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/trail.json")
    try folder.link("logs/gone.json", to: "nowhere.json")
    let run = try await ScanRun(folder)
    let line = try run.ledger.line("gone.json")
    #expect(line.state == "failed")
    #expect(line.reason?.contains("link to nothing") == true)
    #expect(run.numbers == [1])
  }

  @Test("The first 20 bad records of an input are named with their places")
  func unparsedPlaces() async throws {
    let folder = try ScratchFolder()
    let bad = (1...30).map { _ in #"{"eventVersion":tru}"# }.joined(separator: ",")
    try folder.write("{\"Records\":[\(bad),\(MadeRecord(1).json)]}", to: "logs/trail.json")
    let run = try await ScanRun(folder)
    #expect(run.ledger.totals.unparsed == 30)
    #expect(run.numbers == [1])
    let line = try #require(run.result.summary.notWhole.first)
    #expect(line.unparsedAt.count == 20)
    #expect((12..<32).contains(line.unparsedAt.first?.offset ?? 0), "within the first record")
    #expect(line.reason?.contains("30 records could not be read") == true)
  }
}
