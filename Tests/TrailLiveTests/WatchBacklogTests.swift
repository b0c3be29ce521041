import AWSAccess
import Testing

@testable import TrailLive

@Suite("What a poll asks beside its newest window")
struct WatchBacklogTests {
  @Test("What is left inside of the last newest window is asked at once")
  func insideOfHead() {
    let windows = CoverageWindows(
      covered: 1000, pending: [LookupWindow(first: 300, last: 400), LookupWindow(first: 700, last: 820)])
    #expect(
      windows.backlog(before: 600) == [
        LookupWindow(first: 300, last: 400), LookupWindow(first: 700, last: 820),
      ])
    // Nothing of this one was fetched: the newest window comes to it as soon.
    let whole = CoverageWindows(covered: 1000, pending: [LookupWindow(first: 500, last: 1000)])
    #expect(whole.backlog(before: 600) == [LookupWindow(first: 500, last: 599)])
    #expect(whole.isPending(LookupWindow(first: 0, last: 500)))
    #expect(!whole.isPending(LookupWindow(first: 0, last: 499)))
  }

  @Test("Where clocks disagree, the window reaches to the later one, and the next begins by the earlier one")
  func disagreeingClocks() {
    var windows = CoverageWindows(LookupWindow(first: 1000, last: 2000))
    #expect(
      windows.begin(now: 2300, latest: 3200, lookback: 600, floor: 0) == LookupWindow(first: 1400, last: 3200)
    )
    #expect(windows.covered == 2300)
    #expect(
      windows.begin(now: 2600, latest: 3500, lookback: 600, floor: 0) == LookupWindow(first: 1700, last: 3500)
    )
  }

  @Test(
    "A burst beyond --max-per-name is fetched although an interval is too short to ask for all of it again")
  func burst() async throws {
    var simulation = WatchSimulation(names: ["CreateUser"], hasRoot: false)
    simulation.settings.interval = 2
    simulation.settings.maxPerName = 50
    let events = SimulatedTrail.events(
      seed: 3, count: 500, from: WatchSimulation.start - 600, seconds: 600, names: ["CreateUser"], late: 0
    ).map { event in
      var event = event
      event.visible = WatchSimulation.start
      return event
    }
    let trail = SimulatedTrail(events, simulation.clock)
    // Far less than the look-back, behind which all of it would come in any case.
    try await simulation.run([WatchSimulation.target(trail)], seconds: 60)
    #expect(mistakes(simulation.lines, events) == [])
  }

  @Test("Time before the event history is lost, but where an event of it came")
  func lostSeconds() {
    let bounds = LookupWindow(first: 100, last: 200)
    var empty = QueryRun(query: .everything, bounds: bounds)
    _ = empty.took([], isCut: false, next: nil)
    #expect(empty.lostSeconds(before: 150) == 50)
    #expect(empty.lostSeconds(before: 500) == 101)
    #expect(empty.lostSeconds(before: 100) == 0)
    var late = QueryRun(query: .everything, bounds: bounds)
    _ = late.took([190, 160], isCut: false, next: nil)
    #expect(late.lostSeconds(before: 150) == 50)
    var old = QueryRun(query: .everything, bounds: bounds)
    _ = old.took([190, 120], isCut: false, next: nil)
    #expect(old.lostSeconds(before: 150) == 0)
  }

  @Test("An account whose number was not known goes on under its number, and the other way round")
  func renamed() {
    var state = WatchState()
    var target = WatchState.Target()
    target.coverage["*"] = CoverageWindows(covered: 77, pending: [])
    state.targets = ["default credentials/us-east-1": target, "444455556666/eu-west-1": target]
    state.rename(for: ["111122223333/us-east-1", "profile audit/eu-west-1", "111122223333/eu-west-2"])
    #expect(
      state.targets == ["111122223333/us-east-1": target, "profile audit/eu-west-1": target])
    // Another number is another account.
    state.rename(for: ["777788889999/us-east-1"])
    #expect(state.targets["777788889999/us-east-1"] == nil)
  }
}
