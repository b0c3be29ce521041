import Testing
import TrailConfiguration
import TrailSift

@Suite("Scans with named automation") struct AutomatedScanTests {
  private static func automation(_ name: String, _ role: String, _ more: String = "") -> String {
    "  - {name: \(name), owner: security, principals: ['*:assumed-role/\(role)']\(more)}\n"
  }

  private static func deploy(_ more: String) -> String {
    "automation:\n" + automation("deploy", "Deploy", more)
  }

  private static let near = ", networks: [203.0.113.0/24]"
  private static let far: @Sendable (inout MadeRecord) -> Void = { $0.address = "198.51.100.9" }

  private static func severities(_ scan: ConfiguredScan) -> [String] {
    scan.result.findings.map { "\($0.severity.name) \($0.knownAutomation ?? "-")" }
  }

  private static func numbers(_ scan: ConfiguredScan) -> [[Int]] {
    scan.result.summary.automation.map {
      [$0.numbers.within, $0.numbers.outside, $0.numbers.setAside, $0.numbers.uncorrelated]
    }
  }

  private static let logs = [
    [MadeRecord(1), MadeRecord(2, far), MadeRecord(3) { $0.role = "Other" }].delivery
  ]

  @Test(
    "Within the bounds it is marked, lowered or set aside; outside it is lifted; others stay as they are",
    arguments: [
      ("mark", ["high deploy", "critical -", "high -"], [1, 1, 0, 0]),
      ("lower", ["medium deploy", "critical -", "high -"], [1, 1, 0, 0]),
      ("set-aside", ["critical -", "high -"], [0, 1, 1, 0]),
    ])
  func effects(_ effect: String, _ expected: [String], _ counts: [Int]) async throws {
    let scan = try await ConfiguredScan(
      Self.deploy(Self.near + ", effect: \(effect)"), logs: Self.logs)
    #expect(Self.severities(scan) == expected)
    #expect(Self.numbers(scan) == [counts])
    #expect(scan.split == [expected.count, 0, 3 - expected.count])
    #expect(scan.lines.count == expected.count)
    #expect(scan.lines.allSatisfy { $0.contains(#","known_automation":"#) })
  }

  @Test("Without an inventory findings do not speak of one")
  func without() async throws {
    let scan = try await ConfiguredScan("disable: []\n", logs: Self.logs)
    #expect(scan.lines.count == 3 && !scan.lines.contains { $0.contains("known_automation") })
    #expect(scan.result.summary.automation.isEmpty)
  }

  @Test("Copies of an event are counted each, and the same for any number of threads")
  func threads() async throws {
    let text = Self.deploy(Self.near) + Self.automation("other", "Other", ", effect: set-aside")
    let logs =
      Self.logs + (0..<8).map { number in [MadeRecord(10 + number), MadeRecord(2, Self.far)].delivery }
    for threads in [1, 4] {
      let scan = try await ConfiguredScan(text, logs: logs) { $0.options.threads = threads }
      #expect(Self.numbers(scan) == [[9, 9, 0, 0], [0, 0, 1, 0]])
      #expect(scan.split == [10, 0, 1])
    }
  }

  @Test("What is not severe enough is filtered, and not set aside")
  func belowLeast() async throws {
    let scan = try await ConfiguredScan(
      Self.deploy(", effect: set-aside"),
      logs: [
        [MadeRecord(1), MadeRecord(2) { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") }].delivery
      ]
    ) { $0.options.minimumSeverity = .high }
    #expect(scan.split == [0, 1, 1])
  }

  @Test("It is set aside before suppressions are asked")
  func beforeSuppressions() async throws {
    let text =
      Self.deploy(", effect: set-aside") + "suppressions:\n"
      + Made.suppression("any", "{eventName: StopLogging}")
    let scan = try await ConfiguredScan(text, logs: [Self.logs[0]])
    #expect(Self.numbers(scan) == [[0, 0, 2, 0]])
    #expect(scan.result.suppressions.map(\.findings) == [1])
  }

  @Test("Correlations do not count what is set aside, be it a finding by itself or not")
  func correlations() async throws {
    let rule = """
      title: Burst
      level: medium
      correlation: {type: event_count, rules: [call], group-by: [awsRegion], timespan: 1h, condition: {gte: 3}}

      """
    let quiet: @Sendable (inout MadeRecord) -> Void = {
      ($0.name, $0.source, $0.more) = ("GetFoo", "foo.amazonaws.com", #","readOnly":true"#)
    }
    for name in ["StopLogging", "GetFoo"] {
      let records = (1...4).map { MadeRecord($0, name == "GetFoo" ? quiet : { _ in }) }
      let rules = [Made.rule("call", "{eventName: \(name)}") + "---\n" + rule]
      let counted = try await ConfiguredScan(Self.deploy(""), rules: rules, logs: [records.delivery])
      #expect(counted.result.correlations.count == 1)
      let aside = try await ConfiguredScan(
        Self.deploy(", effect: set-aside"), rules: rules, logs: [records.delivery])
      #expect(aside.result.correlations.isEmpty)
      #expect(Self.numbers(aside) == [name == "GetFoo" ? [0, 0, 0, 4] : [0, 0, 4, 0]])
    }
  }
}
