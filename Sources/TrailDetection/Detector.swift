public import TrailRecords

/// What becomes of a record.
package enum Admission {
  /// It is not asked for, or not severe enough.
  case filtered
  /// Automation that the inventory sets aside made the call within its bounds. It takes no part in correlations.
  case automated(AutomationStanding)
  /// The same as `filtered`, and the automation of this number, which is set aside, keeps it out of correlations.
  case uncorrelatedAutomation(Int)
  /// The same as `filtered`, and the suppression of this number keeps matches of its out of correlations.
  case uncorrelated(Int)
  /// The suppression of this number sets it aside. It takes no part in correlations.
  case suppressed(Int)
  /// It is reported.
  case reported(ReportGrounds)
}

/// What was found out of a record that is reported while that was decided, for its assessment.
package struct ReportGrounds: Sendable {
  package let fired: FiredRules
  let standing: AutomationStanding?
  /// Nil where no rule asked for it, too.
  let context: EventContext?
}

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
  public let severityPolicy: SeverityPolicy
  /// What is unusual is told from these; nil for not at all.
  public let context: ContextSources?
  /// The automation that is named; nil for none.
  public let automation: AutomationInventory?
  private let suppression: SuppressionTest?
  private let catalogue = Catalogue.bundled

  public init(
    allowList: AllowList = AllowList(), selection: RecordSelection = RecordSelection(),
    minimumSeverity: Severity = .info, rules: DetectionRules? = nil, rulesOnly: Bool = false,
    severityPolicy: SeverityPolicy = SeverityPolicy(), suppressions: Suppressions? = nil,
    context: ContextSources? = nil, automation: AutomationInventory? = nil
  ) {
    self.severityPolicy = severityPolicy
    self.context = context
    self.automation = automation
    let rules = rules?.knowing(context)
    suppression = SuppressionTest(suppressions?.knowing(context), for: rules)
    self.rules = rules
    self.rulesOnly = rulesOnly
    self.allowList = allowList
    self.selection = selection
    self.minimumSeverity = minimumSeverity
  }

  /// - Returns: nil where the record is filtered out, by the allow-list, the selection or the least severity, and
  ///   where a suppression sets it aside.
  ///   That answer allocates nothing where there are no rules, unless a value that it depends on has JSON escapes. With
  ///   rules each call begins anew; a scan remembers what records have in common.
  public func examine(_ event: borrowing CloudTrailEvent) -> Assessment? {
    var scratch = RuleScratch()
    guard case .reported(let grounds) = admit(event, &scratch) else { return nil }
    var caller = CallerPlaces()
    return assess(event, grounds, &caller)
  }

  /// Decides whether a record is reported.
  /// - Parameter scratch: the worker's own. Its ``RuleScratch/matched`` gets the rules that match, those that only
  ///   serve correlations too, without what suppressions keep out of correlations.
  package func admit(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> Admission {
    scratch.matched.removeAll(keepingCapacity: true)
    guard select(event, &scratch) else { return filter(event, &scratch) }
    let standing = automation?.standing(of: event, CallerPlaces(event))
    guard isSevere(event, standing, scratch) else { return filter(event, &scratch) }
    if let standing, standing.isSetAside {
      scratch.matched.removeAll(keepingCapacity: true)
      return .automated(standing)
    }
    guard let number = suppression?.number(for: event, &scratch) else {
      return .reported(grounds(standing, &scratch))
    }
    scratch.matched.removeAll(keepingCapacity: true)
    return .suppressed(number)
  }

  private func grounds(_ standing: AutomationStanding?, _ scratch: inout RuleScratch) -> ReportGrounds {
    guard let rules else { return ReportGrounds(fired: FiredRules(), standing: standing, context: nil) }
    return ReportGrounds(
      fired: rules.fired(&scratch), standing: standing,
      // The rules have the same sources of it.
      context: context == nil ? nil : scratch.memory.context.known)
  }

  private func filter(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> Admission {
    if let automation, let rules, rules.correlates(scratch),
      let standing = automation.standing(of: event, CallerPlaces(event)), standing.isSetAside
    {
      scratch.matched.removeAll(keepingCapacity: true)
      return .uncorrelatedAutomation(standing.number)
    }
    guard let number = suppression?.uncorrelate(event, &scratch) else { return .filtered }
    return .uncorrelated(number)
  }

  private func isSevere(
    _ event: borrowing CloudTrailEvent, _ standing: AutomationStanding?, _ scratch: borrowing RuleScratch
  ) -> Bool {
    if minimumSeverity == .info { return true }
    let level = rules?.highestLevel(scratch)
    return steps(event, catalogue.match(event), CallerPlaces(event), level, standing).severity
      >= minimumSeverity
  }

  /// Assesses a record that was admitted.
  /// - Parameters:
  ///   - grounds: what ``admit(_:_:)`` gave.
  ///   - caller: is set to the record's.
  package func assess(
    _ event: borrowing CloudTrailEvent, _ grounds: ReportGrounds, _ caller: inout CallerPlaces
  ) -> Assessment {
    caller = CallerPlaces(event)
    let match = catalogue.match(event)
    var reasons = steps(event, match, caller, grounds.fired.weightiest?.level, grounds.standing)
    let outcome = OutcomeRule.outcome(of: event)
    if reasons.errorStep == .failed, outcome == .denied { reasons.errorStep = .denied }
    return Assessment(
      reasons: reasons, outcome: outcome, match: match, fired: grounds.fired,
      context: grounds.context ?? context?.context(of: event, caller), automation: grounds.standing)
  }

  /// A list of names given by hand holds for rules too; else whatever a rule fires on is selected.
  private func select(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> Bool {
    let isListed = allowList.admits(event)
    guard let rules else { return isListed && !rulesOnly && selection.admits(event) }
    guard isListed || allowList.mode == .catalogue, selection.admits(event) else { return false }
    rules.match(event, &scratch)
    return isListed && !rulesOnly || rules.highestLevel(scratch) != nil
  }

  /// The steps that decide the severity. Where any error lifts, which one it was does not change the tier, so that no
  /// text is looked at.
  private func steps(
    _ event: borrowing CloudTrailEvent, _ match: Catalogue.Match?, _ caller: CallerPlaces,
    _ ruleLevel: Severity?, _ standing: AutomationStanding?
  ) -> SeverityReasons {
    let (classStep, tier) = classify(event, match)
    return SeverityReasons(
      classStep: classStep, tier: tier, isRoot: event.means(caller.type, "Root"),
      ruleLevel: ruleLevel,
      errorStep: errorStep(event), automationStep: Self.automationStep(standing))
  }

  private static func automationStep(_ standing: AutomationStanding?) -> SeverityReasons.AutomationStep {
    guard let standing else { return .none }
    if !standing.isWithin { return .lifted }
    return standing.effect == .lower ? .lowered : .none
  }

  private func errorStep(_ event: borrowing CloudTrailEvent) -> SeverityReasons.ErrorStep {
    if event.place(.errorCode).isEmpty { return .none }
    if OutcomeRule.isDryRun(event) { return .dryRun }
    return severityPolicy.lift == .denied && OutcomeRule.outcome(of: event) != .denied ? .notLifted : .failed
  }

  private func classify(
    _ event: borrowing CloudTrailEvent, _ match: Catalogue.Match?
  ) -> (SeverityReasons.ClassStep, Severity) {
    if let level = severityPolicy.level(of: event) { return (.configured, level) }
    if let match { return (.listed, catalogue.entries[match.index].tier) }
    switch event.readOnly {
    case true?: return (.readsOnly, .info)
    case false?: return (.changes, .medium)
    case nil: return (.unmarked, .medium)
    }
  }
}
