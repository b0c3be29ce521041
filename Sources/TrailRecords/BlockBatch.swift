import CKernel

/// What the kernel has found in some blocks in a row.
@safe
final class BlockBatch {
  /// Blocks classified at a time.
  static let capacity = Int(CK_MOST_BLOCKS)
  static let blockSize = 64
  static let lookahead = Int(CK_LOOKAHEAD)
  /// Readable bytes that the end of an input needs behind it.
  static let padding = blockSize + lookahead

  private let kernel: BlockKernel
  // Its lists have room for all that `capacity` blocks can hold, from `init` to `deinit`. The first `count` blocks,
  // and as many brackets and colons as it says, are set.
  private var found: ck_found
  private var state = ck_start()
  /// The position in the input of the first block's first byte.
  private(set) var start = 0
  private(set) var count = 0

  init(_ kernel: BlockKernel) {
    self.kernel = kernel
    let room = Int(CK_MOST_PLACES)
    unsafe found = ck_found(
      errors: .allocate(capacity: Self.capacity), brackets: .allocate(capacity: room),
      colons: .allocate(capacity: room), bracket_count: 0, colon_count: 0)
    unsafe found.errors.initialize(repeating: 0, count: Self.capacity)
    unsafe found.brackets.initialize(repeating: ck_bracket(), count: room)
    unsafe found.colons.initialize(repeating: 0, count: room)
  }

  deinit {
    unsafe found.errors.deallocate()
    unsafe found.brackets.deallocate()
    unsafe found.colons.deallocate()
  }

  /// One past the last byte that was classified.
  var end: Int { start + count * Self.blockSize }

  /// Whether a key that ends in these blocks may have a backslash in it.
  private(set) var hasEscapes = false
  /// A key that ends before this position may have one.
  private var escapesEnd = 0
  /// Whether any of these blocks has an error.
  private var hasErrors = false

  /// The brackets outside strings and the places of the colons, for as long as the body runs.
  @inline(__always)
  func withFound<Result>(
    _ body: (UnsafeBufferPointer<ck_bracket>, UnsafeBufferPointer<UInt16>) -> Result
  ) -> Result {
    // A copy, so that no access to the property lasts while the body runs.
    let found = unsafe found
    return unsafe body(
      UnsafeBufferPointer(start: found.brackets, count: found.bracket_count),
      UnsafeBufferPointer(start: found.colons, count: found.colon_count))
  }

  /// The index of the bracket at a position, if there is one outside strings.
  /// - Parameter hint: what the index probably is.
  func bracket(at position: Int, hint: Int) -> Int? {
    unsafe withFound { brackets, _ in
      let place = position - start
      if hint < brackets.count, unsafe Int(brackets[hint].place) == place { return hint }
      let index = unsafe brackets.firstIndex { Int($0.place) >= place }
      guard let index, unsafe Int(brackets[index].place) == place else { return nil }
      return index
    }
  }

  /// The first place of an error from a place on; far away if there is none.
  @inline(__always)
  func firstError(from place: Int) -> Int {
    hasErrors ? findError(from: place) : .max
  }

  private func findError(from place: Int) -> Int {
    var block = place / Self.blockSize
    var bits: UInt64 = ~0 << UInt64(truncatingIfNeeded: place % Self.blockSize)
    while block < count {
      // `block` is one of the `count` blocks that are set.
      let errors = unsafe found.errors[block] & bits
      if errors != 0 { return block * Self.blockSize + errors.trailingZeroBitCount }
      bits = ~0
      block += 1
    }
    return .max
  }

  /// Forgets everything and goes to where a value starts.
  func restart(at position: Int) {
    state = ck_start()
    start = position
    count = 0
    unsafe (found.bracket_count, found.colon_count) = (0, 0)
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
      unsafe kernel.classify(first + offset, blocks: blocks, state: &state, into: &found)
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
