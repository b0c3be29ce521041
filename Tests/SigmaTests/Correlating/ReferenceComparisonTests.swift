import Testing

@testable import Sigma

@Suite("Generated correlations and events")
struct ReferenceComparisonTests {
  /// A correlation of any kind over detections, or over earlier steps.
  private static func step(
    _ earlier: [CorrelationStep], _ numbers: inout SplitMix64
  ) -> CorrelationStep {
    let kind = Correlation.Kind.allCases.randomElement(using: &numbers) ?? .temporal
    var group = ["user", "region", "n"].filter { _ in Bool.random(using: &numbers) }
    var bases: [CorrelationStep.Base] = []
    for _ in 0..<Int.random(in: 1...3, using: &numbers) {
      if !earlier.isEmpty, Int.random(in: 0...2, using: &numbers) > 0 {
        let inner = earlier.indices.randomElement(using: &numbers) ?? 0
        bases.append(.step(inner))
        group.removeAll { !earlier[inner].correlation.groupBy.contains($0) }
      } else {
        bases.append(.detection(Int.random(in: 0...2, using: &numbers)))
      }
    }
    let bounds = Correlation.Threshold.Relation.allCases.shuffled(using: &numbers)
      .prefix(Bool.random(using: &numbers) ? 1 : 2).map {
        Correlation.Threshold.Bound($0, Double(Int.random(in: 1...5, using: &numbers)))
      }
    // More often than not the plain case.
    let plain = [Correlation.Threshold.Bound(.gte, Double(Int.random(in: 1...4, using: &numbers)))]
    let condition = Correlation.Threshold(
      fields: kind == .valueCount && Bool.random(using: &numbers) ? ["n", "region"] : ["n"],
      bounds: Bool.random(using: &numbers) ? plain : Array(bounds),
      percentile: Double([0, 10, 50, 75, 90, 100].randomElement(using: &numbers) ?? 50))
    let correlation = Correlation(
      kind: kind, rules: bases.indices.map { "rule-\($0)" }, groupBy: group,
      timespan: Int.random(in: 0...20, using: &numbers),
      condition: kind == .temporal || kind == .temporalOrdered ? nil : condition)
    return CorrelationStep(correlation, bases: bases)
  }

  private static func hits(_ count: Int, _ numbers: inout SplitMix64) -> [SampleHit] {
    let end = Int64.random(in: 5...60, using: &numbers)
    return (0..<count).map { number in
      func texts(_ choices: [String]) -> [String] {
        choices.shuffled(using: &numbers).dropLast(Int.random(in: 0...choices.count, using: &numbers))
      }
      var fields = ["user": ["ada"], "region": texts(["eu", "us"])]
      fields["n"] = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in
        "\(Int.random(in: -1...4, using: &numbers))"
      }
      let event = Int.random(in: 0..<count, using: &numbers)
      return SampleHit(0, event: event, detection: Int.random(in: 0...2, using: &numbers), fields)
    }.reduce(into: [SampleHit]()) { hits, hit in
      var hit = hit
      // What one event holds is the same for all detections.
      if let known = hits.first(where: { $0.event == hit.event }) {
        (hit.time, hit.fields) = (known.time, known.fields)
      } else {
        hit.time = Int64.random(in: 0...end, using: &numbers)
      }
      hits.append(hit)
    }
  }

  @Test("What is found is what the definition says, for every order and division", arguments: 0..<40)
  func comparison(_ block: Int) throws {
    for seed in block * 25..<(block + 1) * 25 {
      var numbers = SplitMix64(seed: UInt64(seed))
      var steps: [CorrelationStep] = []
      for _ in 0..<Int.random(in: 1...4, using: &numbers) { steps.append(Self.step(steps, &numbers)) }
      // A value that a match does not carry is a problem, so that step and those on it are left out.
      let usable = CorrelationPlan(steps: steps).problems.map(\.step).min() ?? steps.count
      steps.removeSubrange(usable...)
      let plan = CorrelationPlan(steps: steps)
      let hits = Self.hits(Int.random(in: 1...16, using: &numbers), &numbers)
      let outcome = plan.outcome(hits)
      let found = outcome.matches.map { match in
        ReferenceCorrelator.Match(
          step: match.step, group: match.group,
          events: match.events.map { .init(time: $0.time, number: Int($0.mark.low)) }
            .sorted { ($0.time, $0.number) < ($1.time, $1.number) },
          number: match.number)
      }
      var expected = ReferenceCorrelator(steps: steps).matches(hits)
      for place in expected.indices { expected[place].parts = [] }
      try #require(found == expected, "seed \(seed): \(steps.map(\.correlation)) \(hits)")
      for logs in 1...3 {
        let shuffled = hits.shuffled(using: &numbers)
        #expect(plan.outcome(shuffled, logs: logs, tasks: logs) == outcome, "seed \(seed)")
      }
    }
  }

  @Test("What is not asked for is left out, and changes nothing of the rest", arguments: 0..<40)
  func demand(_ block: Int) {
    for seed in block * 25..<(block + 1) * 25 {
      var numbers = SplitMix64(seed: UInt64(1_000_000 + seed))
      var steps: [CorrelationStep] = []
      for _ in 0..<Int.random(in: 1...5, using: &numbers) { steps.append(Self.step(steps, &numbers)) }
      let plan = CorrelationPlan(steps: steps)
      let hits = Self.hits(Int.random(in: 1...24, using: &numbers), &numbers)
      let limits =
        Bool.random(using: &numbers) ? CorrelationLimits() : CorrelationLimits(groups: 4, hits: 12)
      let whole = plan.outcome(hits, limits: limits)
      let asked = steps.map { _ in Bool.random(using: &numbers) }
      let outcome = plan.outcome(hits, limits: limits, asked: asked)
      let expected = whole.matches.filter { asked[$0.step] }
      #expect(outcome.matches == expected, "seed \(seed): \(steps.map(\.correlation)) \(asked) \(hits)")
      #expect(outcome.losses == whole.losses, "seed \(seed)")
    }
  }

  @Test("A long log of one group is evaluated as well as a short one", arguments: Correlation.Kind.allCases)
  func longLog(_ kind: Correlation.Kind) {
    let condition = Correlation.Threshold(fields: ["n"], bounds: [.init(.gte, 2)], percentile: 50)
    let temporal = kind == .temporal || kind == .temporalOrdered
    let inner = Correlation(
      kind: kind, rules: ["rule-0", "rule-1"], timespan: 10_000, condition: temporal ? nil : condition)
    let outer = Correlation(kind: .temporal, rules: ["rule-0"], timespan: 20_000)
    let plan = CorrelationPlan(steps: [inner.over(0..<2), outer.over(.step(0))])
    let hits = (0..<20_000).map {
      SampleHit(Int64($0), event: $0, detection: $0 % 2, ["n": ["\($0 % 1000 + 2)"]])
    }
    let matches = plan.outcome(hits).matches
    #expect(matches.map(\.step) == [0, 1])
    #expect(matches.map(\.events.count) == [20_000, 20_000])
  }
}
