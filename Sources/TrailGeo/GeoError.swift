/// Why addresses cannot be looked up: what is wrong, where, and what to do.
public struct GeoError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Cause: Sendable {
    /// The build does without the trait `GeoIP`.
    case notInBuild
    /// A path leads nowhere, or to what must not be read.
    case noSuchPath
    /// A database is damaged, or none is there that says anything of use.
    case unusable
  }

  public let cause: Cause
  /// The folder or file that it is about; empty where it is about the build.
  public let path: String
  public let message: String

  package init(_ cause: Cause, _ path: String, _ message: String) {
    self.cause = cause
    self.path = path
    self.message = message
  }

  public var description: String { path.isEmpty ? message : "\(path): \(message)" }
}
