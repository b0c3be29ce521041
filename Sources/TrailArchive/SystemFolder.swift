#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file, whatever the path or link that led to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let inode: UInt64
}

/// What stands at a path, links followed.
struct FileStatus: Equatable {
  enum Kind: Equatable {
    case regular, folder, pipe, socket, device
  }

  let kind: Kind
  /// In bytes; nil for whatever is not a regular file.
  let size: Int64?
  let identity: FileIdentity
}

/// The system calls on paths and folders.
enum SystemFolder {
  /// What stands at the path, links followed.
  static func status(of path: [UInt8]) throws(SystemError) -> FileStatus {
    if path.contains(0) { throw SystemError(code: ENOENT) }
    var info = stat()
    guard unsafe stat(SystemPath.terminated(path), &info) == 0 else { throw .latest }
    let kind: FileStatus.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    return FileStatus(
      kind: kind, size: kind == .regular ? Int64(info.st_size) : nil,
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(truncatingIfNeeded: info.st_ino)))
  }

  /// The names in a folder, in no order, without `.` and `..`; and the error that cut the list short, if any.
  static func names(in path: [UInt8]) throws(SystemError) -> (names: [[UInt8]], error: SystemError?) {
    guard let folder = unsafe opendir(SystemPath.terminated(path)) else { throw .latest }
    defer { unsafe closedir(folder) }
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw SystemError(code: ENOSYS) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        let error = SystemError.latest
        return (names, error.code == 0 ? nil : error)
      }
      // The entry is valid until the next readdir, and its name ends with a zero. It may be shorter than `dirent`
      // is declared, so that it must not be copied whole.
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      let name = unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
      if name != [UInt8(ascii: ".")], name != [UInt8(ascii: "."), UInt8(ascii: ".")] { names.append(name) }
    }
  }
}
