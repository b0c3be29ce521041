import Testing

@testable import Sigma

@Suite("Values of events")
struct ValueCorrelationTests {
  private static func hits(_ values: [[String]], field: String = "n") -> [SampleHit] {
    values.enumerated().map { SampleHit(Int64($0), event: $0, [field: $1]) }
  }

  @Test("Distinct texts count, and each text of an array is one")
  func distinct() {
    let plan = Correlation.of(.valueCount, .init(.gte, 3), fields: ["n"]).alone
    #expect(plan.outcome(Self.hits([["a"], ["b"], ["a"], ["b"]])).matches == [])
    let matches = plan.outcome(Self.hits([["a"], ["b"], ["a", "c"]])).matches
    #expect(matches.map(\.numbers) == [[0, 1, 2]])
    #expect(matches.map(\.number) == [3])
    #expect(plan.outcome(Self.hits([["a", "b", "c"]])).matches.map(\.numbers) == [[0]])
  }

  @Test("A text that leaves the window counts no more, unless it is inside again")
  func slidingDistinct() {
    let plan = Correlation.of(.valueCount, within: 10, .init(.gte, 3), fields: ["n"]).alone
    let times: [(Int64, String)] = [(0, "a"), (9, "b"), (11, "c"), (12, "b"), (19, "a")]
    func matches(_ count: Int) -> [[Int]] {
      let hits = times.prefix(count).enumerated().map { SampleHit($1.0, event: $0, ["n": [$1.1]]) }
      return plan.outcome(hits).matches.map(\.numbers)
    }
    #expect(matches(4) == [])
    #expect(matches(5) == [[1, 2, 3, 4]])
  }

  @Test("An event without the value is no value and not among the events")
  func missingValue() {
    let plan = Correlation.of(.valueCount, .init(.gte, 2), fields: ["n"]).alone
    let matches = plan.outcome(Self.hits([["a"], [], ["b"]])).matches
    #expect(matches.map(\.numbers) == [[0, 2]])
  }

  @Test("Of several fields the combinations count, and an event without one of them has none")
  func combinations() {
    let plan = Correlation.of(.valueCount, .init(.gte, 3), fields: ["source", "name"]).alone
    func hit(_ number: Int, _ source: [String], _ name: [String]) -> SampleHit {
      SampleHit(Int64(number), event: number, ["source": source, "name": name])
    }
    #expect(
      plan.outcome([hit(0, ["a"], ["x"]), hit(1, ["a"], ["y"]), hit(2, ["b"], []), hit(3, ["a"], ["x"])])
        .matches
        == [])
    #expect(
      plan.outcome([hit(0, ["a"], ["x"]), hit(1, ["a", "b"], ["y"])]).matches.map(\.number) == [3])
    #expect(
      plan.outcome([hit(0, ["ab"], ["c"]), hit(1, ["a"], ["bc"]), hit(2, ["a"], ["bc"])]).matches == [])
  }

  @Test("Texts of different fields count together where an alias joins them")
  func aliasedValues() {
    let alias = Correlation.Alias(
      name: "gone", fields: [(rule: "rule-0", field: "snapshot"), (rule: "rule-1", field: "image")])
    let plan = Correlation.of(.valueCount, rules: 2, .init(.gte, 3), fields: ["gone"], aliases: [alias]).alone
    let hits = [
      SampleHit(0, event: 0, ["snapshot": ["s1"]]), .init(1, event: 1, ["snapshot": ["s2"]]),
      .init(2, event: 2, detection: 1, ["image": ["i1"], "snapshot": ["s9"]]),
    ]
    #expect(plan.outcome(hits).matches.map(\.number) == [3])
    #expect(plan.outcome(Array(hits.dropLast())).matches == [])
  }

  @Test("More values than an event may have are counted as a loss")
  func tooManyValues() {
    let texts = (0..<5000).map { "\($0)" }
    let distinct = Correlation.of(.valueCount, .init(.gte, 1), fields: ["n"]).alone.outcome(
      Self.hits([texts]))
    #expect(distinct.matches.map(\.number) == [4096])
    #expect(distinct.losses.map(\.shortenedEvents) == [1])
    let sum = Correlation.of(.valueSum, .init(.gte, 1), fields: ["n"]).alone.outcome(Self.hits([texts]))
    #expect(sum.matches.map(\.number) == [4095 * 4096 / 2])
    #expect(sum.losses.map(\.shortenedEvents) == [1])
  }

  @Test("Numbers are summed over all events and all texts of a window")
  func sum() {
    let plan = Correlation.of(.valueSum, .init(.gte, 20), fields: ["n"]).alone
    #expect(plan.outcome(Self.hits([["10"], ["5", "4.5"]])).matches == [])
    #expect(plan.outcome(Self.hits([["10"], ["5", "5"]])).matches.map(\.number) == [20])
    #expect(plan.outcome(Self.hits([["1e1"], ["+5"], ["5.0"]])).matches.map(\.number) == [20])
  }

  @Test("A number that has left the window leaves nothing behind, however large it was")
  func noRoundingError() {
    let plan = Correlation.of(.valueSum, within: 10, .init(.eq, 3), fields: ["n"]).alone
    let hits = [
      SampleHit(0, event: 0, ["n": ["1e30"]]), .init(5, event: 1, ["n": ["1"]]),
      .init(15, event: 2, ["n": ["2"]]),
    ]
    #expect(plan.outcome(hits).matches.map(\.numbers) == [[1, 2]])
  }

  @Test(
    "A text that is no decimal number is no value, and its event is counted",
    arguments: ["", "ten", "inf", "nan", "0x10", "1e999", "1,5", "--1", "1 ", "1e"])
  func noNumber(_ text: String) {
    let plan = Correlation.of(.valueSum, .init(.gte, 0), fields: ["n"]).alone
    let outcome = plan.outcome(Self.hits([[text], ["7"]]))
    #expect(outcome.matches.map(\.numbers) == [[1]])
    #expect(outcome.losses.map(\.eventsWithoutNumber) == [1])
  }

  @Test("The number of an event that two of the rules match counts once")
  func numberOfTwoRules() {
    let plan = Correlation.of(.valueSum, rules: 2, .init(.gte, 0), fields: ["n"]).alone
    let hits = (0...1).map { SampleHit(0, event: 1, detection: $0, ["n": ["4", "3"]]) }
    #expect(plan.outcome(hits).matches.map(\.number) == [7])
  }

  @Test(
    "The average, the percentiles and the median of a window",
    arguments: [
      (Correlation.Kind.valueAverage, 0.0, ["1", "2", "6"], 3.0), (.valueMedian, 0, ["9", "1", "2"], 2),
      (.valueMedian, 0, ["9", "1", "2", "4"], 3), (.valueMedian, 0, ["1.7e308", "1.7e308"], 1.7e308),
      (.valuePercentile, 0, ["3", "1", "2"], 1), (.valuePercentile, 100, ["3", "1", "2"], 3),
      (.valuePercentile, 50, ["3", "1", "2", "4"], 2), (.valuePercentile, 51, ["3", "1", "2", "4"], 3),
      (.valuePercentile, 95, (1...20).map { "\($0)" }, 19),
      (.valuePercentile, 96, (1...20).map { "\($0)" }, 20),
      (.valuePercentile, 99.5, (1...1000).map { "\($0)" }, 995),
      (.valuePercentile, 50, ["5", "5", "5", "9"], 5),
      (.valueSum, 0, ["-4", "1"], -3),
    ])
  func numbers(_ kind: Correlation.Kind, _ percentile: Double, _ texts: [String], _ expected: Double) {
    let correlation = Correlation.of(
      kind, within: 100_000, .init(.eq, expected), fields: ["n"], percentile: percentile)
    #expect(correlation.alone.outcome(Self.hits(texts.map { [$0] })).matches.map(\.number) == [expected])
    #expect(correlation.alone.outcome(Self.hits([texts])).matches.map(\.number) == [expected])
  }

  @Test("A sum without end is larger than every bound")
  func endlessSum() {
    let plan = Correlation.of(.valueSum, .init(.gt, 1e308), fields: ["n"]).alone
    #expect(plan.outcome(Self.hits([["1.7e308"], ["1.7e308"]])).matches.map(\.number) == [.infinity])
  }

  @Test("A percentile follows the window")
  func slidingPercentile() {
    let plan = Correlation.of(.valuePercentile, within: 2, .init(.gte, 50), fields: ["n"], percentile: 50)
      .alone
    let values = [90, 1, 1, 1, 60, 70, 1, 1, 1]
    let matches = plan.outcome(Self.hits(values.map { ["\($0)"] })).matches
    #expect(matches.map(\.numbers) == [[3, 4, 5, 6]])
    #expect(matches.map(\.number) == [60])
  }
}
