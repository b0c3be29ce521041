/// The documents of older files that say something about the documents after them: `action: global`, `reset`
/// and `repeat`.
struct RuleActions {
  struct Mistake: Error {
    var line: Int
    var column: Int
    var message: String
  }

  /// What the global documents say.
  private var global: [YAMLEntry] = []
  /// The last rule, for `repeat`.
  private var previous: [YAMLEntry]?
  /// Keys that are to differ from rule to rule: what a global document says of them is for its first rule.
  private static let own = ["id", "name"]
  /// How many values documents may take from others in all.
  private var budget = 2_000_000

  /// The rule that a document makes, alone or with others; nil where it makes none.
  mutating func rule(of document: [YAMLEntry]) throws(Mistake) -> [YAMLEntry]? {
    guard let action = document.first(where: { $0.key == "action" }) else {
      if document["correlation"] != nil || document["filter"] != nil { return document }
      try spend(global, document)
      let rule = document.overlaid(
        with: global.filter { !Self.own.contains($0.key) || document[$0.key] == nil })
      global.removeAll { Self.own.contains($0.key) }
      previous = rule
      return rule
    }
    let entries = document.filter { $0.key != "action" }
    switch action.value.text {
    case "global":
      global = global.overlaid(with: entries)
      return nil
    case "reset":
      global = []
      return nil
    case "repeat":
      guard let previous else {
        throw Mistake(
          line: action.keyLine, column: action.keyColumn, message: "no rule stands before this one to repeat")
      }
      try spend(previous, entries)
      let rule = previous.filter { !Self.own.contains($0.key) }.overlaid(with: entries)
      self.previous = rule
      return rule
    default:
      throw Mistake(
        line: action.value.line, column: action.value.column,
        message: "an action is \"global\", \"reset\" or \"repeat\"")
    }
  }

  /// A large document that stands in thousands of others would take memory without bound.
  private mutating func spend(_ taken: [YAMLEntry], _ document: [YAMLEntry]) throws(Mistake) {
    budget -= taken.reduce(0) { $0 + $1.value.count }
    guard budget >= 0 else {
      throw Mistake(
        line: document.first?.keyLine ?? 1, column: document.first?.keyColumn ?? 1,
        message: "the documents of this file repeat too much of one another; write several files")
    }
  }
}
