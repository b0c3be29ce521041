import ArgumentParser
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is usual, from the beginning of the very archive that is looked at.
struct FirstDaysOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Learn what is usual from the first days of the same logs, as 7d or 12h, and mark what is new after them.",
      valueName: "time"))
  var baselineFirst: SpanArgument?

  /// - Parameters:
  ///   - paths: what is read, twice then.
  ///   - baseline: the file that was named for the same.
  func validate(_ paths: [String], baseline: String?) throws {
    if baselineFirst == nil { return }
    if baseline != nil {
      throw ValidationError("--baseline and --baseline-first say the same thing twice; leave one out.")
    }
    if let path = paths.first(where: Self.isPassing) {
      throw ValidationError(
        "--baseline-first reads the logs twice, and \(path) can be read once; save it to a file first.")
    }
  }

  private static func isPassing(_ path: String) -> Bool {
    if path == "-" { return true }
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { return false }
    let kind = found.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// Sets that something is going to be known, for those that ask before it is.
  func announce(to options: inout ScanOptions) {
    if baselineFirst == nil { return }
    options.context = ContextSources(baseline: Baseline(), places: options.context?.places)
  }

  /// Learns, and sets what is known.
  /// - Throws: the code to end with, after the reason was told.
  func apply(to options: inout ScanOptions, _ paths: [String], quiet: Bool) async throws(ExitCode) {
    guard let span = baselineFirst else { return }
    let result = try await BaselineFiles.learn(BaselinePass(paths, options: options), quiet: quiet)
    var learner = result.file.learner
    var known = "nothing, since no record has a readable time"
    if let first = learner.sighting.first, let last = learner.sighting.last {
      let end = EventTime(seconds: first.seconds + span.seconds)
      learner.keep(firstSeenBefore: end)
      known =
        "\(Shown.count(learner.principalCount, "principal", "principals")) from \(first.text) to \(end.text)"
      if last < end { known += "; the logs end before that, so that nothing in them is new" }
    }
    options.context = ContextSources(baseline: Baseline(learner), places: options.context?.places)
    if !quiet { Terminal.note("baseline: \(known)\n") }
  }
}

/// A stretch of time on the command line, such as 7d.
struct SpanArgument: ExpressibleByArgument {
  let seconds: Int64

  init?(argument: String) {
    let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86400, "w": 7 * 86400]
    guard let unit = argument.last.flatMap({ units[$0] }),
      argument.dropLast().utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      let count = Int64(argument.dropLast()), (1...1_000_000).contains(count)
    else { return nil }
    seconds = count * unit
  }
}
