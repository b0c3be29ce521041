/// A gzip member (RFC 1952), made by hand so that a test knows where its parts stand.
struct GzipMember {
  var header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
  var body: [UInt8]
  var trailer: [UInt8]

  var bytes: [UInt8] { header + body + trailer }

  /// Stores the content as it is, in as many blocks as it takes.
  init(_ content: [UInt8]) {
    body = []
    var rest = content[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      let size = UInt16(block.count)
      body += [rest.isEmpty ? 1 : 0] + Self.littleEndian(size) + Self.littleEndian(~size) + block
    } while !rest.isEmpty
    trailer = Self.littleEndian(Self.checksum(content)) + Self.littleEndian(UInt32(content.count))
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Compresses a unit that is repeated over and over, to some two thousandth for a long unit.
  /// - Parameters:
  ///   - unit: its count is a multiple of 258, deflate's longest match, and at most 32 KiB.
  ///   - times: how often it stands in the content.
  init(repeating unit: [UInt8], times: Int) {
    precondition(unit.count % 258 == 0 && unit.count <= 32768, "deflate can repeat no such unit at once")
    var bits = DeflateBits()
    bits.beginBlock()
    for byte in unit { bits.literal(byte) }
    for _ in 0..<(times - 1) * (unit.count / 258) { bits.longestMatch(distance: unit.count) }
    body = bits.end()
    var content: [UInt8] = []
    for _ in 0..<times { content += unit }
    trailer = Self.littleEndian(Self.checksum(content)) + Self.littleEndian(UInt32(content.count))
  }

  private static func littleEndian(_ number: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    return ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }
}

/// One deflate block with the fixed Huffman codes (RFC 1951, 3.2.6).
private struct DeflateBits {
  private var bytes: [UInt8] = []
  private var pending: UInt32 = 0
  private var count = 0

  private mutating func append(_ value: UInt32, bits: Int) {
    pending |= value << UInt32(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Huffman codes stand with their first bit first, unlike numbers.
  private mutating func append(code: UInt32, bits: Int) {
    for bit in (0..<bits).reversed() { append(code >> UInt32(bit) & 1, bits: 1) }
  }

  mutating func beginBlock() {
    append(1, bits: 1)
    append(1, bits: 2)
  }

  mutating func literal(_ byte: UInt8) {
    if byte < 144 {
      append(code: 0x30 + UInt32(byte), bits: 8)
    } else {
      append(code: 0x100 + UInt32(byte), bits: 9)
    }
  }

  mutating func longestMatch(distance: Int) {
    append(code: 0xC5, bits: 8)
    // Distances lie in ranges that double in size, two codes a size from 5 on.
    var extraBits = 0
    while distance - 1 >= 4 << extraBits { extraBits += 1 }
    let rest = distance - 1
    let code = extraBits == 0 ? rest : 2 * extraBits + (rest >> extraBits)
    append(code: UInt32(code), bits: 5)
    append(UInt32(extraBits == 0 ? 0 : rest & (1 << extraBits - 1)), bits: extraBits)
  }

  mutating func end() -> [UInt8] {
    append(code: 0, bits: 7)
    append(0, bits: (8 - count) % 8)
    return bytes
  }
}
