/// One input to read: a file, or standard input.
public struct ArchiveInput: Sendable {
  /// Where the path's bytes are, which may be no text.
  let folder: FolderNames
  let name: Range<Int>
  /// The size on disk in bytes; nil for standard input, pipes and devices.
  public let size: Int64?
  /// Whether the user named this very file, rather than a folder above it.
  public let namedByUser: Bool

  /// An input without a walk through folders: a file's path, or `-` for standard input.
  public init(path: String) {
    let bytes = Array(path.utf8)
    self.init(
      folder: FolderNames(prefix: [], names: bytes), name: bytes.indices, size: nil, namedByUser: true)
  }

  /// A file that holds what came from elsewhere.
  /// - Parameters:
  ///   - path: where the file is.
  ///   - title: where its content comes from, which reports show in place of the path.
  ///   - size: the file's, in bytes.
  package init(path: String, title: String, size: Int64) {
    let bytes = Array(path.utf8)
    self.init(
      folder: FolderNames(prefix: [], names: bytes, title: title), name: bytes.indices, size: size,
      namedByUser: true)
  }

  init(folder: FolderNames, name: Range<Int>, size: Int64?, namedByUser: Bool) {
    self.folder = folder
    self.name = name
    self.size = size
    self.namedByUser = namedByUser
  }

  /// The path as reports show it: what the user wrote, and below a folder the way from there. `-` is standard input.
  /// Bytes of a name that is not UTF-8 are shown as `\xHH`. Of what was fetched from elsewhere it says where from. It is put together each time it is asked for.
  public var path: String { folder.text(of: name) }

  /// What CloudTrail's key layout says of the file; nil when the path does not have its form. It is read from the path
  /// each time it is asked for.
  public var key: TrailKey? { TrailKey(path: path) }

  /// Whether the input is standard input.
  public var isStandardInput: Bool {
    folder.prefix.isEmpty && folder.names[name].elementsEqual("-".utf8)
  }
}

extension ArchiveInput: Equatable {
  public static func == (left: ArchiveInput, right: ArchiveInput) -> Bool {
    left.size == right.size && left.namedByUser == right.namedByUser
      && left.folder.path(of: left.name) == right.folder.path(of: right.name)
  }
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
