internal import Sigma

extension RuleDocument {
  private static let attributes = [
    "type", "rules", "group-by", "timespan", "condition", "aliases", "generate",
  ]

  /// nil after a problem.
  mutating func correlation(_ map: [YAMLEntry], at entry: YAMLEntry) -> Correlation? {
    let before = problems.count
    for unknown in map where !Self.attributes.contains(unknown.key) {
      let hint = unknown.key.nearest(of: Self.attributes).map { "; is \"\($0)\" meant?" } ?? ""
      problem(at: unknown, "a correlation has no \"\(unknown.key)\"\(hint)")
    }
    let kind = kind(map, at: entry)
    let rules = texts("rules", in: map)
    if rules.isEmpty && problems.count == before { problem(at: entry, "the correlation has no \"rules\"") }
    let timespan = timespan(map, at: entry)
    var correlation = Correlation(
      kind: kind ?? .temporal, rules: rules, groupBy: texts("group-by", in: map), timespan: timespan ?? 0,
      aliases: aliases(map), generate: generate(map))
    if let kind { correlation.condition = threshold(map, kind: kind, rules: rules, at: entry) }
    return problems.count == before ? correlation : nil
  }

  private mutating func kind(_ map: [YAMLEntry], at entry: YAMLEntry) -> Correlation.Kind? {
    guard let value = map["type"], !value.isNull else {
      problem(at: entry, "the correlation has no \"type\"")
      return nil
    }
    guard let text = text("type", in: map) else { return nil }
    if let kind = Correlation.Kind(rawValue: text.lowercased()) { return kind }
    let words = Correlation.Kind.allCases.map(\.rawValue)
    let hint = text.nearest(of: words).map { "; is \"\($0)\" meant?" } ?? ""
    problem(
      at: value, "\"\(text)\" is no type of a correlation; there are \(words.joined(separator: ", "))\(hint)")
    return nil
  }

  private mutating func timespan(_ map: [YAMLEntry], at entry: YAMLEntry) -> Int? {
    guard let value = map["timespan"], !value.isNull else {
      problem(at: entry, "the correlation has no \"timespan\"")
      return nil
    }
    if let text = value.text, let seconds = Timespan.seconds(text) { return seconds }
    problem(
      at: value, "a timespan is a whole number above 0 and a unit: 15s, 10m, 2h, 7d, 1w, 1M (month) or 1y")
    return nil
  }

  /// Stands in the correlation, or beside it as it did at first.
  private mutating func generate(_ map: [YAMLEntry]) -> Bool {
    guard let value = map["generate"] ?? entries["generate"], !value.isNull else { return false }
    if case .boolean(let generate) = value.content { return generate }
    problem(at: value, "\"generate\" is true or false, and this is \(value.kind)")
    return false
  }

  private mutating func aliases(_ map: [YAMLEntry]) -> [Correlation.Alias] {
    guard let value = map["aliases"], !value.isNull else { return [] }
    guard let entries = value.entries else {
      problem(at: value, "\"aliases\" is a map of names, each with a map of rules and fields")
      return []
    }
    var aliases: [Correlation.Alias] = []
    for entry in entries {
      guard let fields = entry.value.entries, !fields.isEmpty else {
        problem(
          at: entry.value,
          "the alias \"\(entry.key)\" is a map of rules and fields, and this is \(entry.value.kind)")
        continue
      }
      var alias = Correlation.Alias(name: entry.key, fields: [])
      for field in fields {
        if let path = field.value.text, !path.isEmpty {
          alias.fields.append((rule: field.key, field: path))
        } else {
          problem(at: field.value, "the field of an alias is text, and this is \(field.value.kind)")
        }
      }
      aliases.append(alias)
    }
    return aliases
  }
}
