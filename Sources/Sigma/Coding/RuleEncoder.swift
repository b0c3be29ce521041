/// Writes rules: texts into a list of their own, each once, and the rest as numbers.
struct RuleEncoder {
  private var texts: [String] = []
  /// By the bytes: texts that look the same and are spelt otherwise are equal as `String`.
  private var numbers: [[UInt8]: Int] = [:]
  private var bytes: [UInt8] = []

  /// The list of texts, then all that was written.
  func finished() -> [UInt8] {
    var list = RuleEncoder()
    list.count(texts.count)
    for text in texts {
      list.count(text.utf8.count)
      list.bytes.append(contentsOf: text.utf8)
    }
    return list.bytes + bytes
  }

  mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func count(_ value: Int) {
    varint(UInt64(value))
  }

  mutating func integer(_ value: Int) {
    let wide = Int64(value)
    varint(UInt64(bitPattern: (wide << 1) ^ (wide >> 63)))
  }

  mutating func number(_ value: Double) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
    }
  }

  mutating func boolean(_ value: Bool) {
    byte(value ? 1 : 0)
  }

  mutating func text(_ value: String) {
    count(index(of: value))
  }

  mutating func optionalText(_ value: String?) {
    guard let value else { return count(0) }
    count(index(of: value) + 1)
  }

  mutating func textList(_ values: [String]) {
    count(values.count)
    for value in values { text(value) }
  }

  mutating func place(_ place: RulePlace) {
    text(place.file)
    integer(place.line)
    integer(place.column)
  }

  private mutating func index(of text: String) -> Int {
    let spelling = Array(text.utf8)
    if let known = numbers[spelling] { return known }
    let index = texts.count
    numbers[spelling] = index
    texts.append(text)
    return index
  }
}
