/// Hashes of whole texts, for groups and values.
package enum CorrelationHash {
  /// A hash with keys of this process, so that nobody can prepare texts that share one.
  static func keyed(_ bytes: [UInt8], _ range: Range<Int>, seed: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    hasher.combine(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      hasher.combine(word(bytes, at, before: range.upperBound))
      at += 8
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// A hash that is the same in every process and on every machine.
  static func stable(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      hash = joined(hash, word(bytes, at, before: range.upperBound))
      at += 8
    }
    return joined(hash, 0)
  }

  /// One word of two, so that each bit of both changes about half of the result (the finalizer of MurmurHash3).
  package static func joined(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var word = (first &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D) ^ second
    word = (word ^ word &>> 33) &* 0xFF51_AFD7_ED55_8CCD
    word = (word ^ word &>> 33) &* 0xC4CE_B9FE_1A85_EC53
    return word ^ word &>> 33
  }

  /// Up to eight bytes, the first one lowest.
  private static func word(_ bytes: [UInt8], _ start: Int, before end: Int) -> UInt64 {
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for at in start..<min(start + 8, end) {
      word |= UInt64(bytes[at]) &<< shift
      shift &+= 8
    }
    return word
  }
}
