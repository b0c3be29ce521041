import Testing
import TrailSift

@Suite("Selection by what a record says") struct RecordSelectionTests {
  private static func run(_ selection: RecordSelection, _ records: [MadeRecord]) async throws -> ScanRun {
    let folder = try ScratchFolder()
    try folder.write(records.delivery, to: "logs/a.json")
    return try await ScanRun(folder) { $0.options.selection = selection }
  }

  private static func at(_ number: Int, _ time: String) -> MadeRecord {
    MadeRecord(number).with { $0.time = time }
  }

  @Test("Both ends of a time range belong to it")
  func timeRange() async throws {
    let run = try await Self.run(
      RecordSelection(since: EventTime("2026-03-04T10:00:00Z"), until: EventTime("2026-03-04T11:00:00Z")),
      [
        Self.at(1, "2026-03-04T09:59:59Z"), Self.at(2, "2026-03-04T10:00:00Z"),
        Self.at(3, "2026-03-04T11:00:00Z"), Self.at(4, "2026-03-04T11:00:01Z"),
      ])
    #expect(run.numbers == [2, 3])
    #expect(run.ledger.totals.filtered == 2)
  }

  @Test("A record whose time cannot be read is not lost for it")
  func unreadableTime() async throws {
    let run = try await Self.run(
      RecordSelection(since: EventTime("2026-03-04T10:00:00Z")), [Self.at(1, "yesterday"), Self.at(2, "")])
    #expect(run.numbers == [1, 2])
  }

  @Test("An account or a region that was not asked for is filtered")
  func accountAndRegion() async throws {
    let records = [
      MadeRecord(1), MadeRecord(2).with { $0.account = "444455556666" },
      MadeRecord(3).with { $0.region = "us-east-1" },
      MadeRecord(4).with { ($0.region, $0.account) = ("us-east-1", "444455556666") },
    ]
    let byAccount = try await Self.run(RecordSelection(accounts: ["444455556666"]), records)
    #expect(byAccount.numbers == [2, 4])
    let byRegion = try await Self.run(RecordSelection(regions: ["us-east-1", "eu-west-9"]), records)
    #expect(byRegion.numbers == [3, 4])
    let byBoth = try await Self.run(
      RecordSelection(accounts: ["444455556666"], regions: ["us-east-1"]), records)
    #expect(byBoth.numbers == [4])
    #expect(byBoth.ledger.totals.filtered == 3)
  }

  @Test("Findings below the least severity are counted as filtered")
  func minimumSeverity() async throws {
    let folder = try ScratchFolder()
    let records = [
      MadeRecord(1), MadeRecord(2).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") },
      MadeRecord(3).with { ($0.name, $0.source) = ("ListAccessKeys", "iam.amazonaws.com") },
      MadeRecord(4).with { $0.more = #","errorCode":"AccessDenied""# },
    ]
    try folder.write(records.delivery, to: "logs/a.json")
    let expected: [Severity: [Int]] = [
      .info: [1, 2, 3, 4], .low: [1, 2, 3, 4], .medium: [1, 2, 4], .high: [1, 4], .critical: [4],
    ]
    for (severity, numbers) in expected {
      let run = try await ScanRun(folder) { $0.options.minimumSeverity = severity }
      #expect(run.numbers == numbers, "from \(severity.name) on")
      #expect(run.ledger.totals.filtered == 4 - numbers.count)
      #expect(run.result.severities.total == numbers.count)
    }
  }
}

@Suite("The list of events") struct EventListTests {
  private static let records = [
    MadeRecord(1), MadeRecord.quiet(2),
    MadeRecord(3).with { ($0.name, $0.source) = ("CreateFunction20150331", "lambda.amazonaws.com") },
    MadeRecord(4).with { $0.name = "SomethingNew" },
  ]

  @Test(
    "It decides which records are findings; the rest is filtered",
    arguments: [
      ("", [1, 3]), ("  ", [1, 3]), ("*", [1, 2, 3, 4]), ("StopLogging", [1]),
      ("SomethingNew,StopLogging", [1, 4]),
      ("CreateFunction", [3]), (" DescribeInstances , CreateFunction", [2, 3]), ("NoSuchEvent", []),
    ])
  func modes(_ argument: String, _ expected: [Int]) async throws {
    let folder = try ScratchFolder()
    try folder.write(Self.records.delivery, to: "logs/a.json")
    let list = try AllowList(argument: argument)
    let run = try await ScanRun(folder) { $0.options.allowList = list }
    #expect(run.numbers == expected)
    #expect(run.ledger.totals.filtered == 4 - expected.count)
  }
}
