import AWSAccess
import Synchronization
import Testing
import TrailDetection

@testable import TrailLive

@Suite("The loop of a watch")
struct WatchLoopTests {
  private static let names = ["CreateUser", "StopLogging"]

  private func events(_ names: [String] = names) -> [SimulatedEvent] {
    SimulatedTrail.events(
      seed: 2, count: 100, from: WatchSimulation.start, seconds: 3000, names: names, late: 0)
  }

  @Test("Polls begin on a grid of intervals from the start")
  func grid() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let trail = SimulatedTrail(events(), simulation.clock)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 3000)
    #expect(reports.map { ($0.begun - WatchSimulation.start) % 300 }.allSatisfy { $0 == 0 })
    #expect(reports.count == 11)
  }

  @Test("A clock that is set back behind the start does not make polls follow each other without a pause")
  func gridAfterSetBack() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let trail = SimulatedTrail(events(), simulation.clock)
    let target = WatchSimulation.target(trail)
    let store = try simulation.store([target])
    let watch = Watch([target], store, simulation.settings, simulation.clock)
    try await watch.run(polls: 11) { _ in simulation.clock.set(offsetSeconds: -10_000) }
    #expect(simulation.clock.real / 1000 - WatchSimulation.start > 2400)
  }

  /// Refuses each request.
  private struct Refusing: EventLookup {
    let kind: LookupFailure.Kind

    func page(
      _ query: LookupQuery, _ window: LookupWindow, token: String?
    ) async throws(LookupFailure)
      -> LookupPage
    { throw LookupFailure(kind, code: "X", message: "it is refused", requests: 1) }
  }

  @Test("A refusal of everything is not tried with each name, and the other region goes on")
  func refused() async throws {
    let simulation = WatchSimulation(names: (0..<20).map { "Name\($0)" } + Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    let targets = [
      WatchTarget(account: "1", region: "af-south-1", lookup: Refusing(kind: .regionDisabled)),
      WatchSimulation.target(trail),
    ]
    let reports = try await simulation.run(targets, seconds: 6000)
    #expect(mistakes(simulation.lines, events) == [])
    let refused = reports.filter { $0.region == "af-south-1" }
    #expect(refused.allSatisfy { $0.requests == 3 && $0.failed.count == 3 && $0.backlogWindows > 0 })
  }

  @Test("A watch that is stopped commits and lets the folder go")
  func stopped() async throws {
    var simulation = WatchSimulation(names: Self.names)
    simulation.settings.interval = 1
    let trail = SimulatedTrail(events(), simulation.clock)
    let target = WatchSimulation.target(trail)
    let store = try simulation.store([target])
    let watch = Watch([target], store, simulation.settings, simulation.clock)
    let polls = Mutex(0)
    let task = Task {
      try await watch.run { _ in
        polls.withLock { $0 += 1 }
        try? await Task.sleep(for: .milliseconds(1))
      }
    }
    while polls.withLock({ $0 }) < 3 { try? await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    try await task.value
    // The lock is free, and the next goes on with all of it.
    try await simulation.run([target], seconds: 6000)
    #expect(mistakes(simulation.lines, trail.events) == [])
  }

  @Test("A name that comes to the list is looked for from the look-back on, and the others stay covered")
  func reload() async throws {
    for choice in PlanChoice.allCases {
      var simulation = WatchSimulation(names: ["CreateUser"] + (0..<9).map { "Quiet\($0)" }, choice: choice)
      simulation.listed = ["CreateUser"]
      let events = events(["CreateUser", "StopLogging"])
      let trail = SimulatedTrail(events, simulation.clock)
      let target = WatchSimulation.target(trail)
      try await simulation.run([target], seconds: 1800)
      let store = try simulation.store([target])
      let reloaded = simulation.clock.milliseconds / 1000
      try await store.reload(
        ListDetector(judged: simulation.judged),
        PollPlan(
          units: simulation.plan.units + [PollPlan.Unit(query: .eventName("StopLogging"), isWrite: true)],
          choice: choice))
      let watch = Watch([target], store, simulation.settings, simulation.clock)
      try await watch.run(polls: 20) { _ in }
      let wanted = events.filter {
        $0.name == "CreateUser" || $0.user == "root" || $0.time >= reloaded - 1800
      }
      #expect(wanted.allSatisfy { simulation.lines[$0.id] == 1 }, "\(choice)")
    }
  }

  @Test("Standard output gets each line once where nothing is killed")
  func standardOutput() async throws {
    var simulation = WatchSimulation(names: Self.names)
    simulation.output = .standardOutput
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 2400)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 3000)
    let lines = String(decoding: simulation.files.standardOutput, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == events.count && Set(lines.map(String.init)) == Set(events.map(\.id)))
  }

  @Test("A rotation of the output while it runs loses and doubles nothing")
  func rotated() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    let target = WatchSimulation.target(trail)
    let store = try simulation.store([target])
    let watch = Watch([target], store, simulation.settings, simulation.clock)
    let polls = Mutex(0)
    try await watch.run(polls: 20) { _ in
      if polls.withLock({ count in
        count += 1
        return count
      }) == 4 {
        simulation.files.move("/out/findings.ndjson", to: "/out/findings.ndjson.1")
      }
    }
    let old = String(decoding: simulation.files.content("/out/findings.ndjson.1") ?? [], as: UTF8.self)
    var counts = simulation.lines
    for line in old.split(separator: "\n") { counts[String(line), default: 0] += 1 }
    #expect(mistakes(counts, events) == [])
  }

  @Test("What is older than 90 days is given up, loudly")
  func outOfReach() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let trail = SimulatedTrail([], simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 300)
    simulation.clock.pass(milliseconds: 100 * 86400 * 1000)
    let reports = try await simulation.run([WatchSimulation.target(trail)], seconds: 300)
    #expect((reports.first?.lostSeconds ?? 0) > 9 * 86400)
    #expect(reports.last?.lostSeconds == 0)
  }

  @Test("A poll's line, its JSON and the metrics say what it did")
  func reports() {
    var report = PollReport(account: "111122223333", region: "eu-west-1", begun: 1_688_990_400)
    report.requests = 84
    report.new = 3
    report.findings = [0, 0, 2, 1, 0]
    report.suppressed = 5
    report.milliseconds = 42_150
    report.expectedOfNames = 84
    report.expectedOfSweep = 31
    report.isLate = true
    #expect(
      report.text
        == "poll 111122223333 eu-west-1: names, 84 requests in 42.1 s, 0 events, 3 new, 3 findings"
        + " (1 high, 2 medium), 5 suppressed, not finished in its interval; expected: names 84 requests, 42 s;"
        + " sweep 31 requests, 16 s")
    #expect(report.json.hasPrefix("{\"kind\":\"poll\",\"time\":\"2023-07-10T12:00:00Z\""))
    #expect(report.json.hasSuffix("\"sweep\":{\"requests\":31,\"seconds\":16}}}"))
    var metrics = LiveMetrics()
    metrics.add(report)
    metrics.add(report)
    let place = "{account=\"111122223333\",region=\"eu-west-1\"}"
    #expect(
      metrics.text.contains("# TYPE trailsift_requests_total counter\ntrailsift_requests_total\(place) 168\n")
    )
    #expect(metrics.text.contains("region=\"eu-west-1\",severity=\"medium\"} 4\n"))
    #expect(metrics.text.contains("trailsift_last_poll_timestamp_seconds\(place) 1688990400\n"))
  }
}
