/// Text read eight bytes at a time: a word holds eight bytes, the first of them lowest.
extension Span where Element == UInt8 {
  /// The eight bytes from `start` on; those outside the span are zeros.
  @inlinable
  @inline(__always)
  package func word(at start: Int) -> UInt64 {
    guard start >= 0, start <= count &- 8 else { return edgeWord(at: start) }
    // All eight bytes lie within the span.
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
  }

  @inline(never)
  @usableFromInline
  package func edgeWord(at start: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 where start >= 0 && place < count - start {
      word |= UInt64(self[start + place]) << UInt64(8 * place)
    }
    return word
  }
}

extension UInt64 {
  /// The high bit of the lowest of the eight bytes that is `byte`, perhaps with bits above it that say nothing;
  /// zero where none is.
  @inlinable
  @inline(__always)
  package func lowestMark(of byte: UInt8) -> UInt64 {
    let other = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    return (other &- 0x0101_0101_0101_0101) & ~other & 0x8080_8080_8080_8080
  }

  /// The place of the byte that the lowest mark stands in.
  @inlinable
  @inline(__always)
  package var markedPlace: Int { trailingZeroBitCount &>> 3 }

  /// The word with only its first bytes left.
  @inlinable
  @inline(__always)
  package func keeping(bytes: Int) -> UInt64 {
    bytes >= 8 ? self : self & (1 &<< UInt64(truncatingIfNeeded: 8 &* Swift.max(bytes, 0)) &- 1)
  }
}
