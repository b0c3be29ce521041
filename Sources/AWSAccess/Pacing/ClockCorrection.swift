import Synchronization

/// How far the machine's clock is from AWS's, as far as AWS has said. A process has one.
package final class ClockCorrection: Sendable {
  /// A difference that signatures bear, in milliseconds: AWS refuses those that are off by 5 minutes.
  static let tolerance: Int64 = 4 * 60 * 1000

  private let milliseconds = Mutex<Int64>(0)

  package init() {}

  /// What is added to the machine's time.
  package var offset: Int64 { milliseconds.withLock { $0 } }

  /// Takes over the time of an answer.
  /// - Parameters:
  ///   - server: the time that the answer has.
  ///   - machine: the machine's time when it came.
  /// - Returns: the new offset, if it is so far from the one in use that people should know.
  func adopt(server: Int64, machine: Int64) -> Int64? {
    let (offset, overflow) = server.subtractingReportingOverflow(machine)
    if overflow { return nil }
    return milliseconds.withLock { current in
      let change = offset.subtractingReportingOverflow(current)
      if !change.overflow, abs(change.partialValue) <= Self.tolerance { return nil }
      current = offset
      return offset
    }
  }
}

/// A clock that is put right by what AWS says of the time.
package struct CorrectedClock: AccessClock {
  private let clock: any AccessClock
  private let correction: ClockCorrection

  package init(_ clock: any AccessClock, _ correction: ClockCorrection) {
    self.clock = clock
    self.correction = correction
  }

  package var milliseconds: Int64 { clock.milliseconds + correction.offset }
  package var uptime: Int64 { clock.uptime }

  /// The machine's time and AWS's: which of them event times go by is not known.
  package var bounds: ClosedRange<Int64> {
    let machine = clock.milliseconds
    let corrected = machine + correction.offset
    return min(machine, corrected)...max(machine, corrected)
  }

  package func wait(milliseconds: Int64) async { await clock.wait(milliseconds: milliseconds) }
}
