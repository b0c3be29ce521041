import Testing

@testable import Sigma

@Suite("Groups")
struct CorrelationGroupTests {
  private let two = Correlation.of(.eventCount, by: ["user", "region"], within: 60, .init(.gte, 2)).alone

  @Test("Events count together where all group-by fields have the same texts")
  func together() {
    let outcome = two.outcome([
      .init(0, event: 1, ["user": ["ada"], "region": ["eu"]]),
      .init(1, event: 2, ["user": ["ada"], "region": ["us"]]),
      .init(2, event: 3, ["user": ["bob"], "region": ["eu"]]),
      .init(3, event: 4, ["user": ["ada"], "region": ["eu"]]),
    ])
    #expect(outcome.matches.map(\.numbers) == [[1, 4]])
    #expect(outcome.matches.map(\.group) == [["ada", "eu"]])
  }

  @Test("Texts are told apart byte by byte, wherever one field ends and the next begins")
  func exactTexts() {
    let outcome = two.outcome([
      .init(0, event: 1, ["user": ["ab"], "region": ["c"]]),
      .init(0, event: 2, ["user": ["a"], "region": ["bc"]]),
      .init(0, event: 3, ["user": ["AB"], "region": ["c"]]),
      .init(0, event: 4, ["user": [""], "region": ["abc"]]),
      .init(0, event: 5, ["user": ["e\u{301}"], "region": ["c"]]),
      .init(0, event: 6, ["user": ["é"], "region": ["c"]]),
    ])
    #expect(outcome.matches == [])
  }

  @Test("An event without one of the fields takes no part")
  func missingField() {
    let hits = [
      SampleHit(0, event: 1, ["user": ["ada"]]), .init(1, event: 2, ["user": ["ada"], "region": []]),
      .init(2, event: 3, ["region": ["eu"]]), .init(3, event: 4, ["user": ["ada"], "region": ["eu"]]),
    ]
    let outcome = two.outcome(hits)
    #expect(outcome.matches == [])
    #expect(outcome.losses == [])
  }

  @Test("An empty text is a text")
  func emptyText() {
    let hits = (1...2).map { SampleHit(0, event: $0, ["user": [""], "region": [""]]) }
    #expect(two.outcome(hits).matches.map(\.group) == [["", ""]])
  }

  @Test("An event with several texts is in the group of each combination, once")
  func severalTexts() {
    let outcome = two.outcome([
      .init(0, event: 1, ["user": ["ada", "bob", "ada"], "region": ["eu", "us"]]),
      .init(1, event: 2, ["user": ["bob"], "region": ["us", "us"]]),
      .init(2, event: 3, ["user": ["ada"], "region": ["eu"]]),
    ])
    #expect(outcome.matches.map(\.group) == [["ada", "eu"], ["bob", "us"]])
    #expect(outcome.matches.map(\.numbers) == [[1, 3], [1, 2]])
    #expect(outcome.matches.map(\.number) == [2, 2])
  }

  @Test("Of more than 64 combinations the first 64 count, and the event is counted as shortened")
  func tooManyCombinations() {
    let users = (0..<9).map { "user\($0)" }
    let regions = (0..<8).map { "region\($0)" }
    let plan = Correlation.of(.eventCount, by: ["user", "region"], .init(.gte, 1)).alone
    let hit = SampleHit(0, event: 1, ["user": users, "region": regions])
    let outcome = plan.outcome([hit, hit, .init(0, event: 2, ["user": users, "region": ["eu"]])])
    #expect(outcome.matches.count == 64 + 9)
    #expect(!outcome.matches.contains { $0.group[0] == "user8" && $0.group[1] != "eu" })
    #expect(
      outcome.losses == [
        CorrelationLoss(
          step: 0, groups: 0, hits: 0, isEstimate: false, shortenedEvents: 1, eventsWithoutNumber: 0)
      ])
  }

  @Test("Many texts of many fields are no more than 64 combinations either")
  func hugeProduct() {
    let names = (0..<20).map { "field\($0)" }
    let plan = Correlation.of(.eventCount, by: names, .init(.gte, 1)).alone
    let texts = (0..<500).map { "text\($0)" }
    let outcome = plan.outcome([
      .init(0, event: 1, Dictionary(uniqueKeysWithValues: names.map { ($0, texts) }))
    ])
    #expect(outcome.matches.count == 64)
    #expect(outcome.losses.map(\.shortenedEvents) == [1])
  }

  @Test("An alias stands for the field that it has for each rule")
  func aliases() {
    let alias = Correlation.Alias(
      name: "key", fields: [(rule: "rule-0", field: "response.key"), (rule: "rule-1", field: "caller.key")])
    let plan = Correlation.of(.temporalOrdered, rules: 2, by: ["key"], aliases: [alias]).alone
    #expect(plan.wants(of: 0).map(\.groupFields) == [["response.key"]])
    #expect(plan.wants(of: 1).map(\.groupFields) == [["caller.key"]])
    let outcome = plan.outcome([
      .init(0, event: 1, ["response.key": ["k1"]]), .init(1, event: 2, detection: 1, ["caller.key": ["k2"]]),
      .init(2, event: 3, detection: 1, ["caller.key": ["k1"], "response.key": ["k2"]]),
    ])
    #expect(outcome.matches.map(\.numbers) == [[1, 3]])
    #expect(outcome.matches.map(\.group) == [["k1"]])
  }

  @Test("An alias that does not name a rule is the field of that name there")
  func aliasWithoutRule() {
    let alias = Correlation.Alias(name: "key", fields: [(rule: "rule-0", field: "response.key")])
    let correlation = Correlation.of(
      .valueCount, rules: 2, by: ["key"], .init(.gte, 2), fields: ["key"], aliases: [alias])
    #expect(correlation.alone.wants(of: 1).map(\.groupFields) == [["key"]])
    #expect(correlation.alone.wants(of: 1).map(\.valueFields) == [["key"]])
    #expect(correlation.alone.wants(of: 0).map(\.valueFields) == [["response.key"]])
  }

  @Test("A detection that several correlations refer to is wanted by each of them")
  func severalWants() {
    let plan = CorrelationPlan(steps: [
      Correlation.of(.eventCount, by: ["user"], .init(.gte, 2)).over(0..<1),
      Correlation.of(.valueCount, .init(.gte, 2), fields: ["bucket", "key"]).over(
        .detection(4), .detection(0)),
    ])
    #expect(plan.wants(of: 0).map(\.step) == [0, 1])
    #expect(plan.wants(of: 0).map(\.base) == [0, 1])
    #expect(plan.wants(of: 0).map(\.groupFields) == [["user"], []])
    #expect(plan.wants(of: 0).map(\.valueFields) == [[], ["bucket", "key"]])
    #expect(plan.wants(of: 4).map(\.step) == [1])
    #expect(plan.wants(of: 1) == [])
    #expect(plan.wants(of: -1) == [])
  }

  @Test("Texts are read the same from bytes, and after others in the same memory")
  func textsFromBytes() {
    var texts = FieldTexts([["left", "over"], ["here"]])
    texts.removeAll()
    let bytes = Array("ada".utf8)
    texts.add(bytes.span)
    texts.add("bob")
    texts.endField()
    texts.endField()
    #expect(texts.fieldCount == 2)
    let first = texts.texts(ofField: 0).map {
      String(decoding: texts.bytes[texts.place(ofText: $0)], as: UTF8.self)
    }
    #expect(first == ["ada", "bob"])
    #expect(texts.texts(ofField: 1).isEmpty)
  }
}
