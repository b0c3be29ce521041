/// A node of a YAML document, with where it stands.
package struct YAMLValue: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    case text(String)
    /// As written.
    case number(String)
    case boolean(Bool)
    case null
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  package var content: Content
  /// From 1.
  package var line: Int
  package var column: Int
}

/// A key of a map, and what it holds.
package struct YAMLEntry: Sendable, Equatable {
  /// As written: a key that looks like a number or a boolean is text too.
  package var key: String
  package var keyLine: Int
  package var keyColumn: Int
  package var value: YAMLValue
}

extension YAMLValue {
  package var entries: [YAMLEntry]? {
    if case .map(let entries) = content { entries } else { nil }
  }

  package var items: [YAMLValue]? {
    if case .list(let items) = content { items } else { nil }
  }

  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  package var isNull: Bool { content == .null }

  /// How many values it has, with itself.
  var count: Int {
    switch content {
    case .list(let items): items.reduce(1) { $0 + $1.count }
    case .map(let entries): entries.reduce(1) { $0 + $1.value.count }
    case .text, .number, .boolean, .null: 1
    }
  }

  /// What it is, for a message: `a list`.
  package var kind: String {
    switch content {
    case .text: "text"
    case .number: "a number"
    case .boolean: "a boolean"
    case .null: "empty"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

extension [YAMLEntry] {
  package subscript(key: String) -> YAMLValue? {
    first { $0.key == key }?.value
  }

  /// These entries with others laid over them: maps are joined at every depth, everything else is replaced.
  func overlaid(with others: [YAMLEntry]) -> [YAMLEntry] {
    var result = self
    var indices = Dictionary(indices.map { (self[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    for other in others {
      guard let index = indices[other.key] else {
        indices[other.key] = result.count
        result.append(other)
        continue
      }
      if case .map(let own) = result[index].value.content, case .map(let new) = other.value.content {
        result[index].value.content = .map(own.overlaid(with: new))
      } else {
        result[index] = other
      }
    }
    return result
  }
}
