import AWSAccess
import Testing

@testable import TrailLive

@Suite("A watch that is killed")
struct WatchCrashTests {
  private static let names = ["CreateUser", "StopLogging"]

  private func events(_ seed: Int) -> [SimulatedEvent] {
    SimulatedTrail.events(
      seed: seed, count: 30, from: WatchSimulation.start, seconds: 900, names: Self.names)
  }

  /// Runs to the end of the simulated time, however often the process ends.
  private func run(
    _ simulation: WatchSimulation, _ trail: SimulatedTrail, isPowerLoss: Bool, _ dice: inout Dice,
    nextEnd: (inout Dice) -> Int?
  ) async throws -> Int {
    let end = WatchSimulation.start + 3000
    var ends = 0
    while true {
      if let call = nextEnd(&dice) { simulation.files.end(atCall: call) }
      do throws(LiveFailure) {
        try await simulation.run(
          [WatchSimulation.target(trail)], seconds: max(0, end - simulation.clock.real / 1000))
        return ends
      } catch {
        guard error.description.contains("ended") else { throw error }
        ends += 1
        simulation.files.restart(losing: &dice, isPowerLoss: isPowerLoss)
      }
    }
  }

  @Test("Whichever call it ends at, no finding is lost or doubled", arguments: [false, true])
  func everyStep(isPowerLoss: Bool) async throws {
    let events = events(1)
    var dice = Dice(1)
    let counting = WatchSimulation(names: Self.names)
    _ = try await run(
      counting, SimulatedTrail(events, counting.clock, seed: 1), isPowerLoss: false, &dice,
      nextEnd: { _ in nil })
    #expect(mistakes(counting.lines, events) == [])
    for call in 1...counting.files.calls {
      let simulation = WatchSimulation(names: Self.names)
      var next: Int? = call
      _ = try await run(
        simulation, SimulatedTrail(events, simulation.clock, seed: 1), isPowerLoss: isPowerLoss, &dice,
        nextEnd: { _ in
          defer { next = nil }
          return next
        })
      #expect(mistakes(simulation.lines, events) == [], "ended at call \(call)")
    }
  }

  @Test("Killed again and again at random instants, no finding is lost or doubled", arguments: 1...250)
  func randomInstants(seed: Int) async throws {
    var dice = Dice(seed)
    var simulation = WatchSimulation(names: Self.names, choice: seed % 3 == 0 ? .auto : .names)
    simulation.settings.maxPerName = seed % 4 == 0 ? 3 : 100
    simulation.settings.commitPause = seed % 5 == 0 ? 0 : 3000
    let events = events(seed)
    var habits = SimulatedTrail.Habits()
    habits.failures = seed % 2 == 0 ? 0.1 : 0
    habits.deadTokens = 0.1
    habits.pageSize = 1...8
    let trail = SimulatedTrail(events, simulation.clock, habits, seed: seed)
    let ends = try await run(simulation, trail, isPowerLoss: seed % 2 == 1, &dice) { dice in
      Int.random(in: 1...200, using: &dice)
    }
    // What is cut by a limit or failed may need polls behind the end.
    simulation.files.restart(losing: &dice, isPowerLoss: false)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 7200)
    #expect(ends > 0)
    #expect(mistakes(simulation.lines, events) == [])
  }
}
