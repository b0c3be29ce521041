/// Rules as bytes, for a pack that is read faster than YAML.
///
/// Shape: `SIGR`, the version (1 byte), a checksum of the rest (8 bytes, the lowest first), the texts (how many,
/// then each one's length and UTF-8), how many rules, the rules. Numbers are varints of 7 bits a byte, the lowest
/// first; what may be negative is folded (0, -1, 1, -2, ...). A text in a rule is its number in the list of texts;
/// an optional one is 0 for none, else the number + 1. The same rules always give the same bytes.
public enum RuleCoder {
  /// Goes up whenever the shape or the model changes: bytes of another version are refused.
  public static let version: UInt8 = 1

  /// How deep maps, lists and conditions may be nested. What is nested deeper cannot be decoded.
  public static let maximumDepth = 256

  static let magic: [UInt8] = [0x53, 0x49, 0x47, 0x52]
  static let headerCount = 13

  public static func encode(_ rules: [Rule]) -> [UInt8] {
    var encoder = RuleEncoder()
    encoder.count(rules.count)
    for rule in rules { encoder.rule(rule) }
    let content = encoder.finished()
    var bytes = magic
    bytes.append(version)
    let sum = checksum(content, from: 0)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: sum >> shift))
    }
    bytes.append(contentsOf: content)
    return bytes
  }

  /// The rules, equal to those that were encoded.
  ///
  /// Bytes that were damaged, cut or made by another version give an error; no bytes at all make it trap, or
  /// take memory or time out of proportion to their number.
  public static func decode(_ bytes: [UInt8]) throws(RuleCodingError) -> [Rule] {
    guard bytes.count >= headerCount, bytes.starts(with: magic) else {
      throw RuleCodingError(offset: 0, "these are no coded rules")
    }
    guard bytes[4] == version else {
      throw RuleCodingError(
        offset: 4, "the rules are of version \(bytes[4]); this program reads version \(version)")
    }
    var sum: UInt64 = 0
    for index in 0..<8 { sum |= UInt64(bytes[5 + index]) << UInt64(index * 8) }
    guard sum == checksum(bytes, from: headerCount) else {
      throw RuleCodingError(offset: 5, "the rules were damaged: their checksum is wrong")
    }
    return try decodeContent(bytes, from: headerCount)
  }

  /// What stands behind the header, which is not looked at.
  static func decodeContent(_ bytes: [UInt8], from offset: Int) throws(RuleCodingError) -> [Rule] {
    var decoder = try RuleDecoder(bytes, from: offset)
    let rules = try decoder.list { decoder throws(RuleCodingError) in try decoder.rule() }
    guard decoder.reader.isAtEnd else { throw decoder.reader.error("more follows the last rule") }
    return rules
  }

  /// FNV-1a over words of 8 bytes, then over the bytes that are left.
  static func checksum(_ bytes: [UInt8], from start: Int) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01b3
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = start
    while bytes.count - index >= 8 {
      var word: UInt64 = 0
      for byte in 0..<8 { word |= UInt64(bytes[index + byte]) << UInt64(byte * 8) }
      sum = (sum ^ word) &* prime
      // The product carries upwards only; bring the upper half back down.
      sum ^= sum >> 32
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* prime
      index += 1
    }
    return sum
  }
}
