/// What the modifiers of an item ask for together.
enum ItemKind: Equatable {
  case text
  case expression(RegexOptions, RegularExpression.Bound)
  case network
  case comparison(NumberTest.Relation)
  case time(TimePart, NumberTest.Relation?)
  case reference(FieldReference.Relation, isCased: Bool)
  case existence

  /// Modifiers that do not go together.
  struct Clash: Error {
    var message: String
  }

  /// - Throws: ``Clash`` for modifiers of which one would have no meaning.
  init(_ modifiers: [Modifier], isKeyword: Bool) throws(Clash) {
    if modifiers.isEmpty {
      self = .text
      return
    }
    let leading = Self.leading(modifiers)
    let relations = modifiers.filter { NumberTest.Relation($0) != nil }
    let parts = modifiers.filter { TimePart($0) != nil }
    for group in [relations, parts] where Set(group).count > 1 {
      throw Clash(
        message: "`\(group[0].rawValue)` and `\(group[1].rawValue)` cannot stand together: use two items")
    }
    for modifier in modifiers where modifier != leading && !Self.canStand(modifier, with: leading) {
      guard let leading else {
        throw Clash(message: "`\(modifier.rawValue)` is a flag of `re`, which is not there")
      }
      throw Clash(message: "`\(modifier.rawValue)` cannot stand with `\(leading.rawValue)`")
    }
    if isKeyword, let leading, leading != .re, leading != .cidr {
      throw Clash(message: "`\(leading.rawValue)` needs a field")
    }
    let relation = relations.first.flatMap { NumberTest.Relation($0) }
    switch leading {
    case .exists: self = .existence
    case .re: self = try Self.expression(modifiers)
    case .cidr: self = .network
    case .fieldref: self = .reference(Self.relation(modifiers), isCased: modifiers.contains(.cased))
    default:
      if let part = leading.flatMap({ TimePart($0) }) {
        self = .time(part, relation)
      } else {
        self = relation.map { .comparison($0) } ?? .text
      }
    }
  }

  /// The modifier that decides what is asked; nil for text.
  private static func leading(_ modifiers: [Modifier]) -> Modifier? {
    for leader: Modifier in [.exists, .re, .cidr, .fieldref] where modifiers.contains(leader) {
      return leader
    }
    return modifiers.first { TimePart($0) != nil } ?? modifiers.first { NumberTest.Relation($0) != nil }
  }

  /// Whether a modifier may stand beside a leading one.
  private static func canStand(_ modifier: Modifier, with leading: Modifier?) -> Bool {
    switch modifier {
    case .all, .neq: return true
    default: break
    }
    switch leading {
    case .exists: return false
    case .re:
      return [
        .contains, .startswith, .endswith, .expand, .cased, .ignoreCase, .multiline, .dotMatchesNewline,
      ].contains(modifier)
    case .fieldref: return [.contains, .startswith, .endswith, .expand, .cased].contains(modifier)
    case .cidr, .lt, .lte, .gt, .gte: return modifier == .expand
    case .minute, .hour, .day, .week, .month, .year:
      return [.expand, .lt, .lte, .gt, .gte].contains(modifier)
    default:
      return [
        .contains, .startswith, .endswith, .expand, .cased, .windash, .wide, .utf16, .utf16le, .utf16be,
        .base64, .base64offset,
      ].contains(modifier)
    }
  }

  private static func expression(_ modifiers: [Modifier]) throws(Clash) -> ItemKind {
    if modifiers.contains(.cased), modifiers.contains(.ignoreCase) {
      throw Clash(message: "`cased` and `i` contradict each other")
    }
    var options: RegexOptions = []
    if modifiers.contains(.ignoreCase) { options.insert(.ignoreCase) }
    if modifiers.contains(.multiline) { options.insert(.multiline) }
    if modifiers.contains(.dotMatchesNewline) { options.insert(.dotMatchesNewline) }
    var bound: RegularExpression.Bound = .nowhere
    switch relation(modifiers) {
    case .prefix: bound = .start
    case .suffix: bound = .end
    case .equal, .contained: break
    }
    return .expression(options, bound)
  }

  private static func relation(_ modifiers: [Modifier]) -> FieldReference.Relation {
    let (isPrefix, isSuffix) = (modifiers.contains(.startswith), modifiers.contains(.endswith))
    if modifiers.contains(.contains) || isPrefix && isSuffix { return .contained }
    return isPrefix ? .prefix : isSuffix ? .suffix : .equal
  }
}
