import Sigma
import SigmaYAML
import Testing
import TrailDetection
import TrailRecords

@Suite("Suppressions and correlations") struct CorrelatedSuppressionTests {
  /// A rule that only serves a correlation, on an event that is on no list, and one that reports.
  private static let rules = """
    title: Polishing
    name: polishing
    logsource: {product: aws, service: cloudtrail}
    detection: {call: {eventName: PolishDoorknob}, condition: call}
    ---
    title: Much polishing
    name: much-polishing
    correlation: {type: event_count, rules: [polishing], group-by: [awsRegion], timespan: 10m, condition: {gte: 5}}
    level: low
    ---
    title: Very much polishing
    name: very-much-polishing
    correlation: {type: event_count, rules: [much-polishing], group-by: [awsRegion], timespan: 1h, condition: {gte: 2}}
    ---
    title: Any call in the house
    name: house
    logsource: {product: aws, service: cloudtrail}
    detection: {call: {eventSource: house.amazonaws.com}, condition: call}
    ---
    title: Busy house
    name: busy-house
    correlation: {type: event_count, rules: [house], group-by: [awsRegion], timespan: 10m, condition: {gte: 5}, generate: true}

    """

  private static let ready = DetectionRules(
    RuleSet.joining(RuleReader().read(rules, file: "rules.yml").rules).set)

  private static func suppressions(_ rules: [String]) throws -> Suppressions {
    let text = """
      title: Condition
      logsource: {product: aws}
      detection: {day: {eventSource|endswith: .amazonaws.com}, condition: day}

      """
    let rule = try #require(RuleReader().read(text, file: "conf.yaml").rules.first)
    guard case .detection(let detection) = rule.body else { throw NoAssessment() }
    let end = try #require(EventTime("2027-01-01T00:00:00Z"))
    let suppression = Suppression(
      reason: "a", owner: "b", expires: "2026-12-31", end: end, rules: rules, detection: detection,
      place: rule.place)
    return Suppressions([suppression], at: EventTime(seconds: end.seconds - 1))
  }

  /// What becomes of a record, and the names of the rules whose matches correlations get.
  private func admit(
    _ record: MadeRecord, _ suppressions: Suppressions?, least: Severity = .info, isListed: Bool = false
  ) throws -> (String, [String?]) {
    let detector = Detector(
      allowList: isListed ? try AllowList(argument: "*") : AllowList(), minimumSeverity: least,
      rules: Self.ready,
      suppressions: suppressions)
    var scratch = RuleScratch()
    let owned = try record.owned()
    let admission = detector.admit(owned.event, &scratch)
    let names = scratch.matched.map { Self.ready.set.detections[$0].rule.name }
    return ("\(admission)".prefix { $0 != "(" }.description, names)
  }

  private let polish = MadeRecord("PolishDoorknob", "other.amazonaws.com")
  private let both = MadeRecord("PolishDoorknob", "house.amazonaws.com")

  @Test("Without suppressions, a filtered record's matches go to correlations")
  func none() throws {
    #expect(try admit(polish, nil) == ("filtered", ["polishing"]))
    #expect(try admit(both, nil) == ("reported", ["polishing", "house"]))
  }

  @Test("A finding that is set aside takes no part in correlations")
  func suppressed() throws {
    #expect(try admit(both, try Self.suppressions([])) == ("suppressed", []))
    #expect(try admit(both, try Self.suppressions(["house"])) == ("suppressed", []))
    #expect(try admit(polish, try Self.suppressions([]), isListed: true) == ("suppressed", []))
  }

  @Test("A record that is no finding is kept out of correlations too, and stays filtered")
  func uncorrelated() throws {
    #expect(try admit(polish, try Self.suppressions([])) == ("uncorrelated", []))
    #expect(try admit(polish, try Self.suppressions(["polishing"])) == ("uncorrelated", []))
    #expect(try admit(both, try Self.suppressions([]), least: .critical) == ("uncorrelated", []))
  }

  @Test("A correlation's name stands for the rules that it builds on, through other correlations too")
  func correlationName() throws {
    for name in ["much-polishing", "very-much-polishing"] {
      #expect(try admit(polish, try Self.suppressions([name])) == ("uncorrelated", []))
    }
    #expect(try admit(both, try Self.suppressions(["busy-house"])) == ("suppressed", []))
  }

  @Test("One that names rules takes the matches of these alone out of a record that is no finding")
  func namedRules() throws {
    #expect(
      try admit(both, try Self.suppressions(["polishing"]), least: .critical) == ("uncorrelated", ["house"]))
    #expect(try admit(polish, try Self.suppressions(["house"])) == ("filtered", ["polishing"]))
    #expect(try admit(both, try Self.suppressions(["polishing"])) == ("reported", ["polishing", "house"]))
  }

  @Test("A suppression that is over does nothing")
  func expired() throws {
    let active = try Self.suppressions([])
    let over = Suppressions(active.applied, at: EventTime(seconds: .max))
    #expect(over.expired == active.applied)
    #expect(try admit(both, over) == ("reported", ["polishing", "house"]))
  }

  @Test("Levels of correlations can be set too, by id in any case and by name, and an id counts first")
  func levels() {
    let rules = Self.ready.overriding(levels: ["much-polishing": .critical, "house": .info])
    #expect(rules.correlationDetections.map(\.level) == [.critical, .medium, .medium])
    #expect(rules.correlationDetections.map(\.isLevelOverridden) == [true, false, false])
    #expect(rules.detections.map(\.level) == [.medium, .info])
    #expect(Self.ready.correlationDetections.map(\.level) == [.low, .medium, .medium])
    #expect(rules.set == Self.ready.set)
  }

  @Test("An id counts before a name, in any case")
  func levelByID() {
    let text = """
      title: One
      id: 00000000-0000-4000-8000-00000000000A
      name: one
      logsource: {product: aws, service: cloudtrail}
      detection: {call: {eventName: StopLogging}, condition: call}

      """
    let rules = DetectionRules(RuleSet.joining(RuleReader().read(text, file: "a.yml").rules).set)
    let levels: [String: Severity] = ["one": .low, "00000000-0000-4000-8000-00000000000a": .high]
    #expect(rules.overriding(levels: levels).detections.map(\.level) == [.high])
  }
}
