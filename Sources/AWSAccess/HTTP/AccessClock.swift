#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The time, and waiting. Tests have one that they move themselves.
package protocol AccessClock: Sendable {
  /// Milliseconds since 1970, as this machine has them.
  var milliseconds: Int64 { get }

  /// Milliseconds since some instant, which pass at the same rate whatever is done to the time of day.
  var uptime: Int64 { get }

  /// The earliest and the latest that it may be, in milliseconds since 1970, where two clocks disagree.
  var bounds: ClosedRange<Int64> { get }

  /// Waits, and returns early where the task is cancelled.
  func wait(milliseconds: Int64) async
}

extension AccessClock {
  package var uptime: Int64 { milliseconds }

  package var bounds: ClosedRange<Int64> {
    let now = milliseconds
    return now...now
  }
}

/// The machine's own clock.
package struct MachineClock: AccessClock {
  package init() {}

  package var milliseconds: Int64 { Self.now(CLOCK_REALTIME) }

  package var uptime: Int64 { Self.now(CLOCK_MONOTONIC) }

  private static func now(_ clock: clockid_t) -> Int64 {
    var now = timespec()
    // It fails for clocks that a system does not have, and each has these.
    guard unsafe clock_gettime(clock, &now) == 0 else { return 0 }
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  package func wait(milliseconds: Int64) async {
    // A cancelled wait ends early, as it is to.
    try? await Task.sleep(for: .milliseconds(max(0, milliseconds)))
  }
}
