public import TrailRecords

/// Decides which records are worth reporting, and why.
public struct Detector: Sendable {
  public let allowList: AllowList
  public let selection: RecordSelection
  /// A record below it is filtered out.
  public let minimumSeverity: Severity
  private let catalogue = Catalogue.bundled

  public init(
    allowList: AllowList = AllowList(), selection: RecordSelection = RecordSelection(),
    minimumSeverity: Severity = .info
  ) {
    self.allowList = allowList
    self.selection = selection
    self.minimumSeverity = minimumSeverity
  }

  /// - Returns: nil where the record is filtered out: by the allow-list, the selection or the least severity.
  ///   That answer allocates nothing, unless a value that it depends on has JSON escapes.
  public func examine(_ event: borrowing CloudTrailEvent) -> Assessment? {
    var caller = CallerPlaces()
    return examine(event, &caller)
  }

  /// The same.
  /// - Parameter caller: is set where the record is not filtered out.
  package func examine(_ event: borrowing CloudTrailEvent, _ caller: inout CallerPlaces) -> Assessment? {
    guard allowList.admits(event), selection.admits(event) else { return nil }
    let match = catalogue.match(event)
    let (classStep, tier) = classify(event, match)
    caller = CallerPlaces(event)
    let isRoot = event.means(caller.type, "Root")
    let hasError = !event.place(.errorCode).isEmpty
    let isDryRun = hasError && OutcomeRule.isDryRun(event)
    // Which error it is does not change the tier, so that texts are looked at only where they are needed.
    let quick = SeverityReasons(
      classStep: classStep, tier: tier, isRoot: isRoot,
      errorStep: !hasError ? .none : isDryRun ? .dryRun : .failed)
    guard quick.severity >= minimumSeverity else { return nil }
    let outcome = OutcomeRule.outcome(of: event)
    let reasons =
      quick.errorStep == .failed && outcome == .denied
      ? SeverityReasons(classStep: classStep, tier: tier, isRoot: isRoot, errorStep: .denied) : quick
    return Assessment(reasons: reasons, outcome: outcome, match: match)
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
