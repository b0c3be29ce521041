public import TrailDetection
public import TrailRecords
public import TrailRules
public import TrailSift

/// What rules, the catalogue and an archive say together about what can be seen.
public struct CoverageReview: Sendable {
  /// What was read of an archive.
  public struct Archive: Sendable {
    public let totals: LedgerTotals
    public let notWhole: [LedgerLine]
    /// The input whose damage ended a strict reading.
    public let strictEnd: String?
    public let isInterrupted: Bool
    /// Records that the selection admits.
    public let records: Int
    /// Event times; nil where no record has one.
    public let first: EventTime?
    public let last: EventTime?
  }

  public let archive: Archive?
  public let calls: CallReview
  public let logging: LoggingReview
  /// The rules that report and cannot fire for want of a baseline or a database of places.
  public let contextual: [CoveredRule]
  /// Nil without an archive.
  public let noise: NoiseReview?
  public let techniques: TechniqueReview
  /// Nil without an archive.
  public let blindSpots: BlindSpots?

  /// A review without an archive.
  /// - Parameters:
  ///   - context: what the rules are given beside records; nil for nothing.
  ///   - automation: the automation that is named; nil for none.
  public init(
    _ library: RuleLibrary, context: ContextSources? = nil, automation: AutomationInventory? = nil
  ) {
    self.init(library, context, automation, nil, RecordSelection())
  }

  /// - Parameters:
  ///   - result: of a pass of ``CoverageTally`` with the same rules, context and automation.
  ///   - selection: what the records of the pass were selected by.
  public init(
    _ library: RuleLibrary, context: ContextSources? = nil, automation: AutomationInventory? = nil,
    _ result: RecordPass.Result<CoverageTally>, selection: RecordSelection = RecordSelection()
  ) {
    self.init(library, context, automation, .some(result), selection)
  }

  private init(
    _ library: RuleLibrary, _ context: ContextSources?, _ automation: AutomationInventory?,
    _ result: RecordPass.Result<CoverageTally>?, _ selection: RecordSelection
  ) {
    let rules = CoveredRules(library, context)
    let plan = CoveragePlan(library, context: context, automation: automation)
    let tally = result?.tally
    archive = result.map { result in
      Archive(
        totals: result.totals, notWhole: result.notWhole, strictEnd: result.strictEnd,
        isInterrupted: result.isInterrupted,
        records: result.tally.records, first: result.tally.first, last: result.tally.last)
    }
    calls = CallReview(rules, tally)
    logging = LoggingReview(rules, tally)
    contextual = rules.all.filter { $0.reports && !$0.needs.isEmpty }
    noise = tally.map { NoiseReview(rules, $0, automation) }
    techniques = TechniqueReview(rules, tally, plan)
    blindSpots = result.map { result in
      BlindSpots(
        result.tally.blindSpots, result.listing, selection: selection,
        // Where damage ended a strict reading, an input is not whole.
        isWhole: result.totals.isWhole && !result.isInterrupted)
    }
  }
}
