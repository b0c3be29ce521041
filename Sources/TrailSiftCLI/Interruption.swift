import Synchronization
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns Ctrl-C and a request to terminate into a clean stop: what was found so far is still reported. The
/// second one ends the process at once.
enum Interruption {
  static let signal = StopSignal()

  /// - Parameter patience: after how many seconds the process ends in any case, as where nobody reads what it writes; 0
  ///   for never.
  static func watch(patience: UInt32 = 0) {
    // Set up before any handler runs, since a handler may do no more than set a flag or end the process.
    _ = signal
    self.patience.store(patience, ordering: .relaxed)
    if patience > 0 { _ = systemSignal(SIGALRM) { _ in _exit(0) } }
    for number in [SIGINT, SIGTERM] {
      _ = systemSignal(number) { _ in
        if Interruption.signal.isStopped { _exit(130) }
        Interruption.signal.stop()
        // 0 seconds are no alarm.
        _ = alarm(Interruption.patience.load(ordering: .relaxed))
      }
    }
    ignoreClosedPipes()
  }

  /// Runs `body`, and cancels it once a stop is asked for.
  static func run<Outcome: Sendable, Failure: Error>(
    _ body: @escaping @Sendable () async throws(Failure) -> Outcome
  ) async throws(Failure) -> Outcome {
    let task = Task { () -> Result<Outcome, Failure> in
      do throws(Failure) {
        return .success(try await body())
      } catch {
        return .failure(error)
      }
    }
    let watcher = Task {
      while !signal.isStopped, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(50)) }
      task.cancel()
    }
    let result = await task.value
    watcher.cancel()
    return try result.get()
  }

  /// Takes SIGHUP for a wish to read configuration, rules and baseline again.
  static func watchForReload() {
    _ = reload
    _ = systemSignal(SIGHUP) { _ in Interruption.reload.stop() }
  }

  /// Whether a reload was asked for since the last call.
  static func takeReload() -> Bool { reload.take() }

  private static let reload = StopSignal()
  private static let patience = Atomic<UInt32>(0)

  /// A closed pipe is then an error of `write`, which ends the command quietly.
  static func ignoreClosedPipes() { _ = systemSignal(SIGPIPE, SIG_IGN) }
}

private let systemSignal = signal
