import Testing

@testable import Sigma

@Suite("Correlations of correlations")
struct ChainedCorrelationTests {
  private static let reads = Correlation.of(.eventCount, by: ["user", "bucket"], within: 60, .init(.gte, 3))

  /// Three reads of a bucket by a user, then three deletes.
  private let readsThenDeletes = CorrelationPlan(steps: [
    reads.over(.detection(0)), reads.over(.detection(1)),
    Correlation.of(.temporalOrdered, rules: 2, by: ["user"], within: 600).over(.step(0), .step(1)),
  ])

  private static func hits(
    _ detection: Int, _ times: [Int64], bucket: String = "b", first: Int
  ) -> [SampleHit] {
    times.enumerated().map {
      SampleHit($1, event: first + $0, detection: detection, ["user": ["ada"], "bucket": [bucket]])
    }
  }

  private func outer(_ hits: [SampleHit]) -> [CorrelationMatch] {
    readsThenDeletes.outcome(hits).matches.filter { $0.step == 2 }
  }

  @Test("Matches of two correlations make a third one, with all their events and the group that they share")
  func joined() {
    let hits = Self.hits(0, [0, 1, 2], first: 0) + Self.hits(1, [10, 11, 12], bucket: "c", first: 3)
    let outcome = readsThenDeletes.outcome(hits)
    #expect(outcome.matches.map(\.step) == [0, 1, 2])
    #expect(outcome.matches.map(\.numbers) == [[0, 1, 2], [3, 4, 5], [0, 1, 2, 3, 4, 5]])
    #expect(outcome.matches.map(\.group) == [["ada", "b"], ["ada", "c"], ["ada"]])
  }

  @Test("A match is at its last time in an order, and as long as it is in a window")
  func placeInTime() {
    func times(_ reads: [Int64], _ deletes: [Int64]) -> Int {
      outer(Self.hits(0, reads, first: 0) + Self.hits(1, deletes, first: 3)).count
    }
    #expect(times([0, 1, 60], [0, 1, 60]) == 1)
    #expect(times([0, 1, 60], [0, 1, 59]) == 0)
    #expect(times([0, 1, 2], [580, 590, 600]) == 1)
    #expect(times([0, 1, 2], [580, 590, 601]) == 0)
  }

  @Test("Of a match that goes on for long, the part that fits counts")
  func longMatch() throws {
    // Three reads in any minute of two hours, and deletes after one of them.
    let reads = Self.hits(0, (0..<360).map { Int64($0) * 20 }, first: 0)
    let deletes = Self.hits(1, [3601, 3602, 3603], first: 1000)
    let match = try #require(outer(reads + deletes).first)
    // From the first reads that are no more than ten minutes before the last delete, to the end of the window that
    // begins with the last three reads before the deletes.
    #expect(match.first == 3020)
    #expect(match.last == 3560 + 600)
    #expect(match.numbers.filter { $0 >= 1000 } == [1000, 1001, 1002])
    #expect(outer(reads + Self.hits(1, [9000, 9001, 9002], first: 1000)).isEmpty)
  }

  @Test("A match that several windows are joined to is one event")
  func countsOnce() {
    let plan = CorrelationPlan(steps: [
      Self.reads.over(.detection(0)),
      Correlation.of(.eventCount, by: ["user"], within: 1000, .init(.gte, 2)).over(.step(0)),
    ])
    func matches(_ hits: [SampleHit]) -> [[Int]] {
      plan.outcome(hits).matches.filter { $0.step == 1 }.map(\.numbers)
    }
    let burst = Self.hits(0, (0..<50).map { Int64($0) }, first: 0)
    #expect(matches(burst) == [])
    #expect(matches(burst + Self.hits(0, [500, 501, 502], first: 50)) == [Array(0..<53)])
    #expect(matches(burst + Self.hits(0, [5, 6, 7], bucket: "c", first: 50)).map(\.count) == [53])
  }

  @Test("One of several correlations is a match of one that asks for any of them")
  func anyOf() {
    let sum = Correlation.of(.valueSum, by: ["user"], within: 60, .init(.gte, 20), fields: ["n"])
    let regions = Correlation.of(.valueCount, by: ["user"], within: 60, .init(.gte, 3), fields: ["region"])
    let plan = CorrelationPlan(steps: [
      sum.over(.detection(0)), regions.over(.detection(0)),
      Correlation.of(.eventCount, rules: 2, by: ["user"], within: 60, .init(.gte, 1)).over(
        .step(0), .step(1)),
    ])
    func groups(_ entries: [(String, String, String)]) -> [[String]] {
      let hits = entries.enumerated().map {
        SampleHit(Int64($0) * 30, event: $0, ["user": [$1.0], "n": [$1.1], "region": [$1.2]])
      }
      return plan.outcome(hits).matches.filter { $0.step == 2 }.map(\.group)
    }
    #expect(groups([("ada", "10", "eu"), ("ada", "10", "eu")]) == [["ada"]])
    #expect(groups([("ada", "1", "eu"), ("ada", "1", "us"), ("ada", "1", "ap")]) == [["ada"]])
    #expect(groups([("ada", "1", "eu"), ("ada", "10", "us"), ("ada", "1", "eu")]) == [])
    #expect(
      groups([("ada", "30", "eu"), ("bob", "1", "us"), ("bob", "50", "ap")]) == [["ada"], ["bob"]])
  }

  @Test("A correlation of a detection and a correlation takes both")
  func mixed() {
    let plan = CorrelationPlan(steps: [
      Self.reads.over(.detection(0)),
      Correlation.of(.temporalOrdered, rules: 2, by: ["bucket"], within: 600).over(.detection(1), .step(0)),
    ])
    let before = Self.hits(1, [0], first: 9) + Self.hits(0, [1, 2, 3], first: 0)
    #expect(plan.outcome(before).matches.map(\.numbers) == [[0, 1, 2], [9, 0, 1, 2]])
    let after = Self.hits(1, [4], first: 9) + Self.hits(0, [1, 2, 3], first: 0)
    #expect(plan.outcome(after).matches.map(\.step) == [0])
  }

  @Test(
    "A match that begins before what comes first in the order is in the window as a whole too",
    arguments: [61, 62])
  func earlyBeginning(_ timespan: Int) {
    let plan = CorrelationPlan(steps: [
      Self.reads.over(.detection(0)),
      Correlation.of(.temporalOrdered, rules: 3, by: ["user"], within: timespan)
        .over(.detection(1), .step(0), .detection(2)),
    ])
    let hits =
      Self.hits(0, [0, 1, 60], first: 0) + Self.hits(1, [5], first: 3) + Self.hits(2, [62], first: 4)
    #expect(plan.outcome(hits).matches.map(\.step) == (timespan == 62 ? [0, 1] : [0]))
  }

  @Test("Values of a match are the texts of its group, under the names of its group-by or of an alias")
  func valuesOfMatches() {
    let alias = Correlation.Alias(name: "target", fields: [(rule: "rule-0", field: "bucket")])
    let plan = CorrelationPlan(steps: [
      Self.reads.over(.detection(0)),
      Correlation.of(
        .valueCount, by: ["user"], within: 600, .init(.gte, 2), fields: ["target"], aliases: [alias]
      )
      .over(.step(0)),
    ])
    #expect(plan.problems == [])
    let hits = Self.hits(0, [0, 1, 2], first: 0)
    let again = Self.hits(0, [200, 201, 202], first: 3)
    #expect(plan.outcome(hits + again).matches.map(\.step) == [0, 0])
    let other = Self.hits(0, [200, 201, 202], bucket: "c", first: 3)
    #expect(plan.outcome(hits + other).matches.map(\.step) == [0, 0, 1])
  }

  @Test("A field that an alias stands for is known of a match under its own name too")
  func fieldBehindAlias() {
    let key = Correlation.Alias(
      name: "key", fields: [(rule: "rule-0", field: "made.key"), (rule: "rule-1", field: "caller.key")])
    let plan = CorrelationPlan(steps: [
      Correlation.of(.valueCount, rules: 2, by: ["key"], .init(.gte, 2), fields: ["address"], aliases: [key])
        .over(0..<2),
      Correlation.of(.eventCount, by: ["key"], .init(.gte, 1)).over(.step(0)),
      Correlation.of(.temporal, rules: 2, by: ["made.key"]).over(.detection(0), .step(0)),
      Correlation.of(.temporal, rules: 2, by: ["made.key"]).over(.detection(0), .step(1)),
    ])
    #expect(plan.problems == [])
    let hits = [
      SampleHit(0, event: 1, ["made.key": ["k"], "address": ["a"]]),
      .init(1, event: 2, detection: 1, ["caller.key": ["k"], "address": ["b"]]),
      .init(2, event: 3, ["made.key": ["l"], "address": ["a"]]),
    ]
    let matches = plan.outcome(hits).matches
    #expect(matches.map(\.step) == [0, 1, 2, 3])
    #expect(matches.map(\.group) == [["k"], ["k"], ["k"], ["k"]])
  }

  @Test("Three correlations deep, the events are those of the first one")
  func threeDeep() {
    let plan = CorrelationPlan(steps: [
      Self.reads.over(.detection(0)),
      Correlation.of(.eventCount, by: ["user"], within: 600, .init(.gte, 2)).over(.step(0)),
      Correlation.of(.temporal, rules: 2, within: 3600).over(.step(1), .detection(1)),
    ])
    let hits =
      Self.hits(0, [0, 1, 2], first: 0) + Self.hits(0, [300, 301, 302], first: 3)
      + Self.hits(1, [3000], first: 6)
    #expect(plan.outcome(hits).matches.last?.numbers == [0, 1, 2, 3, 4, 5, 6])
    #expect(plan.outcome(hits).matches.last?.step == 2)
  }
}
