#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writing to an open file.
enum SystemWrite {
  /// - Returns: the system's error number; 0 once everything is written.
  static func all(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The call is given the bytes that are left, never more.
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// What an error number means, for a person.
  static func explanation(_ code: Int32) -> String {
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
