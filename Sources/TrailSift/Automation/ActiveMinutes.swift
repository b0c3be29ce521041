import TrailRecords

/// The minutes in which something happened. Joining two is the same as noting all in one, in any order.
package struct ActiveMinutes: Sendable, Equatable {
  /// A bit for each minute of the hours since 1970 that have any; nil where there were more hours than are kept.
  private var hours: [Int64: UInt64]? = [:]
  /// A bit for each hour of the days since 1970 that have any; nil where there were more days than are kept.
  private var days: [Int64: UInt32]? = [:]

  /// A year around the clock.
  static let mostHours = 366 * 24
  /// Three years.
  static let mostDays = 3 * 366

  package init() {}

  package mutating func note(_ time: EventTime) {
    let (hour, second) = Self.parts(time.seconds, of: 3600)
    let (day, hourOfDay) = Self.parts(hour, of: 24)
    hours?[hour, default: 0] |= 1 << UInt64(second / 60)
    days?[day, default: 0] |= 1 << UInt32(hourOfDay)
    bound()
  }

  package mutating func merge(_ other: ActiveMinutes) {
    if let more = other.hours { hours?.merge(more) { $0 | $1 } } else { hours = nil }
    if let more = other.days { days?.merge(more) { $0 | $1 } } else { days = nil }
    bound()
  }

  private mutating func bound() {
    if let hours, hours.count > Self.mostHours { self.hours = nil }
    if let days, days.count > Self.mostDays { self.days = nil }
  }

  /// - Returns: how many whole units lie before a number, and the rest, which is never below zero.
  private static func parts(_ number: Int64, of unit: Int64) -> (Int64, Int64) {
    let rest = (number % unit + unit) % unit
    return ((number - rest) / unit, rest)
  }

  /// The minutes, since 1970 and in order, at which something began after a pause.
  /// - Parameter pause: how many minutes without anything are no pause yet.
  /// - Returns: nil where not all minutes are known.
  func starts(after pause: Int64) -> [Int64]? {
    guard let hours else { return nil }
    var starts: [Int64] = []
    var last: Int64?
    for (hour, minutes) in hours.sorted(by: { $0.key < $1.key }) {
      for minute in 0..<Int64(60) where minutes >> UInt64(minute) & 1 == 1 {
        let now = hour * 60 + minute
        if last.map({ now - $0 > pause + 1 }) ?? true { starts.append(now) }
        last = now
      }
    }
    return starts
  }

  /// In how many hours of each day something happened, for the days between the first and the last one, which may have
  /// been seen in part. A day without anything counts.
  /// - Returns: nil where not all days are known.
  var hoursOfWholeDays: [Int]? {
    guard let days, let first = days.keys.min(), let last = days.keys.max() else { return nil }
    if last - first < 2 { return [] }
    // More days than are kept would have to be idle ones.
    let count = last - first - 1
    var hours = days.filter { $0.key != first && $0.key != last }.map(\.value.nonzeroBitCount)
    guard count <= Int64(Self.mostDays) * 10 else { return nil }
    hours += Array(repeating: 0, count: Int(count) - hours.count)
    return hours
  }
}
