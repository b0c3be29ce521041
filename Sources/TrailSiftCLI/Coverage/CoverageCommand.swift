import ArgumentParser
import TrailConfiguration
import TrailCoverage
import TrailRules
import TrailSift

struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Review what rules cover, and what an archive can and cannot show.",
    discussion: """
      Four questions about the rules in use, and with a path also about an archive: which high-risk calls no rule names, \
      which rules need logging that is not there, which rules are noisy because automation is not named, and which \
      techniques have context but no direct evidence. With a path also the archive's blind spots: hours without records, \
      accounts and regions that stop, trails that were switched off, and digest files that are missing.

      EXAMPLES
        trailsift coverage                              the rules alone
        trailsift coverage AWSLogs/                     the rules on this archive
        trailsift coverage AWSLogs/ --rules my-rules/   with your own
        trailsift coverage AWSLogs/ --baseline usual.json
        trailsift coverage AWSLogs/ -o review.md -o review.json
        trailsift coverage --navigator layer.json       the rules, for the ATT&CK Navigator
        trailsift coverage AWSLogs/ --navigator seen.json --navigator-findings

      A rule counts for a call if it takes the call's name; whether it looks at every such call is for the rule to say. \
      Rules about any event count for no call. Without --baseline, rules that compare with one cannot fire and \
      are listed.

      EXIT CODES
        0    done
        2    done, but some input was not read whole
        64   wrong usage
        65   the configuration or the baseline is wrong; with --strict: a rule is
        66   no such path, or none that could hold records
        74   the review could not be written
        130  interrupted
      """)

  @Argument(
    help: ArgumentHelp(
      "Files, folders, or - for standard input; without any, only the rules are reviewed.", valueName: "path")
  )
  var paths: [String] = []

  @OptionGroup(title: "Which records") var records: RecordOptions
  @OptionGroup(title: "Rules") var rules: RuleSourceOptions

  @OptionGroup(title: "Context") var context: ContextOptions

  @Option(
    help: ArgumentHelp("What to write to standard output: text, json or markdown.", valueName: "format"))
  var format: CoverageFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write the review to a file (repeat for more); the format goes by the path's ending unless it is named.",
      valueName: "[format:]path"),
    transform: { try CoverageDestination(argument: $0) })
  var output: [CoverageDestination] = []

  @Option(help: ArgumentHelp("Write a layer for the ATT&CK Navigator.", valueName: "file"))
  var navigator: String?

  @Flag(help: "Let the layer show the techniques of findings in the logs instead of those of the rules.")
  var navigatorFindings = false

  @Flag(name: .shortAndLong, help: "No progress, no notes: only results and errors.")
  var quiet = false

  @OptionGroup(title: "Reading") var reading: PassOptions

  func validate() throws {
    try InputPaths.check(paths)
    if navigatorFindings, navigator == nil {
      throw ValidationError("--navigator-findings says what the layer shows; name its file with --navigator.")
    }
    if paths.isEmpty {
      if navigatorFindings {
        throw ValidationError("--navigator-findings needs logs to find something in; name a path.")
      }
      if records.selection != RecordSelection() {
        throw ValidationError("--since, --until, --account and --region select records; name a path.")
      }
    }
    try destinations.check()
  }

  private var destinations: CoverageDestinations {
    CoverageDestinations(format: format, output, navigator: navigator)
  }

  func run() async throws {
    Interruption.watch()
    let configuration = try rules.configuration(quiet: quiet)
    let library = try rules.library(configuration, isStrict: reading.strict, quiet: quiet)
    let automation = configuration.readyAutomation
    var options = records.scanOptions(reading)
    try context.apply(to: &options, quiet: quiet)
    let known = options.context
    if paths.isEmpty {
      return try write(CoverageReview(library, context: known, automation: automation), library)
    }
    let tally = CoverageTally(library, context: known, automation: automation)
    let result = try await RecordPass(paths, options: options).run(quiet: quiet) { tally }
    try destinations.refuseInputs(of: result.listing)
    let review = CoverageReview(
      library, context: known, automation: automation, result, selection: options.selection)
    try write(review, library)
    try result.end(allIn: "--format json", quiet: quiet)
  }

  private func write(_ review: CoverageReview, _ library: RuleLibrary) throws(ExitCode) {
    let tool = ToolIdentity(
      name: "trailsift", version: TrailSiftVersion.current, ruleCount: library.ruleCount,
      rulesDigest: library.digest)
    try destinations.write(review, of: tool, layer: navigatorFindings ? .findings : .rules)
  }
}
