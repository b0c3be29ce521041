/// Why a baseline could not be read.
public struct BaselineError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Where in it, counted from 1; nil where it could not be read at all.
  public let place: (line: Int, column: Int)?
  public let message: String

  /// Whether there is no such file, or none that can be read.
  public var isUnreadable: Bool { place == nil }

  public var description: String {
    guard let place else { return "\(path): \(message)" }
    return "\(path):\(place.line):\(place.column): \(message)"
  }
}
