import Sigma
import TrailRules
import TrailSift

/// What a person is told on standard error about rules that are not used.
struct RuleNotes {
  private static let shown = 20

  private(set) var lines: [String] = []

  /// What was left out of rules that are used as far as they go; nothing where all of them are.
  /// - Parameter paths: where rules were looked for.
  init(_ library: RuleLibrary, of paths: [String]) {
    lines = Self.mistakes(library.errors)
    lines += library.unknownDisabled.map { "note: \($0.message)" }
    for path in library.emptyPaths { lines.append("note: \(path): no rule file (.yml, .yaml) is in it") }
    if library.problems.isEmpty || paths.isEmpty { return }
    let counts = library.counts
    // A folder of rules may hold lists and settings too.
    if counts.errors == 0, counts.otherLogs == 0, counts.files > 0 { return }
    var parts: [String] = []
    if counts.errors > 0 {
      parts.append("\(Shown.count(counts.errors, "mistake keeps", "mistakes keep")) rules out")
    }
    if counts.otherLogs > 0 {
      parts.append("\(Shown.count(counts.otherLogs, "rule is", "rules are")) for other logs")
    }
    let noRules = counts.notApplicable - counts.otherLogs
    if noRules > 0 {
      parts.append("\(Shown.count(noRules, "document is no rule", "documents are no rules"))")
    }
    lines.append(
      "note: \(Shown.count(counts.files, "rule", "rules")) of \(paths.joined(separator: ", ")) in use; "
        + parts.joined(separator: ", "))
  }

  /// Why none of the rules are used.
  static func errors(_ error: RuleLibraryError) -> RuleNotes {
    var notes = RuleNotes()
    notes.lines = mistakes(error.problems) + error.unknownDisabled.map { "error: \($0.message)" }
    let count = error.problems.count + error.unknownDisabled.count
    notes.lines.append(
      "error: \(Shown.count(count, "mistake", "mistakes")) in rules, and --strict asks for none; "
        + "mend them, or leave out --strict to go on without these rules")
    return notes
  }

  /// Rules of one's own that cannot fire, since what they need is not there.
  /// - Parameter given: what is there.
  static func unmet(_ library: RuleLibrary, given: RuleNeeds) -> RuleNotes {
    let unmet = library.unmet(given: given)
    var notes = RuleNotes()
    for (need, words) in [
      (RuleNeeds.baseline, "a baseline; name one with --baseline FILE"),
      (.places, "databases of places; name their folder with --geoip DIR"),
    ] {
      let rules = unmet.filter { $0.needs.contains(need) }.map(\.rule.label)
      if rules.isEmpty { continue }
      let more = rules.count - mostNamed
      let names =
        rules.prefix(mostNamed).joined(separator: ", ") + (more > 0 ? " and \(Shown.number(more)) more" : "")
      notes.lines.append(
        "note: \(Shown.count(rules.count, "rule", "rules")) (\(names)) cannot fire without \(words)")
    }
    return notes
  }

  private static let mostNamed = 3

  private init() {}

  func print() {
    for line in lines { Terminal.note(line.visible() + "\n") }
  }

  private static func mistakes(_ errors: [RuleProblem]) -> [String] {
    var lines = errors.prefix(shown).map { "\($0.place): \($0.message)" }
    if errors.count > shown {
      lines.append("... and \(Shown.number(errors.count - shown)) more; trailsift rules check PATH lists all")
    }
    return lines
  }
}
