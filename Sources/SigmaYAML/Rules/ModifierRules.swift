internal import Sigma

/// Which modifiers go together, and which values they take.
enum ModifierRules {
  /// Other words for a modifier.
  private static let aliases: [String: Modifier] = [
    "ignorecase": .ignoreCase, "multiline": .multiline, "dotall": .dotMatchesNewline,
  ]
  private static let positions: Set<Modifier> = [.contains, .startswith, .endswith]
  private static let relations: Set<Modifier> = [.lt, .lte, .gt, .gte]
  private static let times: Set<Modifier> = [.minute, .hour, .day, .week, .month, .year]
  private static let flags: Set<Modifier> = [.ignoreCase, .multiline, .dotMatchesNewline]
  private static let encodings: Set<Modifier> = [.wide, .utf16, .utf16le, .utf16be]
  private static let base64: Set<Modifier> = [.base64, .base64offset]
  /// Go with everything.
  private static let general: Set<Modifier> = [.all, .neq]

  static func modifier(_ word: String) -> Modifier? {
    Modifier(rawValue: word) ?? aliases[word]
  }

  /// What is wrong with a word that is no modifier.
  static func unknown(_ word: String) -> String {
    if word.isEmpty { return "a modifier is missing after \"|\"" }
    let known = Modifier.allCases.map(\.rawValue).filter { $0.utf8.count > 1 }
    let hint = word.nearest(of: known).map { "; is \"\($0)\" meant?" } ?? ""
    return "\"\(word)\" is no modifier\(hint)"
  }

  /// What is wrong with modifiers of one field.
  static func conflict(of modifiers: [Modifier], hasField: Bool) -> String? {
    for (index, modifier) in modifiers.enumerated() where modifiers[..<index].contains(modifier) {
      return "the modifier \"\(modifier.rawValue)\" stands twice"
    }
    for group in [positions, relations, times, encodings, base64] {
      let found = modifiers.filter(group.contains)
      if found.count > 1 { return exclude(found[0], found[1]) }
    }
    if let flag = modifiers.first(where: flags.contains), !modifiers.contains(.re) {
      return "\"\(flag.rawValue)\" is a flag of regular expressions; write \"re|\(flag.rawValue)\""
    }
    for modifier in modifiers {
      guard let company = company(of: modifier) else { continue }
      if let other = modifiers.first(where: { $0 != modifier && !company.contains($0) }) {
        return exclude(modifier, other)
      }
    }
    if !hasField,
      let needy = modifiers.first(where: {
        [.exists, .fieldref].contains($0) || relations.union(times).contains($0)
      })
    {
      return "\"\(needy.rawValue)\" needs a field before it"
    }
    return nil
  }

  private static func exclude(_ a: Modifier, _ b: Modifier) -> String {
    "the modifiers \"\(a.rawValue)\" and \"\(b.rawValue)\" exclude one another"
  }

  /// What may stand beside a modifier that is not about text; nil for those that are.
  private static func company(of modifier: Modifier) -> Set<Modifier>? {
    switch modifier {
    case .exists: general
    case .cidr: general.union([.expand])
    case .re: general.union(flags).union(positions).union([.expand, .cased])
    case .fieldref: general.union(positions).union([.cased, .expand])
    case _ where relations.contains(modifier): general.union(times).union([.expand])
    case _ where times.contains(modifier): general.union(relations).union([.expand])
    default: nil
    }
  }

  /// What is wrong with a value for these modifiers.
  static func mistake(in value: Literal, modifiers: [Modifier]) -> String? {
    let isPlaceholder =
      if case .text(let text) = value { modifiers.contains(.expand) && text.contains("%") } else { false }
    if isPlaceholder { return nil }
    for modifier in modifiers {
      switch modifier {
      case .exists:
        guard case .boolean = value else { return "\"exists\" takes true or false" }
      case .cidr, .fieldref, .expand:
        guard case .text = value else { return "\"\(modifier.rawValue)\" takes text" }
      case _ where relations.contains(modifier) || times.contains(modifier):
        guard case .number = value else {
          let hint = isNumericText(value) ? ", without quotes" : ""
          return "\"\(modifier.rawValue)\" takes a number\(hint)"
        }
      case .all, .neq:
        continue
      default:
        if value == .null { return "\"\(modifier.rawValue)\" takes text, and this is empty" }
      }
    }
    return nil
  }

  private static func isNumericText(_ value: Literal) -> Bool {
    if case .text(let text) = value { CoreSchema.isNumber(text) } else { false }
  }
}
