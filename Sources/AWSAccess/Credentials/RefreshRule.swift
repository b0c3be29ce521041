/// When credentials that run out are fetched anew.
///
/// They are due 15 minutes before their end, or at half of their life where it is under 30 minutes; and urgent 5
/// minutes before their end, or at a sixth of such a life. While due they are still handed out to whoever does not
/// fetch; once urgent, everybody waits for the new ones. A life is counted from when they came, by this machine's
/// clock. After a fetch that failed there is a pause of 5 s without an attempt; a second where the life is under a
/// minute.
struct RefreshRule: Equatable {
  enum State: Equatable {
    case fresh
    case due
    case urgent
    case over
  }

  /// All in milliseconds since 1970; nil for credentials that stay.
  private let end: Int64?
  private let dueAt: Int64
  private let urgentAt: Int64
  /// How long after a failed fetch none is tried, in milliseconds.
  let pause: Int64

  /// The pause where there are no credentials that could say otherwise.
  static let pauseWithout: Int64 = 5000

  /// - Parameters:
  ///   - expiration: seconds since 1970.
  ///   - now: when they came, in milliseconds since 1970.
  init(expiration: Int64?, now: Int64) {
    guard let expiration else {
      (end, dueAt, urgentAt, pause) = (nil, .max, .max, Self.pauseWithout)
      return
    }
    // A time that is absurdly far away is as good as one in a thousand years.
    let end = min(max(expiration, 0), 1 << 42) * 1000
    let life = max(0, end - now)
    self.end = end
    dueAt = end - min(15 * 60_000, life / 2)
    urgentAt = end - min(5 * 60_000, life / 6)
    pause = life < 60_000 ? 1000 : Self.pauseWithout
  }

  func state(at now: Int64) -> State {
    guard let end else { return .fresh }
    if now >= end { return .over }
    if now >= urgentAt { return .urgent }
    return now >= dueAt ? .due : .fresh
  }
}
