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

  /// Whether everything is asked for.
  var isEmpty: Bool { accounts.isEmpty && regions.isEmpty && firstDay == nil && lastDay == nil }

  /// Why a file with this key stays unopened, in words for a person; nil when it is to be read.
  public func reasonToSkip(_ key: TrailKey) -> String? {
    reasonToSkip(account: key.account, region: key.region, day: key.day)
  }

  func reasonToSkip(account: String, region: String, day: TrailDay) -> String? {
    if !accounts.isEmpty, !accounts.contains(account) {
      return "account \(account) was not asked for"
    }
    if !regions.isEmpty, !regions.contains(region) {
      return "region \(region) was not asked for"
    }
    if let firstDay, day < firstDay {
      return "delivered on \(day), before the time asked for"
    }
    if let lastDay, day > lastDay {
      return "delivered on \(day), after the time asked for"
    }
    return nil
  }
}
