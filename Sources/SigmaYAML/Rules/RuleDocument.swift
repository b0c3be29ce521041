internal import Sigma

/// A document on its way to a rule: reads its attributes and gathers what is wrong with them.
struct RuleDocument: MapReading {
  let entries: [YAMLEntry]
  let place: RulePlace
  /// Of the whole file, to find columns within a text.
  let sources: [YAMLSource]
  let applies: @Sendable (LogSource) -> Bool
  let title: String?
  var problems: [RuleProblem] = []

  init(
    entries: [YAMLEntry], place: RulePlace, sources: [YAMLSource],
    applies: @escaping @Sendable (LogSource) -> Bool
  ) {
    self.entries = entries
    self.place = place
    self.sources = sources
    self.applies = applies
    title = entries["title"]?.text
  }

  var file: String { place.file }

  private static let bodies = ["detection", "correlation", "filter"]

  /// Adds the rule, or why there is none.
  mutating func read(into result: inout RulesRead) {
    let bodies = entries.filter { Self.bodies.contains($0.key) }
    guard let kind = bodies.first else {
      if entries["logsource"] != nil || (title != nil && (entries["id"] ?? entries["level"]) != nil) {
        problem("the rule has no \"detection\"")
      } else {
        problems.append(
          RuleProblem(
            .notApplicable, at: place, rule: title,
            "the document is no rule: it has no \"detection\", \"correlation\" or \"filter\""))
      }
      result.problems += problems
      return
    }
    for other in bodies.dropFirst() {
      problem(at: other, "a document has either \"\(kind.key)\" or \"\(other.key)\"")
    }
    let logSource = logSource(isRequired: kind.key != "correlation")
    // A correlation is for the logs of its rules, and what a filter is for shows among the rules that it narrows.
    if let logSource, kind.key == "detection", !applies(logSource) {
      let source = [logSource.category, logSource.product, logSource.service].compactMap { $0 }
      problems = [
        RuleProblem(
          .notApplicable, at: place, rule: title,
          "the rule is for another log: \(source.joined(separator: ", "))")
      ]
      result.problems += problems
      result.inapplicable.append(
        RuleIdentity(id: entries["id"]?.text, name: entries["name"]?.text, title: title, place: place))
      return
    }
    let body = body(kind)
    let described = described(body: body, logSource: logSource)
    result.problems += problems
    if problems.isEmpty, let described { result.rules.append(described) }
  }

  private mutating func body(_ entry: YAMLEntry) -> Rule.Body? {
    guard let content = entry.value.entries else {
      problem(at: entry.value, "\"\(entry.key)\" is a map, and this is \(entry.value.kind)")
      return nil
    }
    if entry.key != "detection" {
      // The searches of a filter may be bound to elements too.
      let ours = entry.key == "filter" ? ["new_to_baseline"] : ["new_to_baseline", "same_element"]
      for misplaced in entries where ours.contains(misplaced.key) {
        problem(at: misplaced, "\"\(misplaced.key)\" belongs to a rule with \"detection\"")
      }
    }
    switch entry.key {
    case "correlation":
      return correlation(content, at: entry).map { .correlation($0) }
    case "filter":
      return filter(content, at: entry).map { .filter($0) }
    default:
      checkNewToBaseline()
      return detection(content, reserved: ["condition", "timeframe"], at: entry).map { .detection($0) }
    }
  }

  mutating func problem(_ message: String) {
    problems.append(RuleProblem(at: place, rule: title, message))
  }

  /// The text of an attribute; nil where it is absent or empty, or after a problem.
  mutating func text(_ key: String) -> String? { text(key, in: entries) }

  /// The texts of an attribute that is a list, or one text in place of a list.
  mutating func texts(_ key: String) -> [String] { texts(key, in: entries) }
}
