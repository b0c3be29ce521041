import AWSAccess
import Synchronization
import TrailLive

/// A watch over simulated trails, which may end at any call to the disk and begin anew.
struct WatchSimulation {
  static let start: Int64 = 1_700_000_000

  var settings = LiveSettings()
  var plan: PollPlan
  var clock = SimulatedClock(seconds: WatchSimulation.start)
  var files = MemoryFiles()
  var judged = Judged()
  var listed: Set<String>?
  var output = OutputPlace.file("/out/findings.ndjson")

  init(names: [String], choice: PlanChoice = .names, hasRoot: Bool = true) {
    var units = names.map { PollPlan.Unit(query: .eventName($0), isWrite: true) }
    if hasRoot { units.append(PollPlan.Unit(query: PollPlan.rootUse, isWrite: false)) }
    plan = PollPlan(units: units, choice: choice)
    settings.lookback = 1800
  }

  func store(_ targets: [WatchTarget], _ log: LiveLog = .silent) throws(LiveFailure) -> LiveStore {
    try LiveStore(
      folder: "/state", output: output, targets: targets.map(\.name), plan: plan,
      detector: ListDetector(names: listed, judged: judged), settings: settings, clock: clock, files: files,
      log: log)
  }

  /// Polls for some seconds of simulated time.
  @discardableResult
  func run(
    _ targets: [WatchTarget], seconds: Int64, _ log: LiveLog = .silent
  ) async throws(LiveFailure)
    -> [PollReport]
  {
    let store = try store(targets, log)
    let reports = Mutex<[PollReport]>([])
    let watch = Watch(targets, store, settings, clock, log)
    try await watch.run(polls: Int(seconds / settings.interval) + 1) { report in
      reports.withLock { $0.append(report) }
    }
    return reports.withLock { $0 }
  }

  /// The lines of the output, each with how often it is there.
  var lines: [String: Int] {
    let text = String(decoding: files.content("/out/findings.ndjson") ?? [], as: UTF8.self)
    return text.split(separator: "\n").reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }

  static func target(_ trail: SimulatedTrail, region: String = "us-east-1") -> WatchTarget {
    WatchTarget(account: "111122223333", region: region, lookup: trail)
  }
}

/// What is wrong with counts that are to be 1 for each event.
func mistakes(_ counts: [String: Int], _ events: [SimulatedEvent]) -> [String] {
  let ids = Set(events.map(\.id))
  let lost = ids.filter { counts[$0] == nil }.map { "lost \($0)" }
  let others = counts.filter { $0.value != 1 || !ids.contains($0.key) }.map { "\($0.value) times \($0.key)" }
  return (lost + others).sorted()
}
