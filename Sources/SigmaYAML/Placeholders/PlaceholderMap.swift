package import Sigma

/// Reads a map of names and lists of text: what `expand` puts in the place of `%name%`.
package struct PlaceholderMap {
  private let file: String
  package private(set) var lists: [String: [String]] = [:]
  package private(set) var problems: [RuleProblem] = []

  package init(_ value: YAMLValue, file: String, what: String) {
    self.file = file
    if let entries = value.entries {
      for entry in entries { read(entry) }
    } else {
      problem(value, "\(what) is a map of names and lists, and this is \(value.kind)")
    }
  }

  private mutating func read(_ entry: YAMLEntry) {
    // As PlaceholderLists in Sigma takes names out of values.
    if entry.key.isEmpty || entry.key.contains(where: { "%*?\\".contains($0) }) {
      return problem(
        entry.keyLine, entry.keyColumn,
        "no value can ask for a list named \"\(entry.key)\": a name is not empty and has no %, *, ? or backslash"
      )
    }
    guard !entry.value.isNull else {
      return problem(
        entry.keyLine, entry.keyColumn,
        "the list \"\(entry.key)\" is missing; write [] for one that matches nothing")
    }
    var texts: [String] = []
    for item in entry.value.items ?? [entry.value] {
      switch item.content {
      case .text(let text), .number(let text): texts.append(text)
      case .boolean(let boolean): texts.append(boolean ? "true" : "false")
      case .null, .list, .map:
        problem(item, "a placeholder's value is text, and this is \(item.kind)")
      }
    }
    lists[entry.key] = texts
  }

  private mutating func problem(_ value: YAMLValue, _ message: String) {
    problem(value.line, value.column, message)
  }

  private mutating func problem(_ line: Int, _ column: Int, _ message: String) {
    problems.append(RuleProblem(at: RulePlace(file: file, line: line, column: column), message))
  }
}
