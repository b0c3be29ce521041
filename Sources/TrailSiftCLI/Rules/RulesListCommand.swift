import ArgumentParser
import Sigma
import TrailRules
import TrailSift

struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules.",
    discussion: """
      Of several values of one option, one is to fit; of several options, all. Rules that never report on their own, \
      but serve correlations, are listed with --all. Under NEEDS stands what a rule cannot fire without: a baseline \
      (scan --baseline), or where addresses are (scan --geoip).

      EXAMPLES
        trailsift rules list --level high --level critical
        trailsift rules list --family logging-tamper
        trailsift rules list --technique T1098          with its sub-techniques
        trailsift rules list --search StopLogging       what looks at this event?
        trailsift rules list --rules my-rules/ --no-rules
        trailsift rules list --format json | jq -r '.[].id'

      EXIT CODES
        0    done
        64   wrong usage
        65   the configuration is wrong
        66   no such path
        74   the list could not be written
      """)

  @Option(help: ArgumentHelp("Only rules of this family (repeat for more).", valueName: "family"))
  var family: [Family] = []

  @Option(help: ArgumentHelp("Only rules with this evidence label (repeat for more).", valueName: "evidence"))
  var evidence: [Evidence] = []

  @Option(
    help: ArgumentHelp(
      "Only rules for this ATT&CK technique or a sub-technique of it, such as T1098 (repeat for more).",
      valueName: "id"))
  var technique: [TechniqueArgument] = []

  @Option(help: ArgumentHelp("Only rules of exactly this level (repeat for more).", valueName: "level"))
  var level: [RuleLevel] = []

  @Option(
    help: ArgumentHelp(
      "Only rules with this text in id, name, title, description or tags, or among the values they ask for.",
      valueName: "text"))
  var search: String?

  @Flag(help: "Also rules that only serve correlations.")
  var all = false

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = RulesFormat.text

  @OptionGroup(title: "Rules") var source: RuleSourceOptions

  func run() throws {
    let listing = try source.listing(source.configuration())
    var filter = RuleListing.Filter()
    filter.families = family.map(\.rawValue)
    filter.evidence = evidence.map(\.rawValue)
    filter.techniques = technique.map(\.id)
    filter.levels = level
    filter.text = search
    let fitting = listing.entries(filter)
    let shown = all ? fitting : fitting.filter(\.reports)
    switch format {
    case .json: try CommandOutput.write(JSONValue.list(shown.map(\.json)).document)
    case .text:
      try CommandOutput.write(lines: lines(shown) + [summary(shown, left: fitting.count - shown.count)])
    }
  }

  private func lines(_ entries: [RuleListing.Entry]) -> [String] {
    if entries.isEmpty { return [] }
    let showsNeeds = entries.contains { !$0.needs.isEmpty }
    let showsSource = entries.contains { $0.source != .bundled }
    var table = TextColumns(
      ["LEVEL", "RULE", "TITLE", "FAMILY", "EVIDENCE", "TECHNIQUES"] + (showsNeeds ? ["NEEDS"] : [])
        + (showsSource ? ["SOURCE"] : []),
      flexible: 2)
    table.rows = entries.map { entry in
      let cells = [
        (entry.level ?? .medium).rawValue, entry.name ?? entry.id ?? "-", entry.title, entry.family ?? "-",
        entry.evidence ?? "-", entry.techniques.isEmpty ? "-" : entry.techniques.joined(separator: " "),
      ]
      let needs = entry.needs.isEmpty ? "-" : entry.needs.words.joined(separator: " ")
      return (cells + (showsNeeds ? [needs] : []) + (showsSource ? [entry.source.shown] : []))
        .map { $0.visible() }
    }
    return table.lines(width: Terminal.width(of: 1)) + [""]
  }

  private func summary(_ shown: [RuleListing.Entry], left: Int) -> String {
    Shown.count(shown.count, "rule", "rules")
      + (left == 0 ? "" : "; \(Shown.number(left)) more only serve correlations (--all lists them)")
  }
}
