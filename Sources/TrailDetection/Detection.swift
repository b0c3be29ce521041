/// A rule that fired on an event.
public struct Detection: Sendable, Equatable {
  /// The rule's own id, the same in every release.
  public let ruleID: String
  /// What the rule looks for, in a few words.
  public let title: String
  /// The severity that the rule alone would give.
  public internal(set) var level: Severity
  /// The level is not the rule's own: somebody who uses the rule set it.
  public internal(set) var isLevelOverridden = false
  /// How far the rule's match speaks for itself.
  public let evidence: Evidence
  /// What the rule is about; nil where it does not say.
  public let family: Family?
  /// The techniques that the rule names.
  public let attack: [AttackMapping]

  public init(
    ruleID: String, title: String, level: Severity, evidence: Evidence, family: Family? = nil,
    attack: [AttackMapping]
  ) {
    self.family = family
    self.ruleID = ruleID
    self.title = title
    self.level = level
    self.evidence = evidence
    self.attack = attack
  }
}
