import TrailRecords

/// A hash that is the same in every process, so that what is kept by it does not depend on the run: FNV-1a (G. Fowler
/// and others, 1991), mixed at its end.
struct FixedHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
  }

  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for at in range where at < bytes.count { add(byte: bytes[at]) }
  }

  /// Adds the text at a place, and its end.
  mutating func add(_ place: TextPlace, of event: borrowing CloudTrailEvent) {
    if place.hasEscapes {
      var hash = self
      event.forEachByte(of: place) { hash.add(byte: $0) }
      self = hash
    } else {
      add(event.bytes, place.range)
    }
    add(byte: 0xFF)
  }

  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ mixed &>> 32) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed &>> 29) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed &>> 32
  }
}
