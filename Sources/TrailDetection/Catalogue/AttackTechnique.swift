/// A technique of ATT&CK v19.
public struct AttackTechnique: Sendable, Equatable {
  /// As `T1685.002`.
  public let id: String
  /// A sub-technique's name follows its technique's: `Disable or Modify Tools: Disable or Modify Cloud Log`.
  public let name: String
  /// The short names of the tactics it serves, as `defense-impairment`.
  public let tactics: [String]
  /// The ids of ATT&CK v18 that became this one.
  public let replaces: [String]
}
