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

  init(reasons: SeverityReasons, outcome: Outcome, match: Catalogue.Match?) {
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
}
