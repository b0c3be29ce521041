import Testing

@testable import Sigma

@Suite("What correlations are asked for")
struct CorrelationDemandTests {
  /// Two addresses of one user, and the same after a first sight of the user.
  private let plan = CorrelationPlan(steps: [
    Correlation.of(.valueCount, by: ["user"], .init(.gte, 2), fields: ["n"]).over(.detection(1)),
    Correlation.of(.temporal, rules: 2, by: ["user"]).over(.detection(0), .step(0)),
  ])

  private func log(limits: CorrelationLimits = CorrelationLimits()) -> CorrelationLog {
    var log = CorrelationLog(for: plan, limits: limits)
    log.note(SampleHit(1, event: 0, detection: 0, ["user": ["ada"]]), in: plan)
    for (number, user) in ["ada", "ada", "bob", "bob", "bob", "eve"].enumerated() {
      log.note(
        SampleHit(2, event: number + 1, detection: 1, ["user": [user], "n": ["\(number)"]]), in: plan)
    }
    return log
  }

  @Test(
    "Hits that only serve another correlation are left out of groups that it does not have",
    arguments: [([true, true], 6), ([false, true], 3), ([true, false], 5), ([false, false], 0)])
  func serving(_ asked: [Bool], _ left: Int) {
    let shares = plan.divide([log()], asked: asked, among: 2).shares
    #expect(shares.reduce(0) { $0 + $1.filed().count } == left)
  }

  @Test("Where limits may cut the log, nothing is left out before")
  func limits() {
    // Room for ten hits: what two logs hold is more as long as copies count.
    let log = log(limits: CorrelationLimits(groups: 1000, hits: 10))
    let shares = plan.divide([log, log], asked: [false, false], among: 2).shares
    #expect(shares.map { $0.filed().count } == [7])
  }

  @Test("A step of which nothing is said is asked for")
  func fewAnswers() {
    let whole = plan.evaluate([log()])
    #expect(plan.evaluate([log()], asked: []) == whole)
    #expect(plan.evaluate([log()], asked: [false]).matches == whole.matches.filter { $0.step == 1 })
    #expect(plan.evaluate([log()], asked: [true, true, false]) == whole)
  }
}
