/// Holds the requests of one kind, of one account in one region, to what AWS takes in a second.
///
/// AWS counts at its end, and the way there takes a time that nobody knows: two requests sent half a second apart may
/// arrive together. What is known is that a request has arrived when its answer is there. So there are as many
/// places as requests are allowed in a second, and a place is free again only a second after the *answer* to the
/// request that had it: whatever the network does, no second at the other end can hold more. Where an answer
/// takes long, the request is taken to have arrived after ``longestWay``.
///
/// On throttling the places stay taken twice as long, and become quicker again little by little.
package actor RequestPace {
  /// How long a request is thought to be on its way at most, in milliseconds.
  static let longestWay: Int64 = 1000
  /// The second, and a little for clocks that count in other steps.
  static let second: Int64 = 1010
  /// The slowest, as a share of the limit.
  static let leastShare = 1.0 / 16

  /// Leave to send one request.
  package struct Turn: Sendable {
    fileprivate let place: Int
    fileprivate let number: Int
  }

  private enum Place {
    case free
    /// Sent at an uptime, and not answered.
    case sent(at: Int64, number: Int)
    /// Known to have arrived by an uptime.
    case arrived(by: Int64)
  }

  private struct Waiter {
    let number: Int
    let continuation: CheckedContinuation<Bool, Never>
  }

  private let clock: any AccessClock
  private var places: [Place]
  /// What part of the limit is used: 1, and less after throttling.
  private(set) var share = 1.0
  private var lastSlowed: Int64?
  private var waiters: [Waiter] = []
  private var isHeadTaken = false
  private var count = 0
  private var sleep: Task<Void, Never>?

  /// - Parameter limit: requests a second.
  package init(limit: Int, clock: any AccessClock) {
    self.clock = clock
    places = Array(repeating: .free, count: max(1, limit))
  }

  /// How many wait for a turn.
  var waiting: Int { waiters.count + (sleep == nil ? 0 : 1) }

  /// Waits for a turn: first come, first served.
  /// - Returns: nil where the task was cancelled.
  package func turn() async -> Turn? {
    count += 1
    let number = count
    if isHeadTaken {
      let isHead = await withTaskCancellationHandler {
        await withCheckedContinuation { waiters.append(Waiter(number: number, continuation: $0)) }
      } onCancel: {
        Task { await self.leave(number) }
      }
      if !isHead { return nil }
    }
    isHeadTaken = true
    defer { passOn() }
    while !Task.isCancelled {
      let (place, delay) = nextPlace()
      if delay <= 0 {
        places[place] = .sent(at: clock.uptime, number: number)
        return Turn(place: place, number: number)
      }
      await wait(delay)
    }
    return nil
  }

  /// Says that a request was answered or has failed. Each turn is to be settled once.
  package func settle(_ turn: Turn, throttled: Bool) {
    let now = clock.uptime
    if case .sent(let sent, turn.number) = places[turn.place] {
      places[turn.place] = .arrived(by: min(now, sent + Self.longestWay))
    }
    if throttled {
      // Requests that were under way together are throttled together, and tell it once.
      if lastSlowed.map({ now - $0 >= Self.second }) ?? true {
        share = max(Self.leastShare, share / 2)
        lastSlowed = now
      }
    } else {
      share = min(1, share + 1.0 / 32)
    }
    // Whoever waits may have less to wait for.
    sleep?.cancel()
  }

  /// The place that is free first, and after how many milliseconds.
  private func nextPlace() -> (place: Int, delay: Int64) {
    let now = clock.uptime
    let hold = Int64(Double(Self.second) / share)
    var best = (place: 0, delay: Int64.max)
    for (index, place) in places.enumerated() {
      let delay =
        switch place {
        case .free: Int64(0)
        case .sent(let sent, _): sent + Self.longestWay + hold - now
        case .arrived(let arrived): arrived + hold - now
        }
      // A clock that was set back must not stop everything.
      if delay < best.delay { best = (index, min(delay, Self.longestWay + hold)) }
    }
    return best
  }

  private func wait(_ delay: Int64) async {
    let clock = clock
    let sleep = Task { await clock.wait(milliseconds: delay) }
    self.sleep = sleep
    await withTaskCancellationHandler {
      await sleep.value
    } onCancel: {
      sleep.cancel()
    }
    self.sleep = nil
  }

  /// Lets the next in the row look for a place.
  private func passOn() {
    guard !waiters.isEmpty else {
      isHeadTaken = false
      return
    }
    waiters.removeFirst().continuation.resume(returning: true)
  }

  private func leave(_ number: Int) {
    guard let index = waiters.firstIndex(where: { $0.number == number }) else { return }
    waiters.remove(at: index).continuation.resume(returning: false)
  }
}
