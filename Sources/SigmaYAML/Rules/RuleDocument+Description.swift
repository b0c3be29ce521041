internal import Sigma

extension RuleDocument {
  private static let known: Set<String> = [
    "title", "id", "name", "status", "description", "author", "license", "date", "modified", "references",
    "tags",
    "falsepositives", "fields", "related", "level", "logsource", "detection", "correlation", "filter",
    "taxonomy",
    "scope", "same_element", "generate",
  ]
  private static let statuses = ["stable", "test", "experimental", "deprecated", "unsupported"]
  private static let relations = ["derived", "obsolete", "merged", "renamed", "similar", "correlation"]

  /// The rule with all that describes it; nil where something it cannot do without is missing.
  mutating func described(body: Rule.Body?, logSource: LogSource?) -> Rule? {
    let title = text("title")
    if title?.isEmpty ?? (entries["title"]?.isNull ?? true) {
      problem("the rule has no \"title\"")
    } else if let title, title.unicodeScalars.count > 256, let value = entries["title"] {
      problem(at: value, "the title is longer than 256 characters")
    }
    var rule = Rule(
      title: title ?? "", logSource: logSource ?? LogSource(),
      body: body ?? .detection(Detection(searches: [], conditions: [])), place: place)
    rule.id = uuid("id", in: entries)
    rule.name = text("name")
    if rule.name?.isEmpty ?? false, let value = entries["name"] { problem(at: value, "the name is empty") }
    rule.status = word("status", of: Self.statuses)
    rule.level = word("level", of: RuleLevel.allCases.map(\.rawValue)).flatMap(RuleLevel.init(rawValue:))
    rule.description = text("description")
    rule.author = text("author")
    rule.license = text("license")
    rule.date = date("date")
    rule.modified = date("modified")
    rule.references = texts("references")
    rule.tags = texts("tags")
    rule.falsePositives = texts("falsepositives")
    rule.fields = texts("fields")
    _ = text("taxonomy")
    _ = texts("scope")
    rule.related = related()
    rule.custom = custom()
    return body == nil ? nil : rule
  }

  private mutating func uuid(_ key: String, in map: [YAMLEntry]) -> String? {
    guard let text = text(key, in: map), let value = map[key] else { return nil }
    let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard groups.map(\.count) == [8, 4, 4, 4, 12], groups.joined().allSatisfy(CoreSchema.isHexadecimal) else {
      problem(at: value, "\"\(text)\" is no UUID (8-4-4-4-12 hexadecimal digits)")
      return nil
    }
    return text
  }

  /// One of some words, in lower case.
  private mutating func word(_ key: String, of words: [String]) -> String? {
    guard let text = text(key), let value = entries[key] else { return nil }
    if words.contains(text.lowercased()) { return text.lowercased() }
    let hint = text.nearest(of: words).map { "; is \"\($0)\" meant?" } ?? ""
    problem(at: value, "\"\(text)\" is no \(key); there are \(words.joined(separator: ", "))\(hint)")
    return nil
  }

  /// `2024-05-06`, or `2024/05/06` of older rules, there with single digits too.
  private mutating func date(_ key: String) -> String? {
    guard let text = text(key), let value = entries[key] else { return nil }
    let isOlder = text.contains("/")
    let groups = text.utf8.split(
      separator: UInt8(ascii: isOlder ? "/" : "-"), omittingEmptySubsequences: false)
    let numbers = groups.compactMap { group in
      group.allSatisfy(CoreSchema.isDigit) ? Int(String(decoding: group, as: UTF8.self)) : nil
    }
    let isWellFormed =
      groups.map(\.count) == [4, 2, 2] || (isOlder && groups.count == 3 && groups[0].count == 4)
    guard isWellFormed, numbers.count == 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
    else {
      problem(at: value, "\"\(text)\" is no date; write it as YYYY-MM-DD")
      return nil
    }
    return text
  }

  private mutating func related() -> [RelatedRule] {
    guard let value = entries["related"], !value.isNull else { return [] }
    guard let items = value.items else {
      problem(at: value, "\"related\" is a list of maps with \"id\" and \"type\", and this is \(value.kind)")
      return []
    }
    var related: [RelatedRule] = []
    for item in items where !item.isNull {
      guard let map = item.entries, map["id"] != nil, map["type"] != nil else {
        problem(at: item, "a related rule is a map with \"id\" and \"type\"")
        continue
      }
      guard let id = uuid("id", in: map), let type = text("type", in: map)?.lowercased() else { continue }
      // Rules before the specification 2.0 wrote it so.
      let known = type == "obsoletes" ? "obsolete" : type
      guard Self.relations.contains(known) else {
        let words = Self.relations.joined(separator: ", ")
        problem(at: map["type"] ?? item, "\"\(type)\" is no type of a related rule; there are \(words)")
        continue
      }
      related.append(RelatedRule(id: id, type: known))
    }
    return related
  }

  private func custom() -> [String: CustomValue] {
    var custom: [String: CustomValue] = [:]
    for entry in entries where !Self.known.contains(entry.key) {
      if let text = entry.value.text {
        custom[entry.key] = .text(text)
      } else if let items = entry.value.items {
        let texts = items.compactMap(\.text)
        if texts.count == items.count { custom[entry.key] = .list(texts) }
      }
    }
    return custom
  }

  /// nil where it is missing, which is a problem where it is required, or wrong.
  mutating func logSource(isRequired: Bool) -> LogSource? {
    guard let value = entries["logsource"], !value.isNull else {
      if isRequired { problem("the rule has no \"logsource\"") }
      return nil
    }
    guard let map = value.entries else {
      problem(at: value, "\"logsource\" is a map, and this is \(value.kind)")
      return nil
    }
    let before = problems.count
    let logSource = LogSource(
      category: text("category", in: map), product: text("product", in: map),
      service: text("service", in: map),
      definition: text("definition", in: map))
    guard problems.count == before else { return nil }
    if logSource.category == nil && logSource.product == nil && logSource.service == nil {
      problem(at: value, "\"logsource\" has no \"category\", \"product\" or \"service\"")
      return nil
    }
    return logSource
  }
}
