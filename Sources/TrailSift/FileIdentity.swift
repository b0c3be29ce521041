#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What tells one file from another, however it is named.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// - Returns: nil where the path names nothing, or something that is no regular file.
  init?(path: String) { self.init(path, kind: S_IFREG) }

  /// - Returns: nil where the path names nothing, or something that is no folder.
  init?(folder path: String) { self.init(path, kind: S_IFDIR) }

  private init?(_ path: String, kind: mode_t) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == kind else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}

/// What tells one file for output from another, however its path is written.
enum OutputPlace: Hashable {
  case existing(FileIdentity)
  /// A file that is still to be made.
  case new(folder: FileIdentity, name: Substring)

  /// - Returns: nil for what more than one report may go to, such as a device, and for what cannot be made.
  init?(path: String) {
    if let file = FileIdentity(path: path) {
      self = .existing(file)
      return
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "."
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    guard unsafe access(path, F_OK) != 0, let folder = FileIdentity(folder: folder) else { return nil }
    self = .new(folder: folder, name: name)
  }

  var isExisting: Bool {
    if case .existing = self { true } else { false }
  }
}
