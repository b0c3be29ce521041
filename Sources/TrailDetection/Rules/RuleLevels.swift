import Sigma

/// Levels that somebody set for rules, by their ids or names.
struct RuleLevels {
  /// Ids are told without case.
  private let byID: [String: Severity]
  private let byName: [String: Severity]

  init(_ levels: [String: Severity]) {
    byName = levels
    byID = Dictionary(levels.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: max)
  }

  /// What a rule's match says, with the level that was set for the rule.
  func applied(to detection: Detection, of rule: Rule) -> Detection {
    guard
      let level = rule.id.flatMap({ byID[$0.lowercased()] }) ?? rule.name.flatMap({ byName[$0] })
    else { return detection }
    var detection = detection
    detection.level = level
    detection.isLevelOverridden = true
    return detection
  }
}
