import Testing

@testable import TrailHash

@Suite("Hash of blocks")
struct BlockHashTests {
  @Test("A sum is that of the words with the keys, the last pair filled up with zeros", arguments: 0...64)
  func padding(_ count: Int) {
    let hash = BlockHash(blockSize: 96)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    let padded = bytes + [UInt8](repeating: 0, count: (16 - count % 16) % 16)
    #expect(hash.sum(bytes.span, 0..<count) == hash.sum(padded.span, 0..<padded.count))
    let around = [1, 2, 3] + bytes + [4, 5]
    #expect(hash.sum(around.span, 3..<3 + count) == hash.sum(bytes.span, 0..<count))
  }

  @Test("The sums of two parts at their places are the sum of the whole")
  func parts() {
    let hash = BlockHash(blockSize: 96)
    let bytes = (0..<90).map { UInt8($0) }
    let whole = hash.sum(bytes.span, 0..<90)
    #expect(hash.sum(bytes.span, 0..<32) &+ hash.sum(bytes.span, 32..<90, at: 32) == whole)
  }

  @Test("One changed bit changes the sum, and so do other keys")
  func changes() {
    let hash = BlockHash(blockSize: 64)
    let bytes = [UInt8](repeating: 7, count: 50)
    let sum = hash.sum(bytes.span, 0..<50)
    for place in 0..<50 {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(hash.sum(changed.span, 0..<50) != sum)
    }
    #expect(BlockHash(blockSize: 64).sum(bytes.span, 0..<50) != sum)
  }
}
