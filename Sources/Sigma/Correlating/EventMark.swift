/// What tells one event from another, and where it is found again.
public struct EventMark: Sendable, Hashable {
  /// 128 bits that stand for the event: two records with the same ones are copies of one event, which counts once.
  public var high: UInt64
  public var low: UInt64
  /// The number of the input and of the record in it. Of copies, the one with the smallest pair stands.
  public var input: UInt32
  public var record: UInt32

  public init(high: UInt64, low: UInt64, input: UInt32, record: UInt32) {
    self.high = high
    self.low = low
    self.input = input
    self.record = record
  }

  func isSameEvent(as other: EventMark) -> Bool { high == other.high && low == other.low }

  /// By the bits, which have no meaning but give every set of events one order.
  func isBefore(_ other: EventMark) -> Bool { (high, low) < (other.high, other.low) }
}
