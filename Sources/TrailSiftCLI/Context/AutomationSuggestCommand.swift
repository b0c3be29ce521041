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

  @OptionGroup(title: "Which records") var times: TimeRangeOptions

  @Option(help: ArgumentHelp("Only this account (repeat for more).", valueName: "id"))
  var account: [String] = []

  @Option(help: ArgumentHelp("Only this region (repeat for more).", valueName: "name"))
  var region: [String] = []

  @Option(help: ArgumentHelp("Leave out principals with fewer calls.", valueName: "n"))
  var minEvents = 50

  @Option(help: ConfigurationFile.help)
  var config: String?

  @Option(help: ArgumentHelp("What to write: a part of trailsift.yaml, or json.", valueName: "format"))
  var format = Format.yaml

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Reading") var limits: PassLimits

  @Flag(name: .shortAndLong, help: "No progress, no notes: only results and errors.")
  var quiet = false

  func validate() throws {
    if paths.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input (-) can be named once.")
    }
    if minEvents < 1 { throw ValidationError("--min-events takes a number from 1 on.") }
  }

  func run() async throws {
    Interruption.watch()
    let configuration = try ConfigurationFile.load(config, quiet: quiet)
    var pass = RecordPass(paths)
    pass.options.selection = RecordSelection(
      since: times.since?.first, until: times.until?.last, accounts: Set(account), regions: Set(region))
    pass.options.threads = reading.threads ?? Terminal.processorCount
    limits.apply(to: &pass.options)
    pass.stop = Interruption.signal
    let bar = quiet || !Terminal.errorIsTerminal ? nil : ProgressBar(pass.progress)
    let inventory = configuration.readyAutomation
    let result: RecordPass.Result<AutomationSurvey>
    do throws(ScanError) {
      result = try await pass.run { AutomationSurvey(inventory) }
      bar?.end()
    } catch {
      bar?.end()
      throw ExitStatus.code(for: error)
    }
    if result.isInterrupted { throw ExitStatus.interrupted }
    let suggestions = result.tally.suggestions(least: minEvents)
    switch format {
    case .yaml: try CommandOutput.write(lines: AutomationBlock(suggestions).lines)
    case .json: try CommandOutput.write(suggestions.json.document)
    }
    if !quiet {
      ScanEndNote.note(result.notWhole.map(\.note), allIn: "scan --ledger FILE")
      ScanEndNote.note(strictEnd: result.strictEnd)
    }
    if !result.totals.isWhole { throw ExitStatus.damaged }
  }
}
