import Foundation
import Testing

@Suite("Selection on the command line") struct SelectionCommandTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let records = [
      MadeRecord(1).with { $0.time = "2026-03-03T23:59:59Z" },
      MadeRecord(2).with { $0.time = "2026-03-04T00:00:00Z" },
      MadeRecord(3).with { ($0.time, $0.region) = ("2026-03-04T23:59:59Z", "us-east-1") },
      MadeRecord(4).with { ($0.time, $0.account) = ("2026-03-05T00:00:00Z", "444455556666") },
      MadeRecord.quiet(5).with { $0.time = "2026-03-04T12:00:00Z" },
      MadeRecord(6).with {
        ($0.time, $0.name, $0.source) = ("2026-03-04T12:00:00Z", "CreateUser", "iam.amazonaws.com")
      },
    ]
    try folder.write(records.delivery, to: "logs/a.json")
    return folder
  }

  /// The numbers of the made records in NDJSON.
  private static func numbers(_ result: CommandResult) throws -> [Int] {
    try result.outputLines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let eventID = try #require(object?["external_id"] as? String)
      return try #require(Int(eventID.suffix(12), radix: 16))
    }
  }

  @Test(
    "Options pick records",
    arguments: [
      ([], [1, 2, 3, 4, 6]), (["--since", "2026-03-04"], [2, 3, 4, 6]),
      (["--until", "2026-03-04"], [1, 2, 3, 6]),
      (["--since", "2026-03-04", "--until", "2026-03-04"], [2, 3, 6]),
      (["--since", "2026-03-04T00:00:01Z"], [3, 4, 6]), (["--until", "2026-03-04T01:00:00+01:00"], [1, 2]),
      (["--since", "1000000d"], [1, 2, 3, 4, 6]), (["--account", "444455556666"], [4]),
      (["--account", "444455556666", "--account", "111122223333"], [1, 2, 3, 4, 6]),
      (["--region", "us-east-1"], [3]), (["--region", "us-east-1", "--account", "444455556666"], []),
      (["--events", ""], [1, 2, 3, 4, 6]), (["--events", "*"], [1, 2, 3, 4, 5, 6]),
      (["--events", "DescribeInstances,CreateUser"], [5, 6]), (["--min-severity", "high"], [1, 2, 3, 4]),
      (["--min-severity", "HIGH", "--events", "CreateUser"], []),
    ] as [([String], [Int])])
  func picks(_ options: [String], _ expected: [Int]) throws {
    let folder = try Self.archive()
    let arguments = ["scan", "logs", "--format", "ndjson", "--ledger", "ledger"] + options
    let result = try TrailSiftProcess(arguments, in: folder).finish()
    #expect(try Self.numbers(result) == expected)
    let totals = try LedgerFile(folder.text("ledger")).totals
    #expect(totals.records == 6)
    #expect(totals.filtered == 6 - expected.count)
  }

  @Test("Deliveries of other days are not opened, and the ledger says so")
  func pruning() throws {
    let folder = try ScratchFolder()
    for day in ["2026-03-01", "2026-03-04", "2026-03-06", "2026-03-07"] {
      let number = Int(day.suffix(2)) ?? 0
      let record = MadeRecord(number).with { $0.time = "\(day)T10:00:00Z" }
      try folder.write(GzipMember([record].delivery).bytes, to: "logs/" + deliveryKey(day: day))
    }
    let result = try TrailSiftProcess.run(
      "scan", "logs", "--since", "2026-03-02", "--until", "2026-03-04", "--format", "ndjson", "--ledger",
      "ledger",
      in: folder)
    #expect(result.status == 0)
    #expect(try Self.numbers(result) == [4])
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.states.sorted() == ["skipped", "skipped", "whole", "whole"])
    #expect(
      ledger.inputs.filter { $0.state == "skipped" }.allSatisfy { $0.reason?.contains("asked for") == true })
    let none = try TrailSiftProcess.run("scan", "logs", "--account", "999900001111", in: folder)
    #expect(none.status == 0)
  }

  @Test("Bounds on bytes are told and the rest goes on")
  func bounds() throws {
    let folder = try ScratchFolder()
    let blanks = Array(repeating: UInt8(ascii: " "), count: 258 * 100)
    try folder.write(
      GzipMember([MadeRecord(1)].lines).bytes + GzipMember(repeating: blanks, times: 100).bytes,
      to: "logs/a.gz")
    let large = MadeRecord(2).with { $0.userAgent = String(repeating: "x", count: 5000) }
    try folder.write([large, MadeRecord(3)].lines, to: "logs/b.jsonl")
    let result = try TrailSiftProcess.run(
      "scan", "logs", "--max-inflated", "1M", "--max-record-bytes", "4k", "--format", "ndjson", in: folder)
    #expect(result.status == 2)
    #expect(try Self.numbers(result) == [1, 3])
    #expect(result.errors.contains("partial: logs/a.gz: it "))
    #expect(result.errors.contains("more than 1048576 bytes"))
    #expect(result.errors.contains("raise the bound with --max-inflated"))
    #expect(result.errors.contains("larger than 4096 bytes (see --max-record-bytes)"))
  }

  @Test("A strict scan ends at the first damaged input, and its output is the same for any number of threads")
  func strict() throws {
    let folder = try ScratchFolder()
    for file in 0..<9 {
      let text = [MadeRecord(file * 2), MadeRecord(file * 2 + 1)].delivery
      try folder.write(file == 4 ? String(text.dropLast(5)) : text, to: "logs/\(file).json")
    }
    let results = try ["1", "2", "8"].map { threads in
      try TrailSiftProcess.run(
        "scan", "logs", "--strict", "--format", "ndjson", "--threads", threads, in: folder)
    }
    #expect(Set(results.map(\.output)).count == 1)
    #expect(Set(results.map(\.errors)).count == 1)
    #expect(results.map(\.status) == [2, 2, 2])
    #expect(try Self.numbers(results[0]) == Array(0...8))
    #expect(results[0].errorLines.first?.hasPrefix("partial: logs/4.json: ") == true)
  }
}
