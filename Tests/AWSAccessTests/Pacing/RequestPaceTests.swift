import Synchronization
import Testing

@testable import AWSAccess

@Suite("The pace of requests")
struct RequestPaceTests {
  /// Whatever the network does, counted at its far end.
  private static func crowd(_ arrivals: [Int64]) -> Int {
    let times = arrivals.sorted()
    return times.indices.map { first in times[first...].prefix { $0 < times[first] + 1000 }.count }.max() ?? 0
  }

  @Test(
    "No second at the far end holds more than two, whenever in its time a request arrives", arguments: 1...20)
  func neverTooMany(_ seed: Int) async throws {
    var random = SeededRandom(seed: UInt64(seed))
    let clock = SteppedClock()
    let pace = RequestPace(limit: 2, clock: clock)
    var arrivals: [Int64] = []
    var underway: [(turn: RequestPace.Turn, answered: Int64)] = []
    for _ in 0..<200 {
      let turn = try #require(await pace.turn())
      let sent = clock.uptime
      let way = Int64.random(in: 0...1000, using: &random)
      arrivals.append(sent + Int64.random(in: 0...way, using: &random))
      underway.append((turn, sent + way))
      if Bool.random(using: &random) { clock.advance(Int64.random(in: 0...1500, using: &random)) }
      for done in underway where done.answered <= clock.uptime {
        await pace.settle(done.turn, throttled: false)
      }
      underway.removeAll { $0.answered <= clock.uptime }
    }
    #expect(Self.crowd(arrivals) <= 2)
  }

  @Test("With quick answers two requests go in each second")
  func full() async throws {
    let clock = SteppedClock()
    let pace = RequestPace(limit: 2, clock: clock)
    for _ in 0..<20 {
      let turn = try #require(await pace.turn())
      await pace.settle(turn, throttled: false)
    }
    #expect(clock.uptime == 9 * RequestPace.second)
  }

  @Test("An answer that never comes holds its place for a bounded time")
  func noAnswer() async throws {
    let clock = SteppedClock()
    let pace = RequestPace(limit: 2, clock: clock)
    for _ in 0..<3 { _ = try #require(await pace.turn()) }
    #expect(clock.uptime == RequestPace.longestWay + RequestPace.second)
  }

  @Test("Throttling halves the rate, which comes back little by little and never passes the limit")
  func throttled() async throws {
    let clock = SteppedClock()
    let pace = RequestPace(limit: 2, clock: clock)
    func one(throttled: Bool) async throws {
      await pace.settle(try #require(await pace.turn()), throttled: throttled)
    }
    try await one(throttled: true)
    #expect(await pace.share == 0.5)
    try await one(throttled: true)
    #expect(await pace.share == 0.5, "two of the same second count as one")
    let before = clock.uptime
    for _ in 0..<2 { try await one(throttled: false) }
    #expect(clock.uptime - before > RequestPace.second * 3 / 2)
    let slowed = await pace.share
    #expect(slowed > 0.5 && slowed < 0.6)
    for _ in 0..<100 { try await one(throttled: false) }
    #expect(await pace.share == 1)
    for _ in 0..<30 { try await one(throttled: true) }
    #expect(await pace.share == RequestPace.leastShare)
  }

  @Test("Those who wait are served in the order in which they came")
  func fair() async throws {
    let clock = HeldClock()
    let pace = RequestPace(limit: 2, clock: clock)
    let served = ServedOrder()
    // The places are taken, so that all wait.
    for _ in 0..<2 { await pace.settle(try #require(await pace.turn()), throttled: false) }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<4 {
        group.addTask {
          guard let turn = await pace.turn() else { return }
          served.add(number)
          await pace.settle(turn, throttled: false)
        }
        await wait { await pace.waiting > number }
      }
      clock.letGo()
    }
    #expect(served.numbers == [0, 1, 2, 3])
  }

  @Test("A task that is cancelled while it waits gets no turn, and holds up nobody")
  func cancelled() async throws {
    let clock = HeldClock()
    let pace = RequestPace(limit: 1, clock: clock)
    await pace.settle(try #require(await pace.turn()), throttled: false)
    let head = Task { await pace.turn() != nil }
    await wait { await pace.waiting == 1 }
    let next = Task { await pace.turn() != nil }
    await wait { await pace.waiting == 2 }
    let last = Task { await pace.turn() != nil }
    await wait { await pace.waiting == 3 }
    next.cancel()
    #expect(await next.value == false)
    head.cancel()
    #expect(await head.value == false)
    clock.letGo()
    #expect(await last.value == true)
  }

  @Test("All who ask for the same account, region and action share a pace")
  func shared() {
    let paces = RequestPaces(clock: SteppedClock())
    func pace(_ account: String, _ region: String, _ action: String) -> RequestPace {
      paces.pace(RequestPaces.Key(account: account, region: region, action: action))
    }
    let one = pace("1", "eu-west-1", "LookupEvents")
    #expect(one === pace("1", "eu-west-1", "LookupEvents"))
    #expect(one !== pace("2", "eu-west-1", "LookupEvents"))
    #expect(one !== pace("1", "eu-west-2", "LookupEvents"))
    #expect(one !== pace("1", "eu-west-1", "DescribeTrails"))
    #expect(RequestPaces.Key(account: "1", region: "r", action: "LookupEvents").limit == 2)
    #expect(RequestPaces.Key(account: "1", region: "r", action: "DescribeTrails").limit == 10)
  }

  @Test("Pauses grow to a bound, and are no shorter than the answer asks for")
  func pauses() {
    let longest = RetryPolicy(base: 500, longest: 15_000) { $0.upperBound }
    #expect(
      [1, 2, 3, 4, 5, 6, 7, 60].map { longest.pause(after: $0) } == [
        500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000,
      ])
    let shortest = RetryPolicy(base: 500, longest: 15_000) { $0.lowerBound }
    #expect(shortest.pause(after: 3) == 0)
    #expect(shortest.pause(after: 3, wanted: 2000) == 2000)
    #expect(shortest.pause(after: 3, wanted: 3_600_000) == 15_000)
  }
}

/// Lets others work until something has come about, which it is certain to do.
private func wait(until isDone: () async -> Bool) async {
  while await !isDone() { try? await Task.sleep(for: .milliseconds(1)) }
}

/// A clock that stands still until it is let go, however busy the machine is.
private final class HeldClock: AccessClock {
  private let state = Mutex((uptime: Int64(0), isHeld: true))

  var milliseconds: Int64 { uptime }
  var uptime: Int64 { state.withLock { $0.uptime } }

  func letGo() { state.withLock { $0.isHeld = false } }

  func wait(milliseconds: Int64) async {
    while !Task.isCancelled, state.withLock({ $0.isHeld }) { try? await Task.sleep(for: .milliseconds(1)) }
    if !Task.isCancelled { state.withLock { $0.uptime += milliseconds } }
  }
}

private final class ServedOrder: Sendable {
  private let list = Mutex<[Int]>([])
  var numbers: [Int] { list.withLock { $0 } }
  func add(_ number: Int) { list.withLock { $0.append(number) } }
}

/// The same numbers in each run (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
