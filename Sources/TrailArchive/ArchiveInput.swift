/// One input to read: a file, or standard input.
public struct ArchiveInput: Sendable, Equatable {
  /// The path as reports show it: what the user wrote, and below a folder the way from there. `-` is standard input.
  /// Bytes of a name that is not UTF-8 are shown as `\xHH`.
  public let path: String
  /// The size on disk in bytes; nil for standard input, pipes and devices.
  public let size: Int64?
  /// Whether the user named this very file, rather than a folder above it.
  public let namedByUser: Bool
  /// The bytes of a path that is not UTF-8, which `path` cannot give back.
  let exactPath: [UInt8]?

  /// An input without a walk through folders: a file's path, or `-` for standard input.
  public init(path: String) {
    self.init(path: path, size: nil, namedByUser: true, exactPath: nil)
  }

  init(path: String, size: Int64?, namedByUser: Bool, exactPath: [UInt8]?) {
    self.path = path
    self.size = size
    self.namedByUser = namedByUser
    self.exactPath = exactPath
  }

  /// What CloudTrail's key layout says of the file; nil when the path does not have its form. It is read from the path
  /// each time it is asked for.
  public var key: TrailKey? { TrailKey(path: path) }

  /// Whether the input is standard input.
  public var isStandardInput: Bool { path == "-" }
}

/// A file or folder that is not read, and why.
public struct SkippedInput: Sendable, Equatable {
  /// The path as reports show it, see ``ArchiveInput/path``.
  public let path: String
  /// The reason, in words for a person.
  public let reason: String
  /// The size on disk in bytes; nil for whatever is not a regular file.
  public let size: Int64?

  public init(path: String, reason: String, size: Int64?) {
    self.path = path
    self.reason = reason
    self.size = size
  }
}
