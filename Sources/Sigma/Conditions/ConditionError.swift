/// Why a condition cannot be read.
public struct ConditionError: Error, Sendable, Equatable {
  /// Where in the condition, from 1, counted in Unicode scalars.
  public var column: Int
  /// What is wrong and what to do, without a full stop.
  public var message: String

  public init(column: Int, _ message: String) {
    self.column = column
    self.message = message
  }
}
