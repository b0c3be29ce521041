/// Reads bytes from the front, each step within their bounds.
struct CodedReader {
  let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset >= bytes.count }

  func error(_ message: String) -> RuleCodingError {
    RuleCodingError(offset: offset, message)
  }

  mutating func byte() throws(RuleCodingError) -> UInt8 {
    guard offset < bytes.count else { throw error("the bytes end within a rule") }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func varint() throws(RuleCodingError) -> UInt64 {
    let first = try byte()
    if first < 0x80 { return UInt64(first) }
    var value = UInt64(first & 0x7f)
    var shift: UInt64 = 7
    while true {
      let next = try byte()
      // The tenth byte has room for the last bit alone.
      guard shift < 63 || next <= 1 else { throw error("a number is too large") }
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
      shift += 7
    }
  }

  /// How many things follow. Each takes a byte at least, so that a count beyond the bytes left is wrong.
  mutating func count() throws(RuleCodingError) -> Int {
    let value = try varint()
    guard value <= UInt64(bytes.count - offset) else { throw error("a list is longer than the bytes") }
    return Int(value)
  }

  mutating func integer() throws(RuleCodingError) -> Int {
    let folded = try varint()
    let value = Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
    guard let result = Int(exactly: value) else { throw error("a number is too large") }
    return result
  }

  mutating func number() throws(RuleCodingError) -> Double {
    var bits: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bits |= UInt64(try byte()) << shift }
    return Double(bitPattern: bits)
  }

  mutating func boolean() throws(RuleCodingError) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw error("a byte that is neither yes nor no")
    }
  }

  /// So many bytes as text.
  mutating func text(count: Int) throws(RuleCodingError) -> String {
    guard count <= bytes.count - offset else { throw error("the bytes end within a text") }
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else {
      throw error("a text is no UTF-8")
    }
    offset += count
    return text
  }
}
