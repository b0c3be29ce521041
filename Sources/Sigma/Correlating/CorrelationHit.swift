/// A match of a base of a step, in one group, with one of its values.
struct CorrelationHit: Sendable {
  /// Seconds.
  var time: Int64
  var event: EventMark
  /// Of a text a keyed hash, of a number its bits.
  var value: UInt64
  var group: UInt32
  var base: UInt16
  /// The number of the value among those of the event.
  var part: UInt16

  /// The order in a group: by time, then one that is the same for every set of hits, in which those of an event at a
  /// base follow one another, of copies those of the record that stands first.
  func isEarlier(than other: CorrelationHit) -> Bool {
    if time != other.time { return time < other.time }
    if !event.isSameEvent(as: other.event) { return event.isBefore(other.event) }
    return (base, event.input, event.record, part)
      < (other.base, other.event.input, other.event.record, other.part)
  }

  func isSameHit(as other: CorrelationHit) -> Bool {
    base == other.base && event.isSameEvent(as: other.event)
  }

  func isSameRecord(as other: CorrelationHit) -> Bool {
    event.input == other.event.input && event.record == other.event.record
  }
}
