import TrailLive

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
    var mode: mode_t?
    if unsafe stat(path, &found) == 0 {
      if found.st_mode & S_IFMT == S_IFDIR { throw OutputError(destination: path, code: EISDIR) }
      if found.st_mode & S_IFMT != S_IFREG { return nil }
      guard unsafe access(path, W_OK) == 0 else { throw OutputError(destination: path, code: errno) }
      mode = found.st_mode & 0o777 | 0o600
      // Behind a link the file is replaced, and the link stays.
      if let resolved = unsafe realpath(path, nil) {
        target = unsafe String(cString: resolved)
        unsafe free(resolved)
      }
    }
    self.path = target
    fresh = target + ".\(getpid()).part"
    if let mode { try make(mode) }
  }

  /// Makes the fresh file, so that nobody may read it who may not read the one whose place it takes.
  private func make(_ mode: mode_t) throws(OutputError) {
    let descriptor = unsafe open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw OutputError(destination: path, code: errno) }
    // The process may mask some of what the file had.
    _ = fchmod(descriptor, mode)
    _ = close(descriptor)
  }

  func finish() throws(OutputError) {
    let files = SystemFiles()
    do throws(FileFailure) {
      let file = try files.open(fresh, .read)
      defer { files.close(file) }
      // So that a power cut leaves the old file or the new one.
      try files.sync(file, fresh)
      try files.rename(fresh, to: path)
    } catch {
      throw OutputError(destination: path, code: error.code)
    }
  }

  func abandon() { _ = unsafe unlink(fresh) }
}
