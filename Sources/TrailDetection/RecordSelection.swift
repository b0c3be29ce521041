public import TrailRecords

/// Which records are looked at, by time, account and region. A record that lacks what a condition asks about
/// passes it, so that nothing is lost for want of a field.
public struct RecordSelection: Sendable, Equatable {
  /// The earliest event time that passes; nil for no bound.
  public var since: EventTime?
  /// The latest event time that passes; nil for no bound.
  public var until: EventTime?
  /// The accounts that pass, by `recipientAccountId`, else `userIdentity.accountId`; empty for all.
  public var accounts: Set<String>
  /// The regions that pass, by `awsRegion`; empty for all.
  public var regions: Set<String>

  public init(
    since: EventTime? = nil, until: EventTime? = nil, accounts: Set<String> = [], regions: Set<String> = []
  ) {
    self.since = since
    self.until = until
    self.accounts = accounts
    self.regions = regions
  }

  /// Whether the record passes every condition. Does not allocate unless a value has JSON escapes.
  public func admits(_ event: borrowing CloudTrailEvent) -> Bool {
    if since != nil || until != nil, let time = event.time {
      if let since, time < since { return false }
      if let until, time > until { return false }
    }
    if !accounts.isEmpty, !Self.holds(accounts, Self.account(of: event), of: event) { return false }
    if !regions.isEmpty, !Self.holds(regions, event.place(.awsRegion), of: event) { return false }
    return true
  }

  private static func holds(
    _ allowed: Set<String>, _ place: TextPlace, of event: borrowing CloudTrailEvent
  ) -> Bool {
    if place.isEmpty { return true }
    for text in allowed where event.equals(place, text) { return true }
    return false
  }

  private static func account(of event: borrowing CloudTrailEvent) -> TextPlace {
    let recipient = event.place(.recipientAccountId)
    return recipient.isEmpty ? event.account(of: CallerPlaces(event)) : recipient
  }
}
