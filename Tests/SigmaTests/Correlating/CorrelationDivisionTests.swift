import Testing

@testable import Sigma

@Suite("Correlations divided among tasks")
struct CorrelationDivisionTests {
  private static let twice = Correlation.of(.eventCount, by: ["user"], .init(.gte, 2))
  /// Four steps of one detection each, of which the last two have one that builds on both.
  private let plan = CorrelationPlan(steps: [
    twice.over(.detection(0)), twice.over(.detection(1)), twice.over(.detection(2)),
    twice.over(.detection(3)),
    Correlation.of(.temporal, rules: 2, by: ["user"]).over(.step(2), .step(3)),
  ])

  /// So many events of each detection.
  private func hits(_ counts: Int...) -> [SampleHit] {
    counts.enumerated().flatMap { detection, count in
      (0..<count).map {
        SampleHit(Int64($0), event: detection * 100 + $0, detection: detection, ["user": ["ada"]])
      }
    }
  }

  private func steps(_ share: CorrelationShare) -> Set<Int> {
    Set(share.filed().map { share.groups[Int($0.group)].step })
  }

  @Test(
    "The largest families of steps are dealt out first, each to the share that has least",
    arguments: [
      (1, [[0, 1, 2, 3]]), (2, [[0], [1, 2, 3]]), (3, [[0], [2, 3], [1]]), (9, [[0], [2, 3], [1]]),
    ] as [(Int, [Set<Int>])])
  func dealing(_ tasks: Int, _ expected: [Set<Int>]) {
    let logs = plan.noted(hits(9, 3, 2, 2), logs: 2)
    let division = plan.divide(logs, among: tasks)
    #expect(division.shares.map(steps) == expected)
    #expect(division.shares.map { $0.filed().count }.reduce(0, +) == 16)
    #expect(division.losses == [])
  }

  @Test("Steps without a hit make no share, and no tasks at all are one")
  func nothing() {
    #expect(plan.divide(plan.noted([], logs: 3), among: 4).shares.isEmpty)
    #expect(plan.divide([], among: 4).shares.isEmpty)
    #expect(plan.divide(plan.noted(hits(0, 5), logs: 1), among: 4).shares.map(steps) == [[1]])
    #expect(plan.divide(plan.noted(hits(2, 2), logs: 1), among: 0).shares.map(steps) == [[0, 1]])
  }

  @Test("What was left out is told once, however many logs and tasks there are", arguments: 1...4)
  func losses(_ tasks: Int) {
    let plan = CorrelationPlan(
      steps: (0..<3).map { step in
        Correlation.of(.valueSum, .init(.gte, 0), fields: ["n"]).over(.detection(step))
      })
    let hits = (0..<12).map { SampleHit(0, event: $0, detection: $0 % 3, ["n": [$0 < 3 ? "x" : "1"]]) }
    let outcome = plan.outcome(hits + hits, logs: 5, tasks: tasks)
    #expect(outcome.losses.map(\.eventsWithoutNumber) == [1, 1, 1])
    #expect(outcome.matches.map(\.number) == [3, 3, 3])
  }
}
