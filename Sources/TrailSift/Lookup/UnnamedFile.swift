#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file without a name, which is gone when the process ends, however it ends: what is in it is nobody else's business.
struct UnnamedFile: ~Copyable {
  private let descriptor: Int32
  private(set) var size: Int64 = 0

  /// Makes an empty file where the system keeps what is passing (`TMPDIR`, else `/tmp`).
  init() throws(OutputError) {
    let folder = unsafe getenv("TMPDIR").flatMap { unsafe String(validatingCString: $0) } ?? "/tmp"
    let place = folder.isEmpty ? "/tmp" : folder
    // The system puts a name of its choice in the place of the six letters.
    var template = Array("\(place)/trailsift.XXXXXX".utf8CString)
    let (opened, code) = unsafe template.withUnsafeMutableBufferPointer { path -> (Int32, Int32) in
      // The template ends with a zero and stays where it is while the system fills in the name.
      guard let start = path.baseAddress else { return (-1, ENOMEM) }
      let descriptor = unsafe mkstemp(start)
      let code = errno
      if descriptor >= 0 { _ = unsafe unlink(start) }
      return (descriptor, code)
    }
    guard opened >= 0 else { throw OutputError(destination: place, code: code) }
    _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
    descriptor = opened
  }

  deinit { _ = close(descriptor) }

  /// How this process, and nobody else, opens the file.
  var path: String { "/dev/fd/\(descriptor)" }

  /// Writes behind what is there.
  mutating func append(_ bytes: Span<UInt8>) throws(OutputError) {
    let code = SystemWrite.all(bytes, to: descriptor)
    guard code == 0 else { throw OutputError(destination: "a temporary file", code: code) }
    size += Int64(bytes.count)
  }

  /// Reads bytes that were written, from a place on, to the end of `bytes`.
  func read(into bytes: inout [UInt8], from offset: Int64) throws(OutputError) {
    var at = 0
    while at < bytes.count {
      let room = bytes.count - at
      let count = unsafe bytes.withUnsafeMutableBytes { space -> Int in
        guard let start = space.baseAddress else { return 0 }
        // The system writes at most `room` bytes from `at` on, which end with the array.
        return unsafe pread(descriptor, start + at, room, off_t(offset) + off_t(at))
      }
      if count > 0 {
        at += count
      } else if count == 0 || errno != EINTR {
        throw OutputError(destination: "a temporary file", code: count == 0 ? EIO : errno)
      }
    }
  }

  /// Lets a reader begin at the front: on macOS one that opens ``path`` shares the place in the file.
  func rewind() { _ = lseek(descriptor, 0, SEEK_SET) }
}
