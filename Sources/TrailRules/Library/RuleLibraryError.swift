public import Sigma

/// Rules that cannot be used, where all of them were to be.
public struct RuleLibraryError: Error, Sendable, Equatable {
  /// The mistakes, by place. Rules for other logs are none.
  public let problems: [RuleProblem]
  /// What was to be disabled and is the id or name of no rule.
  public let unknownDisabled: [RuleLibrary.UnknownName]
  /// The paths that lead nowhere or cannot be read, of those that were given: each has its problem.
  public let unreadablePaths: [String]
}

extension RuleLibraryError: CustomStringConvertible {
  /// A line for each mistake.
  public var description: String {
    let lines =
      problems.map { "\($0.place): \($0.message)" } + unknownDisabled.map(\.message)
    return lines.joined(separator: "\n")
  }
}
