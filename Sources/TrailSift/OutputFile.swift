#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why output could not be written.
public struct OutputError: Error, Sendable, CustomStringConvertible {
  /// Where the output was to go, as a person knows it.
  public let destination: String
  /// The system's error number.
  public let code: Int32

  /// Whoever read the output has gone, as `head` does when it has seen enough.
  public var isClosedPipe: Bool { code == EPIPE }

  public var description: String {
    "\(destination): cannot be written: \(SystemWrite.explanation(code)); nothing more was written there"
  }
}

/// A file, or standard output, that bytes are written to in the order they come.
struct OutputFile: ~Copyable {
  let destination: String
  private let descriptor: Int32
  private let isOwned: Bool

  /// Standard output.
  init() {
    (destination, descriptor, isOwned) = ("standard output", 1, false)
  }

  /// Makes the file, or empties it.
  init(path: String) throws(OutputError) {
    destination = path
    isOwned = true
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(destination: path, code: errno) }
  }

  deinit {
    if isOwned { _ = close(descriptor) }
  }

  func write(_ bytes: Span<UInt8>) throws(OutputError) {
    let code = SystemWrite.all(bytes, to: descriptor)
    guard code == 0 else { throw OutputError(destination: destination, code: code) }
  }
}
