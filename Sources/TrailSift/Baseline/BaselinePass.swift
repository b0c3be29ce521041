public import TrailDetection
public import TrailReports

/// Learns a baseline from an archive.
///
/// ```swift
/// let result = try await BaselinePass(["AWSLogs"]).run()
/// try result.file.write(to: .file("usual.json"))
/// ```
public struct BaselinePass: Sendable {
  /// What came out of a pass.
  public struct Result: Sendable {
    public let file: BaselineFile
    public let totals: LedgerTotals
    /// Every input that was not read whole, in input order.
    public let notWhole: [LedgerLine]
    /// The input whose damage ended a strict pass.
    public let strictEnd: String?
    public let isInterrupted: Bool
  }

  /// Files, folders, or `-` for standard input.
  public var paths: [String]
  /// The selection counts, the threads, the limits and whether the pass is strict; the rules of which some have `new_to_baseline`; and of the
  /// context the places.
  public var options: ScanOptions
  /// Where the baseline is going to be written; nil for nowhere.
  public var output: ReportOutput.Destination?
  public var tool = ToolIdentity(name: "trailsift", version: TrailSiftVersion.current)
  public var limits = BaselineLimits()
  public var progress = ScanProgress()
  public var stop = StopSignal()

  public init(_ paths: [String], options: ScanOptions = ScanOptions()) {
    self.paths = paths
    self.options = options
  }

  /// - Throws: ``ScanError`` where there is nothing to read. Damaged inputs do not throw: they stand in the result.
  public func run() async throws(ScanError) -> Result {
    var pass = RecordPass(paths, options: options)
    pass.progress = progress
    pass.stop = stop
    let places = options.context?.places
    let (rules, limits) = (options.rules?.learning(places), limits)
    let result = try await pass.run { BaselineTally(rules: rules, places: places, limits: limits) }
    if case .file(let path) = output { try result.listing.check(outputs: [path]) }
    return Result(
      file: BaselineFile(result.tally.learner, tool: tool), totals: result.totals,
      notWhole: result.notWhole, strictEnd: result.strictEnd, isInterrupted: result.isInterrupted)
  }
}
