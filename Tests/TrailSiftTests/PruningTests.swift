import Testing
import TrailSift

@Suite("Pruning by the layout of keys") struct PruningTests {
  /// Deliveries of some days, accounts and regions; each holds a record of its day.
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var number = 0
    for day in ["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"] {
      for (account, region) in [("111122223333", "eu-west-1"), ("444455556666", "us-east-1")] {
        number += 1
        let record = MadeRecord(number).with {
          ($0.time, $0.account, $0.region) = ("\(day)T08:00:00Z", account, region)
        }
        let key = deliveryKey(account: account, region: region, day: day)
        try folder.write(GzipMember([record].delivery).bytes, to: "logs/\(key)")
      }
    }
    return folder
  }

  @Test("Deliveries before the first day are not opened")
  func before() async throws {
    let run = try await ScanRun(Self.archive()) {
      $0.options.selection.since = EventTime("2026-03-05T00:00:00Z")
    }
    #expect(run.numbers.sorted() == [5, 6, 7, 8, 9, 10])
    let skipped = run.ledger.inputs.filter { $0.state == "skipped" }
    #expect(skipped.count == 4)
    #expect(skipped.allSatisfy { $0.reason?.contains("before the time asked for") == true })
    #expect(skipped.allSatisfy { $0.records == 0 && $0.bytes == 0 })
    #expect(run.result.skipped.count == 4)
  }

  @Test("Deliveries up to two days after the last day are opened, since records come late")
  func after() async throws {
    let run = try await ScanRun(Self.archive()) {
      $0.options.selection.until = EventTime("2026-03-04T23:59:59Z")
    }
    #expect(run.numbers.sorted() == [1, 2, 3, 4])
    let read = run.ledger.inputs.filter { $0.state == "whole" }
    #expect(read.count == 8)
    #expect(run.ledger.totals.filtered == 4)
    let skipped = run.ledger.inputs.filter { $0.state == "skipped" }
    #expect(skipped.count == 2)
    #expect(skipped.allSatisfy { $0.reason?.contains("2026-03-07, after the time asked for") == true })
  }

  @Test("A record that was delivered late is found by its own time")
  func lateDelivery() async throws {
    let folder = try Self.archive()
    let late = MadeRecord(99).with { $0.time = "2026-03-04T22:00:00Z" }
    try folder.write(
      GzipMember([late].delivery).bytes,
      to: "logs/" + deliveryKey(day: "2026-03-06", unique: "LateLateLateLate"))
    let run = try await ScanRun(folder) {
      $0.options.selection.since = EventTime("2026-03-04T21:00:00Z")
      $0.options.selection.until = EventTime("2026-03-04T23:00:00Z")
    }
    #expect(run.numbers == [99])
  }

  @Test("Deliveries of other accounts and regions are not opened")
  func accountAndRegion() async throws {
    let byAccount = try await ScanRun(Self.archive()) { $0.options.selection.accounts = ["111122223333"] }
    #expect(byAccount.numbers == [1, 3, 5, 7, 9])
    #expect(byAccount.ledger.inputs.filter { $0.reason?.contains("account 444455556666") == true }.count == 5)
    let byRegion = try await ScanRun(Self.archive()) { $0.options.selection.regions = ["us-east-1"] }
    #expect(byRegion.numbers == [2, 4, 6, 8, 10])
    #expect(byRegion.ledger.inputs.filter { $0.reason?.contains("region eu-west-1") == true }.count == 5)
  }

  @Test("A file that the user names is opened whatever its key says")
  func named() async throws {
    let folder = try Self.archive()
    let run = try await ScanRun(folder, ["logs/" + deliveryKey(day: "2026-03-03")]) {
      $0.options.selection.since = EventTime("2026-03-07T00:00:00Z")
    }
    #expect(run.ledger.states == ["whole"])
    #expect(run.ledger.totals.filtered == 1)
  }

  @Test("A selection that leaves nothing is no error: the logs are there")
  func nothingLeft() async throws {
    let run = try await ScanRun(Self.archive()) { $0.options.selection.accounts = ["999900001111"] }
    #expect(run.ledger.states == Array(repeating: "skipped", count: 10))
    #expect(run.result.summary.totals.isWhole)
    #expect(run.numbers == [])
  }

  @Test("Digests and other files are skipped with the reason, insights are read")
  func otherFiles() async throws {
    let folder = try ScratchFolder()
    let day = "2026-03-04"
    try folder.write("{}", to: "logs/" + deliveryKey(day: day, kind: "CloudTrail-Digest"))
    try folder.write("%PDF-1.7", to: "logs/report.pdf")
    let insight = MadeRecord(1).with { $0.more = #","insightDetails":{"state":"Start"}"# }
    try folder.write([insight].delivery, to: "logs/" + deliveryKey(day: day, kind: "CloudTrail-Insight"))
    let run = try await ScanRun(folder)
    #expect(run.ledger.states.sorted() == ["skipped", "skipped", "whole"])
    #expect(try run.ledger.line("report.pdf").reason == "PDF")
    #expect(run.ledger.inputs.contains { $0.reason?.contains("digest") == true })
    #expect(run.ledger.totals.records == 1)
    #expect(run.result.summary.totals.isWhole)
  }
}
