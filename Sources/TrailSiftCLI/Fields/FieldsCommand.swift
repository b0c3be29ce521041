public import ArgumentParser
public import TrailCoverage
import TrailRules
import TrailSift

struct FieldsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Say what the fields that rules ask about are called elsewhere, and whether they are there.",
    discussion: """
      For each field that the rules ask about: what it is called in another system, and whether AWS always sends it. \
      With an archive also the share of its events that carry the field, of all and of those that a rule with the field \
      looks at; a field that is never there is told with the rules on it. What the names rest on \
      is said above the table; fields whose name is not known are left out.

      EXAMPLES
        trailsift fields --siem splunk
        trailsift fields --siem sentinel AWSLogs/
        trailsift fields --siem elastic --no-rules --rules my-rules/ AWSLogs/
        trailsift fields --siem ocsf --format csv > fields.csv
        trailsift fields --siem splunk --format json AWSLogs/ | jq '.fields[] | select(.never_there)'
        trailsift rules show trail-logging-stopped --siem sentinel

      EXIT CODES
        0    done
        2    done, but some input was not read whole
        64   wrong usage
        65   the configuration is wrong; with --strict: a rule is
        66   no such path, or none that could hold records
        74   standard output could not be written
        130  interrupted
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input; none is needed.", valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The system, or the schema, whose names are wanted.", valueName: "name"))
  var siem: SIEM

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = Format.text

  @OptionGroup(title: "Rules") var source: RuleSourceOptions
  @OptionGroup(title: "Which records") var records: RecordOptions
  @OptionGroup(title: "Reading") var reading: PassOptions

  @Flag(name: .shortAndLong, help: "No progress, no notes: only results and errors.")
  var quiet = false

  func validate() throws {
    try InputPaths.check(paths)
  }

  func run() async throws {
    Interruption.watch()
    let library = try source.library(
      source.configuration(quiet: quiet), isStrict: reading.strict, quiet: quiet)
    let plan = FieldPlan(RuleListing(library), placeholders: library.placeholders)
    if paths.isEmpty { return try write(FieldReview(plan)) }
    let pass = RecordPass(paths, options: records.scanOptions(reading))
    let result = try await pass.run(quiet: quiet) { FieldTally(plan) }
    if result.isInterrupted { throw ExitStatus.interrupted }
    try write(FieldReview(result.tally))
    try result.end(allIn: "scan --ledger FILE", quiet: quiet)
  }

  private func write(_ review: FieldReview) throws {
    let document = FieldsDocument(review, FieldMapping.of(siem))
    switch format {
    case .text: try CommandOutput.write(lines: document.lines)
    case .json: try CommandOutput.write(document.json.document)
    case .csv: try CommandOutput.write(document.csv)
    case .markdown: try CommandOutput.write(lines: document.markdown)
    }
  }
}

extension SIEM: ExpressibleByArgument {}
