import Sigma
import TrailCoverage
import TrailRules
import TrailSift

extension RuleLibrary.Source {
  /// `bundled`, or the file's path.
  var shown: String {
    switch self {
    case .bundled: "bundled"
    case .file(let path): path
    }
  }
}

extension RuleListing.Entry {
  /// Where the rule stands, for a person.
  var shownPlace: String { source == .bundled ? "the bundled file \(rule.place)" : "\(rule.place)" }

  /// What `rules list` tells of a rule.
  var json: JSONValue { .object(members) }

  private var members: [(name: String, value: JSONValue)] {
    [
      ("id", JSONValue(id)), ("name", JSONValue(name)), ("title", .text(title)),
      ("level", .text((level ?? .medium).rawValue)), ("kind", .text(kind.rawValue)),
      ("reports", .boolean(reports)), ("family", JSONValue(family)), ("evidence", JSONValue(evidence)),
      ("techniques", JSONValue(techniques)), ("required_logging", JSONValue(requiredLogging)),
      ("fields_used", JSONValue(fieldsUsed)), ("needs", JSONValue(needs.words)),
      ("new_to_baseline", JSONValue(rule.newToBaseline)), ("source", .text(source.shown)),
      ("file", .text(rule.place.file)), ("line", .number(rule.place.line)),
    ]
  }

  /// The names of its techniques, as far as they are known.
  fileprivate var namedTechniques: [(id: String, name: String?)] {
    techniques.map { ($0, Catalogue.bundled.technique(id: $0)?.name) }
  }

  /// Everything about the rule.
  fileprivate func fullJSON(_ relations: RuleRelations, _ fields: RuleFields) -> JSONValue {
    .object(
      members.map { member in
        guard member.name == "techniques" else { return member }
        let techniques = namedTechniques.map { technique -> JSONValue in
          ["id": .text(technique.id), "name": JSONValue(technique.name)]
        }
        return ("techniques", .list(techniques))
      } + [
        ("description", JSONValue(rule.description)), ("status", JSONValue(rule.status)),
        ("author", JSONValue(rule.author)), ("date", JSONValue(rule.date)),
        ("modified", JSONValue(rule.modified)), ("tags", JSONValue(rule.tags)),
        ("falsepositives", JSONValue(rule.falsePositives)), ("references", JSONValue(rule.references)),
        ("builds_on", JSONValue(relations.builtOn)), ("serves", JSONValue(relations.served)),
        ("fields", fields.json), ("text", JSONValue(text)),
      ])
  }
}

extension RuleNeeds {
  /// What is needed and how it is given, for a person.
  fileprivate var explained: [String] {
    (contains(.baseline) ? ["a baseline: --baseline FILE"] : [])
      + (contains(.places) ? ["where addresses are: --geoip DIR"] : [])
  }
}

/// The rules that a rule builds on, and those that build on it, by name, id or title.
private struct RuleRelations {
  var builtOn: [String] = []
  var served: [String] = []

  init(of entry: RuleListing.Entry, in listing: RuleListing) {
    func label(_ reference: RuleSet.Reference) -> String? {
      listing.entries.first { $0.reference == reference }.map { RuleIdentity($0.rule).label }
    }
    for (number, member) in listing.set.correlations.enumerated() {
      let reference = RuleSet.Reference.correlation(number)
      if reference == entry.reference { builtOn = member.references.compactMap(label) }
      if member.references.contains(entry.reference) { served += [label(reference)].compactMap(\.self) }
    }
  }
}

/// All about one rule, for `rules show`.
struct RuleDescription {
  private let entry: RuleListing.Entry
  private let relations: RuleRelations
  private let fields: RuleFields

  private static let labelWidth = 18
  private static let mostColumns = 100

  /// - Parameter siem: where the names of fields are wanted from.
  init(_ entry: RuleListing.Entry, in listing: RuleListing, _ siem: SIEM? = nil) {
    self.entry = entry
    relations = RuleRelations(of: entry, in: listing)
    fields = RuleFields(entry.fieldsUsed, siem)
  }

  var json: JSONValue { entry.fullJSON(relations, fields) }

  /// - Parameter width: columns of the terminal; nil where there is none.
  func lines(width: Int?) -> [String] {
    let rule = entry.rule
    var lines = [rule.title.visible(), ""]
    if let description = rule.description {
      lines += Self.wrapped(description, to: min(width ?? Self.mostColumns, Self.mostColumns)) + [""]
    }
    func add(_ label: String, _ values: [String]) {
      for (number, value) in values.enumerated() {
        let head = number == 0 ? label : ""
        lines.append(head.padded(to: Self.labelWidth) + value.visible())
      }
    }
    add("id", [entry.id ?? "none"])
    add("name", [entry.name].compactMap(\.self))
    add("level", [entry.level?.rawValue ?? "none; it counts as medium"])
    add("kind", [entry.kind.rawValue + (entry.reports ? "" : ", which never reports on its own")])
    add("family", [entry.family].compactMap(\.self))
    add("evidence", [entry.evidence].compactMap(\.self))
    add("techniques", entry.namedTechniques.map { "\($0.id)  \($0.name ?? "not known to trailsift")" })
    add(
      "required logging", entry.requiredLogging.isEmpty ? [] : [entry.requiredLogging.joined(separator: ", ")]
    )
    add("needs", entry.needs.explained)
    add("new to baseline", rule.newToBaseline.isEmpty ? [] : [rule.newToBaseline.joined(separator: ", ")])
    add("fields used", fields.lines)
    add("builds on", relations.builtOn)
    add("serves", relations.served)
    add("false positives", rule.falsePositives)
    add("references", rule.references)
    add("status", [rule.status].compactMap(\.self))
    add("author", [rule.author].compactMap(\.self))
    add("from", [entry.shownPlace])
    guard let text = entry.text else { return lines }
    return lines + [""]
      + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
        String($0).visible()
      }
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map({ String($0).visible() }) {
      if let last = lines.last, last.columns + 1 + word.columns <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
