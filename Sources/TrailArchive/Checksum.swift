import CKernel
import CZlib

/// The CRC-32 of bytes that come piece by piece, by the fastest means of the processor.
struct Checksum {
  /// The ways to compute it. All give the same; which are there depends on the processor.
  enum Kernel: CaseIterable {
    /// zlib's own, everywhere.
    case zlib
    #if arch(x86_64)
      /// Carry-less multiplication of 128 bits at a time.
      case folding
      /// Carry-less multiplication of 512 bits at a time.
      case wideFolding
    #elseif arch(arm64)
      /// Instructions for this very checksum.
      case instructions
    #endif

    var isAvailable: Bool {
      switch self {
      case .zlib: true
      #if arch(x86_64)
        case .folding: ck_crc32_has_clmul() != 0
        case .wideFolding: ck_crc32_has_vclmul() != 0
      #elseif arch(arm64)
        case .instructions: ck_crc32_has_arm() != 0
      #endif
      }
    }

    /// The fewest bytes it can take; for fewer, zlib is as fast.
    fileprivate var minimum: Int {
      switch self {
      case .zlib: 0
      #if arch(x86_64)
        case .folding: 64
        case .wideFolding: 256
      #elseif arch(arm64)
        case .instructions: 0
      #endif
      }
    }

    static let fastest: Kernel = allCases.last(where: \.isAvailable) ?? .zlib
  }

  /// The checksum of all bytes so far; 0 of none.
  private(set) var value: UInt32 = 0
  private let kernel: Kernel

  init(kernel: Kernel = .fastest) {
    self.kernel = kernel
  }

  mutating func reset() { value = 0 }

  /// Takes the next bytes.
  mutating func add(_ bytes: Span<UInt8>) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return value }
      // Each reads `count` bytes from the start of the buffer, which are all of it.
      return unsafe Checksum.update(value, start, buffer.count, kernel)
    }
  }

  private static func update(
    _ value: UInt32, _ start: UnsafePointer<UInt8>, _ count: Int, _ kernel: Kernel
  ) -> UInt32 {
    if count >= kernel.minimum {
      // These kernels take and give the bare register, which CRC-32 inverts at both ends.
      switch kernel {
      case .zlib: break
      #if arch(x86_64)
        case .folding: return unsafe ~ck_crc32_clmul(~value, start, count)
        case .wideFolding: return unsafe ~ck_crc32_vclmul(~value, start, count)
      #elseif arch(arm64)
        case .instructions: return unsafe ~ck_crc32_arm(~value, start, count)
      #endif
      }
    }
    return unsafe UInt32(truncatingIfNeeded: crc32_z(UInt(value), start, count))
  }
}
