package import Sigma

/// Reads maps of a YAML document, and gathers what is wrong with them.
package protocol MapReading {
  /// The file's name in places.
  var file: String { get }
  /// The rule that problems are about, where there is one.
  var title: String? { get }
  var problems: [RuleProblem] { get set }
}

extension MapReading {
  package mutating func problem(at value: YAMLValue, _ message: String) {
    problem(line: value.line, column: value.column, message)
  }

  package mutating func problem(at entry: YAMLEntry, _ message: String) {
    problem(line: entry.keyLine, column: entry.keyColumn, message)
  }

  package mutating func problem(line: Int, column: Int, _ message: String) {
    let place = RulePlace(file: file, line: line, column: column)
    problems.append(RuleProblem(at: place, rule: title, message))
  }

  /// The text of an attribute; nil where it is absent or empty, or after a problem.
  package mutating func text(_ key: String, in map: [YAMLEntry]) -> String? {
    guard let value = map[key], !value.isNull else { return nil }
    guard let text = value.text else {
      problem(at: value, "\"\(key)\" is text, and this is \(value.kind)\(value.quoteHint)")
      return nil
    }
    return text
  }

  /// The texts of an attribute that is a list, or one text in place of a list.
  package mutating func texts(_ key: String, in map: [YAMLEntry]) -> [String] {
    textValues(key, in: map).map(\.text)
  }

  /// The same, each with its place.
  package mutating func textValues(
    _ key: String, in map: [YAMLEntry]
  ) -> [(text: String, value: YAMLValue)] {
    guard let value = map[key], !value.isNull else { return [] }
    if let text = value.text { return [(text, value)] }
    guard let items = value.items else {
      problem(at: value, "\"\(key)\" is a list of texts, and this is \(value.kind)\(value.quoteHint)")
      return []
    }
    var texts: [(text: String, value: YAMLValue)] = []
    for item in items where !item.isNull {
      if let text = item.text {
        texts.append((text, item))
      } else {
        problem(at: item, "\"\(key)\" is a list of texts, and this is \(item.kind)\(item.quoteHint)")
      }
    }
    return texts
  }
}

extension YAMLValue {
  fileprivate var quoteHint: String {
    switch content {
    case .number, .boolean: "; put it in quotes"
    // `- Note: something` is a map where a sentence was meant.
    case .map(let entries) where entries.count == 1: "; if a text is meant, put it in quotes"
    default: ""
    }
  }
}
