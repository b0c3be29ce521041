/// What is wrong with a rule, and where.
public struct RuleProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// The rule is wrong and not used.
    case error
    /// The rule is about another log, or something else that makes it no rule for us; not a mistake.
    case notApplicable
  }

  public var kind: Kind
  public var place: RulePlace
  /// The rule's title, where it is known.
  public var rule: String?
  /// What is wrong and what to do, without a full stop.
  public var message: String

  public init(_ kind: Kind = .error, at place: RulePlace, rule: String? = nil, _ message: String) {
    self.kind = kind
    self.place = place
    self.rule = rule
    self.message = message
  }
}
