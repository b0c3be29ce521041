/// FNV-1a of 64 bits (G. Fowler and others, 1991): the same in every process. It is no protection against intent.
///
/// The last bytes change the upper bits little: who picks by those mixes the value first.
package struct FNV1a: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package mutating func add(byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte: byte) }
  }

  package mutating func add(_ bytes: Span<UInt8>) {
    for at in bytes.indices { add(byte: bytes[at]) }
  }
}
