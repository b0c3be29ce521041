import AWSAccess
import Synchronization

/// An event of a ``SimulatedTrail``.
struct SimulatedEvent: Sendable {
  var id: String
  var name: String
  /// Both in seconds.
  var time: Int64
  var visible: Int64
  /// nil for an event whose record does not say it.
  var readOnly: Bool?
  var user = "alice"

  var record: [UInt8] {
    Array("{\"eventID\":\"\(id)\",\"eventName\":\"\(name)\",\"eventTime\":\(time)}".utf8)
  }
}

/// Stands in for `LookupEvents`: newest events first, tokens that go with their query and window alone, short and empty
/// pages, events that show late, failures and tokens that die.
final class SimulatedTrail: EventLookup {
  struct Habits: Sendable {
    var pageSize = 1...50
    /// A paging run sees only what was visible at its first page.
    var isSnapshot = false
    var emptyPages = 0.0
    var deadTokens = 0.0
    var failures = 0.0
    /// Request numbers, from 1, that fail.
    var failingRequests: Set<Int> = []
    var millisecondsARequest: Int64 = 500
  }

  private struct State {
    var dice: Dice
    var requests = 0
    var asked: [String: Int] = [:]
    var refusals: [String] = []
  }

  let events: [SimulatedEvent]
  let habits: Habits
  private let clock: SimulatedClock
  private let state: Mutex<State>

  init(_ events: [SimulatedEvent], _ clock: SimulatedClock, _ habits: Habits = Habits(), seed: Int = 1) {
    self.events = events.sorted { ($0.time, $0.id) > ($1.time, $1.id) }
    self.habits = habits
    self.clock = clock
    state = Mutex(State(dice: Dice(seed)))
  }

  var requests: Int { state.withLock { $0.requests } }
  var asked: [String: Int] { state.withLock { $0.asked } }
  /// Requests that break the protocol.
  var mistakes: [String] { state.withLock { $0.refusals } }

  func page(
    _ query: LookupQuery, _ window: LookupWindow, token: String?
  ) async throws(LookupFailure) -> LookupPage {
    clock.pass(milliseconds: habits.millisecondsARequest)
    let now = clock.real / 1000
    let text = query.attribute.map { "\($0.rawValue)=\(query.value)" } ?? "*"
    return try state.withLock { (state) throws(LookupFailure) in
      state.requests += 1
      state.asked[text, default: 0] += 1
      if habits.failingRequests.contains(state.requests) || state.dice.chance(habits.failures) {
        throw LookupFailure(.unavailable, message: "the network failed", requests: 1)
      }
      // A token: query and window, the instant of the first page, and the last event given out.
      let head = "\(text)|\(window.first)|\(window.last)|"
      var seenAt = now
      var after: String?
      if let token {
        guard token.hasPrefix(head) else {
          state.refusals.append("a token with another query or window: \(token) for \(head)")
          throw LookupFailure(.deadToken, message: "no such token", requests: 1)
        }
        if state.dice.chance(habits.deadTokens) {
          throw LookupFailure(.deadToken, message: "the token expired", requests: 1)
        }
        let parts = token.dropFirst(head.count).split(separator: "|", omittingEmptySubsequences: false)
        seenAt = Int64(parts[0]) ?? now
        after = String(parts[1])
      }
      if window.first > window.last { state.refusals.append("a window that ends before it begins") }
      let limit = habits.isSnapshot ? seenAt : now
      var matching = events[...].filter { event in
        event.visible <= limit && event.time >= window.first && event.time <= window.last
          && Self.matches(event, query)
      }[...]
      if let after, !after.isEmpty {
        matching = matching.drop { "\($0.time)_\($0.id)" != after }.dropFirst()
      }
      let isEmpty = state.dice.chance(habits.emptyPages)
      let size = isEmpty ? 0 : Int.random(in: habits.pageSize, using: &state.dice)
      let given = matching.prefix(size)
      let last = given.last.map { "\($0.time)_\($0.id)" } ?? after ?? ""
      let next = given.count < matching.count ? head + "\(seenAt)|\(last)|\(state.requests)" : nil
      return LookupPage(
        events: given.map { LookedUpEvent(id: $0.id, time: $0.time, name: $0.name, record: $0.record) },
        nextToken: next, requests: 1)
    }
  }

  private static func matches(_ event: SimulatedEvent, _ query: LookupQuery) -> Bool {
    switch query.attribute {
    case nil: true
    case .eventName: event.name == query.value
    case .userName: event.user == query.value
    case .readOnly: event.readOnly.map { "\($0)" == query.value } ?? false
    default: false
    }
  }
}

extension SimulatedTrail {
  /// Events of some names over a time, most visible within a minute, the share `late` 1 to 20 minutes late.
  static func events(
    seed: Int, count: Int, from start: Int64, seconds: Int64, names: [String], late: Double = 0.3,
    lateSeconds: ClosedRange<Int64> = 60...1200
  ) -> [SimulatedEvent] {
    var dice = Dice(seed)
    return (0..<count).map { number in
      let time = start + Int64.random(in: 0..<seconds, using: &dice)
      let isLate = dice.chance(late)
      let delay = Int64.random(in: isLate ? lateSeconds : 0...60, using: &dice)
      let name = names[Int.random(in: 0..<names.count, using: &dice)]
      return SimulatedEvent(
        id: "\(seed)-\(number)", name: name, time: time, visible: time + delay,
        readOnly: dice.chance(0.05) ? nil : false, user: dice.chance(0.1) ? "root" : "alice")
    }
  }
}
