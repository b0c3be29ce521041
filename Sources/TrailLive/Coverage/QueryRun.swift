package import AWSAccess

/// The pages of one query in one window, one after another.
package struct QueryRun: Sendable {
  package enum Step: Sendable, Equatable {
    case more
    case finished
    /// It stopped at the limit of new events.
    case cut
    /// The answer leads to itself.
    case stuck
  }

  /// How often a window may be begun again in a row without a second's progress, and in all.
  private static let mostIdleRestarts = 3
  private static let mostRestarts = 200

  package let query: LookupQuery
  package let bounds: LookupWindow
  /// What is asked now: the bounds, or after a dead token what is left of them.
  package private(set) var window: LookupWindow
  package private(set) var token: String?
  package private(set) var pages = 0
  /// The time of the oldest event that came.
  private var oldest: Int64?
  /// The oldest second that was seen. What is newer is fetched, as long as events come newest first.
  private var lowest: Int64
  private var previous: Int64?
  private var isOrdered = true
  private var isFinished = false
  private var restarts = 0
  private var idleRestarts = 0

  package init(query: LookupQuery, bounds: LookupWindow) {
    self.query = query
    self.bounds = bounds
    window = bounds
    lowest = bounds.last
  }

  /// Notes a page.
  /// - Parameter times: of those of its events that were taken, in the page's order.
  package mutating func took(_ times: [Int64], isCut: Bool, next: String?) -> Step {
    pages += 1
    for time in times {
      if let previous, time > previous { isOrdered = false }
      previous = time
      lowest = max(window.first, min(lowest, time))
      oldest = min(oldest ?? time, time)
    }
    if isCut { return .cut }
    guard let next else {
      isFinished = true
      return .finished
    }
    if next == token { return .stuck }
    token = next
    return .more
  }

  /// Begins what is left again after its token died.
  /// - Returns: false where that was done too often.
  package mutating func restart() -> Bool {
    guard token != nil else { return false }
    let last = isOrdered ? lowest : window.last
    idleRestarts = last == window.last ? idleRestarts + 1 : 0
    restarts += 1
    window.last = last
    token = nil
    previous = nil
    isOrdered = true
    return idleRestarts <= Self.mostIdleRestarts && restarts <= Self.mostRestarts
  }

  /// What is fetched whole by now; nil where nothing is.
  package var fetched: LookupWindow? {
    if isFinished { return bounds }
    let last = isOrdered ? lowest : window.last
    return last < bounds.last ? LookupWindow(first: last + 1, last: bounds.last) : nil
  }

  /// How many seconds of what was asked lie before the time that CloudTrail's event history reaches back to. None where
  /// an event of that time came, which shows that it reaches further.
  package func lostSeconds(before reach: Int64) -> Int64 {
    guard bounds.first < reach, oldest.map({ $0 >= reach }) ?? true else { return 0 }
    return min(bounds.last + 1, reach) - bounds.first
  }

  /// What is left to be asked.
  package var rest: LookupWindow? {
    if isFinished { return nil }
    return LookupWindow(first: bounds.first, last: isOrdered ? lowest : window.last)
  }
}
