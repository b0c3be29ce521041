import Testing
import TrailConfiguration
import TrailSift

@Suite("Scans that set findings aside") struct SuppressedScanTests {
  private static let scanner = Made.suppression("scanner", "{userIdentity.arn|endswith: '/Scanner'}")
  private static let byScanner: @Sendable (inout MadeRecord) -> Void = { $0.role = "Scanner" }
  private static let stop = Made.rule("stop", "{eventName: StopLogging}")
  private static let byRole = Made.rule("by-role", "{userIdentity.type: AssumedRole}")

  @Test("A finding that fits is counted and not reported, with rules and without", arguments: [nil, [stop]])
  func suppressed(_ rules: [String]?) async throws {
    let scan = try await ConfiguredScan(
      "suppressions:\n" + Self.scanner, rules: rules,
      logs: [[MadeRecord(1), MadeRecord(2, Self.byScanner), MadeRecord(3, Self.byScanner)].delivery])
    #expect(scan.split == [1, 0, 2])
    #expect(scan.lines.count == 1 && scan.lines[0].contains("role/Deploy"))
    #expect(scan.result.suppressions.map(\.findings) == [2])
    #expect(scan.result.suppressions.map(\.suppression.reason) == ["It is known"])
    #expect(scan.result.suppressions.map(\.suppression.owner) == ["security"])
  }

  @Test("Every record is accounted for beside filtered ones, copies and broken ones")
  func accounting() async throws {
    let read = MadeRecord(9) {
      ($0.name, $0.source, $0.more) = ("GetFoo", "foo.amazonaws.com", #","readOnly":true"#)
    }
    let records = [
      MadeRecord(1), MadeRecord(2, Self.byScanner), read, MadeRecord(1), MadeRecord(2, Self.byScanner),
    ]
    let broken = records.delivery.replacing("]}", with: #",{"eventVersion":"1.11","eventName":Stop}]}"#)
    let scan = try await ConfiguredScan(
      "suppressions:\n" + Self.scanner, logs: [broken, records.delivery, "{\"Records\":[]}"])
    let totals = scan.result.summary.totals
    #expect(
      [
        totals.records, totals.findings, totals.filtered, totals.suppressed, totals.duplicates,
        totals.unparsed,
      ]
        == [11, 1, 2, 4, 3, 1])
    #expect(scan.ledger.map { $0["suppressed"] } == [2, 2, 0, 4])
  }

  @Test("What is not severe enough is filtered, and no suppression's")
  func belowLeast() async throws {
    let weak = MadeRecord(1) {
      ($0.name, $0.source, $0.role) = ("CreateUser", "iam.amazonaws.com", "Scanner")
    }
    let scan = try await ConfiguredScan(
      "suppressions:\n" + Self.scanner, logs: [[weak, MadeRecord(2, Self.byScanner)].delivery]
    ) { $0.options.minimumSeverity = .high }
    #expect(scan.split == [0, 1, 1])
  }

  @Test(
    "A suppression holds to the last second of its day, and is reported as over from then on",
    arguments: [
      ("2026-03-04", "2026-03-04T23:59:59Z", true), ("2026-03-04", "2026-03-05T00:00:00Z", false),
      ("2026-03-04T12:00:00Z", "2026-03-04T11:59:59Z", true),
      ("2026-03-04T12:00:00Z", "2026-03-04T12:00:00Z", false),
    ])
  func expiry(_ expires: String, _ now: String, _ isApplied: Bool) async throws {
    let text = "suppressions:\n" + Made.suppression("a", "{eventName: StopLogging}", expires: expires)
    let scan = try await ConfiguredScan(text, logs: [[MadeRecord(1)].delivery], at: now)
    #expect(scan.split == (isApplied ? [0, 0, 1] : [1, 0, 0]))
    #expect(scan.result.suppressions.map(\.findings) == (isApplied ? [1] : []))
    #expect(scan.configuration.expired(at: EventTime(now) ?? .now).map(\.name) == (isApplied ? [] : ["a"]))
  }

  @Test("The first suppression that fits counts the finding")
  func first() async throws {
    let text =
      "suppressions:\n" + Made.suppression("over", "{eventName: StopLogging}", expires: "2020-01-01")
      + Self.scanner + Made.suppression("any", "{eventName: StopLogging}")
      + Made.suppression("unused", "{eventName: DeleteTrail}")
    let scan = try await ConfiguredScan(
      text, logs: [[MadeRecord(1), MadeRecord(2, Self.byScanner), MadeRecord(3)].delivery])
    #expect(scan.result.suppressions.map(\.suppression.name) == ["scanner", "any", "unused"])
    #expect(scan.result.suppressions.map(\.findings) == [1, 2, 0])
  }

  @Test(
    "One that names rules fits only where a rule fired, and each that fired is named",
    arguments: [
      ("[stop]", [stop], 1), ("[stop]", [stop, byRole], 0), ("[stop, by-role]", [stop, byRole], 1),
      ("[by-role]", [stop], 0), ("[stop]", [Made.rule("other", "{eventName: DeleteTrail}")], 0),
      ("[stop]", nil, 0),
    ] as [(String, [String]?, Int)])
  func namedRules(_ names: String, _ rules: [String]?, _ suppressed: Int) async throws {
    let text =
      "suppressions:\n" + Made.suppression("a", "{eventName: StopLogging}", extra: "rules: \(names)")
    let scan = try await ConfiguredScan(text, rules: rules, logs: [[MadeRecord(1)].delivery])
    #expect(scan.split == [1 - suppressed, 0, suppressed])
  }

  @Test("Conditions may use every modifier, fields of ours, lists and elements of arrays")
  func conditions() async throws {
    let text = """
      placeholders:
        scanners: ['*/Scanner']
      suppressions:
        - reason: a
          owner: b
          expires: 2027-01-31
          same_element: {open: requestParameters.rules}
          detection:
            denied: {trailsift.outcome: denied}
            scanner: {userIdentity.arn|expand: '%scanners%'}
            near: {sourceIPAddress|cidr: 203.0.113.0/24, eventTime|hour|lt: 12}
            open: {requestParameters.rules.port: 22, requestParameters.rules.to: all}
            condition: all of them

      """
    func record(_ number: Int, _ role: String, _ rules: String, _ code: String = "AccessDenied") -> MadeRecord
    {
      MadeRecord(number) {
        ($0.role, $0.more) = (role, #","errorCode":"\#(code)","requestParameters":{"rules":\#(rules)}"#)
      }
    }
    let open = #"[{"port":22,"to":"all"}]"#
    let scan = try await ConfiguredScan(
      text,
      logs: [
        [
          record(1, "Scanner", open), record(2, "Deploy", open), record(3, "Scanner", open, "Throttling"),
          record(4, "Scanner", #"[{"port":22,"to":"me"},{"port":23,"to":"all"}]"#),
        ].delivery
      ])
    #expect(scan.split == [3, 0, 1])
    #expect(scan.result.findings.map(\.recordIndex).sorted() == [1, 2, 3])
  }

  @Test("The counts are the same for any number of threads", arguments: [1, 2, 8])
  func threads(_ threads: Int) async throws {
    let logs = (0..<12).map { log in
      (0..<40).map { number in
        MadeRecord(log * 100 + number) { $0.role = number % 4 == 0 ? "Scanner" : "Deploy" }
      }.delivery
    }
    let scan = try await ConfiguredScan("suppressions:\n" + Self.scanner, logs: logs) {
      $0.options.threads = threads
    }
    #expect(scan.split == [360, 0, 120])
    #expect(scan.result.suppressions.map(\.findings) == [120])
  }

  @Test("A strict scan that ends early counts what it reports on")
  func strict() async throws {
    let log = [MadeRecord(1, Self.byScanner), MadeRecord(2)].delivery
    let scan = try await ConfiguredScan(
      "suppressions:\n" + Self.scanner, logs: [log, log.replacing("]}", with: ",{]}"), log]
    ) { $0.options.isStrict = true }
    #expect(scan.result.strictEnd?.hasSuffix("1.json") == true)
    #expect(scan.result.suppressions.map(\.findings) == [2])
  }

  @Test("Under a list of names given by hand, suppressions hold too")
  func givenNames() async throws {
    let scan = try await ConfiguredScan(
      "suppressions:\n" + Self.scanner, rules: [Self.byRole],
      logs: [
        [MadeRecord(1, Self.byScanner), MadeRecord(2) { ($0.name, $0.role) = ("DeleteTrail", "Scanner") }]
          .delivery
      ]
    ) { scan in
      if let list = try? AllowList(argument: "StopLogging") { scan.options.allowList = list }
    }
    #expect(scan.split == [0, 1, 1])
  }
}
