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

  static func watch() {
    // Set up before any handler runs, since a handler may do no more than set a flag or end the process.
    _ = signal
    for number in [SIGINT, SIGTERM] {
      _ = systemSignal(number) { _ in
        if Interruption.signal.isStopped { _exit(130) }
        Interruption.signal.stop()
      }
    }
    ignoreClosedPipes()
  }

  /// A closed pipe is then an error of `write`, which ends the command quietly.
  static func ignoreClosedPipes() { _ = systemSignal(SIGPIPE, SIG_IGN) }
}

private let systemSignal = signal
