import Synchronization
import Testing

@testable import TrailSift

@Suite("Records that were fetched")
struct FetchedLogTests {
  private static func record(_ number: Int, at second: Int) -> String {
    let id = "00000000-0000-4000-8000-" + String(repeating: "0", count: 11) + String(number, radix: 16)
    return """
      {"eventVersion":"1.08","eventTime":"2026-03-04T10:00:0\(second)Z","eventName":"StopLogging",\
      "eventSource":"cloudtrail.amazonaws.com","awsRegion":"eu-west-1","eventID":"\(id)"}
      """
  }

  private static func base() throws -> Int64 { try #require(EventTime("2026-03-04T10:00:00Z")).seconds }

  @Test("Records that come newest first are scanned in the order of their times, and then of their ids")
  func order() async throws {
    let spool = try LookupSpool()
    let base = try Self.base()
    for (number, second) in [(1, 9), (4, 5), (3, 5), (2, 5), (5, 1)] {
      let id = "00000000-0000-4000-8000-00000000000\(number)"
      try spool.add(Array(Self.record(number, at: second).utf8), time: base + Int64(second), id: id)
    }
    #expect(spool.count == 5)
    let log = FetchedLog(try spool.finish(), title: "cloudtrail://111122223333/eu-west-1")
    let seen = Mutex<[Finding]>([])
    var scan = Scan(FetchedLogs(logs: [log]))
    scan.onFinding = { finding in seen.withLock { $0.append(finding) } }
    let result = try await scan.run()
    let findings = seen.withLock { $0 }
    #expect(findings.compactMap { $0.eventID?.suffix(1).description } == ["5", "2", "3", "4", "1"])
    #expect(findings.map(\.recordIndex) == Array(0..<5))
    #expect(Set(findings.map(\.file)) == ["cloudtrail://111122223333/eu-west-1"])
    #expect(result.summary.totals.isWhole)
  }

  @Test("More records than one block holds come back as they were")
  func manyRecords() async throws {
    let spool = try LookupSpool()
    let base = try Self.base()
    let padding = String(repeating: "x", count: 4000)
    for number in 0..<500 {
      let record = """
        {"eventTime":"2026-03-04T10:00:00Z","eventName":"StopLogging","eventID":"\(number)-\(padding)"}
        """
      try spool.add(Array(record.utf8), time: base - Int64(number), id: "\(number)")
    }
    let result = try await Scan(FetchedLogs(logs: [FetchedLog(try spool.finish(), title: "a")])).run()
    #expect(result.findings.count == 500)
    #expect(result.summary.totals.records == 500)
  }

  @Test("A log of which something could not be fetched is partial, with the reason, whatever came of it")
  func shortfall() async throws {
    for count in [0, 1] {
      let spool = try LookupSpool()
      if count == 1 { try spool.add(Array(Self.record(1, at: 1).utf8), time: try Self.base(), id: nil) }
      let log = FetchedLog(
        try spool.finish(), title: "cloudtrail://1/a", shortfall: "2 of 9 look-ups failed")
      let result = try await Scan(FetchedLogs(logs: [log])).run()
      #expect(result.findings.count == count)
      let line = try #require(result.summary.notWhole.first)
      #expect(line.input == "cloudtrail://1/a")
      #expect(line.state == .partial)
      #expect(line.reason == "2 of 9 look-ups failed")
    }
  }

  @Test("What could not be reached at all is failed, and what has no events is whole")
  func unreachedAndEmpty() async throws {
    let fetched = FetchedLogs(
      logs: [FetchedLog(try LookupSpool().finish(), title: "cloudtrail://1/quiet")],
      unreached: [SkippedInput(path: "cloudtrail://1/closed", reason: "not enabled", size: nil)])
    let result = try await Scan(fetched).run()
    #expect(result.findings.isEmpty)
    #expect(result.summary.notWhole.map(\.input) == ["cloudtrail://1/closed"])
    #expect(result.summary.totals.inputs(.whole) == 1)
    #expect(result.summary.totals.inputs(.failed) == 1)
  }

  @Test("A record that is missing from an answer is told, and the others are read")
  func missingRecord() async throws {
    let spool = try LookupSpool()
    let base = try Self.base()
    try spool.add(Array(Self.record(1, at: 1).utf8), time: base + 1, id: "1")
    try spool.add([], time: base + 2, id: "2")
    try spool.add(Array(Self.record(3, at: 3).utf8), time: base + 3, id: "3")
    let result = try await Scan(FetchedLogs(logs: [FetchedLog(try spool.finish(), title: "a")])).run()
    #expect(result.findings.count == 2)
    #expect(!result.summary.totals.isWhole)
  }
}
