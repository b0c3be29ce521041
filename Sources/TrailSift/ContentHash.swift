import TrailHash

/// A keyed hash of a record's bytes, for telling copies from records that differ: ``BlockHash`` of each block, which
/// `Hasher` joins.
struct ContentHash: Sendable {
  static let shared = ContentHash()

  private let blocks = BlockHash(blockSize: 1024)

  func hash(_ bytes: [UInt8]) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes.count)
    let span = bytes.span
    var start = 0
    while start < span.count {
      let end = min(start + blocks.blockSize, span.count)
      let sum = blocks.sum(span, start..<end)
      hasher.combine(UInt64(truncatingIfNeeded: sum))
      hasher.combine(UInt64(truncatingIfNeeded: sum &>> 64))
      start = end
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
