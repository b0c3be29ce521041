import TrailRecords

/// Reads and writes the identifiers that AWS gives to events.
package enum GUIDText {
  /// The 128 bits of `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, in lower case as AWS writes it, the first digit's the
  /// highest: their order is that of the texts.
  package static func bits(_ bytes: Span<UInt8>, _ range: Range<Int>) -> SIMD2<UInt64>? {
    let start = range.lowerBound
    let dash = UInt8(ascii: "-")
    guard range.count == 36, bytes[start + 8] == dash, bytes[start + 13] == dash, bytes[start + 18] == dash,
      bytes[start + 23] == dash
    else { return nil }
    let low = 0xFFFF_FFFF as UInt64
    guard let first = hexadecimal(bytes.word(at: start)),
      let second = hexadecimal(bytes.word(at: start + 9) & low | bytes.word(at: start + 14) &<< 32),
      let third = hexadecimal(bytes.word(at: start + 19) & low | bytes.word(at: start + 24) &<< 32),
      let fourth = hexadecimal(bytes.word(at: start + 28))
    else { return nil }
    return SIMD2(turned(first | second &<< 32), turned(third | fourth &<< 32))
  }

  /// The same sixteen digits, the lowest one highest.
  private static func turned(_ digits: UInt64) -> UInt64 {
    let odd = 0x0F0F_0F0F_0F0F_0F0F as UInt64
    let bytes = digits.byteSwapped
    return (bytes & odd) &<< 4 | bytes &>> 4 & odd
  }

  /// The text that has these bits.
  static func text(_ bits: SIMD2<UInt64>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    append(bits, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the text that has these bits.
  static func append(_ bits: SIMD2<UInt64>, to text: inout [UInt8]) {
    append(bits.x, dashesBefore: 1 << 8 | 1 << 12, to: &text)
    append(bits.y, dashesBefore: 1 | 1 << 4, to: &text)
  }

  /// - Parameter dashes: a bit for each of the sixteen digits, the lowest for the first.
  private static func append(_ word: UInt64, dashesBefore dashes: UInt32, to text: inout [UInt8]) {
    for number in 0..<16 as Range<UInt64> {
      if dashes &>> UInt32(truncatingIfNeeded: number) & 1 == 1 { text.append(UInt8(ascii: "-")) }
      let digit = UInt8(truncatingIfNeeded: word &>> (60 &- 4 &* number) & 0xF)
      text.append(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &+ digit &- 10)
    }
  }

  /// The value of eight digits `0` to `9` and `a` to `f`, the last byte's the highest; nil where one is none.
  private static func hexadecimal(_ digits: UInt64) -> UInt64? {
    let each = 0x0101_0101_0101_0101 as UInt64
    // What the digits are worth if they are some; at most 24 for others, so that no byte runs over.
    let values = (digits & (each &* 0x0F)) &+ (digits &>> 6 & each) &* 9
    // Written out again, only digits give what they were.
    let letters = (values &+ each &* 0x76) &>> 7 & each
    guard values & (each &* 0xF0) == 0, values &+ each &* 0x30 &+ letters &* 39 == digits else { return nil }
    let pairs = (values | values &>> 4) & 0x00FF_00FF_00FF_00FF
    let quads = (pairs | pairs &>> 8) & 0x0000_FFFF_0000_FFFF
    return (quads | quads &>> 16) & 0xFFFF_FFFF
  }
}
