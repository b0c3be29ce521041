#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is open for reading, or none. It closes with this value.
struct SystemFile: ~Copyable {
  private static let closed: Int32 = -1
  private static let standardInput: Int32 = 0

  private var descriptor = SystemFile.closed
  private var folders = OpenFolders()

  deinit { SystemFile.close(descriptor) }

  /// Opens a file in place of the present one.
  mutating func open(_ name: Range<Int>, of names: FolderNames) throws(SystemError) {
    close()
    if let opened = folders.open(name, of: names) {
      descriptor = opened
      return
    }
    descriptor = try SystemFile.retrying {
      unsafe names.withPath(of: name) { unsafe SystemFile.open($0) }
    }
  }

  /// Takes standard input in place of the present file.
  mutating func openStandardInput() {
    close()
    descriptor = SystemFile.standardInput
  }

  mutating func close() {
    SystemFile.close(descriptor)
    descriptor = SystemFile.closed
  }

  /// Reads into `range` of `space` and returns how many bytes came; 0 at the end of the file.
  func read(into space: inout MutableSpan<UInt8>, range: Range<Int>) throws(SystemError) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= space.count, "the range lies outside the space")
    // macOS refuses to read more than Int32.max bytes at a time.
    let most = min(range.count, 1 << 30)
    while true {
      // The system writes at most `most` bytes from the range's start on, which the check above keeps inside `space`.
      let count = unsafe space.withUnsafeMutableBufferPointer { bytes -> Int in
        guard let start = bytes.baseAddress else { return 0 }
        #if canImport(Darwin)
          return unsafe Darwin.read(descriptor, start + range.lowerBound, most)
        #else
          return unsafe Glibc.read(descriptor, start + range.lowerBound, most)
        #endif
      }
      if count >= 0 { return count }
      let error = SystemError.latest
      switch error.code {
      case EINTR: continue
      // Another program may have made a shared standard input non-blocking.
      case EAGAIN: SystemFile.waitUntilReadable(descriptor)
      default: throw error
      }
    }
  }

  var isStandardInput: Bool { descriptor == SystemFile.standardInput }

  /// Whether the file has places to go to, as pipes and terminals do not.
  var canSeek: Bool { lseek(descriptor, 0, SEEK_CUR) >= 0 }

  /// Goes to a place in the file, counted from its start; false when the system refuses.
  func seek(to place: Int64) -> Bool {
    lseek(descriptor, off_t(place), SEEK_SET) == off_t(place)
  }

  /// Reads into a buffer from an index on, to the buffer's end at most.
  func read(into buffer: inout ContiguousArray<UInt8>, from index: Int) throws(SystemError) -> Int {
    var space = buffer.mutableSpan
    return try read(into: &space, range: index..<space.count)
  }

  /// Opens for reading.
  /// - Parameter flags: more than those that reading takes.
  static func open(_ path: UnsafePointer<CChar>, _ flags: Int32 = 0) -> Int32 {
    #if canImport(Darwin)
      unsafe Darwin.open(path, O_RDONLY | O_CLOEXEC | flags)
    #else
      unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | flags)
    #endif
  }

  /// - Parameter open: gives nil where no file can have such a path.
  private static func retrying(_ open: () -> Int32?) throws(SystemError) -> Int32 {
    while true {
      guard let descriptor = open() else { throw SystemError(code: ENOENT) }
      if descriptor >= 0 { return descriptor }
      let error = SystemError.latest
      if error.code != EINTR { throw error }
    }
  }

  /// Standard input stays open, since others may read it.
  static func close(_ descriptor: Int32) {
    guard descriptor > standardInput else { return }
    #if canImport(Darwin)
      _ = Darwin.close(descriptor)
    #else
      _ = Glibc.close(descriptor)
    #endif
  }

  private static func waitUntilReadable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
