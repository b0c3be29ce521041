/// Some time, both ends included, in seconds.
struct TimeWindow: Sendable, Equatable {
  var first: Int64
  var last: Int64
}

/// A window that holds.
struct HeldWindow: Sendable, Equatable {
  /// The times of its first and last event.
  var time: TimeWindow
  var number: Double
}

/// What can be in a window, as a whole or not at all.
struct WindowItem: Sendable {
  var time: TimeWindow
  /// What counts once.
  var key: Int32
  /// The event that it comes from.
  var source: Int32
}

/// What decides whether a window holds, while events come in and go out.
protocol WindowTest {
  mutating func add(_ key: Int32)
  mutating func remove(_ key: Int32)
  /// The number of a window that holds; nil where it does not.
  /// - Parameter time: the first event of the window, and the last time that would still be in it.
  mutating func number(in time: TimeWindow) -> Double?
}

/// Asks for the number that the events inside come to.
struct TallyTest: WindowTest {
  let condition: WindowCondition
  var tally: WindowTally

  mutating func add(_ key: Int32) { tally.add(key) }
  mutating func remove(_ key: Int32) { tally.remove(key) }

  func number(in time: TimeWindow) -> Double? {
    let number = tally.number
    return condition.holds(number) ? number : nil
  }
}

/// Asks for one of some parts, which are in the order of their first times and of their last times too.
struct PartTest: WindowTest {
  let parts: [TimeWindow]
  let number: Double
  private var next = 0

  init(parts: [TimeWindow], number: Double) {
    self.parts = parts
    self.number = number
  }

  func add(_ key: Int32) {}
  func remove(_ key: Int32) {}

  mutating func number(in time: TimeWindow) -> Double? {
    while next < parts.count, parts[next].first < time.first { next += 1 }
    return next < parts.count && parts[next].last <= time.last ? number : nil
  }
}
