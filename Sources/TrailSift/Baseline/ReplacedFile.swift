#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that takes another one's place once it is whole.
struct ReplacedFile {
  private let path: String
  /// Where the bytes go until then.
  let fresh: String

  /// - Returns: nil where something else than a file stands at the path, as a pipe: it is written to directly.
  init?(_ path: String) throws(OutputError) {
    var target = path
    var found = stat()
    if unsafe stat(path, &found) == 0 {
      if found.st_mode & S_IFMT == S_IFDIR { throw OutputError(destination: path, code: EISDIR) }
      if found.st_mode & S_IFMT != S_IFREG { return nil }
      guard unsafe access(path, W_OK) == 0 else { throw OutputError(destination: path, code: errno) }
      // Behind a link the file is replaced, and the link stays.
      if let resolved = unsafe realpath(path, nil) {
        target = unsafe String(cString: resolved)
        unsafe free(resolved)
      }
    }
    self.path = target
    fresh = target + ".\(getpid()).part"
  }

  func finish() throws(OutputError) {
    guard unsafe rename(fresh, path) == 0 else { throw OutputError(destination: path, code: errno) }
  }

  func abandon() { _ = unsafe unlink(fresh) }
}
