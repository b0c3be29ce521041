internal import Sigma

extension RuleDocument {
  /// What a search asks; nil after a problem.
  mutating func body(of search: YAMLEntry) -> SearchBody? {
    body(search.value, of: search.key)
  }

  private mutating func body(_ value: YAMLValue, of search: String) -> SearchBody? {
    switch value.content {
    case .map(let entries):
      guard !entries.isEmpty else {
        problem(at: value, "the search \"\(search)\" is an empty map")
        return nil
      }
      let items = entries.compactMap { item($0).map { SearchBody.item($0) } }
      return items.count == entries.count ? .all(items) : nil
    case .list(let parts):
      guard !parts.isEmpty else {
        problem(at: value, "the search \"\(search)\" is an empty list")
        return nil
      }
      return list(parts, at: value, of: search)
    default:
      return keywords([value], at: value, of: search)
    }
  }

  /// Keywords alone are one item; a list with maps among them has a part for each.
  private mutating func list(_ parts: [YAMLValue], at value: YAMLValue, of search: String) -> SearchBody? {
    guard parts.contains(where: { $0.entries != nil || $0.items != nil }) else {
      return keywords(parts, at: value, of: search)
    }
    let bodies = parts.compactMap { body($0, of: search) }
    return bodies.count == parts.count ? .any(bodies) : nil
  }

  private mutating func keywords(
    _ values: [YAMLValue], at value: YAMLValue, of search: String
  ) -> SearchBody? {
    var literals: [Literal] = []
    for value in values {
      guard let literal = literal(value), literal != .null else {
        problem(at: value, "the search \"\(search)\" is empty here; it takes fields or keywords")
        return nil
      }
      literals.append(literal)
    }
    let place = RulePlace(file: place.file, line: value.line, column: value.column)
    return .item(DetectionItem(field: nil, modifiers: [], values: literals, place: place))
  }

  /// A key `field|modifier|modifier` and its values; nil after a problem.
  private mutating func item(_ entry: YAMLEntry) -> DetectionItem? {
    let before = problems.count
    let parts = entry.key.split(separator: "|", omittingEmptySubsequences: false)
    let field = parts.first.map(String.init) ?? ""
    var modifiers: [Modifier] = []
    for word in parts.dropFirst() {
      if let modifier = ModifierRules.modifier(String(word)) {
        modifiers.append(modifier)
      } else {
        problem(at: entry, ModifierRules.unknown(String(word)))
      }
    }
    if let conflict = ModifierRules.conflict(of: modifiers, hasField: !field.isEmpty) {
      problem(at: entry, conflict)
    }
    guard problems.count == before else { return nil }
    let values = entry.value.items ?? [entry.value]
    if values.isEmpty {
      problem(
        at: entry.value,
        "\"\(entry.key)\" has an empty list of values; a field that is absent is asked with null")
    } else if modifiers.contains(.exists) && values.count > 1 {
      problem(at: entry.value, "\"exists\" takes one value")
    }
    let literals = values.compactMap { checkedLiteral($0, of: entry, field: field, modifiers: modifiers) }
    guard problems.count == before else { return nil }
    let place = RulePlace(file: place.file, line: entry.keyLine, column: entry.keyColumn)
    return DetectionItem(
      field: field.isEmpty ? nil : field, modifiers: modifiers, values: literals, place: place)
  }

  private mutating func checkedLiteral(
    _ value: YAMLValue, of entry: YAMLEntry, field: String, modifiers: [Modifier]
  ) -> Literal? {
    guard let literal = literal(value) else {
      problem(
        at: value,
        "a value of \"\(entry.key)\" is text, a number, a boolean or null, and this is \(value.kind)")
      return nil
    }
    if let mistake = ModifierRules.mistake(in: literal, modifiers: modifiers) {
      problem(at: value, mistake)
      return nil
    }
    if field.isEmpty && literal == .null {
      problem(at: value, "a keyword is empty here")
      return nil
    }
    return literal
  }

  private func literal(_ value: YAMLValue) -> Literal? {
    switch value.content {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .boolean(let boolean): .boolean(boolean)
    case .null: .null
    case .list, .map: nil
    }
  }
}
