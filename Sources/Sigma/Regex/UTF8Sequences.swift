/// The bytes of a range of code points in UTF-8: for each place the bytes that may stand there.
struct UTF8Sequence: Equatable {
  var bytes: [ClosedRange<UInt8>]

  /// The sequences of a set's code points, in order. Surrogates have none.
  static func all(of set: ScalarSet) -> [UTF8Sequence] {
    var found: [UTF8Sequence] = []
    // The next piece to look at is last.
    var pieces: [ClosedRange<UInt32>] = set.ranges.reversed()
    while let piece = pieces.popLast() {
      if let halves = split(piece) {
        pieces.append(contentsOf: halves.reversed())
      } else if !surrogates.contains(piece.lowerBound) {
        let low = encoded(piece.lowerBound)
        let high = encoded(piece.upperBound)
        found.append(UTF8Sequence(bytes: zip(low, high).map { $0...$1 }))
      }
    }
    return found
  }

  private static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF

  /// The two parts of a range that is no plain product of byte ranges; nil for one that is.
  private static func split(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>]? {
    let (low, high) = (range.lowerBound, range.upperBound)
    for last: UInt32 in [0x7F, 0x7FF, 0xD7FF, 0xDFFF, 0xFFFF] where low <= last && last < high {
      return [low...last, last + 1...high]
    }
    guard low > 0x7F else { return nil }
    for bits: UInt32 in [6, 12, 18] {
      let mask: UInt32 = (1 << bits) - 1
      guard low & ~mask != high & ~mask else { continue }
      if low & mask != 0 { return [low...(low | mask), (low | mask) + 1...high] }
      if high & mask != mask { return [low...(high & ~mask) - 1, (high & ~mask)...high] }
    }
    return nil
  }

  /// The bytes of a code point, surrogates among them.
  private static func encoded(_ scalar: UInt32) -> [UInt8] {
    func byte(_ lead: UInt32, _ shift: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: lead | (scalar >> shift))
    }
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift) & 0x3F) }
    if scalar < 0x80 { return [byte(0, 0)] }
    if scalar < 0x800 { return [byte(0xC0, 6), tail(0)] }
    if scalar < 0x10000 { return [byte(0xE0, 12), tail(6), tail(0)] }
    return [byte(0xF0, 18), tail(12), tail(6), tail(0)]
  }
}
