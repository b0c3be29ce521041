import Sigma
import Testing
import TrailDetection
import TrailRecords

@Suite("Fields of records that rules ask about") struct RecordFieldTests {
  private static func rules(
    _ field: String, _ values: Literal..., modifiers: [Modifier] = []
  ) -> DetectionRules {
    let place = RulePlace(file: "trial.yml")
    let item = DetectionItem(field: field, modifiers: modifiers, values: values, place: place)
    let detection = Detection(
      searches: [Search(name: "a", body: .item(item), place: place)], conditions: [.search("a")])
    let rule = Rule(title: "Trial", body: .detection(detection), place: place)
    let member = RuleSet.DetectionMember(rule: rule, detection: detection, reports: true)
    return DetectionRules(RuleSet(detections: [member]))
  }

  private typealias Detection = Sigma.Detection

  /// Whether a rule fires on each of some records, one after another with the same memory.
  private static func answers(_ rules: DetectionRules, _ records: [MadeRecord]) throws -> [Bool] {
    var scratch = RuleScratch()
    return try records.map { record in
      rules.match(try record.owned().event, &scratch)
      return !scratch.matched.isEmpty
    }
  }

  @Test("What one record without a caller says elsewhere is not remembered for the next")
  func absentCaller() throws {
    let without = MadeRecord("StopLogging", "cloudtrail.amazonaws.com")
    let dotted = without.string("userIdentity.type", "Root")
    let rules = Self.rules("userIdentity.type", .text("Root"))
    #expect(
      try Self.answers(rules, [without, dotted, without, without.root()]) == [false, true, false, true])
  }

  @Test("A scalar's answer is that of its own record, also where it is absent, null or another kind")
  func scalars() throws {
    let without = MadeRecord("StopLogging", "cloudtrail.amazonaws.com")
    let records = [
      without, without.string("errorCode", "AccessDenied"), without, without.with("errorCode", "null"),
      without.with("errorCode", "{}"), without.string("errorCode", ""), without,
    ]
    let present = Self.rules("errorCode", .boolean(true), modifiers: [.exists])
    #expect(try Self.answers(present, records) == [false, true, false, true, true, true, false])
    let null = Self.rules("errorCode", .null)
    #expect(try Self.answers(null, records) == [true, false, true, true, false, false, true])
  }

  @Test("A long list of objects is gone through once, also where they are empty")
  func longList() throws {
    let empty = String(repeating: "{},", count: 100_000)
    let record = MadeRecord("StopLogging", "cloudtrail.amazonaws.com")
      .with("requestParameters", #"{"list":[\#(empty){"name":"a"}]}"#)
    #expect(try Self.answers(Self.rules("requestParameters.list.name", .text("a")), [record]) == [true])
  }

  @Test("What a record lacks is told from what it holds, however its keys are written")
  func lacks() throws {
    let without = MadeRecord("StopLogging", "cloudtrail.amazonaws.com")
    let records = [
      without, without.with("requestParameters", "null"), without.with("requestParameters", #"{"name":"a"}"#),
      without.with("requestParameters", #"[{"name":"a"}]"#), without.string("requestParameters", "a"),
      without.string("requestParameters", #"{\"name\":\"a\"}"#),
      without.string("requestParameters.name", "a"),
      without.with("requestParameters", #"{"name":null}"#), without.string("name", "a"),
    ]
    let named = Self.rules("requestParameters.name", .text("a"))
    #expect(
      try Self.answers(named, records) == [false, false, true, true, false, true, true, false, false])
    let there = Self.rules("requestParameters.name", .boolean(true), modifiers: [.exists])
    #expect(
      try Self.answers(there, records) == [false, false, true, true, false, true, true, true, false])
    let null = Self.rules("requestParameters.name", .null)
    #expect(
      try Self.answers(null, records) == [true, true, false, false, true, false, false, true, true])
    let unknown = Self.rules("name", .text("a"))
    #expect(
      try Self.answers(unknown, records)
        == [false, false, false, false, false, false, false, false, true])
  }
}
