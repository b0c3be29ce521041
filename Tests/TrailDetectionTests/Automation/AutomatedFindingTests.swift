import Sigma
import SigmaYAML
import Testing
import TrailDetection
import TrailRecords

@Suite("Findings about named automation") struct AutomatedFindingTests {
  /// CreateUser is `medium` in the catalogue.
  private static func finding(
    _ entry: Automation, of record: MadeRecord = MadeAutomation.call("CreateUser", "iam.amazonaws.com")
  ) throws -> Finding? {
    let owned = try record.owned()
    let detector = Detector(automation: AutomationInventory([entry]))
    return detector.examine(owned.event).map {
      Finding(record: owned, assessment: $0, file: "trail.json", recordIndex: 0)
    }
  }

  @Test("Within the bounds, a mark changes nothing, and lowering takes one tier with the reason")
  func within() throws {
    let marked = try #require(try Self.finding(MadeAutomation.entry()))
    #expect(marked.severity == .medium && marked.knownAutomation == "ci")
    #expect(marked.severityReasons == ["CreateUser is in the catalogue as medium"])
    let lowered = try #require(try Self.finding(MadeAutomation.entry(effect: .lower)))
    #expect(lowered.severity == .low && lowered.knownAutomation == "ci")
    #expect(
      lowered.severityReasons.last == "known automation, within the bounds of \"ci\": one tier down")
  }

  @Test("What is set aside is no finding", arguments: [Severity.info, .medium])
  func setAside(least: Severity) throws {
    #expect(try Self.finding(MadeAutomation.entry(effect: .setAside)) == nil)
    let owned = try MadeAutomation.call("CreateUser", "iam.amazonaws.com").owned()
    let inventory = AutomationInventory([MadeAutomation.entry(effect: .setAside)])
    var scratch = RuleScratch()
    guard
      case .automated(let standing) = Detector(minimumSeverity: least, automation: inventory)
        .admit(owned.event, &scratch)
    else {
      Issue.record("it is not set aside")
      return
    }
    #expect(standing.name == "ci")
  }

  @Test(
    "Outside of the bounds, whatever the effect, it is lifted one tier, with the reason",
    arguments: Automation.Effect.allCases)
  func outside(_ effect: Automation.Effect) throws {
    let entry = MadeAutomation.entry(networks: ["198.51.100.0/24"], events: ["GetObject"], effect: effect)
    let finding = try #require(try Self.finding(entry))
    #expect(finding.severity == .high)
    #expect(finding.knownAutomation == nil)
    #expect(
      finding.severityReasons.last
        == "outside the bounds of known automation \"ci\" (another network, a call it never makes): one tier up"
    )
  }

  @Test("It comes after the lift for an error, and stays on the ladder")
  func withError() throws {
    let failed = MadeAutomation.call("DeleteTrail", "cloudtrail.amazonaws.com").string(
      "errorCode", "AccessDenied")
    let outside = try #require(try Self.finding(MadeAutomation.entry(events: ["GetObject"]), of: failed))
    #expect(outside.severity == .critical && outside.severityReasons.count == 3)
    let within = try #require(try Self.finding(MadeAutomation.entry(effect: .lower), of: failed))
    #expect(within.severity == .high)
    #expect(
      within.severityReasons.map { String($0.suffix(13)) }.suffix(2) == [": one tier up", "one tier down"])
  }

  @Test("What is lowered below the least severity is filtered, and what is lifted to it is not")
  func leastSeverity() throws {
    let owned = try MadeAutomation.call("CreateUser", "iam.amazonaws.com").owned()
    func isReported(_ least: Severity, _ entry: Automation) -> Bool {
      Detector(minimumSeverity: least, automation: AutomationInventory([entry])).examine(owned.event) != nil
    }
    #expect(!isReported(.medium, MadeAutomation.entry(effect: .lower)))
    #expect(isReported(.low, MadeAutomation.entry(effect: .lower)))
    #expect(isReported(.high, MadeAutomation.entry(events: ["GetObject"])))
    #expect(!isReported(.high, MadeAutomation.entry()))
  }

  @Test("Others are not touched, nor is anybody where none is named")
  func others() throws {
    let other = MadeAutomation.entry(principals: ["arn:aws:iam::111122223333:role/other"], effect: .setAside)
    let finding = try #require(try Self.finding(other))
    #expect(finding.severity == .medium && finding.knownAutomation == nil)
    #expect(finding.severityReasons.count == 1)
  }
}

@Suite("Named automation and correlations") struct AutomatedCorrelationTests {
  private static let rules = """
    title: Object
    name: object
    logsource: {product: aws, service: cloudtrail}
    detection: {call: {eventName: PutObject}, condition: call}
    ---
    title: Many objects
    level: high
    correlation: {type: event_count, rules: [object], group-by: [eventSource], timespan: 1h, condition: {gte: 2}}
    ---
    title: User
    level: high
    name: user
    logsource: {product: aws, service: cloudtrail}
    detection: {call: {eventName: CreateUser}, condition: call}
    ---
    title: Many users
    level: high
    correlation: {type: event_count, rules: [user], group-by: [eventSource], timespan: 1h, condition: {gte: 2}, generate: true}

    """

  private static let ready = DetectionRules(
    RuleSet.joining(RuleReader().read(rules, file: "rules.yml").rules).set)

  /// What becomes of a record, and how many rules match it afterwards.
  private func admit(
    _ record: MadeRecord, _ entry: Automation?, least: Severity = .info
  ) throws -> (String, Int) {
    let detector = Detector(
      minimumSeverity: least, rules: Self.ready,
      automation: entry.map { AutomationInventory([$0]) })
    var scratch = RuleScratch()
    let owned = try record.owned()
    let admission = detector.admit(owned.event, &scratch)
    return ("\(admission)".prefix { $0 != "(" }.description, scratch.matched.count)
  }

  private let object = MadeAutomation.call()
  private let user = MadeAutomation.call("CreateUser", "iam.amazonaws.com")

  @Test("What is set aside takes no part, whether it is a finding by itself or not")
  func setAside() throws {
    let entry = MadeAutomation.entry(effect: .setAside)
    #expect(try admit(user, entry) == ("automated", 0))
    #expect(try admit(object, entry) == ("uncorrelatedAutomation", 0))
    #expect(try admit(user, entry, least: .critical) == ("uncorrelatedAutomation", 0))
    #expect(try admit(MadeAutomation.call("GetFoo", "foo.amazonaws.com"), entry) == ("filtered", 0))
  }

  @Test("Others take part, and so does what is set aside and outside of its bounds")
  func others() throws {
    let outside = MadeAutomation.entry(events: ["GetObject"], effect: .setAside)
    for entry in [nil, MadeAutomation.entry(), MadeAutomation.entry(effect: .lower), outside] {
      #expect(try admit(object, entry) == ("filtered", 1))
      #expect(try admit(user, entry) == ("reported", 1))
    }
  }
}
