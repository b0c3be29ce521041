import AWSAccess
import Synchronization

/// A clock that goes on as somebody waits for it, and that jumps when it is told to.
final class SimulatedClock: AccessClock {
  private let now: Mutex<(real: Int64, offset: Int64)>

  init(seconds: Int64) { now = Mutex((seconds * 1000, 0)) }

  var milliseconds: Int64 { now.withLock { $0.real + $0.offset } }
  /// The time as the service has it.
  var real: Int64 { now.withLock { $0.real } }

  func wait(milliseconds: Int64) async { pass(milliseconds: milliseconds) }

  func pass(milliseconds: Int64) { now.withLock { $0.real += max(0, milliseconds) } }

  /// How far the clock is ahead of the service's.
  func set(offsetSeconds: Int64) { now.withLock { $0.offset = offsetSeconds * 1000 } }
}

/// SplitMix64: the same numbers for the same seed everywhere.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
}
