import ArgumentParser
import Sigma
import TrailSift

/// A stretch of event time.
struct TimeRangeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "From this time on: RFC 3339, a date, or 24h, 7d before now.", valueName: "time"))
  var since: TimeArgument?

  @Option(help: ArgumentHelp("Up to this time; a date means the whole day.", valueName: "time"))
  var until: TimeArgument?

  func validate() throws {
    if let since, let until, until.last < since.first {
      throw ValidationError("--until lies before --since; exchange them.")
    }
  }
}

/// Which events a command looks at.
struct EventOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Which event names to look at: if left out, the bundled list and whatever a rule fires on; names with commas \
      between, for rules too; or '*' for all.
      """,
      valueName: "list"),
    transform: { try AllowList(argument: $0) })
  var events: AllowList?

  @Flag(help: "Only records on which a rule fires.")
  var rulesOnly = false

  @Option(help: ArgumentHelp("Leave out findings below this severity.", valueName: "severity"))
  var minSeverity: SeverityArgument?

  func noteUnknownNames() {
    for name in events?.unknownNames ?? [] {
      Terminal.note("note: \(name) is not in the catalogue; it is looked for as it is written\n")
    }
  }

  func apply(to options: inout ScanOptions) {
    if let events { options.allowList = events }
    options.rulesOnly = rulesOnly
    options.minimumSeverity = minSeverity?.severity ?? .info
  }
}

/// Which records a command reads, whatever their events are.
struct RecordOptions: ParsableArguments {
  @OptionGroup var times: TimeRangeOptions

  @Option(help: ArgumentHelp("Only this account (repeat for more).", valueName: "id"))
  var account: [String] = []

  @Option(help: ArgumentHelp("Only this region (repeat for more).", valueName: "name"))
  var region: [String] = []

  var selection: RecordSelection {
    RecordSelection(
      since: times.since?.first, until: times.until?.last, accounts: Set(account), regions: Set(region))
  }

  func scanOptions(_ reading: PassOptions) -> ScanOptions {
    var options = ScanOptions()
    options.selection = selection
    reading.apply(to: &options)
    return options
  }
}

/// Which records a command looks at.
struct SelectionOptions: ParsableArguments {
  @OptionGroup var records: RecordOptions
  @OptionGroup var events: EventOptions

  var rulesOnly: Bool { events.rulesOnly }

  func noteUnknownNames() { events.noteUnknownNames() }

  func scanOptions(_ limits: ReadingLimits, threads: Int? = nil) -> ScanOptions {
    var options = ScanOptions()
    events.apply(to: &options)
    options.selection = records.selection
    options.threads = threads ?? Terminal.processorCount
    limits.apply(to: &options)
    return options
  }
}

/// What a command writes, and where.
struct ReportingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What to write to standard output.", valueName: "format"))
  var format: ReportFormat?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "Write a report to a file (repeat for more); the format goes by the path's ending unless it is named.",
      valueName: "[format:]path"),
    transform: { try OutputArgument(argument: $0) })
  var output: [OutputArgument] = []

  @Flag(help: "Leave the records themselves out of JSON.")
  var noRaw = false

  @Option(help: ArgumentHelp("Write what became of every input, as NDJSON.", valueName: "path"))
  var ledger: String?

  @Option(help: ArgumentHelp("End with code 1 if a finding is at least this severe.", valueName: "severity"))
  var failOn: SeverityArgument?

  @Flag(help: "No colour, even on a terminal.")
  var noColor = false

  @Flag(name: .shortAndLong, help: "No progress, no notes: only results and errors.")
  var quiet = false

  /// Standard output gets text unless something else was asked for.
  var outputs: [ReportOutput] {
    var outputs = output.map {
      ReportOutput($0.format, to: $0.destination, options: options(for: $0.destination))
    }
    if format != nil || output.isEmpty {
      outputs.insert(
        ReportOutput(format ?? .text, to: .standardOutput, options: options(for: .standardOutput)), at: 0)
    }
    return outputs
  }

  var showsText: Bool { outputs.contains { $0.format == .text && $0.destination == .standardOutput } }

  func validateDestinations() throws {
    var places: Set<String> = ledger.map { [$0 == "-" ? "standard output" : $0] } ?? []
    for output in outputs {
      let place =
        switch output.destination {
        case .standardOutput: "standard output"
        case .file(let path): path
        }
      guard places.insert(place).inserted else {
        throw ValidationError("Two reports would go to \(place); give each a place of its own.")
      }
    }
  }

  private func options(for destination: ReportOutput.Destination) -> ReportOptions {
    guard destination == .standardOutput, Terminal.outputIsTerminal else {
      return ReportOptions(includeRaw: !noRaw)
    }
    return ReportOptions(
      includeRaw: !noRaw, useColour: !noColor && !Terminal.refusesColour, width: Terminal.width(of: 1))
  }
}

/// How inputs are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How many files to read at the same time (default: one a processor).", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024.")
    }
  }
}

/// How far inputs are read.
struct ReadingLimits: ParsableArguments {
  @OptionGroup var bounds: RecordBounds
  @OptionGroup var inflating: InflatingLimit

  var strict: Bool { bounds.strict }

  func apply(to options: inout ScanOptions) {
    bounds.apply(to: &options)
    inflating.apply(to: &options)
  }
}

/// How inputs are read, and how far, where no correlations are looked for.
struct PassOptions: ParsableArguments {
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var damage: DamageOptions
  @OptionGroup var inflating: InflatingLimit

  var strict: Bool { damage.strict }

  func apply(to options: inout ScanOptions) {
    options.threads = reading.threads ?? Terminal.processorCount
    damage.apply(to: &options)
    inflating.apply(to: &options)
  }
}

/// How far compressed inputs are read.
struct InflatingLimit: ParsableArguments {
  @Option(
    help: ArgumentHelp("The most bytes that one input may inflate to, such as 64G.", valueName: "size"))
  var maxInflated = SizeArgument(bytes: 16 << 30)

  func apply(to options: inout ScanOptions) { options.archiveLimits.maxInflatedBytes = maxInflated.bytes }
}

/// How far records are looked at, wherever they come from.
struct RecordBounds: ParsableArguments {
  @OptionGroup var damage: DamageOptions

  @Option(
    help: ArgumentHelp(
      "The most groups of events that correlations keep; what is beyond is counted.", valueName: "n"))
  var maxCorrelationGroups = CorrelationLimits().groups

  var strict: Bool { damage.strict }

  func validate() throws {
    if maxCorrelationGroups < 1 {
      throw ValidationError("--max-correlation-groups takes a number from 1 on.")
    }
  }

  func apply(to options: inout ScanOptions) {
    damage.apply(to: &options)
    options.correlationLimits = CorrelationLimits(groups: maxCorrelationGroups)
  }
}

/// What becomes of inputs that are damaged, and of records that are too large.
struct DamageOptions: ParsableArguments {
  @Flag(help: "Stop at the first input that is damaged, and before that at mistakes in rules.")
  var strict = false

  @Option(help: ArgumentHelp("The largest record that is read; at most 1G.", valueName: "size"))
  var maxRecordBytes = SizeArgument(bytes: 16 << 20)

  func validate() throws {
    if maxRecordBytes.bytes > 1 << 30 {
      throw ValidationError("--max-record-bytes takes at most 1G.")
    }
  }

  func apply(to options: inout ScanOptions) {
    options.isStrict = strict
    options.recordLimits.maxRecordBytes = Int(clamping: maxRecordBytes.bytes)
  }
}
