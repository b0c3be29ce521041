/// An ATT&CK technique under one of the tactics it serves (ATT&CK v19).
public struct AttackMapping: Sendable, Hashable {
  /// The technique's id, as `T1685.002`.
  public let technique: String
  /// The tactic's short name, as `defense-impairment`.
  public let tactic: String

  public init(technique: String, tactic: String) {
    self.technique = technique
    self.tactic = tactic
  }
}
