import Synchronization

/// Asks a running scan to stop, from another thread or from a signal handler.
public final class StopSignal: Sendable {
  private let isSet = Atomic<Bool>(false)

  public init() {}

  /// Lets the scan end after the bytes it has in hand. What was found so far is reported.
  public func stop() { isSet.store(true, ordering: .relaxed) }

  public var isStopped: Bool { isSet.load(ordering: .relaxed) }

  /// Whether it was asked for; not any more then.
  package func take() -> Bool { isSet.exchange(false, ordering: .relaxed) }
}
