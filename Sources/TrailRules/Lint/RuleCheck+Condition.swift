internal import Sigma

extension RuleCheck {
  /// A condition that contradicts itself in each of its alternatives, so that the rule can never match.
  mutating func condition(_ placeholders: [String: [String]]) {
    guard case .detection(let detection) = rule.body else { return }
    let formula = RuleFormula(detection)
    guard let alternatives = formula.alternatives, !alternatives.isEmpty else { return }
    let facts = formula.items.map { ItemFacts($0.item, isBound: $0.isBound, placeholders) }
    var reason: String?
    for claims in alternatives {
      guard let contradiction = Self.contradiction(claims, facts) else { return }
      reason = reason ?? contradiction
    }
    if let reason {
      error(
        text.place(of: "condition", inAttribute: "detection", in: rule.place),
        "the condition can never hold: \(reason)")
    }
  }

  /// What an item says of its field.
  private struct ItemFacts {
    let item: DetectionItem
    /// Items that ask the same have the same.
    let key: String
    /// The texts of which the field is to be one, in small letters; nil where something else will do as well.
    let texts: Set<String>?
    /// The field of `texts`, where it holds one value.
    let field: String?
    let isBound: Bool

    init(_ item: DetectionItem, isBound: Bool, _ placeholders: [String: [String]]) {
      self.item = item
      self.isBound = isBound
      key = "\(item.field ?? "")|\(item.modifiers.map(\.rawValue))|\(item.values)"
      let single = item.field.flatMap { RecordFieldNames.isSingleScalar($0) ? $0 : nil }
      field = single
      // A list of the configuration is filled by whoever uses the rule, and texts that go by case are not told apart here.
      let isOpen = item.modifiers.contains(.expand) || item.modifiers.contains(.cased)
      texts =
        single == nil || isOpen
        ? nil : (try? ItemTest(item, placeholders: placeholders))?.requiredTexts.map { Set($0) }
    }
  }

  /// Why claims cannot hold together; nil where that is not plain.
  private static func contradiction(_ claims: [RuleFormula.Claim], _ facts: [ItemFacts]) -> String? {
    var possible: [String: Set<String>] = [:]
    var positive: Set<String> = []
    for claim in claims where claim.holds {
      let fact = facts[claim.item]
      if !fact.isBound { positive.insert(fact.key) }
      guard let field = fact.field, let texts = fact.texts else { continue }
      let left = possible[field].map { $0.intersection(texts) } ?? texts
      if left.isEmpty { return "no value of `\(field)` is all that it is to be" }
      possible[field] = left
    }
    for claim in claims where !claim.holds {
      let fact = facts[claim.item]
      let name = fact.item.field.map { "`\($0)`" } ?? "the keywords"
      if positive.contains(fact.key) { return "the same of \(name) is to hold and not to hold" }
      guard let field = fact.field, let texts = fact.texts, let left = possible[field] else { continue }
      if left.isSubset(of: texts) { return "every value that `\(field)` is to have is excluded" }
      possible[field] = left.subtracting(texts)
    }
    return nil
  }
}
