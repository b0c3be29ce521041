import ArgumentParser
import Sigma
import TrailConfiguration
import TrailRules
import TrailSift

struct RulesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check rules for mistakes.",
    discussion: """
      Errors keep a rule from being used, or from ever firing: broken YAML, unknown modifiers, conditions that cannot \
      hold, misspelt CloudTrail fields, ids that two rules have. Warnings are what looks like a mistake: event names \
      that nobody knows, techniques that ATT&CK no longer has, missing descriptions. Rules for other logs are \
      counted, and not checked. Correlations may refer to the bundled rules.

      EXAMPLES
        trailsift rules check my-rules/
        trailsift rules check my-rules/one.yml my-rules/two.yml
        trailsift rules check my-rules/ --strict           (in CI)
        trailsift rules check my-rules/ --config my.yaml   with its lists for expand

      EXIT CODES
        0    no errors
        64   wrong usage
        65   an error, or with --strict a warning; the configuration is wrong
        66   no such path, or no rule file in it
        74   the result could not be written
      """)

  @Argument(help: ArgumentHelp("Sigma files, or folders with all in them.", valueName: "path"))
  var paths: [String]

  @Flag(help: "End with 65 on warnings too.")
  var strict = false

  @Option(help: ConfigurationFile.help)
  var config: String?

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = RulesFormat.text

  func run() throws {
    let lint = RuleLint.check(
      paths: paths, bundled: BundledPack.rules,
      placeholders: try ConfigurationFile.load(config).allPlaceholders)
    try RulePaths.refuse(unreadable: lint.unreadablePaths, lint.errors.map { ($0.place, $0.message) })
    try RulePaths.refuse(empty: lint.emptyPaths)
    switch format {
    case .json: try CommandOutput.write(Self.json(lint).document)
    case .text:
      let lines = lint.findings.map { "\($0.place): \($0.severity.rawValue): \($0.message)".visible() }
      try CommandOutput.write(lines: lines + [Self.summary(lint)])
    }
    if !lint.errors.isEmpty || strict && !lint.warnings.isEmpty { throw ExitStatus.badRule }
  }

  private static func summary(_ lint: RuleLint) -> String {
    var line = "\(Shown.count(lint.ruleCount, "rule", "rules")) checked: "
    line += "\(Shown.count(lint.errors.count, "error", "errors")), "
    line += Shown.count(lint.warnings.count, "warning", "warnings")
    let others = lint.notApplicable.count
    if others > 0 {
      line += "; \(Shown.count(others, "document is", "documents are")) for other logs, or no rules"
    }
    return line
  }

  private static func json(_ lint: RuleLint) -> JSONValue {
    [
      "rules": .number(lint.ruleCount), "errors": .number(lint.errors.count),
      "warnings": .number(lint.warnings.count),
      "findings": .list(
        lint.findings.map { finding in
          .object(
            [("severity", .text(finding.severity.rawValue))] + finding.place.json
              + [("rule", JSONValue(finding.rule)), ("message", .text(finding.message))])
        }),
      "not_applicable": .list(lint.notApplicable.map(\.json)),
    ]
  }
}
