import Testing

@testable import Sigma

@Suite("Limits of a log")
struct CorrelationLimitTests {
  private let one = Correlation.of(.eventCount, by: ["user"], within: 5, .init(.gte, 1)).alone

  @Test("Groups beyond the limit are dropped and counted, the others are whole", arguments: [1, 3])
  func groups(_ logs: Int) {
    let hits = (0..<200).map { SampleHit(Int64($0), event: $0, ["user": ["user\($0 % 20)"]]) }
    let outcome = one.outcome(hits, logs: logs, limits: CorrelationLimits(groups: 7, hits: 1000))
    #expect(Set(outcome.matches.map(\.group)).count == 7)
    #expect(outcome.matches.count == 70)
    #expect(
      outcome.losses == [
        CorrelationLoss(
          step: 0, groups: 13, hits: 130, isEstimate: false, shortenedEvents: 0, eventsWithoutNumber: 0)
      ])
  }

  @Test(
    "As many groups and hits as the limits allow are kept", arguments: [(20, 1000), (1000, 200), (20, 200)])
  func withinLimits(_ groups: Int, _ hits: Int) {
    let sample = (0..<200).map { SampleHit(Int64($0), event: $0, ["user": ["user\($0 % 20)"]]) }
    let twice = sample + sample
    let outcome = one.outcome(twice, limits: CorrelationLimits(groups: groups, hits: hits))
    #expect(outcome.matches.count == 200)
    #expect(outcome.losses == [])
  }

  @Test(
    "Of a group with too many hits the earliest are kept, in whatever order they came", arguments: [1, 2])
  func hits(_ logs: Int) throws {
    let plan = Correlation.of(.eventCount, within: 10_000, .init(.gte, 1)).alone
    var numbers = SplitMix64(seed: 5)
    let hits = (0..<5000).map { SampleHit(Int64($0), event: $0) }.shuffled(using: &numbers)
    let outcome = plan.outcome(hits, logs: logs, limits: CorrelationLimits(groups: 10, hits: 777))
    #expect(outcome.matches.map(\.numbers) == [Array(0..<777)])
    #expect(outcome.losses.map(\.groups) == [0])
    // From some thousand on the number is an estimate.
    let loss = try #require(outcome.losses.first)
    #expect(loss.isEstimate)
    #expect(abs(loss.hits - 4223) < 400)
  }

  @Test("A group with very many hits does not take the room of the others")
  func loudGroup() {
    let loud = (0..<3000).map { SampleHit(Int64($0), event: $0, ["user": ["loud"]]) }
    let quiet = (0..<100).map { SampleHit(Int64($0), event: 5000 + $0, ["user": ["quiet\($0)"]]) }
    let plan = Correlation.of(.eventCount, by: ["user"], within: 5000, .init(.gte, 1)).alone
    let outcome = plan.outcome(loud + quiet, limits: CorrelationLimits(groups: 1000, hits: 500))
    #expect(outcome.matches.count == 101)
    #expect(outcome.matches.first?.numbers == Array(0..<400))
    #expect(outcome.losses.map(\.groups) == [0])
    #expect(outcome.losses.map(\.hits) == [2600])
  }

  @Test("A correlation with very many groups does not take the room of another one")
  func loudStep() {
    let plan = CorrelationPlan(steps: [
      Correlation.of(.eventCount, by: ["user"], .init(.gte, 1)).over(.detection(0)),
      Correlation.of(.eventCount, by: ["user"], .init(.gte, 1)).over(.detection(1)),
    ])
    let hits = (0..<900).map { SampleHit(0, event: $0, detection: $0 < 880 ? 0 : 1, ["user": ["user\($0)"]]) }
    let outcome = plan.outcome(hits, limits: CorrelationLimits(groups: 100, hits: 100))
    #expect(outcome.matches.filter { $0.step == 0 }.count == 80)
    #expect(outcome.matches.filter { $0.step == 1 }.count == 20)
    #expect(outcome.losses.map(\.groups) == [800])
  }

  @Test("Long texts take the room of several groups")
  func longTexts() {
    let hits = (0..<50).map { number in
      SampleHit(0, event: number, ["user": [String(repeating: "x", count: 1000) + "\(number)"]])
    }
    let outcome = one.outcome(hits, limits: CorrelationLimits(groups: 40, hits: 40))
    #expect(outcome.matches.count == 10)
  }

  @Test("What is kept and what is dropped does not depend on order, logs or copies", arguments: 0..<30)
  func invariance(_ seed: Int) {
    var numbers = SplitMix64(seed: UInt64(seed))
    let plan = CorrelationPlan(steps: [
      Correlation.of(.eventCount, by: ["user"], within: 30, .init(.gte, 2)).over(.detection(0)),
      Correlation.of(.valueCount, by: ["user", "region"], within: 30, .init(.gte, 2), fields: ["n"])
        .over(.detection(0), .detection(1)),
      Correlation.of(.temporalOrdered, rules: 2, by: ["user"], within: 90).over(.step(0), .step(1)),
      Correlation.of(.eventCount, within: 1, .init(.gte, 1)).over(.detection(1)),
    ])
    let users = Int.random(in: 1...60, using: &numbers)
    let count = Int.random(in: 300...900, using: &numbers)
    let hits = (0..<count).map { number in
      // Some users are far louder than others.
      let user = Int.random(in: 0..<Int.random(in: 1...users, using: &numbers), using: &numbers)
      return SampleHit(
        Int64.random(in: 0..<1000, using: &numbers), event: number,
        detection: Int.random(in: 0...1, using: &numbers),
        [
          "user": [user % 7 == 3 ? String(repeating: "x", count: 700) + "\(user)" : "user\(user)"],
          "region": ["r\(Int.random(in: 0...3, using: &numbers))"],
          "n": (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
            "\(Int.random(in: 0...9, using: &numbers))"
          },
        ])
    }
    let limits = CorrelationLimits(
      groups: Int.random(in: 1...80, using: &numbers), hits: Int.random(in: 5...300, using: &numbers))
    let expected = plan.outcome(hits.sorted { $0.time < $1.time }, limits: limits)
    #expect(!expected.losses.isEmpty)
    for logs in [1, 2, 5] {
      let copies = hits.filter { _ in Bool.random(using: &numbers) }
      let shuffled = (hits + copies).shuffled(using: &numbers)
      #expect(plan.outcome(shuffled, logs: logs, limits: limits) == expected)
    }
    // All of one user in one log, all of another in the next.
    var logs = Array(repeating: CorrelationLog(for: plan, limits: limits), count: 3)
    for hit in hits {
      logs[(hit.fields["user"]?.first?.utf8.last.map(Int.init) ?? 0) % 3].note(hit, in: plan)
    }
    #expect(plan.evaluate(logs) == expected)
  }

  @Test(
    "Where what is kept comes to the share just so, a second cut keeps no more than the first",
    arguments: 1...4)
  func exactShare(_ logs: Int) {
    let one = Correlation.of(.eventCount, by: ["user"], within: 5000, .init(.gte, 1))
    let plan = CorrelationPlan(steps: (0..<3).map { one.over(.detection($0)) })
    // The least that a group with such a text takes is a third of all, which is more than its first eleven hits do.
    let user = String(repeating: "x", count: 700)
    let hits = (0..<600).map { SampleHit(Int64($0), event: $0, detection: $0 % 3, ["user": [user]]) }
    let limits = CorrelationLimits(groups: 9, hits: 100)
    let outcome = plan.outcome(hits, logs: logs, limits: limits)
    // One log that had to be cut down, and one that had not.
    var uneven = [CorrelationLog(for: plan, limits: limits), CorrelationLog(for: plan, limits: limits)]
    for hit in hits { uneven[hit.event < 540 ? 1 : 0].note(hit, in: plan) }
    #expect(plan.evaluate(uneven) == outcome)
    #expect(outcome.matches.map(\.numbers) == (0..<3).map { step in (0..<11).map { step + 3 * $0 } })
    #expect(outcome.losses.map(\.hits) == [189, 189, 189])
  }

  @Test("A log does not grow with what it leaves out", arguments: [1, 500, 20_000])
  func size(_ users: Int) {
    let limits = CorrelationLimits(groups: 100, hits: 1000)
    var log = CorrelationLog(for: one, limits: limits)
    for number in 0..<20_000 {
      // Ever earlier, so that each of them could be one of those to keep.
      log.note(SampleHit(Int64(-number), event: number, ["user": ["user\(number % users)"]]), in: one)
      #expect(log.hits.count <= 3 * limits.hits)
      #expect(log.groups.count <= 3 * limits.groups)
    }
  }

  @Test("Limits below one are one")
  func smallestLimits() {
    let limits = CorrelationLimits(groups: 0, hits: -5)
    #expect(limits == CorrelationLimits(groups: 1, hits: 1))
    let hits = (0..<100).map { SampleHit(0, event: $0, ["user": ["user\($0 % 3)"]]) }
    let outcome = one.outcome(hits, limits: limits)
    #expect(outcome.matches.count == 1)
    #expect(outcome.losses.map(\.hits) == [99])
    #expect(outcome.losses.map(\.groups) == [2])
  }

  @Test(
    "Distinct words are counted exactly up to some thousand, and then nearly so",
    arguments: [0, 1, 4095, 200_000])
  func sketch(_ count: Int) {
    var whole = DistinctSketch()
    var halves = (DistinctSketch(), DistinctSketch())
    for number in 0..<count {
      whole.insert(UInt64(number))
      whole.insert(UInt64(number / 2))
      halves.0.insert(UInt64(number / 2))
      halves.1.insert(UInt64(number))
    }
    halves.0.formUnion(halves.1)
    #expect(halves.0.count == whole.count)
    #expect(whole.count.isEstimate == (count > 4095))
    #expect(abs(whole.count.number - count) <= (count > 4095 ? count / 16 : 0))
  }
}
