#if Live
  import ArgumentParser
  import Synchronization
  import TrailLive
  import TrailSift

  /// How a watch polls.
  struct PollingOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp("The time between two polls, as 300 (seconds), 90s, 5m or 1h.", valueName: "time"))
    var interval = IntervalArgument(seconds: 300)

    @Option(
      help: ArgumentHelp(
        "How far each poll reaches back behind the one before, for what comes late.", valueName: "time"))
    var lookback = IntervalArgument(seconds: 1800)

    @Option(
      help: ArgumentHelp("Where the first poll begins; --lookback before now if left out.", valueName: "time")
    )
    var since: TimeArgument?

    @Option(
      help: ArgumentHelp(
        "New events of one name in a poll at most; the next polls fetch the rest.", valueName: "n"))
    var maxPerName = 100

    @Option(
      help: ArgumentHelp(
        "A look-up for each name, one sweep of all that changes something beside them, or whichever is cheaper.",
        valueName: "plan"))
    var plan = PlanChoice.names

    @Option(help: ArgumentHelp("End after so many polls.", valueName: "n"))
    var polls: Int?

    func validate() throws {
      if maxPerName < 1 { throw ValidationError("--max-per-name takes a number from 1 on.") }
      if let polls, polls < 1 { throw ValidationError("--polls takes a number from 1 on.") }
    }

    func settings() -> LiveSettings {
      var settings = LiveSettings()
      settings.interval = interval.seconds
      settings.lookback = lookback.seconds
      settings.maxPerName = maxPerName
      settings.since = since?.first.seconds
      return settings
    }
  }

  extension PlanChoice: ExpressibleByArgument {}

  /// Where a watch writes, and what it says of itself.
  struct WatchOutputOptions: ParsableArguments {
    enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable { case text, json }

    @Option(
      name: [.customShort("o"), .long],
      help: ArgumentHelp(
        "Append findings to a file instead of writing to standard output.", valueName: "path"))
    var output: String?

    @Option(
      help: ArgumentHelp(
        "The folder that remembers how far the watch has come; trailsift below XDG_STATE_HOME or ~/.local/state if left "
          + "out.", valueName: "folder"))
    var state: String?

    @Flag(help: "Leave the records themselves out.")
    var noRaw = false

    @Option(help: ArgumentHelp("How polls and messages stand on standard error.", valueName: "format"))
    var logFormat = LogFormat.text

    @Option(help: ArgumentHelp("Serve metrics for Prometheus on this port of 127.0.0.1.", valueName: "port"))
    var metricsPort: Int?

    @Flag(name: .shortAndLong, help: "No notes: only findings, warnings and errors.")
    var quiet = false

    func validate() throws {
      if output?.isEmpty == true { throw ValidationError("--output names no file; give it a path.") }
      if let metricsPort, !(1...65535).contains(metricsPort) {
        throw ValidationError("--metrics-port takes a number from 1 to 65535.")
      }
      if state?.isEmpty == true { throw ValidationError("--state names no folder; give it a path.") }
      if state == nil, Self.usualFolder == nil {
        throw ValidationError("--state is needed where neither XDG_STATE_HOME nor HOME is set.")
      }
    }

    var stateFolder: String { state ?? Self.usualFolder ?? "." }

    private static var usualFolder: String? {
      let environment = AWSConsole.environment
      if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/trailsift" }
      return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/trailsift" }
    }

    var place: OutputPlace {
      guard let output, output != "-" else { return .standardOutput }
      return .file(output)
    }

    var log: LiveLog {
      let (quiet, format) = (quiet, logFormat)
      return LiveLog { entry in
        if quiet, entry.level == .info { return }
        Terminal.write(
          (format == .json ? entry.json(time: EventTime.now.text) : entry.text.visibleLines) + "\n")
      }
    }

    func say(_ report: PollReport) {
      if quiet, report.failed.isEmpty, report.lostSeconds == 0 { return }
      Terminal.write((logFormat == .json ? report.json : report.text.visible()) + "\n")
    }
  }

  /// The sums over all polls so far.
  final class WatchMetrics: Sendable {
    private let sums = Mutex(LiveMetrics())

    func add(_ report: PollReport) { sums.withLock { $0.add(report) } }

    var text: String { sums.withLock { $0.text } }
  }
#endif
