import TrailHash

/// Numbers as bytes in the files of the state folder, least first.
enum LittleEndian {
  static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    stride(from: 0, to: Number.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: number >> Number($0)) }
  }

  /// Reads as many bytes as there are, at most as the number has.
  static func number<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>, as type: Number.Type) -> Number {
    bytes.prefix(Number.bitWidth / 8).reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
  }
}

/// A checksum that finds damage, and is no protection against intent.
package enum StateChecksum {
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    for byte in bytes { hash.add(byte: byte) }
    return hash.value
  }

  /// 16 hex digits.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = String(of(bytes), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
