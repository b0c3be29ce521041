import AWSAccess
import Synchronization
import Testing

@testable import TrailLive

@Suite("A look-up of one window")
struct LookupRunTests {
  private let plan = PollPlan(
    units: ["CreateUser", "StopLogging"].map { PollPlan.Unit(query: .eventName($0), isWrite: true) }
      + [PollPlan.Unit(query: PollPlan.rootUse, isWrite: false)], choice: .names)

  private func run(
    _ habits: SimulatedTrail.Habits, seed: Int
  ) async -> (LookupRun.Outcome, [String: Int], Int) {
    let clock = SimulatedClock(seconds: WatchSimulation.start + 9000)
    let events = SimulatedTrail.events(
      seed: seed, count: 200, from: WatchSimulation.start, seconds: 3600,
      names: ["CreateUser", "StopLogging"])
    let trail = SimulatedTrail(events, clock, habits, seed: seed)
    let window = LookupWindow(first: WatchSimulation.start, last: WatchSimulation.start + 3600)
    let counts = Mutex<[String: Int]>([:])
    let ids = Dictionary(events.map { ($0.record, $0.id) }, uniquingKeysWith: { first, _ in first })
    let outcome = await LookupRun(WatchSimulation.target(trail), plan, window, clock).run { event in
      counts.withLock { $0[ids[event.record] ?? "?", default: 0] += 1 }
    }
    return (outcome, counts.withLock { $0 }, mistakes(counts.withLock { $0 }, events).count)
  }

  @Test(
    "Each event of the window comes once, whatever queries give it and whichever tokens die",
    arguments: 1...10)
  func whole(seed: Int) async {
    var habits = SimulatedTrail.Habits()
    habits.pageSize = 1...9
    habits.deadTokens = 0.1
    habits.emptyPages = 0.1
    let (outcome, _, mistakes) = await run(habits, seed: seed)
    #expect(mistakes == 0)
    #expect(outcome.isWhole)
    #expect(outcome.new == 200 && outcome.events >= 200 && outcome.asked.count == 3)
  }

  @Test("A query that fails says what is missing, and the others are asked")
  func failed() async {
    var habits = SimulatedTrail.Habits()
    habits.pageSize = 20...20
    habits.failingRequests = [3]
    let (outcome, counts, _) = await run(habits, seed: 1)
    #expect(!outcome.isWhole)
    #expect(outcome.failed.map(\.query) == [.eventName("CreateUser")])
    #expect((outcome.failed.first?.rest.last ?? 0) < WatchSimulation.start + 3600)
    #expect(outcome.failed.first?.rest.first == WatchSimulation.start)
    #expect(counts.values.allSatisfy { $0 == 1 } && counts.count < 200 && counts.count > 90)
  }

  @Test("What is older than 90 days is counted as lost")
  func old() async {
    let clock = SimulatedClock(seconds: WatchSimulation.start)
    let trail = SimulatedTrail([], clock)
    let window = LookupWindow(first: WatchSimulation.start - 91 * 86400, last: WatchSimulation.start)
    let outcome = await LookupRun(WatchSimulation.target(trail), plan, window, clock).run { _ in }
    #expect(outcome.lostSeconds == 86400 + 60)
    #expect(!outcome.isWhole)
  }

  /// Answers as it is told to, by the query.
  private struct Answers: EventLookup {
    let answer: @Sendable (LookupQuery) throws(LookupFailure) -> [LookedUpEvent]

    func page(
      _ query: LookupQuery, _ window: LookupWindow, token: String?
    ) async throws(LookupFailure) -> LookupPage {
      LookupPage(events: try answer(query), nextToken: nil, requests: 1)
    }
  }

  private func run(
    _ window: LookupWindow, at now: Int64,
    _ answer: @escaping @Sendable (LookupQuery) throws(LookupFailure) -> [LookedUpEvent]
  ) async -> LookupRun.Outcome {
    let target = WatchTarget(account: "111122223333", region: "us-east-1", lookup: Answers(answer: answer))
    return await LookupRun(target, plan, window, SimulatedClock(seconds: now)).run { _ in }
  }

  @Test("Where no answer comes at all, the rest is not asked, and counts as failed")
  func silence() async {
    let window = LookupWindow(first: WatchSimulation.start, last: WatchSimulation.start + 60)
    let outcome = await run(window, at: WatchSimulation.start + 60) { _ throws(LookupFailure) in
      throw LookupFailure(.unavailable, message: "nobody answers", requests: 1)
    }
    #expect(outcome.failed.count == 3 && outcome.leftOut == 1 && outcome.requests == 2)
  }

  @Test("Nothing is lost where the service has events that are older than 90 days, whatever names give")
  func older() async {
    let now = WatchSimulation.start
    let old = LookedUpEvent(id: "1", time: now - 91 * 86400, name: nil, record: [])
    let window = LookupWindow(first: now - 92 * 86400, last: now)
    let outcome = await run(window, at: now) { query in query == .everything ? [old] : [] }
    #expect(outcome.lostSeconds == 0 && outcome.reachesFurther && outcome.new == 0)
  }
}
