import AWSAccess
import Foundation
import Synchronization
import Testing

@testable import TrailLive

@Suite("The state folder of a watch")
struct WatchStateTests {
  private static let names = ["CreateUser", "StopLogging"]

  private func events() -> [SimulatedEvent] {
    SimulatedTrail.events(
      seed: 1, count: 80, from: WatchSimulation.start, seconds: 2400, names: Self.names)
  }

  private final class Messages: Sendable {
    private let all = Mutex<[LiveLog.Entry]>([])
    var log: LiveLog { LiveLog { entry in self.all.withLock { $0.append(entry) } } }
    var entries: [LiveLog.Entry] { all.withLock { $0 } }
  }

  /// Bytes that are no state, and what the message says.
  private static let damages: [(bytes: String, words: String)] = [
    ("", "not a state file"), ("hello", "not a state file"),
    ("{\"schema\":\"trailsift.watch-state/2\",\"check\":\"\"}", "another version"),
    ("{\"schema\":\"trailsift.watch-state/1\",\"check\":\"0000000000000000\",\"state\":{}}\n", "checksum"),
    ("{\"schema\":\"trailsift.watch-state/1\",\"check\":\"00", "cut short"),
  ]

  @Test("A state that cannot be used is kept aside, said, and the look-back is widened", arguments: 0..<5)
  func damaged(number: Int) async throws {
    let (bytes, words) = Self.damages[number]
    let simulation = WatchSimulation(names: Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200)
    simulation.files.put("/state/state.json", Array(bytes.utf8))
    // Long enough for an ordinary look-back to miss what happened.
    simulation.clock.pass(milliseconds: 9_000_000)
    let messages = Messages()
    try await simulation.run([WatchSimulation.target(trail)], seconds: 3600, messages.log)
    #expect(mistakes(simulation.lines, events) == [])
    let said = messages.entries.filter { $0.level == .error }.map(\.text)
    #expect(said.count == 1)
    #expect(said.first?.contains(words) == true && said.first?.contains("86400 s") == true, "\(said)")
    let copies = simulation.files.names.filter { $0.contains("state.json.damaged-") }
    #expect(copies.count == 1)
    #expect(copies.first.flatMap(simulation.files.content) == Array(bytes.utf8))
  }

  private static let impossible: [@Sendable (inout WatchState) -> Void] = [
    { $0.rememberedSince = .max }, { $0.keepSeconds = .min }, { $0.seen.number = .max },
    { $0.kept.length = -1 },
    { $0.targets["a/b"] = WatchState.Target(number: .max) },
    { $0.targets["a/b"] = WatchState.Target(polls: .max) },
    { $0.targets["a/b"] = WatchState.Target(coverage: ["*": CoverageWindows(covered: .max, pending: [])]) },
  ]

  @Test("A whole state with numbers that no watch writes is a damaged one", arguments: impossible.indices)
  func impossibleNumbers(number: Int) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200)
    let folder = try StateFolder("/state", simulation.files)
    var state = try #require(try folder.load().state)
    Self.impossible[number](&state)
    try folder.write(state)
    folder.close()
    let messages = Messages()
    try await simulation.run([WatchSimulation.target(trail)], seconds: 3600, messages.log)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(messages.entries.contains { $0.message.contains("numbers that no watch writes") })
  }

  @Test("A state file that is gone beside the others is no first start")
  func missing() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200)
    simulation.files.move("/state/state.json", to: "/elsewhere")
    simulation.clock.pass(milliseconds: 9_000_000)
    let messages = Messages()
    try await simulation.run([WatchSimulation.target(trail)], seconds: 3600, messages.log)
    #expect(mistakes(simulation.lines, events) == [])
    #expect(messages.entries.contains { $0.message.contains("is missing beside other files") })
  }

  @Test("Damage to what is remembered is said, and loses nothing", arguments: ["seen", "kept"])
  func damagedLog(name: String) async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200)
    let path = try #require(simulation.files.names.first { $0.hasPrefix("/state/\(name).") })
    var bytes = try #require(simulation.files.content(path))
    bytes[bytes.count / 2] ^= 1
    simulation.files.put(path, bytes)
    let messages = Messages()
    try await simulation.run([WatchSimulation.target(trail)], seconds: 3600, messages.log)
    #expect(Set(simulation.lines.keys) == Set(events.map(\.id)))
    #expect(messages.entries.contains { $0.level == .error && $0.message.contains("\(path) is damaged") })
  }

  @Test("Two watches never share a folder, and the second may have it after the first")
  func lock() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try StateFolder(folder, SystemFiles())
    #expect {
      _ = try StateFolder(folder, SystemFiles())
    } throws: { error in
      (error as? LiveFailure)?.kind == .locked && "\(error)".contains("another watch uses this state folder")
    }
    first.close()
    try StateFolder(folder, SystemFiles()).close()
  }

  @Test("A state is read as it was written, and its file is its owner's alone")
  func roundTrip() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = try StateFolder(path, SystemFiles())
    defer { folder.close() }
    #expect(try folder.load() == (nil, nil))
    var state = WatchState()
    state.targets["1/r"] = WatchState.Target(
      number: 3, coverage: ["*": CoverageWindows(LookupWindow(first: 1, last: 9))])
    state.conclusions = Base64Text.of([0, 1, 255])
    try folder.write(state)
    #expect(try folder.load().state == state)
    let text = try Data(contentsOf: URL(fileURLWithPath: path + "/state.json"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: text) }
    let mode =
      try FileManager.default.attributesOfItem(atPath: path + "/state.json")[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("After a new start the detector knows again what it kept and what it said")
  func wakes() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let trail = SimulatedTrail(events(), simulation.clock)
    try await simulation.run([WatchSimulation.target(trail)], seconds: 1200)
    let count = simulation.lines.count
    let store = try simulation.store([WatchSimulation.target(trail)])
    let remembered = await store.detectorRemembers
    #expect(remembered == count && count > 0)
    try await store.close()
  }

  @Test("What cannot be needed any more is forgotten, so that the folder does not grow")
  func staysSmall() async throws {
    let simulation = WatchSimulation(names: Self.names)
    let events = SimulatedTrail.events(
      seed: 1, count: 9000, from: WatchSimulation.start, seconds: 400_000, names: Self.names)
    let trail = SimulatedTrail(events, simulation.clock)
    let target = WatchSimulation.target(trail)
    let store = try simulation.store([target])
    try await Watch([target], store, simulation.settings, simulation.clock).run(polls: 1345) { _ in }
    #expect(mistakes(simulation.lines, events) == [])
    #expect(await store.seen.entries.count < 300)
    let sizes = simulation.files.names.filter { $0.hasPrefix("/state/") }.compactMap {
      simulation.files.content($0)?.count
    }
    #expect(sizes.allSatisfy { $0 < 2 << 20 })
  }

  @Test("With fewer events remembered than there are, some come twice and none is lost")
  func bound() async throws {
    var simulation = WatchSimulation(names: Self.names)
    simulation.settings.mostSeen = 20
    let events = events()
    let trail = SimulatedTrail(events, simulation.clock)
    let messages = Messages()
    try await simulation.run([WatchSimulation.target(trail)], seconds: 5000, messages.log)
    #expect(Set(simulation.lines.keys) == Set(events.map(\.id)))
    #expect(messages.entries.contains { $0.message.contains("more events than can be remembered") })
  }
}

extension LiveStore {
  fileprivate var detectorRemembers: Int { (detector as? ListDetector)?.remembered.count ?? -1 }
}
