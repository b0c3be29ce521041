import TrailSift

/// Proposed automation as a part of `trailsift.yaml`.
struct AutomationBlock {
  private let suggestions: AutomationSuggestions

  /// How many agents and networks a comment names.
  private static let named = 3

  init(_ suggestions: AutomationSuggestions) { self.suggestions = suggestions }

  var lines: [String] {
    let found = suggestions.proposed
    if found.isEmpty { return head + ["automation: []"] }
    return head + ["automation:"] + found.flatMap(entry)
  }

  private var head: [String] {
    let count = Shown.count(suggestions.proposed.count, "looks", "look")
    var lines = [
      "# \(count) like automation, of \(Shown.count(suggestions.principals, "principal", "principals"))"
        + " in \(Shown.count(suggestions.records, "record", "records"))."
    ]
    let refused = AutomationSuggestions.Refusal.allCases.compactMap { reason in
      suggestions.refused[reason].map { "\(reason.sentence) \(Shown.number($0))" }
    }
    if !refused.isEmpty { lines.append("# Not proposed: \(refused.joined(separator: "; ")).") }
    if suggestions.isCut { lines.append("# There were more principals than are looked at.") }
    if !suggestions.proposed.isEmpty {
      lines.append("# Look at each, fill in who answers for it, and put it into trailsift.yaml.")
    }
    return lines
  }

  private func entry(_ suggestion: AutomationSuggestion) -> [String] {
    evidence(suggestion).map { "  # \($0)" }
      + [
        "  - name: \(YAMLText.written(suggestion.name))",
        "    owner: \(Automation.ownerToFillIn)",
        "    principals: [\(YAMLText.written(suggestion.principal.id))]",
      ]
      + list("networks", (suggestion.networks ?? []).map(\.text))
      + list("user_agents", suggestion.agentPatterns)
      + list("events", suggestion.events.map(\.text))
  }

  private func list(_ key: String, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : ["    \(key):"] + texts.map { "      - \(YAMLText.written($0))" }
  }

  /// What speaks for it.
  private func evidence(_ suggestion: AutomationSuggestion) -> [String] {
    let calls = Shown.count(suggestion.calls, "call", "calls")
    let agent =
      suggestion.agent.map { "by \(Self.shown($0)): \(counts(suggestion.agents))" }
      ?? "by services of AWS alone"
    let networks =
      suggestion.networks.map { $0.isEmpty ? "from no address" : "from \(counts($0))" }
      ?? "from too many networks to name them"
    return [
      "\(calls) from \(suggestion.first.text) to \(suggestion.last.text), \(suggestion.cadence.sentence)",
      agent,
      networks,
      "\(Shown.count(suggestion.events.count, "call", "different calls")): \(counts(suggestion.events))",
    ]
  }

  private func counts(_ counts: [AutomationSuggestion.Count]) -> String {
    var parts = counts.prefix(Self.named).map { "\(Self.shown($0.text)) (\(Shown.number($0.calls)))" }
    if counts.count > parts.count { parts.append("\(Shown.number(counts.count - parts.count)) more") }
    return parts.joined(separator: ", ")
  }

  private static func shown(_ text: String) -> String { text.visible().fitted(to: 80) }
}

/// A text as a YAML scalar that means it.
enum YAMLText {
  static func written(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Words of letters that no reader of YAML takes for anything else.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic,
      !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.isASCII
        && ($0.properties.isAlphabetic || $0.properties.numericType != nil
          || "._-/".unicodeScalars.contains($0))
    }
  }

  /// In double quotes, with everything written out that is no ASCII.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return quoted + "\""
  }
}
