public import TrailDetection
public import TrailRecords

extension Configuration {
  /// The suppressions that are over, in their order.
  public func expired(at now: EventTime = .now) -> [Suppression] {
    suppressions.filter { $0.isExpired(at: now) }
  }

  /// The suppressions made ready for a scan; nil where there are none.
  /// - Parameter now: the time that decides which are over.
  public func readySuppressions(at now: EventTime = .now) -> Suppressions? {
    suppressions.isEmpty ? nil : Suppressions(suppressions, placeholders: allPlaceholders, at: now)
  }
}
