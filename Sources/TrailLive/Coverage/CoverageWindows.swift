package import AWSAccess

/// What of a query's time is still to be fetched.
///
/// A poll puts its whole window among the pending ones before it asks, and takes away what it has got. So whatever stops it, a
/// failure, a limit or the process's end, what is missing stays pending. The second at which something was cut stays
/// pending too, since more events may share it.
package struct CoverageWindows: Sendable, Equatable {
  /// How many apart windows are kept at most. Beyond it the nearest are joined: more is asked again, nothing is left out.
  package static let mostWindows = 64
  /// How far back CloudTrail can be asked, in seconds: 90 days, less a minute for the request to arrive.
  package static let reach: Int64 = 90 * 86400 - 60

  /// The end of the newest poll's window.
  package private(set) var covered: Int64
  /// Apart from each other, oldest first.
  package private(set) var pending: [LookupWindow] = []

  /// Nothing is fetched of a first window.
  package init(_ window: LookupWindow) {
    self.init(covered: window.last, pending: [window])
  }

  package init(covered: Int64, pending: [LookupWindow]) {
    self.covered = covered
    for window in pending { add(window) }
  }

  /// Begins a poll.
  /// - Parameters:
  ///   - now: the earliest that it may be.
  ///   - latest: the latest that it may be, up to which the window reaches; nil for `now`.
  ///   - floor: since when all that was reported is remembered; nothing before it is asked a second time.
  /// - Returns: the newest window, which reaches back by `lookback` from the end of the one before.
  package mutating func begin(
    now: Int64, latest: Int64? = nil, lookback: Int64, floor: Int64
  ) -> LookupWindow {
    var first: Int64
    if covered > now {
      // The clock was set back, so it was ahead before, and when the last poll was is not known well.
      first = now - lookback - (covered - now + lookback)
    } else {
      first = covered - lookback
      if floor <= covered { first = max(first, floor) }
    }
    first = max(0, min(first, now))
    let head = LookupWindow(first: first, last: max(0, now, latest ?? now))
    add(head)
    covered = now
    return head
  }

  /// Takes away what was fetched whole.
  package mutating func fetched(_ window: LookupWindow) {
    guard window.first <= window.last else { return }
    var rest: [LookupWindow] = []
    for one in pending {
      if one.last < window.first || one.first > window.last {
        rest.append(one)
        continue
      }
      if one.first < window.first { rest.append(LookupWindow(first: one.first, last: window.first - 1)) }
      if one.last > window.last { rest.append(LookupWindow(first: window.last + 1, last: one.last)) }
    }
    pending = rest
    joinNearest()
  }

  package mutating func add(_ window: LookupWindow) {
    guard window.first <= window.last else { return }
    var joined = window
    var rest: [LookupWindow] = []
    for one in pending {
      // Windows that touch are one: between whole seconds there is nothing.
      if one.last + 1 < joined.first || one.first > joined.last + 1 {
        rest.append(one)
      } else {
        joined = LookupWindow(first: min(one.first, joined.first), last: max(one.last, joined.last))
      }
    }
    rest.append(joined)
    pending = rest.sorted { $0.first < $1.first }
    joinNearest()
  }

  /// Gives up what can no longer be asked.
  /// - Returns: how many seconds are lost with it.
  package mutating func giveUp(before time: Int64) -> Int64 {
    var lost: Int64 = 0
    var rest: [LookupWindow] = []
    for one in pending {
      guard one.first < time else {
        rest.append(one)
        continue
      }
      lost += min(one.last, time - 1) - one.first + 1
      if one.last >= time { rest.append(LookupWindow(first: time, last: one.last)) }
    }
    pending = rest
    return lost
  }

  /// What is pending and is asked beside a newest window that begins at a time, that which waits longest first. A piece of an earlier newest
  /// window whose newer part is fetched comes too, so that it does not wait for all that is newer to be asked again.
  package func backlog(before time: Int64) -> [LookupWindow] {
    var windows: [LookupWindow] = []
    for one in pending {
      if one.last < covered {
        windows.append(one)
      } else if one.first < time {
        windows.append(LookupWindow(first: one.first, last: min(one.last, time - 1)))
      }
    }
    return windows
  }

  package func isPending(_ window: LookupWindow) -> Bool {
    pending.contains { $0.first <= window.last && window.first <= $0.last }
  }

  package var pendingSeconds: Int64 { pending.reduce(0) { $0 + $1.last - $1.first + 1 } }

  private mutating func joinNearest() {
    while pending.count > Self.mostWindows {
      var nearest = 1
      for at in pending.indices.dropFirst() {
        let gap = pending[at].first - pending[at - 1].last
        if gap < pending[nearest].first - pending[nearest - 1].last { nearest = at }
      }
      pending[nearest - 1].last = pending[nearest].last
      pending.remove(at: nearest)
    }
  }
}

extension CoverageWindows: Codable {
  private enum CodingKeys: String, CodingKey {
    case covered
    case pending
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let ends = try box.decode([[Int64]].self, forKey: .pending)
    var windows: [LookupWindow] = []
    for pair in ends {
      guard pair.count == 2, pair[0] >= 0, pair[0] <= pair[1], pair[1] < 1 << 40 else {
        throw DecodingError.dataCorruptedError(
          forKey: .pending, in: box, debugDescription: "a window is no pair of times")
      }
      windows.append(LookupWindow(first: pair[0], last: pair[1]))
    }
    self.init(covered: try box.decode(Int64.self, forKey: .covered), pending: windows)
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    try box.encode(covered, forKey: .covered)
    try box.encode(pending.map { [$0.first, $0.last] }, forKey: .pending)
  }
}
