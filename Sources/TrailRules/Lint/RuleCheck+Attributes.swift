internal import Sigma
internal import TrailDetection

extension RuleCheck {
  private static let requiredLogging = ["management", "data-event", "network-activity", "insight"]
  private static let own = ["family", "evidence", "required_logging", "fields_used", "new_to_baseline"]
  /// Attributes of the specification, for slips of them.
  private static let standard = [
    "title", "id", "name", "status", "description", "author", "license", "date", "modified", "references",
    "tags", "falsepositives", "fields", "related", "level", "logsource", "detection", "correlation", "filter",
    "taxonomy", "scope",
  ]

  /// What every rule should say of itself.
  mutating func description() {
    if rule.id == nil { warning(rule.place, "the rule has no \"id\"; give it a UUID") }
    if rule.description?.isEmpty ?? true { warning(rule.place, "the rule has no \"description\"") }
    if case .filter = rule.body { return }
    if rule.level == nil { warning(rule.place, "the rule has no \"level\"; it counts as medium") }
  }

  /// TrailSift's own attributes, where a rule has them.
  mutating func ownAttributes() {
    word("family", of: Family.allCases.map(\.rawValue))
    word("evidence", of: Evidence.allCases.map(\.rawValue))
    for logging in rule.list("required_logging") where !Self.requiredLogging.contains(logging) {
      error(
        place(of: "required_logging"),
        "\"\(logging)\" is no required_logging; there are \(Self.requiredLogging.joined(separator: ", "))"
          + hint(logging, Self.requiredLogging))
    }
    fieldsUsed()
    for attribute in rule.custom.keys.sorted() where !Self.own.contains(attribute) {
      let hint = hint(attribute, Self.own + Self.standard)
      if !hint.isEmpty { warning(place(of: attribute), "a rule has no attribute \"\(attribute)\"\(hint)") }
    }
  }

  private mutating func word(_ attribute: String, of words: [String]) {
    switch rule.custom[attribute] {
    case nil: return
    case .list: error(place(of: attribute), "\"\(attribute)\" is one text, and this is a list")
    case .text(let word):
      guard !words.contains(word) else { return }
      error(
        place(of: attribute),
        "\"\(word)\" is no \(attribute); there are \(words.joined(separator: ", "))\(hint(word, words))")
    }
  }

  /// `fields_used` lists exactly the fields that are asked about, or whoever plans what to log is misled.
  private mutating func fieldsUsed() {
    guard rule.custom["fields_used"] != nil else { return }
    let listed = rule.list("fields_used")
    let used = rule.fieldsUsed
    let missing = used.filter { !listed.contains($0) }
    let surplus = listed.filter { !used.contains($0) }
    if !missing.isEmpty {
      warning(place(of: "fields_used"), "\"fields_used\" lacks \(missing.joined(separator: ", "))")
    }
    if !surplus.isEmpty {
      warning(
        place(of: "fields_used"),
        "\"fields_used\" lists what the rule does not ask about: \(surplus.joined(separator: ", "))")
    }
  }
}
