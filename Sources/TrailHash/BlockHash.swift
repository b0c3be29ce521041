/// NH (J. Black and others, "UMAC: Fast and Secure Message Authentication", 1999) over blocks of bytes: two unlike
/// blocks of one length have the same value with a chance of 1 in 2^64 over the choice of keys.
///
/// All keys are random in each process, so that nobody can prepare bytes whose hash is that of others. Values are
/// compared within one process only and never written.
package struct BlockHash: Sendable {
  /// The bytes that a block may have.
  package let blockSize: Int
  /// One key for each word of a block.
  private let keys: [UInt64]

  /// - Parameter blockSize: a multiple of 16.
  package init(blockSize: Int) {
    precondition(blockSize > 0 && blockSize % 16 == 0)
    var random = SystemRandomNumberGenerator()
    self.blockSize = blockSize
    keys = (0..<blockSize / 8).map { _ in random.next() }
  }

  /// NH of sixteen bytes, as two words.
  /// - Parameter offset: where they would stand in a larger block, in bytes: a multiple of 16.
  package func sum(_ first: UInt64, _ second: UInt64, at offset: Int = 0) -> UInt128 {
    UInt128(first &+ keys[offset / 8]) &* UInt128(second &+ keys[offset / 8 + 1])
  }

  /// NH of one block, which ends as if zeros came behind it up to a whole pair of words.
  /// - Parameters:
  ///   - block: the block's place in `bytes`, clamped to them.
  ///   - offset: where the block would stand if it were part of a larger one, in bytes: a multiple of 16. Sums of
  ///     blocks at places that do not overlap are the larger block's.
  package func sum(_ bytes: Span<UInt8>, _ block: Range<Int>, at offset: Int = 0) -> UInt128 {
    let block = block.clamped(to: 0..<bytes.count)
    precondition(offset >= 0 && offset % 16 == 0 && block.count <= blockSize - offset)
    return unsafe keys.withUnsafeBufferPointer { keys in
      unsafe bytes.withUnsafeBytes { bytes in
        var sum: UInt128 = 0
        var at = block.lowerBound
        var key = offset / 8
        // Both words lie within the block, and there is a key for each word up to the block size.
        while at &+ 16 <= block.upperBound {
          let first = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
          let second = unsafe bytes.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self).littleEndian
          unsafe sum &+= UInt128(first &+ keys[key]) &* UInt128(second &+ keys[key &+ 1])
          at &+= 16
          key &+= 2
        }
        guard at < block.upperBound else { return sum }
        var rest: UInt128 = 0
        if block.count >= 16 {
          // The last sixteen bytes of the block, without those that are summed already.
          let first = unsafe bytes.loadUnaligned(fromByteOffset: block.upperBound &- 16, as: UInt64.self)
          let second = unsafe bytes.loadUnaligned(fromByteOffset: block.upperBound &- 8, as: UInt64.self)
          rest = UInt128(second.littleEndian) &<< 64 | UInt128(first.littleEndian)
          rest &>>= UInt128(truncatingIfNeeded: 8 &* (16 &- (block.upperBound &- at)))
        } else {
          for place in block.reversed() { rest = rest &<< 8 | UInt128(unsafe bytes[place]) }
        }
        let first = unsafe UInt64(truncatingIfNeeded: rest) &+ keys[key]
        let second = unsafe UInt64(truncatingIfNeeded: rest &>> 64) &+ keys[key &+ 1]
        return sum &+ UInt128(first) &* UInt128(second)
      }
    }
  }
}
