import Sigma
import TrailRecords

/// The marks of records. The eventIDs of AWS are GUIDs, whose bits are the mark, so that they can be written back. For
/// other texts and for records without an eventID the bits are made, and one digit of them tells so: the version of
/// the GUID would be 15, which no kind of GUID has. Those that have it all the same count as other texts.
extension EventMark {
  /// An event is the same where its eventID is; one without an eventID is only itself.
  init(_ event: borrowing CloudTrailEvent, input: UInt32, record: UInt32) {
    let id = event.place(.eventID)
    if id.isEmpty {
      // What comes first does not depend on the order of the inputs.
      var hash = TextBits()
      for at in event.bytes.indices { hash.append(event.bytes[at]) }
      self.init(
        high: hash.bits.x | Self.madeVersion, low: UInt64(input) << 32 | UInt64(record), input: input,
        record: record)
    } else if id.hasEscapes {
      let text = event.bytes(of: id)
      self.init(text.span, text.indices, input: input, record: record)
    } else {
      self.init(event.bytes, id.range, input: input, record: record)
    }
  }

  /// - Parameter range: where an eventID stands.
  private init(_ bytes: Span<UInt8>, _ range: Range<Int>, input: UInt32, record: UInt32) {
    if let bits = GUIDText.bits(bytes, range), bits.x & Self.madeVersion != Self.madeVersion {
      self.init(high: bits.x, low: bits.y, input: input, record: record)
    } else {
      // The order of events at one instant goes by their marks, so that the same text always gives the same.
      var hash = TextBits()
      for at in range { hash.append(bytes[at]) }
      self.init(high: hash.bits.x | Self.madeVersion, low: hash.bits.y, input: input, record: record)
    }
  }

  private static let madeVersion: UInt64 = 0xF000

  var bits: SIMD2<UInt64> { SIMD2(high, low) }

  /// Whether the eventID is not in the bits.
  var isMade: Bool { high & Self.madeVersion == Self.madeVersion }
}

/// 128 bits of a text, the same in every process.
private struct TextBits {
  private(set) var bits = SIMD2<UInt64>(0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)

  mutating func append(_ byte: UInt8) {
    bits.x = (bits.x ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    bits.y = (bits.y &+ UInt64(byte)) &* 0xBF58_476D_1CE4_E5B9
  }
}
