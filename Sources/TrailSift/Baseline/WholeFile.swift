#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is read as a whole.
enum WholeFile {
  /// - Parameter mostBytes: a larger file is not read.
  /// - Throws: the reason, for a person.
  static func read(_ path: String, mostBytes: Int) throws(BaselineError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, reason(errno)) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe block.withUnsafeMutableBytes { unsafe Self.read(descriptor, $0) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, reason(errno)) }
      if count == 0 { return bytes }
      bytes += block[..<count]
      guard bytes.count <= mostBytes else { throw failure(path, "is larger than \(mostBytes) bytes") }
    }
  }

  private static func read(_ descriptor: Int32, _ space: UnsafeMutableRawBufferPointer) -> Int {
    // The system writes at most as many bytes as there is space for.
    unsafe systemRead(descriptor, space.baseAddress, space.count)
  }

  private static func reason(_ code: Int32) -> String {
    code == ENOENT
      ? "no such file; learn one with: trailsift baseline PATH... -o FILE"
      : "cannot be read: \(SystemWrite.explanation(code))"
  }

  private static func failure(_ path: String, _ message: String) -> BaselineError {
    BaselineError(path: path, place: nil, message: message)
  }
}

// Under another name, since the method above bears its own.
private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, space, count)
}
