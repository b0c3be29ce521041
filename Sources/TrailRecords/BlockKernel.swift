import CKernel

/// The ways to classify bytes. All find the same.
enum BlockKernel: Sendable, CaseIterable {
  case portable
  #if arch(x86_64)
    case sse2, avx2, avx512
  #elseif arch(arm64)
    case neon
  #endif

  /// Whether this processor has the instructions.
  var isAvailable: Bool {
    switch self {
    case .portable: return true
    #if arch(x86_64)
      case .sse2: return true
      case .avx2: return ck_has_avx2() != 0
      case .avx512: return ck_has_avx512() != 0
    #elseif arch(arm64)
      case .neon: return true
    #endif
    }
  }

  /// The fastest that this processor has.
  static let best = allCases.last { $0.isAvailable } ?? .portable

  /// - Parameters:
  ///   - bytes: at least 64 bytes for each block and `CK_LOOKAHEAD` more behind the last.
  ///   - blocks: `CK_MOST_BLOCKS` at most.
  @inline(__always)
  func classify(
    _ bytes: UnsafePointer<UInt8>, blocks: Int, state: inout ck_state, into found: inout ck_found
  ) {
    switch self {
    case .portable: unsafe ck_scan_portable(bytes, blocks, &state, &found)
    #if arch(x86_64)
      case .sse2: unsafe ck_scan_sse2(bytes, blocks, &state, &found)
      case .avx2: unsafe ck_scan_avx2(bytes, blocks, &state, &found)
      case .avx512: unsafe ck_scan_avx512(bytes, blocks, &state, &found)
    #elseif arch(arm64)
      case .neon: unsafe ck_scan_neon(bytes, blocks, &state, &found)
    #endif
    }
  }
}
