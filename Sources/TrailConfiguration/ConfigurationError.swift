public import Sigma

/// Why a configuration cannot be used. Nothing of it is in force then.
public struct ConfigurationError: Error, Sendable, Equatable {
  /// Everything that is wrong, by place.
  public let problems: [RuleProblem]
  /// There is no such file, or it cannot be read.
  public let isUnreadable: Bool

  public init(_ problems: [RuleProblem], isUnreadable: Bool = false) {
    self.problems = problems
    self.isUnreadable = isUnreadable
  }
}

extension ConfigurationError: CustomStringConvertible {
  /// A line for each problem, `file:line:column: what is wrong and what to do`.
  public var description: String {
    problems.map { "\($0.place): \($0.message)" }.joined(separator: "\n")
  }
}

/// Something in a configuration that looks like a mistake.
public struct ConfigurationWarning: Sendable, Equatable, CustomStringConvertible {
  public let place: RulePlace
  /// What may be wrong, without a full stop.
  public let message: String

  /// `file:line:column: what may be wrong`.
  public var description: String { "\(place): \(message)" }
}
