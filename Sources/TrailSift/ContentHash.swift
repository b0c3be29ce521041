/// A keyed hash of a record's bytes, for telling copies from records that differ.
///
/// Each block goes through NH (J. Black and others, "UMAC: Fast and Secure Message Authentication", 1999), for which
/// two unlike blocks have the same value with a chance of 1 in 2^64 over the choice of keys; `Hasher` joins the blocks.
/// All keys are random in each process, so that nobody can prepare a record whose hash is that of another.
struct ContentHash: Sendable {
  static let shared = ContentHash()

  private static let blockSize = 1024
  /// One key for each word of a block.
  private let keys: [UInt64]

  init() {
    var random = SystemRandomNumberGenerator()
    keys = (0..<Self.blockSize / 8).map { _ in random.next() }
  }

  func hash(_ bytes: [UInt8]) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes.count)
    let span = bytes.span
    var start = 0
    while start < span.count {
      let end = min(start + Self.blockSize, span.count)
      let sum = sum(span, start..<end)
      hasher.combine(UInt64(truncatingIfNeeded: sum))
      hasher.combine(UInt64(truncatingIfNeeded: sum &>> 64))
      start = end
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// NH of one block, which ends as if zeros came behind it up to a whole pair of words.
  private func sum(_ bytes: Span<UInt8>, _ block: Range<Int>) -> UInt128 {
    unsafe keys.withUnsafeBufferPointer { keys in
      unsafe bytes.withUnsafeBytes { bytes in
        var sum: UInt128 = 0
        var at = block.lowerBound
        var key = 0
        // Both words lie within the block, and a block has a key for each of its words.
        while at &+ 16 <= block.upperBound {
          let first = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) &+ keys[key]
          let second = unsafe bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self) &+ keys[key &+ 1]
          sum &+= UInt128(first) &* UInt128(second)
          at &+= 16
          key &+= 2
        }
        guard at < block.upperBound else { return sum }
        var rest: (UInt64, UInt64) = (0, 0)
        for offset in 0..<block.upperBound - at {
          let byte = UInt64(unsafe bytes[at + offset]) << UInt64(offset % 8 * 8)
          if offset < 8 { rest.0 |= byte } else { rest.1 |= byte }
        }
        let last = unsafe (rest.0 &+ keys[key], rest.1 &+ keys[key &+ 1])
        return sum &+ UInt128(last.0) &* UInt128(last.1)
      }
    }
  }
}
