/// A rhythm that people do not have.
package enum Cadence: Sendable, Equatable {
  /// It begins anew at steady intervals.
  /// - Parameters:
  ///   - minutes: the interval.
  ///   - steady: how many of the intervals are this long, or some times this long where one was left out.
  case steady(minutes: Int, steady: Int, intervals: Int)
  /// It works in most hours of most days.
  /// - Parameter busy: on how many of the days it worked in 18 hours or more.
  case aroundTheClock(busy: Int, days: Int)

  /// - Returns: nil where there is no such rhythm.
  package init?(_ minutes: ActiveMinutes) {
    // A job makes several calls, and a longer one makes pauses.
    for pause in [Int64(1), 29] {
      if let starts = minutes.starts(after: pause), let steady = Self.steady(starts) {
        self = steady
        return
      }
    }
    guard let hours = minutes.hoursOfWholeDays, hours.count >= Self.leastDays else { return nil }
    let busy = hours.count { $0 >= Self.busyHours }
    guard busy * 100 >= hours.count * Self.leastShare else { return nil }
    self = .aroundTheClock(busy: busy, days: hours.count)
  }

  private static let leastIntervals = 6
  /// Of those that are hours long and alike to some minutes, as a nightly job's.
  private static let leastLongIntervals = 3
  private static let longInterval: Int64 = 6 * 60
  private static let exactness: Int64 = 2
  private static let leastSpan: Int64 = 12 * 60
  /// In percent.
  private static let leastShare = 80
  private static let leastDays = 2
  private static let busyHours = 18

  private static func steady(_ starts: [Int64]) -> Cadence? {
    guard let first = starts.first, let last = starts.last, last - first >= leastSpan else { return nil }
    let intervals = zip(starts, starts.dropFirst()).map { $1 - $0 }
    guard intervals.count >= leastLongIntervals else { return nil }
    let usual = intervals.sorted()[intervals.count / 2]
    let isExact = usual >= longInterval && intervals.allSatisfy { abs($0 - usual) <= exactness }
    guard isExact || intervals.count >= leastIntervals else { return nil }
    // A twentieth, within what a scheduler is late and a person is not.
    let tolerance = min(max(usual / 20, 1), 10)
    let single = intervals.count { abs($0 - usual) <= tolerance }
    let steady = intervals.count { interval in
      if abs(interval - usual) <= tolerance { return true }
      // Below half an hour, some multiple is always near.
      guard usual >= 30, interval > usual, interval <= usual * 10 else { return false }
      let rest = interval % usual
      return min(rest, usual - rest) <= tolerance
    }
    guard steady * 100 >= intervals.count * leastShare, single * 2 >= intervals.count else { return nil }
    return .steady(minutes: Int(usual), steady: steady, intervals: intervals.count)
  }

  /// In words, as `every 5 min (431 of 440 intervals)`.
  package var sentence: String {
    switch self {
    case .steady(let minutes, let steady, let intervals):
      "every \(Self.words(minutes)) (\(steady) of \(intervals) intervals)"
    case .aroundTheClock(let busy, let days):
      "around the clock (in \(Self.busyHours) hours or more on \(busy) of \(days) days)"
    }
  }

  private static func words(_ minutes: Int) -> String {
    if minutes < 120 { return "\(minutes) min" }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
}
