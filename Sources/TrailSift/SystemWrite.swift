#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writing to an open file.
package enum SystemWrite {
  /// - Returns: the system's error number; 0 once everything is written.
  package static func all(_ bytes: Span<UInt8>, to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBufferPointer { buffer -> Int32 in
      // Each call is given what is left of the buffer, never more.
      var written = 0
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[written...])
        let count = unsafe write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// What an error number means, for a person.
  package static func explanation(_ code: Int32) -> String {
    switch code {
    case ENOSPC: "no space is left on the device"
    case EACCES, EPERM: "permission denied"
    case ENOENT: "its folder does not exist"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a file stands where a folder is to be"
    case EROFS: "the file system is read-only"
    default: unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    }
  }
}
