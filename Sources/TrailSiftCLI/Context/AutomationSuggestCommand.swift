import ArgumentParser
import TrailConfiguration
import TrailSift

struct AutomationSuggestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Propose entries for the automation that an archive shows.",
    discussion: """
      A user or a role is proposed if it calls in a rhythm that people do not have (at steady intervals, or in most \
      hours of most days), by one program, and makes few different calls. Root, IAM Identity Center, and whoever was seen \
      in the console, in a browser or with a second factor never are, nor are those that the configuration names already.

      The entries come as a part of trailsift.yaml, each with what speaks for it. They are proposals: look at each, and \
      fill in its owner. A configuration is not taken while an owner is left as proposed.

      EXAMPLES
        trailsift automation suggest AWSLogs/
        trailsift automation suggest AWSLogs/ --since 2026-03-01 --min-events 500
        trailsift automation suggest AWSLogs/ > automation.yaml
        trailsift automation suggest AWSLogs/ --format json

      EXIT CODES
        0    done
        2    done, but some input was not read whole
        64   wrong usage
        65   the configuration is wrong
        66   no such path, or none that could hold records
        74   standard output could not be written
        130  interrupted
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case yaml, json
  }

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Which records") var records: RecordOptions

  @Option(help: ArgumentHelp("Leave out principals with fewer calls.", valueName: "n"))
  var minEvents = 50

  @Option(help: ConfigurationFile.help)
  var config: String?

  @Option(help: ArgumentHelp("What to write: a part of trailsift.yaml, or json.", valueName: "format"))
  var format = Format.yaml

  @OptionGroup(title: "Reading") var reading: PassOptions

  @Flag(name: .shortAndLong, help: "No progress, no notes: only results and errors.")
  var quiet = false

  func validate() throws {
    try InputPaths.check(paths)
    if minEvents < 1 { throw ValidationError("--min-events takes a number from 1 on.") }
  }

  func run() async throws {
    Interruption.watch()
    let configuration = try ConfigurationFile.load(config, quiet: quiet)
    let inventory = configuration.readyAutomation
    let pass = RecordPass(paths, options: records.scanOptions(reading))
    let result = try await pass.run(quiet: quiet) { AutomationSurvey(inventory) }
    if result.isInterrupted { throw ExitStatus.interrupted }
    let suggestions = result.tally.suggestions(least: minEvents)
    switch format {
    case .yaml: try CommandOutput.write(lines: AutomationBlock(suggestions).lines)
    case .json: try CommandOutput.write(suggestions.json.document)
    }
    try result.end(allIn: "scan --ledger FILE", quiet: quiet)
  }
}
