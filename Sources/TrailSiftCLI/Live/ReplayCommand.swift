import ArgumentParser
import TrailSift

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Feed an archive through the live path, as it was delivered.",
    discussion: """
      Says what a watch of the account would have said, and when: one finding a line, as scan --format ndjson writes it, \
      with seen_at (when it was there to be seen) and lag_seconds (how long after its event) at its end. Files come in the \
      order of the stamps in their names; those without one stand at the newest event time in them.

      Correlations are looked at each --interval of the archive's time, and said when they first show. At the end come \
      those that a scan of the same files has in another form.

      EXAMPLES
        trailsift replay AWSLogs/ > said.ndjson
        trailsift replay AWSLogs/ --speed 60x | your-alerting
        trailsift replay AWSLogs/ --from 2026-03-05 --to 2026-03-05T02:00:00Z
        trailsift replay exported/ --order event-time --min-severity high

      EXIT CODES
        0    done
        1    done, and a finding reached --fail-on
        2    done, but some input was not read whole
        64   wrong usage
        65   the configuration or the baseline is wrong; with --strict: a rule is; with --rules-only: no rule can be used
        66   no such path, or none that could hold records
        74   the output could not be written
        130  interrupted
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup(title: "Time") var timing: ReplayTimingOptions
  @OptionGroup(title: "Which records") var selection: SelectionOptions
  @OptionGroup(title: "Rules") var rules: RuleSourceOptions
  @OptionGroup(title: "Context") var context: ContextOptions
  @OptionGroup(title: "Output") var output: LineOutputOptions
  @OptionGroup(title: "Reading") var limits: ReadingLimits

  func validate() throws {
    try InputPaths.check(paths)
  }

  func run() async throws {
    Interruption.watch()
    var replay = Replay(paths, options: selection.scanOptions(limits))
    try context.apply(to: &replay.options, quiet: output.quiet)
    let chosen = try rules.apply(to: &replay.options, isStrict: limits.strict, quiet: output.quiet)
    replay.tool = chosen.tool(replay.tool)
    replay.output = output.destination
    replay.includesRaw = !output.noRaw
    replay.stop = Interruption.signal
    timing.apply(to: &replay)
    if !output.quiet {
      selection.noteUnknownNames()
      context.noteUnlearntRules(replay.options)
    }
    let result: Replay.Result
    do throws(ScanError) {
      result = try await replay.run()
    } catch {
      throw ExitStatus.code(for: error)
    }
    if !output.quiet { ReplayEndNote(result, order: replay.order).print() }
    try ExitStatus.check(result.summary, result.severities, failOn: output.failOn?.severity)
  }
}

/// How the archive's time passes.
struct ReplayTimingOptions: ParsableArguments {
  @Option(help: "When a record is there to be seen: with its file, or at its own event time.")
  var order = Replay.Order.delivery

  @Option(help: ArgumentHelp("How fast time passes, as 60x; or max, for no waiting.", valueName: "speed"))
  var speed = SpeedArgument.max

  @Option(
    help: ArgumentHelp("Only files delivered from this time on, as --since takes it.", valueName: "time"))
  var from: TimeArgument?

  @Option(help: ArgumentHelp("Only files delivered up to this time.", valueName: "time"))
  var to: TimeArgument?

  @Option(
    help: ArgumentHelp(
      "The time between two looks at correlations, as 300 (seconds), 90s, 5m or 1h.", valueName: "time"))
  var interval = IntervalArgument(seconds: 300)

  func validate() throws {
    if let from, let to, to.last < from.first {
      throw ValidationError("--to lies before --from; exchange them.")
    }
  }

  func apply(to replay: inout Replay) {
    replay.order = order
    replay.speed = speed.factor
    replay.from = from?.first.seconds
    replay.to = to?.last.seconds
    replay.interval = interval.seconds
  }
}

/// Where a command writes findings, one a line.
struct LineOutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "path"))
  var output: String?

  @Flag(help: "Leave the records themselves out.")
  var noRaw = false

  @Option(help: ArgumentHelp("End with code 1 if a finding is at least this severe.", valueName: "severity"))
  var failOn: SeverityArgument?

  @Flag(name: .shortAndLong, help: "No notes: only results and errors.")
  var quiet = false

  func validate() throws {
    if output?.isEmpty == true { throw ValidationError("--output names no file; give it a path.") }
  }

  var destination: ReportOutput.Destination {
    guard let output, output != "-" else { return .standardOutput }
    return .file(output)
  }
}
