public import TrailRecords

/// When something was seen, and how often.
public struct Sighting: Sendable, Hashable {
  /// Seconds, with the greatest number for never.
  private var firstSecond = Int64.max
  /// Seconds, with the least number for never.
  private var lastSecond = Int64.min
  /// How many records it was seen in. It stops at the greatest number.
  public private(set) var count = 0

  init() {}

  package init(first: EventTime?, last: EventTime?, count: Int) {
    if let first, let last { (firstSecond, lastSecond) = (first.seconds, last.seconds) }
    self.count = count
  }

  /// The earliest event time; nil where no record had a readable one.
  public var first: EventTime? { hasTime ? EventTime(seconds: firstSecond) : nil }

  /// The latest event time; nil where no record had a readable one.
  public var last: EventTime? { hasTime ? EventTime(seconds: lastSecond) : nil }

  private var hasTime: Bool { firstSecond <= lastSecond }

  mutating func note(at time: EventTime?) {
    count = count.addingUpToMost(1)
    guard let seconds = time?.seconds else { return }
    firstSecond = min(firstSecond, seconds)
    lastSecond = max(lastSecond, seconds)
  }

  mutating func join(_ other: Sighting) {
    count = count.addingUpToMost(other.count)
    firstSecond = min(firstSecond, other.firstSecond)
    lastSecond = max(lastSecond, other.lastSecond)
  }

  /// Whether it was first seen before a time. What has no time counts as seen from the beginning.
  func began(before time: EventTime) -> Bool { !hasTime || firstSecond < time.seconds }
}

extension Int {
  /// The sum, or the greatest number where the sum is beyond it.
  func addingUpToMost(_ more: Int) -> Int {
    let (sum, isBeyond) = addingReportingOverflow(more)
    return isBeyond ? .max : sum
  }
}
