import Synchronization
import TrailArchive

/// Ends the work of all workers: because somebody asked, or because there is no sense in going on.
final class ScanHalt: Sendable {
  private let request: StopSignal
  private let isSet = Atomic<Bool>(false)
  private let error = Mutex<ArchiveError?>(nil)

  init(request: StopSignal) { self.request = request }

  func halt() { isSet.store(true, ordering: .relaxed) }

  /// A worker cannot be set up.
  func fail(_ error: ArchiveError) {
    self.error.withLock { $0 = $0 ?? error }
    halt()
  }

  var isHalted: Bool { request.isStopped || isSet.load(ordering: .relaxed) }

  var failure: ArchiveError? { error.withLock { $0 } }
}
