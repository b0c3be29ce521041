/// Why a regular expression cannot be used.
public struct RegexProblem: Error, Sendable, Equatable {
  /// What is wrong and what to do, without a full stop. It names the construct and its place.
  public let message: String
  /// Where in the pattern the construct begins: the number of characters (Unicode scalars) before it.
  public let offset: Int

  init(_ construct: String, at offset: Int, _ reason: String) {
    self.message = "\(construct) at offset \(offset) \(reason)"
    self.offset = offset
  }
}

extension RegexProblem: CustomStringConvertible {
  public var description: String { message }
}
