import TrailHash
import TrailRecords

extension FNV1a {
  /// Adds the text at a place, and its end.
  mutating func add(_ place: TextPlace, of event: borrowing CloudTrailEvent) {
    if place.hasEscapes {
      var hash = self
      event.forEachByte(of: place) { hash.add(byte: $0) }
      self = hash
    } else {
      add(event.bytes.extracting(place.range))
    }
    add(byte: 0xFF)
  }

  /// The value with its bits mixed, so that those with the least values are a fair choice. What is kept by it does not
  /// depend on the run.
  var mixed: UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed &>> 32) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed &>> 29) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed &>> 32
  }
}
