import ArgumentParser
import Sigma
import TrailConfiguration
import TrailRules
import TrailSift

struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests beside rules.",
    discussion: """
      The tests of my-rule.yml are in my-rule.test.yml: a whole record, and events that are laid over it, each with \
      whether a rule of the file fires on it or stays quiet:

        base:
          eventName: StopLogging
          eventSource: cloudtrail.amazonaws.com
          eventTime: "2026-03-04T05:06:07Z"
        tests:
          - name: Logging is stopped
            expect: fires
          - name: The call is denied
            expect: quiet
            events: [{errorCode: AccessDenied}]

      Without a path, the bundled rules are tested, with their own lists. Rules without a test are listed, and rules \
      that no test makes fire.

      EXAMPLES
        trailsift rules test
        trailsift rules test my-rules/
        trailsift rules test my-rules/one.yml
        trailsift rules test my-rules/ --strict            (in CI)

      EXIT CODES
        0    all tests passed
        1    a test failed; with --strict also a rule without a test that fires
        64   wrong usage
        65   a rule, a test file or the configuration is wrong
        66   no such path, or no rule file in it
        74   the result could not be written
      """)

  @Argument(
    help: ArgumentHelp(
      "Sigma files, or folders with all in them; the bundled rules if left out.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "End with 1 also if a rule has no test, or none that makes it fire.")
  var strict = false

  @Option(help: ConfigurationFile.help)
  var config: String?

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = RulesFormat.text

  func run() throws {
    let run = result(placeholders: try ConfigurationFile.load(config).allPlaceholders)
    try RulePaths.refuse(unreadable: run.unreadablePaths, run.problems.map { ($0.place, $0.message) })
    try RulePaths.refuse(empty: run.emptyPaths)
    let report = RuleTestReport(run)
    switch format {
    case .json: try CommandOutput.write(report.json.document)
    case .text: try CommandOutput.write(lines: report.lines)
    }
    if !run.errors.isEmpty || run.notRun > 0 { throw ExitStatus.badRule }
    let isIncomplete = !run.untested.isEmpty || !run.neverFired.isEmpty
    if run.failed > 0 || strict && isIncomplete { throw ExitStatus.failedTest }
  }

  private func result(placeholders: [String: [String]]) -> RuleTestRun {
    guard paths.isEmpty else {
      return RuleTestRun.run(paths: paths, bundled: BundledPack.rules, placeholders: placeholders)
    }
    let files = RuleFiles(texts: BundledPack.files.map { (path: $0.path, text: $0.text) })
    return RuleTestRun.run(files, placeholders: BundledPack.placeholders)
  }
}
