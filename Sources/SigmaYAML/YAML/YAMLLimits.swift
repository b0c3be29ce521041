/// How much of a file is read.
public struct YAMLLimits: Sendable, Equatable {
  /// Of a file.
  public var fileBytes = 8 << 20
  /// Of one document of a file.
  public var documentBytes = 1 << 20
  /// In a file.
  public var documents = 10_000
  /// Maps and lists within one another.
  public var depth = 64
  /// Maps, lists and scalars that are values in a document, those that aliases repeat counted each time.
  public var nodes = 250_000

  public init() {}
}
