#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads the small files that credentials and settings stand in.
enum CredentialFile {
  /// A file of this kind that is larger is some other file.
  static let limit = 1 << 20
  /// How long a pipe may keep silent, in milliseconds.
  private static let patience: Int32 = 5000

  enum Problem: Error, Equatable {
    case absent
    /// In words for a person.
    case unreadable(String)

    var reason: String {
      switch self {
      case .absent: "there is no such file"
      case .unreadable(let reason): reason
      }
    }
  }

  /// The whole file as text.
  static func text(_ path: String) throws(Problem) -> Secret {
    let bytes = try bytes(path)
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable("it is not UTF-8 text")
    }
    return Secret(text)
  }

  static func bytes(_ path: String) throws(Problem) -> [UInt8] {
    // A pipe without a writer is then empty, where it would otherwise be waited for without end.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem(errno) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      // The system writes at most `count` bytes, which the buffer has.
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
        guard bytes.count <= limit else {
          throw .unreadable("it is larger than \(limit) bytes, which no such file is")
        }
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&request, 1, patience) > 0 else {
          throw .unreadable("nothing came from it in time")
        }
      case let code: throw problem(code)
      }
    }
  }

  private static func problem(_ code: Int32) -> Problem {
    switch code {
    case ENOENT, ENOTDIR: .absent
    case EACCES, EPERM: .unreadable("permission denied; make it readable for this user")
    case EISDIR: .unreadable("it is a folder")
    default: .unreadable("system error \(code)")
    }
  }
}

/// Paths as people write them in settings.
enum HomePath {
  /// Puts the home folder in place of a leading `~`; other users' homes are left as they are written.
  static func expand(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
