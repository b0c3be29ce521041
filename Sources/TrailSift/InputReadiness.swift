import TrailArchive

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tells whether an input lets its reader wait, as a pipe or a terminal does: then there is time to show what was
/// found so far, and the wait can be broken off.
///
/// This is known of standard input and of `/dev/fd/N`, as a shell writes for `<(command)`. Any other input counts as
/// ready.
struct InputReadiness: Sendable {
  private let descriptor: Int32?

  init(_ input: ArchiveInput) {
    descriptor = input.size == nil ? Self.descriptor(input.path) : nil
  }

  private static func descriptor(_ path: String) -> Int32? {
    if path == "-" || path == "/dev/stdin" { return 0 }
    let folder = "/dev/fd/"
    guard path.hasPrefix(folder), let number = Int32(path.dropFirst(folder.count)), number >= 0 else {
      return nil
    }
    return number
  }

  /// Whether a read would return at once: with bytes, at the end, or with an error.
  /// - Parameter milliseconds: how long to wait for that.
  func isReady(within milliseconds: Int32) -> Bool {
    guard let descriptor else { return true }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let count = unsafe poll(&request, 1, milliseconds)
    // A signal says nothing about the input; any other error is for the read to tell.
    return count > 0 || (count < 0 && errno != EINTR)
  }

  /// Lets other tasks have the thread for a while.
  func pause() async {
    do {
      try await Task.sleep(for: .milliseconds(20))
    } catch {
      // A task that was cancelled does not sleep, and work ends when it is asked to: the thread waits instead.
      _ = isReady(within: 20)
    }
  }
}
