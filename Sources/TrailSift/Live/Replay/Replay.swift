import TrailArchive
public import TrailReports

/// Feeds an archive through the live path as it was delivered: what a watch would have said, and when.
///
/// ```swift
/// var replay = Replay(["AWSLogs"])
/// replay.output = .file("said.ndjson")
/// let result = try await replay.run()
/// print(result.lag.median ?? 0)
/// ```
///
/// Each line is a finding as `scan --format ndjson` writes it, with `seen_at` and `lag_seconds` at its end. What is written
/// depends on the inputs and the options alone, at any speed.
public struct Replay: Sendable {
  /// What decides when a record is there to be seen.
  public enum Order: String, Sendable, CaseIterable {
    /// The stamp in its file's name; of a file without one, the newest event time in it.
    case delivery
    /// Its own event time.
    case eventTime = "event-time"
  }

  /// What came out of a replay.
  public struct Result: Sendable {
    public let summary: ScanSummary
    /// The findings that were said; each correlation counts once.
    public let severities: SeverityCounts
    /// How long after its event each record was there to be seen, by the stamps of the files.
    public let lag: DeliveryLag
    /// How many correlations came out otherwise at the end than they were said first, or were not said before it.
    public let restated: Int
    /// The instants of the first and the last delivery or record, in seconds since 1970; nil where there was none.
    public let span: ClosedRange<Int64>?
    /// The input whose damage ended a strict replay.
    public let strictEnd: String?
    /// How many inputs were delivered outside the time asked for.
    let passedOver: Int
  }

  /// Files, folders, or `-` for standard input.
  public var paths: [String]
  /// What is looked at. One thread reads, however many there are for folders.
  public var options: ScanOptions
  public var order = Order.delivery
  /// How many seconds of the archive pass in one; nil for no waiting.
  public var speed: Double?
  /// How many seconds of the archive lie between two looks at correlations; at least 1.
  public var interval: Int64 = 300
  /// Files delivered before or after are passed over, in seconds since 1970; nil for no bound.
  public var from: Int64?
  public var to: Int64?
  public var output = ReportOutput.Destination.standardOutput
  /// Whether lines hold the records themselves.
  public var includesRaw = true
  public var stop = StopSignal()
  public var tool = ToolIdentity(name: "trailsift", version: TrailSiftVersion.current)

  public init(_ paths: [String], options: ScanOptions = ScanOptions()) {
    self.paths = paths
    self.options = options
  }

  /// Reads everything once; files without a stamp, and with ``Order/eventTime`` all files, a further time before that, for
  /// the times in them.
  ///
  /// **Memory.** In the order of delivery: what a scan takes for correlations, as much again for the live path, and 24
  /// bytes a finding. In the order of event times also those records of files that overlap in time which are reported or
  /// matter to correlations. Of standard input and pipes these are kept too, since they cannot be read twice.
  /// - Throws: ``ScanError`` where there is nothing to read or the output cannot be written. Damaged inputs do not throw:
  ///   they stand in the summary.
  public func run() async throws(ScanError) -> Result {
    let listing = try await ArchiveListing(paths, options)
    if case .file(let path) = output { try listing.check(outputs: [path]) }
    let result: Result
    do throws(ReplayError) {
      let run = try ReplayRun(self)
      result = try await run.play(listing)
    } catch {
      switch error {
      case .input(let cause): throw .input(cause)
      case .output(let cause): throw .output(cause)
      }
    }
    if !result.summary.interrupted, result.passedOver == 0 {
      try listing.checkForLogs(result.summary.totals, paths)
    }
    return result
  }
}

/// Why a replay ends early.
enum ReplayError: Error {
  case input(ArchiveError)
  case output(OutputError)
}
