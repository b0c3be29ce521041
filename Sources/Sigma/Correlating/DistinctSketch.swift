/// Counts distinct words in little memory: exactly up to some thousand, then from the smallest hashes within two
/// percent or so. It depends on the set of words alone.
///
/// Source: Z. Bar-Yossef and others, "Counting Distinct Elements in a Data Stream", 2002.
struct DistinctSketch: Sendable {
  private static let room = 4096
  /// The smallest hashes, with others behind them that were not sorted in yet.
  private var hashes: [UInt64] = []
  /// No hash above it is among the smallest.
  private var bound = UInt64.max

  mutating func insert(_ word: UInt64) {
    let hash = CorrelationHash.joined(word, 0x6A09_E667_F3BC_C908)
    guard hash <= bound else { return }
    hashes.append(hash)
    if hashes.count >= 3 * Self.room { settle() }
  }

  mutating func formUnion(_ other: DistinctSketch) {
    hashes += other.hashes
    settle()
  }

  /// The number of distinct words, and whether it is an estimate.
  var count: (number: Int, isEstimate: Bool) {
    var settled = self
    settled.settle()
    guard settled.hashes.count == Self.room, let last = settled.hashes.last, last > 0 else {
      return (settled.hashes.count, false)
    }
    let share = Double(last) / 0x1p64
    return (Int(Double(Self.room - 1) / share + 0.5), true)
  }

  private mutating func settle() {
    hashes.sort()
    var kept = 0
    for at in hashes.indices where kept == 0 || hashes[kept - 1] != hashes[at] {
      hashes[kept] = hashes[at]
      kept += 1
      if kept == Self.room { break }
    }
    hashes.removeSubrange(kept...)
    if kept == Self.room, let last = hashes.last { bound = last }
  }
}
