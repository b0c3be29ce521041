internal import Sigma
internal import TrailDetection

extension RuleCheck {
  /// The tactics of ATT&CK v19.
  private static let tactics = [
    "reconnaissance", "resource-development", "initial-access", "execution", "persistence",
    "privilege-escalation", "stealth", "defense-impairment", "credential-access", "discovery",
    "lateral-movement", "collection", "command-and-control", "exfiltration", "impact",
  ]

  /// Techniques and tactics that ATT&CK does not have, or no longer.
  mutating func tags() {
    for tag in rule.tags {
      switch AttackTag(tag) {
      case .technique(let id)?:
        if let message = Self.mistake(technique: id) { warning(place(ofTag: tag), message) }
      case .tactic(let name)?:
        if let message = Self.mistake(tactic: name) { warning(place(ofTag: tag), message) }
      case .other?, nil: continue
      }
    }
  }

  private func place(ofTag tag: String) -> RulePlace {
    text.place(of: tag, inAttribute: "tags", in: rule.place)
  }

  private static func mistake(technique id: String) -> String? {
    guard AttackTag.isWellFormed(technique: id) else {
      return "\"\(id)\" is no technique's id; they are written as T1685 or T1685.002"
    }
    guard let technique = Catalogue.bundled.technique(id: id) else {
      // A technique of which only sub-techniques are listed.
      if Catalogue.bundled.techniques.contains(where: { $0.id.hasPrefix(id + ".") }) { return nil }
      return "TrailSift knows no technique \(id) of ATT&CK v19 in the cloud; check the id"
    }
    if technique.id == id { return nil }
    return "\(id) is of ATT&CK v18; v19 has \(technique.id) (\(technique.name)) in its place"
  }

  private static func mistake(tactic name: String) -> String? {
    if tactics.contains(name) { return nil }
    if name == "defense-evasion" {
      return
        "the tactic defense-evasion is of ATT&CK v18; v19 has stealth and defense-impairment in its place"
    }
    return "ATT&CK has no tactic \"\(name)\"\(hint(name, tactics))"
  }
}
