import ArgumentParser

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Look into the rules, check and test your own, see why one fires.",
    discussion: """
      Rules are Sigma rules for CloudTrail (product: aws, service: cloudtrail). Those that come with trailsift are in \
      use unless a command is told otherwise; scan --rules PATH adds your own.

      EXAMPLES
        trailsift rules list --level critical              what is there?
        trailsift rules show trail-logging-stopped         all about one rule
        trailsift rules check my-rules/                    are they well written?
        trailsift rules test my-rules/                     do they pass their tests?
        trailsift rules export bundled-rules/              the bundled rules as files
        trailsift rules explain my-rule event.json --rules my-rules/
                                                           why does it fire, or not?
      """,
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
      RulesExportCommand.self, RulesExplainCommand.self,
    ])
}

/// How a command about rules writes its result.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
