import Testing

@testable import Sigma

@Suite("Rules that match near one another")
struct TemporalCorrelationTests {
  private static func hits(_ entries: [(time: Int64, detection: Int)]) -> [SampleHit] {
    entries.enumerated().map { SampleHit($1.time, event: $0, detection: $1.detection) }
  }

  private let unordered = Correlation.of(.temporal, rules: 3, within: 60).alone
  private let ordered = Correlation.of(.temporalOrdered, rules: 3, within: 60).alone

  @Test("All rules within the timespan match, in any order")
  func anyOrder() {
    let matches = unordered.outcome(Self.hits([(0, 2), (30, 0), (60, 1)])).matches
    #expect(matches.map(\.numbers) == [[0, 1, 2]])
    #expect(matches.map(\.number) == [3])
    #expect(unordered.outcome(Self.hits([(0, 2), (30, 0), (61, 1)])).matches == [])
    #expect(unordered.outcome(Self.hits([(0, 2), (30, 0), (40, 2), (50, 0)])).matches == [])
  }

  @Test("A number in the condition of `temporal` is a number of rules")
  func someRules() {
    let plan = Correlation.of(.temporal, rules: 3, within: 60, .init(.gte, 2)).alone
    #expect(plan.outcome(Self.hits([(0, 2), (30, 0), (100, 1)])).matches.map(\.numbers) == [[0, 1]])
  }

  @Test("In order they match, out of order they don't")
  func inOrder() {
    #expect(
      ordered.outcome(Self.hits([(0, 0), (30, 1), (60, 2)])).matches.map(\.numbers) == [[0, 1, 2]])
    #expect(ordered.outcome(Self.hits([(0, 0), (30, 2), (60, 1)])).matches == [])
    #expect(ordered.outcome(Self.hits([(0, 2), (30, 1), (60, 0)])).matches == [])
    #expect(ordered.outcome(Self.hits([(0, 0), (30, 1), (61, 2)])).matches == [])
  }

  @Test("Equal times are in order, whatever the events are")
  func equalTimes() {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      #expect(ordered.outcome(Self.hits(order.map { (7, $0) })).matches.count == 1)
    }
    #expect(ordered.outcome(Self.hits([(7, 2), (7, 1), (8, 0)])).matches == [])
  }

  @Test("The start that fits is found among several")
  func severalStarts() {
    // The first start is too far away, the last one comes too late.
    let hits = Self.hits([(0, 0), (20, 0), (40, 1), (70, 0), (75, 2)])
    #expect(ordered.outcome(hits).matches.map(\.numbers) == [[1, 2, 3, 4]])
    let late = Self.hits([(0, 0), (40, 1), (70, 0), (75, 2)])
    #expect(ordered.outcome(late).matches == [])
  }

  @Test("One event that all rules match is in order with itself, and listed once")
  func oneEvent() {
    let hits = (0...2).map { SampleHit(5, event: 9, detection: $0) }
    #expect(ordered.outcome(hits).matches.map(\.numbers) == [[9]])
    #expect(unordered.outcome(hits).matches.map(\.numbers) == [[9]])
    #expect(unordered.outcome(Array(hits.dropLast())).matches == [])
  }

  @Test("Each group has an order of its own")
  func groups() {
    let plan = Correlation.of(.temporalOrdered, rules: 2, by: ["user"], within: 60).alone
    let hits = [
      SampleHit(0, event: 0, ["user": ["ada"]]), .init(1, event: 1, detection: 1, ["user": ["bob"]]),
      .init(2, event: 2, ["user": ["bob"]]), .init(3, event: 3, detection: 1, ["user": ["ada"]]),
    ]
    #expect(plan.outcome(hits).matches.map(\.numbers) == [[0, 3]])
  }

  @Test("A second sequence, later than the timespan, is a second match")
  func twoSequences() {
    let hits = Self.hits([(0, 0), (1, 1), (2, 2), (100, 0), (101, 1), (102, 2)])
    #expect(ordered.outcome(hits).matches.map(\.numbers) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test("A rule that is named twice may be one event")
  func sameRuleTwice() {
    let plan = CorrelationPlan(steps: [
      Correlation.of(.temporalOrdered, rules: 2, within: 60).over(.detection(0), .detection(0))
    ])
    #expect(plan.outcome([.init(0, event: 1)]).matches.map(\.numbers) == [[1]])
  }
}
