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
  /// Whether it is a regular file to which no other entry of a folder leads than that by which it was found, links
  /// aside.
  let isMetOnce: Bool
  let identity: FileIdentity
  private let bytes: Int64

  /// In bytes; nil for whatever is not a regular file.
  var size: Int64? { kind == .regular ? bytes : nil }

  /// - Parameter entry: what the folder's entry names, links not followed; nil for a path that the user names.
  fileprivate init(_ info: stat, entry: FileIdentity? = nil) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    bytes = Int64(info.st_size)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(truncatingIfNeeded: info.st_ino))
    // The entry of a link names the link, and that of a mounted file what it is mounted on.
    isMetOnce = kind == .regular && info.st_nlink == 1 && entry == identity
  }
}

/// The system calls on paths and folders.
enum SystemFolder {
  /// What stands at the path, links followed.
  static func status(of path: [UInt8]) throws(SystemError) -> FileStatus {
    if path.contains(0) { throw SystemError(code: ENOENT) }
    var info = stat()
    guard unsafe stat(SystemPath.terminated(path), &info) == 0 else { throw .latest }
    return FileStatus(info)
  }

  /// What a folder holds, without `.` and `..`, in no order; and the error that cut the list short, if any.
  ///
  /// It takes two system calls for the folder beside reading it, and one for each entry: names are looked up from the
  /// open folder, not along the whole path.
  static func entries(
    in place: FolderPlace
  ) throws(SystemError) -> (entries: FolderEntries, error: SystemError?) {
    guard let folder = unsafe opendir(SystemPath.terminated(place.path)) else { throw .latest }
    defer { unsafe closedir(folder) }
    let descriptor = unsafe dirfd(folder)
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw SystemError(code: ENOSYS) }
    var entries = FolderEntries()
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        let error = SystemError.latest
        return (entries, error.code == 0 ? nil : error)
      }
      // The entry is valid until the next readdir, and its name ends with a zero. It may be shorter than `dirent`
      // is declared, so that it must not be copied whole.
      let name = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name))
      if unsafe isDots(bytes) { continue }
      let entryIdentity = FileIdentity(
        device: place.identity.device, inode: UInt64(truncatingIfNeeded: unsafe entry.pointee.d_ino))
      var info = stat()
      let found = unsafe fstatat(descriptor, name, &info, 0) == 0
      unsafe entries.append(
        bytes, found ? .success(FileStatus(info, entry: entryIdentity)) : .failure(.latest))
    }
  }

  /// Whether a name is `.` or `..`, by which every folder holds itself and the one above.
  private static func isDots(_ name: UnsafeRawBufferPointer) -> Bool {
    let dot = UInt8(ascii: ".")
    return unsafe name.count <= 2 && name.first == dot && name.last == dot
  }
}
