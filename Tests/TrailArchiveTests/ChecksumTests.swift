import CZlib
import Testing

@testable import TrailArchive

@Suite("The CRC-32")
struct ChecksumTests {
  /// The kernels that this processor has; zlib's own is one, and the measure of the others.
  static let kernels = Checksum.Kernel.allCases.filter(\.isAvailable)

  /// Bytes without a pattern, the same in every run.
  private static let bytes: [UInt8] = {
    var state: UInt64 = 7
    return (0..<70_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }()

  private func expected(_ range: Range<Int>) -> UInt32 {
    let bytes = Array(Self.bytes[range])
    return UInt32(truncatingIfNeeded: unsafe crc32(0, bytes, UInt32(bytes.count)))
  }

  private func checksum(_ kernel: Checksum.Kernel, _ ranges: [Range<Int>]) -> UInt32 {
    var checksum = Checksum(kernel: kernel)
    for range in ranges { checksum.add(Self.bytes.span.extracting(range)) }
    return checksum.value
  }

  @Test("Of text known to all it is the number known to all", arguments: kernels)
  func knownText(_ kernel: Checksum.Kernel) {
    var checksum = Checksum(kernel: kernel)
    #expect(checksum.value == 0)
    checksum.add(Array("123456789".utf8).span)
    #expect(checksum.value == 0xCBF4_3926)
    checksum.reset()
    checksum.add([UInt8](repeating: 0, count: 4096).span)
    #expect(checksum.value == 0xC71C_0011)
  }

  @Test("It is zlib's for every length up to 600, wherever the bytes lie", arguments: kernels)
  func everyLength(_ kernel: Checksum.Kernel) {
    for length in 0...600 {
      let start = length % 67
      #expect(
        checksum(kernel, [start..<start + length]) == expected(start..<start + length), "\(length) bytes")
    }
    for start in 0..<64 {
      for length in [16, 63, 64, 65, 255, 256, 257, 321, 4095] {
        #expect(
          checksum(kernel, [start..<start + length]) == expected(start..<start + length),
          "\(length) bytes from \(start)")
      }
    }
    #expect(checksum(kernel, [0..<70_000]) == expected(0..<70_000))
  }

  @Test("It is the same in however many pieces the bytes come", arguments: kernels)
  func pieces(_ kernel: Checksum.Kernel) {
    let whole = expected(0..<2000)
    for cut in 0...2000 {
      #expect(checksum(kernel, [0..<cut, cut..<2000]) == whole, "cut at \(cut)")
    }
    for size in [1, 3, 64, 100, 257, 300] {
      let pieces = stride(from: 0, to: 2000, by: size).map { $0..<min($0 + size, 2000) }
      #expect(checksum(kernel, pieces) == whole, "pieces of \(size)")
    }
  }

  @Test("The kernel in use is one of this processor's")
  func fastest() {
    #expect(Self.kernels.contains(.fastest))
    #expect(Self.kernels.contains(.zlib))
  }
}
