import CKernel

/// The ways to classify bytes. All give the same words.
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

  /// - Parameter bytes: at least 64 bytes for each block and `CK_LOOKAHEAD` more behind the last.
  @inline(__always)
  func classify(
    _ bytes: UnsafePointer<UInt8>, blocks: Int, state: inout ck_state,
    into words: UnsafeMutablePointer<ck_block>
  ) {
    switch self {
    case .portable: unsafe ck_scan_portable(bytes, blocks, &state, words)
    #if arch(x86_64)
      case .sse2: unsafe ck_scan_sse2(bytes, blocks, &state, words)
      case .avx2: unsafe ck_scan_avx2(bytes, blocks, &state, words)
      case .avx512: unsafe ck_scan_avx512(bytes, blocks, &state, words)
    #elseif arch(arm64)
      case .neon: unsafe ck_scan_neon(bytes, blocks, &state, words)
    #endif
    }
  }
}

/// The words of some blocks in a row, classified together.
@safe
final class BlockBatch {
  /// Blocks classified at a time: few enough for their words to stay in the fastest cache.
  static let capacity = 64
  static let blockSize = 64
  static let lookahead = Int(CK_LOOKAHEAD)
  /// Readable bytes that the end of an input needs behind it.
  static let padding = blockSize + lookahead

  private let kernel: BlockKernel
  // Holds `capacity` blocks from here to `deinit`; the first `count` of them are set.
  private let words: UnsafeMutablePointer<ck_block>
  private var state = ck_state()
  /// The position in the input of the first block's first byte.
  private(set) var start = 0
  private(set) var count = 0

  init(_ kernel: BlockKernel) {
    self.kernel = kernel
    unsafe words = .allocate(capacity: Self.capacity)
    unsafe words.initialize(repeating: ck_block(), count: Self.capacity)
  }

  deinit {
    unsafe words.deallocate()
  }

  /// One past the last byte that was classified.
  var end: Int { start + count * Self.blockSize }

  /// Whether a key that ends in these blocks may have a backslash in it.
  private(set) var hasEscapes = false
  /// A key that ends before this position may have one.
  private var escapesEnd = 0
  /// Whether any of these blocks has an error.
  private(set) var hasErrors = false

  subscript(index: Int) -> ck_block {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return unsafe words[index]
    }
  }

  /// The words, for as long as the body runs.
  @inline(__always)
  func withWords<Result>(_ body: (UnsafeBufferPointer<ck_block>) -> Result) -> Result {
    unsafe body(UnsafeBufferPointer(start: words, count: count))
  }

  /// Forgets everything and goes to where a value starts.
  func restart(at position: Int) {
    state = ck_state()
    start = position
    count = 0
    escapesEnd = position
  }

  /// Classifies the next blocks.
  /// - Parameters:
  ///   - available: how many bytes of the span can be used up, whole blocks only unless `isFinal`. Behind them
  ///     the span has `padding` bytes more.
  /// - Returns: false where there is no whole block at hand.
  func advance(_ bytes: Span<UInt8>, base: Int, available: Int, isFinal: Bool) -> Bool {
    let next = end
    let offset = next - base
    let left = available - offset
    let whole =
      isFinal ? (left + Self.blockSize - 1) / Self.blockSize : (left - Self.lookahead) / Self.blockSize
    let blocks = min(whole, Self.capacity)
    guard left > 0, blocks > 0 else { return false }
    precondition(offset >= 0 && offset + blocks * Self.blockSize + Self.lookahead <= bytes.count)
    state.has_escapes = 0
    state.has_errors = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // The precondition keeps the blocks and the bytes behind them within the span.
      guard let first = buffer.baseAddress else { return }
      unsafe kernel.classify(first + offset, blocks: blocks, state: &state, into: words)
    }
    start = next
    count = blocks
    hasErrors = state.has_errors != 0
    hasEscapes = state.has_escapes != 0 || start < escapesEnd
    // A key that begins before the last backslash and ends behind this is longer than any known one.
    if state.has_escapes != 0 { escapesEnd = end + KnownKeys.longestString }
    return true
  }
}
