import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that was started, without a shell. What it prints comes here and is shown to nobody; its standard error
/// and standard input are ours, so that it can ask a person for a code.
struct ChildProcess: Sendable {
  enum Problem: Error, Equatable {
    /// With the system's error number.
    case notStarted(Int32)
    case tookTooLong
    case printedTooMuch
    case exited(Int32)
    case signalled(Int32)
    case cancelled
  }

  private let id: pid_t
  /// The end of a pipe that does not block.
  private let output: Int32

  /// Runs a program to its end.
  /// - Parameters:
  ///   - words: the program, looked for along `PATH`, and its arguments.
  ///   - limit: how many bytes it may print.
  /// - Returns: what it printed, when it ended with status 0.
  static func output(
    of words: [String], environment: [String: String], timeout: Duration, limit: Int
  ) async throws(Problem) -> [UInt8] {
    let child = try start(words, environment)
    defer { _ = close(child.output) }
    let end = ContinuousClock.now + timeout
    var printed: [UInt8] = []
    while true {
      let status = child.status
      child.readAvailable(into: &printed, limit: limit)
      if printed.count > limit {
        if status == nil { child.kill() }
        throw .printedTooMuch
      }
      if let status {
        try check(status)
        return printed
      }
      if Task.isCancelled || ContinuousClock.now >= end {
        child.kill()
        throw Task.isCancelled ? .cancelled : .tookTooLong
      }
      // A wait that a cancelled task cuts short is what is wanted.
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  /// A child inherits what is open at its start. One at a time, none has another's pipe, marked as ours only after.
  private static let starting = Mutex(())

  private static func start(
    _ words: [String], _ environment: [String: String]
  ) throws(Problem) -> ChildProcess {
    try starting.withLock { _ throws(Problem) in
      var ends: [Int32] = [-1, -1]
      // The system writes two descriptors, for which there is room.
      guard unsafe pipe(&ends) == 0, let reading = ends.first, let writing = ends.last else {
        throw .notStarted(errno)
      }
      defer { _ = close(writing) }
      _ = fcntl(reading, F_SETFD, FD_CLOEXEC)
      _ = fcntl(writing, F_SETFD, FD_CLOEXEC)
      _ = fcntl(reading, F_SETFL, O_NONBLOCK)
      let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      do throws(Problem) {
        return ChildProcess(id: try spawn(words, variables, output: writing), output: reading)
      } catch {
        _ = close(reading)
        throw error
      }
    }
  }

  private static func spawn(
    _ words: [String], _ variables: [String], output: Int32
  ) throws(Problem) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t? = nil
      var attributes: posix_spawnattr_t? = nil
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // Both are set up before they are used, and given back once.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    // A program expects a closed pipe to end it, which this process may have switched off for itself.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard let program = words.first else { throw .notStarted(ENOENT) }
    var id: pid_t = 0
    // The lists end with nil and live, with their texts, until the call is over.
    let code = unsafe withTexts(words) { arguments in
      unsafe withTexts(variables) { variables in
        unsafe posix_spawnp(&id, program, &actions, &attributes, arguments, variables)
      }
    }
    guard code == 0 else { throw .notStarted(code) }
    return id
  }

  private static func withTexts<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
    let list = unsafe copies + [nil]
    return unsafe list.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("a list has its end at least") }
      return unsafe body(start)
    }
  }

  /// How it ended, as `waitpid` tells it; nil while it runs. It is asked for once after the end.
  private var status: Int32? {
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(id, &status, WNOHANG)
      if ended == id { return status }
      if ended == 0 { return nil }
      // Without the right to wait for it, nothing is known about its end: as if it had failed.
      if errno != EINTR { return 0xFF00 }
    }
  }

  private static func check(_ status: Int32) throws(Problem) {
    let signal = status & 0x7F
    if signal != 0 { throw .signalled(signal) }
    let code = (status >> 8) & 0xFF
    if code != 0 { throw .exited(code) }
  }

  /// Reads what is there, up to one byte more than the limit.
  private func readAvailable(into printed: inout [UInt8], limit: Int) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while printed.count <= limit {
      let most = min(chunk.count, limit + 1 - printed.count)
      // The system writes at most `most` bytes, which the buffer has.
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(output, $0.baseAddress, most) }
      if count > 0 {
        printed += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }

  /// Ends it at once, and takes its end, so that nothing of it is left behind.
  private func kill() {
    #if canImport(Darwin)
      _ = Darwin.kill(id, SIGKILL)
    #else
      _ = Glibc.kill(id, SIGKILL)
    #endif
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
  }
}
