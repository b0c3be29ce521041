public import Sigma
public import TrailArchive
public import TrailDetection
public import TrailRecords

/// What a scan looks at, and within which bounds.
public struct ScanOptions: Sendable {
  /// Which event names are looked at.
  public var allowList = AllowList()
  /// Which records are looked at, by time, account and region. Deliveries that cannot hold such a record are not
  /// opened, as far as their key tells.
  public var selection = RecordSelection()
  /// Findings below this are counted as filtered.
  public var minimumSeverity = Severity.info
  /// The rules that are asked of records; nil for none.
  public var rules: DetectionRules?
  /// How much each of the threads keeps for correlations. What had to be left out stands in the summary.
  public var correlationLimits = CorrelationLimits()
  /// Whether records on which no rule fired are filtered out. Correlations see them all the same.
  public var rulesOnly = false
  /// Where severities are decided otherwise than by default.
  public var severityPolicy = SeverityPolicy()
  /// Findings that are set aside and counted; nil for none.
  public var suppressions: Suppressions?
  /// What is unusual is told from these; nil for not at all.
  public var context: ContextSources?
  /// The automation that is named; nil for none.
  public var automation: AutomationInventory?
  /// How many inputs are read at the same time; at least 1.
  public var threads = 1
  /// Whether the first input that is not whole ends the scan.
  public var isStrict = false
  public var archiveLimits = ArchiveLimits()
  public var recordLimits = RecordLimits()
  /// The size on disk, in bytes, from which an input is read and scanned in two tasks, where there is more than one
  /// thread.
  var readAheadSize: Int64 = 32 << 20
  /// What is missing from inputs from the first, in words for a person, by the inputs' paths: such an input is not
  /// whole.
  var shortfalls: [String: String] = [:]

  public init() {}

  /// A delivery's day is that of its writing. An event is never delivered before it happened, and seldom more
  /// than two days after.
  static let latestDelivery: Int64 = 2 * 86400

  var trailSelection: TrailSelection {
    TrailSelection(
      accounts: selection.accounts, regions: selection.regions,
      firstDay: selection.since.flatMap(Self.day),
      lastDay: selection.until.flatMap { Self.day(EventTime(seconds: $0.seconds + Self.latestDelivery)) })
  }

  /// How many workers read inputs.
  func workerCount(for inputs: [ArchiveInput]) -> Int { min(max(threads, 1), max(inputs.count, 1)) }

  private static func day(_ time: EventTime) -> TrailDay? {
    let (year, month, day) = time.day
    return TrailDay(year: year, month: month, day: day)
  }
}

extension Detector {
  /// The detector of a scan.
  init(_ options: ScanOptions) {
    self.init(
      allowList: options.allowList, selection: options.selection, minimumSeverity: options.minimumSeverity,
      rules: options.rules, rulesOnly: options.rulesOnly, severityPolicy: options.severityPolicy,
      suppressions: options.suppressions, context: options.context, automation: options.automation)
  }
}
