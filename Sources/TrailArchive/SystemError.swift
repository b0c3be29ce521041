#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An error number of the operating system.
struct SystemError: Error, Equatable {
  let code: Int32

  static var outOfMemory: SystemError { SystemError(code: ENOMEM) }

  /// The error of the system call that has just failed on this thread.
  static var latest: SystemError { SystemError(code: errno) }

  /// Whether it says that a path names nothing.
  var meansAbsent: Bool { code == ENOENT || code == ENOTDIR }

  /// What it means and what to do, in words for a person.
  var explanation: String {
    switch code {
    case EACCES, EPERM: "permission denied; make it readable for this user"
    case ENOENT: "no such file; it was removed, or it is a link to nothing"
    case ENOTDIR: "a part of the path is not a folder; check the path"
    case EISDIR: "it is a folder; name the files in it, or let the folder be walked"
    case ELOOP: "its links lead in a circle; name the real file"
    case ENAMETOOLONG: "the path is too long; start from a folder further down"
    case EMFILE, ENFILE: "too many open files; raise the limit with `ulimit -n`, or use fewer threads"
    case ENXIO, ENODEV: "nothing to read from; it is a socket, or a device that is not there"
    case EIO: "input/output error; check the disk or the network mount"
    case ENOMEM: "not enough memory; close other programs or use fewer threads"
    case ESTALE: "the network mount has lost the file; mount it again"
    case EBADF: "it is not open for reading"
    default: "system error \(code)"
    }
  }
}
