/// Numbers in the texts of fields.
enum DecimalText {
  /// The finite number that a text stands for: digits with at most a sign, a point and an exponent.
  static func number(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    // Words and hexadecimal digits, which the parser below takes too, are no decimal numbers.
    for at in range {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        continue
      default: return nil
      }
    }
    guard let number = Double(String(decoding: bytes[range], as: UTF8.self)), number.isFinite else {
      return nil
    }
    return number
  }
}
