import ArgumentParser
import TrailSift

struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Find what is worth a look in CloudTrail logs.",
    discussion: """
      A path is a file, a folder (read with all folders in it), or - for standard input. Logs may be gzip or plain, \
      and in any form in which CloudTrail records are handed around: S3 deliveries, lines of records, answers of \
      LookupEvents, EventBridge events, CloudWatch Logs.

      EXAMPLES
        trailsift scan AWSLogs/
        trailsift scan AWSLogs/ --since 2026-03-04 --min-severity high
        trailsift scan AWSLogs/ -o findings.ndjson -o report.md
        trailsift scan AWSLogs/ --events '*' --format csv > all.csv
        aws s3 cp s3://bucket/key.json.gz - | trailsift scan -
        trailsift scan AWSLogs/ --rules my-rules/ --disable trail-logging-stopped
        trailsift scan AWSLogs/ --rules-only
        trailsift scan trail/ --fail-on high     (in CI)
        trailsift scan AWSLogs/ --baseline usual.json    (see trailsift baseline)

      Besides the class of the event and how the call ended, rules decide on a finding: those that come with trailsift \
      (trailsift rules list), and your own Sigma rules with --rules. Rules for other logs in such a folder stay \
      silent; what is wrong in others is told, and the scan goes on without them.

      A configuration (trailsift.yaml) names rules, lists of your accounts and networks, other severities, and \
      findings to set aside, with a reason and an end.

      EXIT CODES
        0    done
        1    done, and a finding reached --fail-on
        2    done, but some input was not read whole
        64   wrong usage
        65   the configuration or the baseline is wrong; with --strict: a rule is; with --rules-only: no rule can be used
        66   no such path, or none that could hold records
        74   a report could not be written
        130  interrupted
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Which records") var selection: SelectionOptions
  @OptionGroup(title: "Rules") var rules: RuleSourceOptions
  @OptionGroup(title: "Context") var context: ContextOptions
  @OptionGroup(title: "Context") var firstDays: FirstDaysOption
  @OptionGroup(title: "Reports") var reporting: ReportingOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Reading") var limits: ReadingLimits

  func validate() throws {
    try InputPaths.check(paths)
    try reporting.validateDestinations()
    try firstDays.validate(paths, baseline: context.baseline)
  }

  func run() async throws {
    Interruption.watch()
    var scan = Scan(paths, options: selection.scanOptions(limits, threads: reading.threads))
    try context.apply(to: &scan.options, quiet: reporting.quiet)
    firstDays.announce(to: &scan.options)
    let chosen = try rules.apply(to: &scan.options, isStrict: limits.strict, quiet: reporting.quiet)
    scan.tool = chosen.tool(scan.tool)
    scan.reports = reporting.outputs
    scan.ledger = reporting.ledger
    scan.keepsFindings = false
    scan.stop = Interruption.signal
    if !reporting.quiet {
      selection.noteUnknownNames()
      context.noteUnlearntRules(scan.options)
    }
    try await firstDays.apply(to: &scan.options, paths, quiet: reporting.quiet)
    let result = try await ProgressBar.show(scan.progress, quiet: reporting.quiet, during: scan.run)
    if !reporting.quiet { ScanEndNote(result, showsDamage: !reporting.showsText).print() }
    try ExitStatus.check(result.summary, result.severities, failOn: reporting.failOn?.severity)
  }
}
