/// Bytes as ASCII text, for a string literal: most bytes of texts stand for themselves.
///
/// A character from space to `z` is its own byte. The others, `{`, `|`, `}` and `~`, give the two upper bits of a byte
/// (0 to 3 in this order), and the character behind, from `0` to `o`, its lower six. A line feed is nothing.
/// `scripts/make-rule-pack` writes it.
struct PackedBytes: Sendable {
  /// How many bytes the text stands for.
  let count: Int
  let text: String

  /// The text is a part of the program: one that cannot be read is a mistake in the program, not in any input.
  func unpacked() -> [UInt8] {
    let packed = Array(text.utf8)
    var bytes = [UInt8](repeating: 0, count: count)
    let end = Self.unpack(packed.span, into: bytes.mutableSpan)
    precondition(end == count, "packed bytes are \(end) and not \(count)")
    return bytes
  }

  private static func unpack(_ packed: Span<UInt8>, into bytes: consuming MutableSpan<UInt8>) -> Int {
    var read = 0
    var written = 0
    while read < packed.count {
      let character = packed[read]
      read += 1
      if character < UInt8(ascii: "{") {
        if character == UInt8(ascii: "\n") { continue }
        bytes[written] = character
      } else {
        bytes[written] = (character &- UInt8(ascii: "{")) << 6 | (packed[read] &- UInt8(ascii: "0"))
        read += 1
      }
      written += 1
    }
    return written
  }
}
