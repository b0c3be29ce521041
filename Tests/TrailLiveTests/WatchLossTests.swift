import AWSAccess
import Synchronization
import Testing

@testable import TrailLive

@Suite("What a watch reports under a trail that is late, slow and unreliable")
struct WatchLossTests {
  static let names = ["CreateUser", "DeleteTrail", "StopLogging", "PutBucketPolicy"]

  private func events(_ seed: Int, _ count: Int = 250, seconds: Int64 = 7200) -> [SimulatedEvent] {
    SimulatedTrail.events(
      seed: seed, count: count, from: WatchSimulation.start, seconds: seconds, names: Self.names)
  }

  @Test("Each event is given to the detector once, 30 of 100 of them 1 to 20 minutes late", arguments: 1...40)
  func late(seed: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events(seed)
    var habits = SimulatedTrail.Habits()
    habits.isSnapshot = seed % 2 == 0
    habits.emptyPages = 0.1
    habits.pageSize = seed % 3 == 0 ? 1...4 : 1...50
    let trail = SimulatedTrail(events, simulation.clock, habits, seed: seed)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200 + 1800)
    #expect(mistakes(simulation.judged.counts, events) == [])
    #expect(mistakes(simulation.lines, events) == [])
    #expect(trail.mistakes == [])
  }

  @Test("A look-back that is shorter than the lag does lose events, so these tests can tell")
  func control() async throws {
    var simulation = WatchSimulation(names: Self.names)
    simulation.settings.lookback = 60
    let events = events(1)
    let trail = SimulatedTrail(events, simulation.clock, seed: 1)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200 + 1800)
    #expect(mistakes(simulation.lines, events).contains { $0.hasPrefix("lost") })
  }

  @Test("What --max-per-name cuts off comes with later polls", arguments: 1...20)
  func cut(seed: Int) async throws {
    var simulation = WatchSimulation(names: Self.names)
    simulation.settings.maxPerName = 1 + seed % 7
    // A burst: far more than a poll takes, many in the same second.
    var events = SimulatedTrail.events(
      seed: seed, count: 150, from: WatchSimulation.start, seconds: seed % 2 == 0 ? 5 : 900, names: Self.names
    )
    events += SimulatedTrail.events(
      seed: seed + 1000, count: 20, from: WatchSimulation.start, seconds: 20000, names: Self.names)
    let trail = SimulatedTrail(events, simulation.clock, seed: seed)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 60_000)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(reports.contains { $0.cut > 0 })
    #expect(reports.allSatisfy { $0.new <= simulation.settings.maxPerName * simulation.plan.units.count })
    #expect(reports.last?.backlogWindows == 0)
  }

  @Test("A request that fails, whichever it is, loses nothing", arguments: 1...60)
  func failureAtEachRequest(number: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events(7, 120, seconds: 2400)
    var habits = SimulatedTrail.Habits()
    habits.failingRequests = [number]
    habits.pageSize = 1...5
    let trail = SimulatedTrail(events, simulation.clock, habits, seed: 7)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 2400 + 1800)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(reports.map(\.failed.count).reduce(0, +) == 1)
  }

  @Test("Many failures, dead tokens and empty pages lose nothing", arguments: 1...30)
  func unreliable(seed: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events(seed)
    var habits = SimulatedTrail.Habits()
    habits.failures = 0.15
    habits.deadTokens = 0.2
    habits.emptyPages = 0.2
    habits.pageSize = 1...6
    let trail = SimulatedTrail(events, simulation.clock, habits, seed: seed)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200 + 9000)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(trail.mistakes == [])
  }

  @Test("Polls that do not finish in their interval lose nothing, and say so", arguments: 1...10)
  func slow(seed: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events(seed, 400)
    var habits = SimulatedTrail.Habits()
    habits.millisecondsARequest = 45_000
    habits.pageSize = 10...20
    let trail = SimulatedTrail(events, simulation.clock, habits, seed: seed)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 30_000)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(reports.contains { $0.isLate })
  }

  @Test("An interval that is too short for all names leaves none of them out")
  func shortInterval() async throws {
    var simulation = WatchSimulation(names: (0..<40).map { "Quiet\($0)" } + Self.names)
    simulation.settings.interval = 10
    let events = events(4, 100, seconds: 1200)
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200 + 1800)
    #expect(mistakes(simulation.lines, events) == [])
    let counts = simulation.plan.units.map { trail.asked[$0.query.text] ?? 0 }
    #expect((counts.min() ?? 0) > (counts.max() ?? 0) / 3)
  }

  @Test(
    "With any plan each event comes once, those whose readOnly is absent too", arguments: PlanChoice.allCases,
    1...8)
  func plans(choice: PlanChoice, seed: Int) async throws {
    let simulation = WatchSimulation(names: Self.names + (0..<20).map { "Quiet\($0)" }, choice: choice)
    let events = events(seed)
    let trail = SimulatedTrail(events, simulation.clock, seed: seed)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 7200 + 3600)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(reports.contains { $0.plan == .sweep } == (choice != .names))
    if choice != .names { #expect(trail.requests < reports.count * 25) }
  }

  @Test("A change of the plan between starts loses and doubles nothing", arguments: 1...12)
  func planSwitch(seed: Int) async throws {
    var simulation = WatchSimulation(names: Self.names)
    let events = events(seed)
    let trail = SimulatedTrail(events, simulation.clock, seed: seed)
    var dice = Dice(seed)
    for _ in 0..<9 {
      let choice = [PlanChoice.names, .sweep, .auto][Int.random(in: 0..<3, using: &dice)]
      simulation.plan = PollPlan(units: simulation.plan.units, choice: choice)
      simulation.settings.interval = [60, 300, 450].randomElement(using: &dice) ?? 300
      try await simulation.run([WatchSimulation.target(trail)], seconds: 900)
      simulation.clock.pass(milliseconds: Int64.random(in: 0...1_800_000, using: &dice))
    }
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200)
    #expect(mistakes(simulation.lines, events) == [])
  }

  @Test("Two regions share output and state, and each event of both comes once", arguments: 1...8)
  func twoTargets(seed: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let east = events(seed, 100)
    let west = events(seed + 500, 100)
    var habits = SimulatedTrail.Habits()
    habits.failures = 0.1
    let trails = [east, west].map { SimulatedTrail($0, simulation.clock, habits, seed: seed) }
    let targets = zip(trails, ["us-east-1", "eu-west-1"]).map { WatchSimulation.target($0, region: $1) }
    try await simulation.run(targets, seconds: 14_400)
    #expect(mistakes(simulation.lines, east + west) == [])
  }

  @Test(
    "A clock that was ahead for a while, by less than the look-back, loses nothing",
    arguments: [-900, -60, 60, 900, 1700])
  func clockJump(offset: Int64) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = SimulatedTrail.events(
      seed: 3, count: 200, from: WatchSimulation.start, seconds: 7200, names: Self.names, late: 0)
    let trail = SimulatedTrail(events, simulation.clock, seed: 3)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1800)
    simulation.clock.set(offsetSeconds: offset)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1800)
    simulation.clock.set(offsetSeconds: 0)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200)
    #expect(mistakes(simulation.lines, events) == [])
  }

  @Test("A follower that asks for the last interval alone loses most of what is late; this one loses nothing")
  func naiveFollower() async throws {
    // Lag as in real trails: 3 minutes at the median, up to 10.
    var dice = Dice(99)
    let events = (0..<2000).map { number in
      let time = WatchSimulation.start + Int64.random(in: 0..<36_000, using: &dice)
      let lag =
        dice.chance(0.5)
        ? Int64.random(in: 30...180, using: &dice) : Int64.random(in: 180...600, using: &dice)
      return SimulatedEvent(
        id: "n-\(number)", name: "CreateUser", time: time, visible: time + lag, readOnly: false)
    }
    let naive = events.filter { event in
      // The only poll whose window holds the event: at the end of its interval.
      let poll = WatchSimulation.start + ((event.time - WatchSimulation.start) / 300 + 1) * 300
      return event.visible > poll
    }
    let simulation = WatchSimulation(names: ["CreateUser"])
    let trail = SimulatedTrail(events, simulation.clock, seed: 5)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 36_000 + 1800)
    #expect(naive.count > events.count / 2)
    #expect(mistakes(simulation.lines, events) == [])
  }
}
