/// How long after their events records were delivered, in whole seconds.
public struct DeliveryLag: Sendable, Equatable {
  /// Lags from a day before the event to a month after it are told apart; what is beyond counts as the nearest.
  private static let range: ClosedRange<Int64> = -86400...31 * 86400

  /// How many records had each lag.
  private var counts: [Int64: Int] = [:]
  /// How many records were noted.
  public private(set) var count = 0
  /// The longest lag; nil where there is none.
  public private(set) var longest: Int64?

  public init() {}

  mutating func note(_ seconds: Int64) {
    counts[min(max(seconds, Self.range.lowerBound), Self.range.upperBound), default: 0] += 1
    count += 1
    longest = max(longest ?? seconds, seconds)
  }

  public var median: Int64? { lag(ofShare: 50) }

  /// The lag that a share of the records does not exceed (nearest rank); nil where there is none.
  /// - Parameter percent: from 1 to 100.
  public func lag(ofShare percent: Int) -> Int64? {
    let rank = max(1, (count * percent + 99) / 100)
    var seen = 0
    for (lag, number) in counts.sorted(by: { $0.key < $1.key }) {
      seen += number
      if seen >= rank { return lag }
    }
    return nil
  }
}
