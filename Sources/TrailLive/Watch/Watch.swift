package import AWSAccess

/// Polls accounts and regions side by side, each at its intervals, until it is stopped.
package struct Watch: Sendable {
  package let store: LiveStore
  private let targets: [WatchTarget]
  private let settings: LiveSettings
  private let clock: any AccessClock
  private let log: LiveLog

  /// - Parameters:
  ///   - targets: those whose names `store` was opened with.
  ///   - clock: as corrected as can be. One that is ahead of AWS's by more than the look-back asks for times
  ///     that did not come yet.
  package init(
    _ targets: [WatchTarget], _ store: LiveStore, _ settings: LiveSettings, _ clock: any AccessClock,
    _ log: LiveLog = .silent
  ) {
    self.targets = targets
    self.store = store
    self.settings = settings
    self.clock = clock
    self.log = log
  }

  /// Polls until the task is cancelled, or each target was polled `polls` times. What is in hand is then written and committed.
  /// - Throws: what makes it impossible to write findings or state; what was committed stands.
  package func run(
    polls: Int = .max, report: @escaping @Sendable (PollReport) async -> Void
  ) async throws(LiveFailure) {
    let failure = await withTaskGroup(of: LiveFailure?.self) { group in
      for target in targets {
        group.addTask { await follow(target, polls: polls, report: report) }
      }
      var first: LiveFailure?
      for await failure in group {
        guard let failure, first == nil else { continue }
        first = failure
        // Without a place for findings the others must not go on.
        group.cancelAll()
      }
      return first
    }
    if let failure {
      await store.abandon()
      throw failure
    }
    try await store.close()
  }

  private func follow(
    _ target: WatchTarget, polls: Int, report: @escaping @Sendable (PollReport) async -> Void
  ) async -> LiveFailure? {
    let interval = max(1, settings.interval) * 1000
    let start = clock.milliseconds
    var done = 0
    while done < polls, !Task.isCancelled {
      let begun = clock.milliseconds
      var poll = TargetPoll(target, store, clock, log)
      do throws(LiveFailure) {
        await report(try await poll.run(until: begun + interval))
      } catch {
        return error
      }
      done += 1
      guard done < polls else { break }
      let now = clock.milliseconds
      // The next begins on the grid of intervals from the start, or at once where this one took longer than its own.
      guard now - begun < interval else { continue }
      let past = (now - start) % interval
      await clock.wait(milliseconds: past < 0 ? -past : interval - past)
    }
    return nil
  }
}
