import Testing
import TrailSift

@Suite("Bounds") struct LimitTests {
  @Test("An input that inflates beyond the bound keeps what came before it, and the rest goes on")
  func bomb() async throws {
    let folder = try ScratchFolder()
    let head = Array((1...3).map { MadeRecord($0) }.lines.utf8)
    let blanks = Array(repeating: UInt8(ascii: " "), count: 258 * 100)
    try folder.write(
      GzipMember(head).bytes + GzipMember(repeating: blanks, times: 60).bytes, to: "logs/a.json.gz")
    try folder.write([MadeRecord(4)].delivery, to: "logs/b.json")
    let run = try await ScanRun(folder) { $0.options.archiveLimits.maxInflatedBytes = 1 << 20 }
    #expect(run.numbers == [1, 2, 3, 4])
    #expect(run.ledger.states == ["partial", "whole"])
    let line = try run.ledger.line("a.json.gz")
    #expect(line.inflatedBytes == 1 << 20)
    #expect(line.reason?.contains("more than 1048576 bytes") == true)
    #expect(line.reason?.contains("--max-inflated") == true)
  }

  @Test("Exactly as many bytes as the bound are whole")
  func atTheBound() async throws {
    let folder = try ScratchFolder()
    let text = [MadeRecord(1)].delivery
    try folder.write(GzipMember(text).bytes, to: "logs/a.json.gz")
    let exact = try await ScanRun(folder) {
      $0.options.archiveLimits.maxInflatedBytes = Int64(text.utf8.count)
    }
    #expect(exact.ledger.states == ["whole"])
    let less = try await ScanRun(folder) {
      $0.options.archiveLimits.maxInflatedBytes = Int64(text.utf8.count) - 1
    }
    #expect(less.ledger.states == ["partial"])
    #expect(less.numbers == [1])
  }

  @Test("A record beyond the bound is skipped and counted, and the next one is read")
  func largeRecord() async throws {
    let folder = try ScratchFolder()
    let large = MadeRecord(2).with { $0.userAgent = String(repeating: "x", count: 3000) }
    let records = [MadeRecord(1), large, MadeRecord(3)]
    try folder.write(records.delivery, to: "logs/a.json")
    try folder.write(records.map { $0.with { $0.account = "444455556666" } }.lines, to: "logs/b.jsonl")
    let run = try await ScanRun(folder) { $0.options.recordLimits.maxRecordBytes = 2000 }
    #expect(run.ledger.states == ["partial", "partial"])
    #expect(run.ledger.inputs.map(\.unparsed) == [1, 1])
    #expect(run.ledger.totals.findings == 4)
    let line = try #require(run.result.summary.notWhole.first)
    #expect(line.unparsedAt.map(\.offset) == [12 + MadeRecord(1).json.utf8.count + 1])
    #expect(line.reason?.contains("larger than 2000 bytes (see --max-record-bytes)") == true)
  }

  @Test("A record of several chunks within the bound is read")
  func recordOfManyChunks() async throws {
    let folder = try ScratchFolder()
    let blank = String(repeating: " ", count: 3 << 20)
    try folder.write(
      "[" + MadeRecord(1).json.dropLast() + blank + "},\(MadeRecord(2).json)]", to: "logs/a.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers == [1, 2])
    #expect(run.result.findings.first?.record.bytes.count == MadeRecord(1).json.utf8.count + 3 << 20)
  }
}
