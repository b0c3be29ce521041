/// Why bytes are no coded rules.
public struct RuleCodingError: Error, Sendable, Equatable {
  /// Where in the bytes.
  public var offset: Int
  /// What is wrong, without a full stop.
  public var message: String

  public init(offset: Int, _ message: String) {
    self.offset = offset
    self.message = message
  }
}

extension RuleCodingError: CustomStringConvertible {
  public var description: String { "\(message), at byte \(offset)" }
}
