/// What the detector made of a record that is worth reporting.
public struct Assessment: Sendable, Equatable {
  public let severity: Severity
  public let reasons: SeverityReasons
  public let outcome: Outcome
  /// The event is of the service that the catalogue's entry means, so that the entry's techniques apply.
  public let isEntrySource: Bool
  /// The event bears the entry's very name, not another name of the call or one with an API version.
  let isEntryName: Bool
  /// The place of ``entry`` in the bundled catalogue.
  package let entryIndex: Int?
  /// The rules that fired.
  package let fired: FiredRules
  /// What is unusual about the record; nil where nobody knows what is usual.
  public let context: EventContext?
  /// Which named automation made the call; nil where none did.
  public let automation: AutomationStanding?

  init(
    reasons: SeverityReasons, outcome: Outcome, match: Catalogue.Match?, fired: FiredRules = FiredRules(),
    context: EventContext? = nil, automation: AutomationStanding? = nil
  ) {
    self.fired = fired
    self.context = context
    self.automation = automation
    severity = reasons.severity
    self.reasons = reasons
    self.outcome = outcome
    isEntrySource = match?.isEntrySource ?? false
    isEntryName = match?.isEntryName ?? false
    entryIndex = match?.index
  }

  /// The catalogue's entry for the event; nil where the event is not listed.
  public var entry: CatalogueEntry? {
    guard let entryIndex else { return nil }
    return Catalogue.bundled.entries[entryIndex]
  }

  /// What the event is about: as the weightiest rule says, else the catalogue; nil where neither does.
  public var family: Family? { fired.weightiest?.family ?? entry?.family }

  /// How far the event speaks for itself: as the weightiest rule says, else the catalogue; nil where neither does. Of a
  /// sign-in or a role assumed it depends on where it came from.
  public var evidence: Evidence? {
    let label = fired.weightiest?.evidence ?? entry?.evidence
    guard let entryIndex, isEntrySource, Catalogue.bundled.dependsOnSource(entryIndex) else { return label }
    if isSourceUnusual { return .directDetection }
    return label == .directDetection ? .correlationContext : label
  }

  /// Whether the source is one that the principal has not used, as far as a baseline tells.
  package var isSourceUnusual: Bool { context?.isSourceUnusual ?? false }
}
