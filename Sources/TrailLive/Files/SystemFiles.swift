#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The machine's own files.
package struct SystemFiles: FileCalls {
  package init() {}

  package func open(_ path: String, _ purpose: FilePurpose) throws(FileFailure) -> Int32 {
    let flags =
      switch purpose {
      case .read: O_RDONLY
      case .append: O_RDWR | O_CREAT | O_APPEND
      case .fresh: O_RDWR | O_CREAT | O_APPEND | O_TRUNC
      }
    let file = systemOpen(path, flags | O_CLOEXEC)
    guard file >= 0 else { throw failure("open", path) }
    return file
  }

  package func close(_ file: Int32) {
    _ = systemClose(file)
  }

  package func facts(_ file: Int32, _ path: String) throws(FileFailure) -> FileFacts {
    var found = stat()
    guard unsafe fstat(file, &found) == 0 else { throw failure("look at", path) }
    return FileFacts(found)
  }

  package func facts(at path: String) throws(FileFailure) -> FileFacts? {
    var found = stat()
    if unsafe stat(path, &found) == 0 { return FileFacts(found) }
    if errno == ENOENT { return nil }
    throw failure("look at", path)
  }

  package func read(
    _ file: Int32, _ path: String, at offset: Int64, count: Int
  ) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, count))
    var done = 0
    while done < bytes.count {
      // The pointer is into `bytes`, which has `count - done` bytes from there on.
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(
          file, buffer.baseAddress?.advanced(by: done), buffer.count - done, off_t(offset) + off_t(done))
      }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR { continue }
        throw failure("read", path)
      }
      done += got
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }

  package func write(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      // The pointer is into `bytes`, which has `count - done` bytes from there on.
      let put = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(file, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      }
      if put < 0 {
        if errno == EINTR { continue }
        // A pipe of somebody who set it so: wait until it takes more.
        if errno == EAGAIN {
          var waiting = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          _ = unsafe poll(&waiting, 1, 1000)
          continue
        }
        throw failure("write", path)
      }
      done += put
    }
  }

  package func truncate(_ file: Int32, _ path: String, to length: Int64) throws(FileFailure) {
    guard ftruncate(file, off_t(length)) == 0 else { throw failure("cut", path) }
  }

  package func sync(_ file: Int32, _ path: String) throws(FileFailure) {
    #if canImport(Darwin)
      // There `fsync` leaves the bytes in the disk's own memory.
      if fcntl(file, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(file) == 0 else { throw failure("write to the disk", path) }
  }

  package func syncFolder(_ path: String) throws(FileFailure) {
    let folder = systemOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("open", path) }
    defer { close(folder) }
    // Some file systems do not know it for folders, and need it not.
    guard fsync(folder) == 0 || errno == EINVAL else { throw failure("write to the disk", path) }
  }

  package func rename(_ path: String, to other: String) throws(FileFailure) {
    guard systemRename(path, other) == 0 else { throw failure("rename", path) }
  }

  package func remove(_ path: String) throws(FileFailure) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
  }

  package func makeFolder(_ path: String) throws(FileFailure) {
    if unsafe mkdir(path, 0o700) == 0 { return }
    if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
      if unsafe mkdir(path, 0o700) == 0 { return }
    }
    guard errno == EEXIST else { throw failure("make the folder", path) }
  }

  package func lock(_ file: Int32, _ path: String) throws(FileFailure) -> Bool {
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw failure("lock", path)
  }

  private func failure(_ action: String, _ path: String) -> FileFailure {
    let code = errno
    return FileFailure(action: action, path: path, code: code, reason: unsafe String(cString: strerror(code)))
  }
}

extension FileFacts {
  fileprivate init(_ found: stat) {
    self.init(
      device: UInt64(truncatingIfNeeded: found.st_dev), inode: UInt64(truncatingIfNeeded: found.st_ino),
      size: Int64(found.st_size), isRegular: found.st_mode & S_IFMT == S_IFREG)
  }
}

// Under other names, since the methods above bear theirs.

private func systemOpen(_ path: String, _ flags: Int32) -> Int32 { unsafe open(path, flags, 0o600) }

private func systemClose(_ file: Int32) -> Int32 { close(file) }

private func systemRename(_ path: String, _ other: String) -> Int32 { unsafe rename(path, other) }

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, bytes, count)
}
