/// What a tag `attack.…` of a rule names.
enum AttackTag: Equatable {
  /// As `T1685.002`.
  case technique(String)
  /// As `defense-impairment`.
  case tactic(String)
  /// A group, software, campaign, mitigation or data source.
  case other

  /// nil for a tag of another kind.
  init?(_ tag: String) {
    let tag = tag.lowercased()
    guard tag.hasPrefix("attack.") else { return nil }
    let name = tag.dropFirst(7)
    let isNumbered = name.dropFirst().first?.isASCIIDigit ?? false
    if name.first == "t", isNumbered {
      self = .technique(name.uppercased())
    } else if let first = name.first, "gscm".contains(first), isNumbered {
      self = .other
    } else if name.hasPrefix("ds"), name.dropFirst(2).first?.isASCIIDigit ?? false {
      self = .other
    } else {
      self = .tactic(String(name).replacing("_", with: "-"))
    }
  }

  /// Whether an id is written as ids of techniques are: `T` and four digits, perhaps a dot and three more.
  static func isWellFormed(technique id: String) -> Bool {
    let parts = id.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    return id.hasPrefix("T") && [[4], [4, 3]].contains(parts.map(\.count))
      && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
