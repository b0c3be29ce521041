/// Compiles detections into questions that they share, and graphs over them.
struct RuleCompiler {
  private(set) var fields: [FieldPath] = []
  private(set) var items: [MatchItem] = []
  private(set) var groups: [ElementGroup] = []
  private(set) var steps: [MatchStep] = []

  /// How many items ask about each part of the record alone.
  private(set) var partItemCounts: [Int] = []

  private let placeholders: [String: [String]]
  private let partOfField: (FieldPath) -> Int?
  private let lackOfField: (FieldPath) -> Int?
  /// Fields of which a few combinations of values occur often, see ``RuleMatcher``.
  private let kindFields: Set<String>
  private var fieldNumbers: [String: Int] = [:]
  private var itemNumbers: [ItemKey: Int] = [:]

  private struct ItemKey: Hashable {
    let field: String?
    let modifiers: [Modifier]
    let values: [Literal]
  }

  init(
    placeholders: [String: [String]], kindFields: [String], partOfField: @escaping (FieldPath) -> Int?,
    lackOfField: @escaping (FieldPath) -> Int?
  ) {
    self.partOfField = partOfField
    self.lackOfField = lackOfField
    self.placeholders = placeholders
    self.kindFields = Set(kindFields)
    for field in kindFields { _ = number(ofField: field) }
  }

  /// - Returns: the first step of the rule.
  /// - Throws: ``RuleProblem`` where an item cannot be used; nothing is compiled then.
  mutating func compile(_ detection: Detection) throws(RuleProblem) -> Int32 {
    var searches: [String: MatchFormula] = [:]
    for search in detection.searches {
      searches[search.name] = try formula(search.body, sameElement: search.sameElement.map(FieldPath.init))
    }
    var conditions: [MatchFormula] = []
    for condition in detection.conditions { conditions.append(Self.formula(condition, searches)) }
    return MatchFormula.any(conditions).compile(
      into: &steps, ifTrue: MatchStep.accept, ifFalse: MatchStep.reject)
  }

  private static func formula(_ condition: Condition, _ searches: [String: MatchFormula]) -> MatchFormula {
    switch condition {
    // Whoever reads rules refuses conditions that name other searches.
    case .search(let name): searches[name] ?? .constant(false)
    case .not(let part): .not(formula(part, searches))
    case .and(let parts): .all(parts.map { formula($0, searches) })
    case .or(let parts): .any(parts.map { formula($0, searches) })
    case .quantified(.all, let names): .all(names.map { searches[$0] ?? .constant(false) })
    case .quantified(.one, let names): .any(names.map { searches[$0] ?? .constant(false) })
    }
  }

  private mutating func formula(
    _ body: SearchBody, sameElement: FieldPath?
  ) throws(RuleProblem) -> MatchFormula {
    switch body {
    case .item(let item) where sameElement == nil: return try question(item)
    case .item: return try formula(allOf: [body], sameElement: sameElement)
    case .all(let parts): return try formula(allOf: parts, sameElement: sameElement)
    case .any(let parts):
      var formulas: [MatchFormula] = []
      for part in parts { formulas.append(try formula(part, sameElement: sameElement)) }
      return .any(formulas)
    }
  }

  private mutating func formula(
    allOf parts: [SearchBody], sameElement: FieldPath?
  ) throws(RuleProblem) -> MatchFormula {
    var formulas: [MatchFormula] = []
    var bound: [ElementGroup.Member] = []
    for part in parts {
      guard case .item(let item) = part else {
        formulas.append(try formula(part, sameElement: sameElement))
        continue
      }
      if let path = sameElement, let field = item.field, let relative = FieldPath(field).relative(to: path) {
        bound.append(try member(item, at: relative, below: path))
      } else {
        formulas.append(try question(item))
      }
    }
    if let path = sameElement, !bound.isEmpty {
      groups.append(ElementGroup(path: path, members: bound))
      let number = UInt32(truncatingIfNeeded: groups.count - 1) | MatchStep.groupBit
      formulas.append(.question(number, cost: 100 * bound.count, isOfKind: false))
    }
    return .all(formulas)
  }

  private mutating func member(
    _ item: DetectionItem, at field: FieldPath, below path: FieldPath
  ) throws(RuleProblem) -> ElementGroup.Member {
    let test = try ItemTest(item, placeholders: placeholders)
    var others: [ElementGroup.Other] = []
    if case .references(let references) = test.subject {
      for reference in references {
        let other = FieldPath(reference.path).relative(to: path)
        others.append(other.map { .element($0) } ?? .record(number(ofField: reference.path)))
      }
    }
    return ElementGroup.Member(test: test, field: field, references: others)
  }

  private mutating func question(_ item: DetectionItem) throws(RuleProblem) -> MatchFormula {
    let key = ItemKey(field: item.field, modifiers: item.modifiers, values: item.values)
    let number: Int
    if let known = itemNumbers[key] {
      number = known
    } else {
      let test = try ItemTest(item, placeholders: placeholders)
      var references: [Int] = []
      if case .references(let others) = test.subject {
        references = others.map { self.number(ofField: $0.path) }
      }
      let field = item.field.map { self.number(ofField: $0) }
      let isOfKind = item.field.map(kindFields.contains) == true && references.isEmpty
      number = items.count
      items.append(
        MatchItem(
          test: test, field: field, references: references,
          part: references.isEmpty && !isOfKind ? field.flatMap { partPlace(fields[$0]) } : nil,
          lack: field.flatMap { lackOfField(fields[$0]) },
          isOfKind: isOfKind))
      itemNumbers[key] = number
    }
    return .question(
      UInt32(truncatingIfNeeded: number), cost: cost(of: items[number]), isOfKind: items[number].isOfKind)
  }

  private mutating func partPlace(_ field: FieldPath) -> MatchItem.PartPlace? {
    guard let part = partOfField(field) else { return nil }
    while partItemCounts.count <= part { partItemCounts.append(0) }
    partItemCounts[part] += 1
    return MatchItem.PartPlace(part: part, item: partItemCounts[part] - 1)
  }

  private func cost(of item: MatchItem) -> Int {
    if item.isOfKind { return 0 }
    if item.part != nil { return 1 + fields[item.field ?? 0].count }
    guard let field = item.field else { return 1000 }
    return 5 + 10 * fields[field].count + 10 * item.references.count
  }

  private mutating func number(ofField text: String) -> Int {
    if let known = fieldNumbers[text] { return known }
    fieldNumbers[text] = fields.count
    fields.append(FieldPath(text))
    return fields.count - 1
  }
}

/// An item that rules share. An object, so that asking it counts no references to what it holds.
final class MatchItem: Sendable {
  let test: ItemTest
  /// Its field's number; nil for keywords.
  let field: Int?
  /// The numbers of the fields that it compares with.
  let references: [Int]
  /// The part of the record that decides it, if one alone does.
  let part: PartPlace?
  /// The number of the bit of ``EventKind/lacks`` that tells that its field is missing.
  let lack: Int?
  /// Whether it holds where its field is missing.
  let ifMissing: Bool
  /// Whether it asks about one of the fields that make an event's kind, and nothing else.
  let isOfKind: Bool

  init(test: ItemTest, field: Int?, references: [Int], part: PartPlace?, lack: Int?, isOfKind: Bool) {
    self.test = test
    self.field = field
    self.references = references
    self.part = part
    self.lack = lack
    self.isOfKind = isOfKind
    ifMissing =
      switch test.subject {
      case .existence(let wanted): !wanted != test.isNegated
      case .references: test.isNegated
      case .values: test.matchesMissing != test.isNegated
      }
  }

  /// - Parameter lacks: see ``EventKind/lacks``.
  func isLacking(_ lacks: UInt64) -> Bool {
    guard let lack else { return false }
    return lacks & (1 &<< UInt64(truncatingIfNeeded: lack)) != 0
  }

  /// A part of the record, and the item's place among those that ask about it.
  struct PartPlace: Sendable {
    let part: Int
    let item: Int
  }
}
