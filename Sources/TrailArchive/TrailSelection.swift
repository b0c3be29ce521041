/// Which deliveries to open, by what their keys say. Empty sets and nil days ask for everything.
///
/// The days are days of delivery, which comes later than the event: whoever selects by event time widens them first.
public struct TrailSelection: Sendable, Equatable {
  /// The accounts to read, as 12 digits.
  public var accounts: Set<String>
  /// The regions to read. This is the region that delivered a file; a record in it may name another.
  public var regions: Set<String>
  /// The first day of delivery to read.
  public var firstDay: TrailDay?
  /// The last day of delivery to read.
  public var lastDay: TrailDay?

  public init(
    accounts: Set<String> = [], regions: Set<String> = [], firstDay: TrailDay? = nil, lastDay: TrailDay? = nil
  ) {
    self.accounts = accounts
    self.regions = regions
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// Why a file with this key stays unopened, in words for a person; nil when it is to be read.
  public func reasonToSkip(_ key: TrailKey) -> String? {
    if !accounts.isEmpty, !accounts.contains(key.account) {
      return "account \(key.account) was not asked for"
    }
    if !regions.isEmpty, !regions.contains(key.region) {
      return "region \(key.region) was not asked for"
    }
    if let firstDay, key.day < firstDay {
      return "delivered on \(key.day), before the time asked for"
    }
    if let lastDay, key.day > lastDay {
      return "delivered on \(key.day), after the time asked for"
    }
    return nil
  }
}
