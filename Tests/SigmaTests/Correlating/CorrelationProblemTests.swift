import Testing

@testable import Sigma

@Suite("Plans that cannot be evaluated")
struct CorrelationProblemTests {
  private static let good = Correlation.of(.eventCount, by: ["user"], .init(.gte, 2))

  @Test(
    "A correlation that says too little or too much is a problem that is named",
    arguments: [
      (Correlation.of(.eventCount), "needs a condition"), (Correlation.of(.valueSum), "needs a condition"),
      (Correlation.of(.valueCount, .init(.gte, 1)), "needs a `field`"),
      (Correlation.of(.valueSum, .init(.gte, 1), fields: ["a", "b"]), "takes one `field`, not 2"),
      (Correlation.of(.valuePercentile, .init(.gte, 1), fields: ["a"]), "needs a `percentile`"),
      (
        Correlation.of(.valuePercentile, .init(.gte, 1), fields: ["a"], percentile: 101),
        "needs a `percentile`"
      ),
      (
        Correlation.of(.valuePercentile, .init(.gte, 1), fields: ["a"], percentile: .nan),
        "needs a `percentile`"
      ),
      (Correlation.of(.eventCount, .init(.gte, .nan)), "no number"),
      (Correlation.of(.temporalOrdered, .init(.gte, 1)), "takes no condition"),
      (
        Correlation(kind: .temporal, rules: [], timespan: 1, condition: .init(bounds: [])), "needs a relation"
      ),
      (Correlation.of(.temporal, rules: 0), "refers to no rule"),
    ])
  func conditions(_ correlation: Correlation, _ words: String) throws {
    let bases = correlation.rules.isEmpty && correlation.condition == nil ? 0 : 1
    let plan = CorrelationPlan(steps: [correlation.over(0..<bases)])
    #expect(plan.problems.map(\.step) == [0])
    #expect(try #require(plan.problems.first).message.contains(words))
    #expect(plan.wants(of: 0) == [])
    #expect(plan.outcome([.init(0, event: 1)]).matches == [])
  }

  @Test(
    "A reference to a step that does not come before is a problem", arguments: [1, 2, -1])
  func references(_ step: Int) throws {
    let plan = CorrelationPlan(steps: [Self.good.over(.detection(0)), Self.good.over(.step(step))])
    #expect(plan.problems.map(\.step) == [1])
    #expect(try #require(plan.problems.first).message.contains("does not come before"))
  }

  @Test("What builds on a correlation with a problem has one too, and the others go on")
  func followers() {
    let plan = CorrelationPlan(steps: [
      Correlation.of(.eventCount).over(.detection(0)), Self.good.over(.step(0)),
      Self.good.over(.detection(0)),
    ])
    #expect(plan.problems.map(\.step) == [0, 1])
    #expect(plan.wants(of: 0).map(\.step) == [2])
    let hits = (0...1).map { SampleHit(0, event: $0, ["user": ["ada"]]) }
    #expect(plan.outcome(hits).matches.map(\.step) == [2])
  }

  @Test("A field that the correlation below does not group by is a problem, since no event could have it")
  func carriedFields() throws {
    let outer = Correlation.of(.eventCount, by: ["user", "bucket"], .init(.gte, 1))
    let plan = CorrelationPlan(steps: [Self.good.over(.detection(0)), outer.over(.step(0))])
    let message = try #require(plan.problems.first).message
    #expect(message.contains("`bucket`"))
    #expect(message.contains("`user`"))
    let values = Correlation.of(.valueCount, by: ["user"], .init(.gte, 1), fields: ["name"])
    #expect(
      CorrelationPlan(steps: [Self.good.over(.detection(0)), values.over(.step(0))]).problems.count == 1)
  }

  @Test("A field that two aliases stand for is a problem, since it could be either")
  func ambiguousField() {
    let aliases = [
      Correlation.Alias(
        name: "from", fields: [(rule: "rule-0", field: "key"), (rule: "rule-1", field: "old")]),
      Correlation.Alias(
        name: "to", fields: [(rule: "rule-0", field: "new"), (rule: "rule-1", field: "key")]),
    ]
    let inner = Correlation.of(.temporal, rules: 2, by: ["from", "to"], aliases: aliases).over(0..<2)
    func problems(_ field: String) -> Int {
      let outer = Correlation.of(.eventCount, by: [field], .init(.gte, 1))
      return CorrelationPlan(steps: [inner, outer.over(.step(0))]).problems.count
    }
    #expect(problems("key") == 1)
    #expect(problems("new") == 0)
    #expect(problems("to") == 0)
  }

  @Test("More rules than can be numbered are a problem")
  func manyRules() {
    let plan = CorrelationPlan(steps: [Correlation.of(.temporal).over(0..<70_000)])
    #expect(plan.problems.count == 1)
  }
}
