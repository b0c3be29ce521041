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
    "\(destination): cannot be written: \(Self.explain(code)); nothing more was written there"
  }

  private static func explain(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "no space is left on the device"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "its folder does not exist"
    case EISDIR: "it is a folder"
    case EROFS: "the file system is read-only"
    default:
      unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
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
    let code = unsafe bytes.withUnsafeBufferPointer { buffer -> Int32 in
      // Each call is given what is left of the buffer, never more.
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[written...])
        let count = unsafe systemWrite(descriptor, rest)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    guard code == 0 else { throw OutputError(destination: destination, code: code) }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
