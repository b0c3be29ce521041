/// Lets the archive's time pass at some speed.
struct ReplayPace {
  /// A wait looks so often whether it is to end.
  private static let step = Duration.milliseconds(100)

  private let speed: Double?
  private var start: (wall: ContinuousClock.Instant, archive: Int64)?

  /// - Parameter speed: seconds of the archive in one; nil for no waiting.
  init(speed: Double?) { self.speed = speed }

  /// Whether the time has not come yet.
  mutating func mustWait(for seconds: Int64) -> Bool { rest(until: seconds) > .zero }

  /// Waits until a time of the archive has come, or the replay is to stop.
  mutating func wait(for seconds: Int64, _ stop: StopSignal) async {
    while !stop.isStopped, !Task.isCancelled {
      let rest = rest(until: seconds)
      if rest <= .zero { return }
      do { try await Task.sleep(for: min(rest, Self.step)) } catch { return }
    }
  }

  /// How long it is until a time of the archive. The first one asked about is now.
  private mutating func rest(until seconds: Int64) -> Duration {
    guard let speed else { return .zero }
    let now = ContinuousClock.now
    guard let start else {
      start = (now, seconds)
      return .zero
    }
    let passed = Double(seconds - start.archive) / speed
    // Beyond a century nobody waits, and the clock's numbers stay in their range.
    return .seconds(min(passed, 3_153_600_000)) - (now - start.wall)
  }
}
