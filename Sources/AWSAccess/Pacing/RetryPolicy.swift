/// How often and after what pause a call is repeated that may work later.
package struct RetryPolicy: Sendable {
  /// Requests in all, the first one too.
  package var attempts: Int
  /// The upper end of the first pause, in milliseconds; it doubles with each further one.
  package var base: Int64
  /// The upper end of every pause, in milliseconds.
  package var longest: Int64
  /// After how many milliseconds from its start a call is not repeated any more.
  package var budget: Int64
  /// Picks a number of a range, evenly.
  package var random: @Sendable (ClosedRange<Int64>) -> Int64

  package init(
    attempts: Int = 9, base: Int64 = 500, longest: Int64 = 15_000, budget: Int64 = 150_000,
    random: @escaping @Sendable (ClosedRange<Int64>) -> Int64 = { Int64.random(in: $0) }
  ) {
    self.attempts = max(1, attempts)
    self.base = max(0, base)
    self.longest = max(0, longest)
    self.budget = budget
    self.random = random
  }

  /// Pauses are spread over their whole length, so that callers that failed together do not come back together.
  /// - Parameters:
  ///   - failures: how many requests of the call have failed, 1 at least.
  ///   - wanted: what the answer's `Retry-After` asks for, in milliseconds.
  func pause(after failures: Int, wanted: Int64? = nil) -> Int64 {
    let doublings = min(max(failures - 1, 0), 30)
    let (grown, overflow) = base.multipliedReportingOverflow(by: 1 << Int64(doublings))
    let pause = random(0...(overflow ? longest : min(longest, grown)))
    return max(pause, min(longest, max(0, wanted ?? 0)))
  }
}
