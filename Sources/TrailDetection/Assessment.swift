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

  init(
    reasons: SeverityReasons, outcome: Outcome, match: Catalogue.Match?, fired: FiredRules = FiredRules()
  ) {
    self.fired = fired
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

  /// How far the event speaks for itself: as the weightiest rule says, else the catalogue; nil where neither does.
  public var evidence: Evidence? { fired.weightiest?.evidence ?? entry?.evidence }
}
