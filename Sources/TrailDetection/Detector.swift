public import TrailRecords

/// Decides which records are worth reporting, and why.
public struct Detector: Sendable {
  public let allowList: AllowList
  public let selection: RecordSelection
  /// A record below it is filtered out.
  public let minimumSeverity: Severity
  /// The rules that are asked of records; nil for none.
  public let rules: DetectionRules?
  /// Whether a record is filtered out on which no rule fired.
  public let rulesOnly: Bool
  private let catalogue = Catalogue.bundled

  public init(
    allowList: AllowList = AllowList(), selection: RecordSelection = RecordSelection(),
    minimumSeverity: Severity = .info, rules: DetectionRules? = nil, rulesOnly: Bool = false
  ) {
    self.rules = rules
    self.rulesOnly = rulesOnly
    self.allowList = allowList
    self.selection = selection
    self.minimumSeverity = minimumSeverity
  }

  /// - Returns: nil where the record is filtered out: by the allow-list, the selection or the least severity.
  ///   That answer allocates nothing, unless a value that it depends on has JSON escapes.
  public func examine(_ event: borrowing CloudTrailEvent) -> Assessment? {
    var caller = CallerPlaces()
    var scratch = RuleScratch()
    return examine(event, &caller, &scratch)
  }

  /// The same.
  /// - Parameters:
  ///   - caller: is set where the record is not filtered out.
  ///   - scratch: the worker's own.
  package func examine(
    _ event: borrowing CloudTrailEvent, _ caller: inout CallerPlaces, _ scratch: inout RuleScratch
  ) -> Assessment? {
    guard let fired = admit(event, &scratch) else { return nil }
    let match = catalogue.match(event)
    let (classStep, tier) = classify(event, match)
    caller = CallerPlaces(event)
    let isRoot = event.means(caller.type, "Root")
    let hasError = !event.place(.errorCode).isEmpty
    let isDryRun = hasError && OutcomeRule.isDryRun(event)
    // Which error it is does not change the tier, so that texts are looked at only where they are needed.
    let quick = SeverityReasons(
      classStep: classStep, tier: tier, isRoot: isRoot,
      ruleLevel: fired.weightiest?.level, errorStep: !hasError ? .none : isDryRun ? .dryRun : .failed)
    guard quick.severity >= minimumSeverity else { return nil }
    let outcome = OutcomeRule.outcome(of: event)
    let reasons =
      quick.errorStep == .failed && outcome == .denied
      ? SeverityReasons(
        classStep: classStep, tier: tier, isRoot: isRoot, ruleLevel: quick.ruleLevel, errorStep: .denied)
      : quick
    return Assessment(reasons: reasons, outcome: outcome, match: match, fired: fired)
  }

  /// - Returns: the rules that fired; nil where the record is filtered out by the allow-list, the selection or for
  ///   want of a rule. A list of names given by hand holds for rules too; else whatever a rule fires on is admitted.
  private func admit(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> FiredRules? {
    let isListed = allowList.admits(event)
    guard let rules else { return isListed && !rulesOnly && selection.admits(event) ? FiredRules() : nil }
    guard isListed || allowList.mode == .catalogue, selection.admits(event) else { return nil }
    let fired = rules.fired(on: event, &scratch)
    return isListed && !rulesOnly || !fired.isEmpty ? fired : nil
  }

  private func classify(
    _ event: borrowing CloudTrailEvent, _ match: Catalogue.Match?
  ) -> (SeverityReasons.ClassStep, Severity) {
    if let match { return (.listed, catalogue.entries[match.index].tier) }
    switch event.readOnly {
    case true?: return (.readsOnly, .info)
    case false?: return (.changes, .medium)
    case nil: return (.unmarked, .medium)
    }
  }
}
