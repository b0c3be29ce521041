/// Why a path cannot be read at all. The message says what, where and what to do.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The kinds of failure.
  public enum Kind: Sendable, Equatable {
    /// The path names nothing.
    case noSuchPath
    /// An `s3://` address, which this version cannot read.
    case remotePath
    /// The system refused: its error number.
    case refused(errno: Int32)
    /// There is no memory for the reader.
    case outOfMemory
  }

  public let kind: Kind
  /// The path as the user wrote it, or as reports show it; empty when no path is concerned.
  public let path: String
  /// The whole message for a person, on one line.
  public let message: String

  public var description: String { message }

  /// The message without the path before it, for where that is named already.
  package var reason: String {
    let start = "\(path): "
    guard !path.isEmpty, message.utf8.starts(with: start.utf8) else { return message }
    return String(Substring(message.utf8.dropFirst(start.utf8.count)))
  }

  static func noSuchPath(_ path: String) -> ArchiveError {
    let shown = path.isEmpty ? "an empty path" : path
    return ArchiveError(
      kind: .noSuchPath, path: path, message: "\(shown): no such file or folder; check the path")
  }

  static func remotePath(_ path: String) -> ArchiveError {
    ArchiveError(
      kind: .remotePath, path: path,
      message:
        "\(path): reading from S3 is not in this version; copy it to a folder with `aws s3 sync` first, then name that folder"
    )
  }

  static func refused(_ path: String, _ error: SystemError) -> ArchiveError {
    ArchiveError(
      kind: .refused(errno: error.code), path: path,
      message: "\(path): cannot be opened: \(error.explanation)")
  }

  static var outOfMemory: ArchiveError {
    ArchiveError(
      kind: .outOfMemory, path: "",
      message: "there is not enough memory to inflate gzip files; close other programs or use fewer threads")
  }
}
