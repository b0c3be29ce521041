import ArgumentParser
import Sigma
import TrailConfiguration
import TrailRules
import TrailSift

struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why a rule fires on records, or does not.",
    discussion: """
      For each record: which parts of the rule hold and which do not, and what the record has at each field. Of a \
      correlation, the rules that it builds on are shown, what the records bring to it, and at the end whether it \
      matches. Records are read in any form that scan reads. Where there are more records than are to be shown, those \
      on which the rule fires come first, then those on which most of it holds. What a rule asks of a baseline is asked \
      of the one that is named.

      EXAMPLES
        trailsift rules explain trail-logging-stopped event.json
        trailsift rules explain my-rule AWSLogs/ --rules my-rules/
        trailsift rules explain my-rule event.json.gz --rules my-rules/ --format json
        trailsift rules explain my-rule event.json --rules my-rules/ --baseline usual.json
        aws cloudtrail lookup-events | trailsift rules explain my-rule -

      EXIT CODES
        0    done
        2    done, but some input was not read whole
        64   wrong usage, or no such rule
        65   the configuration or the baseline is wrong
        66   no such path, or no file in it that could hold records
        74   the result could not be written
      """)

  @Argument(help: ArgumentHelp("The rule's id, name or title.", valueName: "rule"))
  var rule: String

  @Argument(
    help: ArgumentHelp("Files or folders with records, or - for standard input.", valueName: "event-file"))
  var paths: [String]

  @Option(help: ArgumentHelp("Show at most so many records.", valueName: "n"))
  var limit = 20

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = RulesFormat.text

  @OptionGroup(title: "Rules") var source: RuleSourceOptions
  @OptionGroup(title: "Context") var context: ContextOptions

  func validate() throws {
    if limit < 0 { throw ValidationError("--limit takes a number from 0 on.") }
    try InputPaths.check(paths)
  }

  func run() throws {
    let configuration = try source.configuration()
    let listing = try source.listing(configuration)
    let entry = try listing.rule(meantBy: rule)
    var options = ScanOptions()
    try context.apply(to: &options, quiet: false)
    var records = ExplainedRecords(
      RuleExplainer(
        entry.reference, of: listing.set, placeholders: configuration.allPlaceholders,
        context: options.context),
      isCorrelation: entry.kind == .correlation, limit: limit)
    let inputs = try read(into: &records)
    let story = records.story(of: entry, inputs: inputs.paths)
    switch format {
    case .json: try CommandOutput.write(ExplanationJSON(story).value.document)
    case .text: try CommandOutput.write(lines: ExplanationText(story).lines)
    }
    for line in inputs.notWhole { Terminal.note(line.note + "\n") }
    if !inputs.notWhole.isEmpty { throw ExitStatus.damaged }
  }

  private func read(into records: inout ExplainedRecords) throws(ExitCode) -> RecordInputs {
    var inputs: RecordInputs
    do throws(ArchiveError) {
      inputs = try RecordInputs(paths: paths)
      try inputs.read(into: &records)
    } catch {
      Terminal.note("error: \(error.message)".visible() + "\n")
      throw ExitStatus.noInput
    }
    if inputs.isEmpty {
      let shown = paths.joined(separator: ", ")
      Terminal.note("error: \(shown): no file in it could hold CloudTrail records".visible() + "\n")
      throw ExitStatus.noInput
    }
    return inputs
  }
}
