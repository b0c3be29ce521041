import Testing

@testable import Sigma

@Suite("Counting events")
struct EventCountTests {
  private let three = Correlation.of(.eventCount, within: 60, .init(.gte, 3)).alone

  @Test("Three events whose last is exactly the timespan after the first are a match")
  func atTheTimespan() throws {
    let outcome = three.outcome([.init(100, event: 1), .init(130, event: 2), .init(160, event: 3)])
    let match = try #require(outcome.matches.first)
    #expect(outcome.matches.count == 1)
    #expect(match.numbers == [1, 2, 3])
    #expect(match.number == 3)
    #expect((match.first, match.last) == (100, 160))
    #expect(match.group == [])
    #expect(outcome.losses == [])
  }

  @Test("One second more than the timespan is no match")
  func beyondTheTimespan() {
    #expect(
      three.outcome([.init(100, event: 1), .init(130, event: 2), .init(161, event: 3)]).matches == [])
  }

  @Test("Events that were noted out of order count as they were in time")
  func outOfOrder() {
    let outcome = three.outcome([.init(160, event: 3), .init(100, event: 1), .init(130, event: 2)])
    #expect(outcome.matches.map(\.numbers) == [[1, 2, 3]])
  }

  @Test("Times before 1970 and at the ends of the integers are times too")
  func extremeTimes() {
    let outcome = three.outcome(
      [.init(-20, event: 1), .init(0, event: 2), .init(20, event: 3)]
        + (4...6).map { .init(.max, event: $0) } + (7...9).map { .init(.min, event: $0) })
    #expect(outcome.matches.map(\.numbers) == [[7, 8, 9], [1, 2, 3], [4, 5, 6]])
  }

  @Test("A timespan of any size is a timespan", arguments: [0, 1 << 40, Int.max])
  func anyTimespan(_ timespan: Int) {
    let plan = Correlation.of(.eventCount, within: timespan, .init(.gte, 2)).alone
    let hits = [SampleHit(5, event: 1), .init(5, event: 2), .init(6, event: 3)]
    #expect(plan.outcome(hits).matches.map(\.numbers) == [timespan == 0 ? [1, 2] : [1, 2, 3]])
  }

  @Test("A burst of five hundred events is one match with all of them")
  func oneBurst() {
    let burst = (0..<500).map { SampleHit(Int64($0), event: $0) }
    let matches = three.outcome(burst).matches
    #expect(matches.map(\.numbers) == [Array(0..<500)])
    #expect(matches.map(\.number) == [61])
  }

  @Test("A second burst, later than the timespan after the first one, is a second match")
  func twoBursts() {
    let bursts = [0, 10, 20, 81, 90, 100].enumerated().map { SampleHit(Int64($1), event: $0) }
    let matches = three.outcome(bursts).matches
    #expect(matches.map(\.numbers) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test("Windows that hold and share an event are one match, windows that share none are two")
  func joining() {
    let shared = [0, 30, 60, 90, 120].enumerated().map { SampleHit(Int64($1), event: $0) }
    #expect(three.outcome(shared).matches.map(\.numbers) == [[0, 1, 2, 3, 4]])
    let apart = [0, 30, 60, 95, 125, 155].enumerated().map { SampleHit(Int64($1), event: $0) }
    #expect(three.outcome(apart).matches.map(\.numbers) == [[0, 1, 2], [3, 4, 5]])
  }

  @Test("An event between two matches that no window holds is in neither")
  func between() {
    let times: [Int64] = [0, 1, 2, 70, 140, 141, 142]
    let hits = times.enumerated().map { SampleHit($1, event: $0) }
    #expect(three.outcome(hits).matches.map(\.numbers) == [[0, 1, 2], [4, 5, 6]])
  }

  @Test(
    "Each relation asks for the number of events in the largest windows",
    arguments: [
      (Correlation.Threshold.Relation.gt, 2.0, [[1, 2, 3]]), (.gt, 3, []), (.gte, 3, [[1, 2, 3]]),
      (.gte, 4, []),
      (.lt, 2, [[4]]), (.lt, 1, []), (.lte, 1, [[4]]), (.lte, 3, [[1, 2, 3], [4]]), (.eq, 3, [[1, 2, 3]]),
      (.eq, 2, []), (.eq, 1, [[4]]), (.neq, 3, [[4]]), (.neq, 1, [[1, 2, 3]]), (.neq, 2, [[1, 2, 3], [4]]),
    ])
  func relations(_ relation: Correlation.Threshold.Relation, _ number: Double, _ expected: [[Int]]) {
    let plan = Correlation.of(.eventCount, within: 60, .init(relation, number)).alone
    let hits = [SampleHit(0, event: 1), .init(1, event: 2), .init(60, event: 3), .init(500, event: 4)]
    #expect(plan.outcome(hits).matches.map(\.numbers) == expected)
  }

  @Test("All bounds of a range are to hold for one window")
  func range() {
    let plan = Correlation.of(.eventCount, within: 10, .init(.gte, 2), .init(.lt, 4)).alone
    let times: [Int64] = [0, 100, 101, 200, 201, 202, 300, 301, 302, 303]
    let matches = plan.outcome(times.enumerated().map { SampleHit($1, event: $0) }).matches
    #expect(matches.map(\.numbers) == [[1, 2], [3, 4, 5]])
  }

  @Test("An event that two of the rules match counts once")
  func twoRules() {
    let plan = Correlation.of(.eventCount, rules: 2, .init(.gte, 3)).alone
    let twice = [SampleHit(0, event: 1), .init(0, event: 1, detection: 1), .init(1, event: 2, detection: 1)]
    #expect(plan.outcome(twice).matches == [])
    #expect(plan.outcome(twice + [.init(2, event: 3)]).matches.map(\.numbers) == [[1, 2, 3]])
  }

  @Test("One event suffices where one is asked for")
  func single() {
    let plan = Correlation.of(.eventCount, within: 60, .init(.gte, 1)).alone
    #expect(plan.outcome([.init(7, event: 1)]).matches.map(\.numbers) == [[1]])
    #expect(plan.outcome([]).matches == [])
  }
}
