package import Sigma

extension Detection {
  /// What a match of a rule says. A rule that says nothing of its evidence stands for itself.
  package init(_ rule: Rule) {
    self.init(
      ruleID: rule.id ?? rule.name ?? rule.title, title: rule.title,
      level: rule.level.map(Severity.init) ?? .medium,
      evidence: rule.text("evidence").flatMap(Evidence.init) ?? .directDetection,
      family: rule.text("family").flatMap(Family.init), attack: Self.attack(rule.tags))
  }

  /// The techniques that tags as `attack.t1685.002` name, under each of their tactics. Ids that ATT&CK v19 has replaced
  /// give the technique that took their place; one that it does not know stands under the tactics that the tags name.
  private static func attack(_ tags: [String]) -> [AttackMapping] {
    let names = tags.map { $0.lowercased().utf8 }.filter { $0.starts(with: "attack.".utf8) }
      .map { $0.dropFirst(7) }
    let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
    let isTechnique = { (name: Substring.UTF8View) in
      name.first == UInt8(ascii: "t") && name.dropFirst().first.map(isDigit) == true
    }
    let tactics = names.filter { !$0.isEmpty && !$0.contains(where: isDigit) }.map { Substring($0) }
    var seen: Set<AttackMapping> = []
    return names.filter(isTechnique).flatMap { name -> [AttackMapping] in
      let id = Substring(name).uppercased()
      if let technique = Catalogue.bundled.technique(id: id) {
        return technique.tactics.map { AttackMapping(technique: technique.id, tactic: $0) }
      }
      return tactics.map { AttackMapping(technique: id, tactic: String($0).replacing("_", with: "-")) }
    }
    .filter { seen.insert($0).inserted }
  }
}

extension Rule {
  /// A top-level attribute of the rule's own; nil where it is absent or no text.
  package func text(_ attribute: String) -> String? {
    guard case .text(let text)? = custom[attribute] else { return nil }
    return text
  }
}

extension Severity {
  init(_ level: RuleLevel) {
    self =
      switch level {
      case .informational: .info
      case .low: .low
      case .medium: .medium
      case .high: .high
      case .critical: .critical
      }
  }
}
