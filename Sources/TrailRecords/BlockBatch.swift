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
  // One each from `init` to `deinit`, apart, since each access to a property that the kernel changes would be checked
  // while the program runs. The lists of `found` have room for all that `capacity` blocks can hold. The first `count`
  // blocks, and as many brackets and colons as it says, are set.
  private let found: UnsafeMutablePointer<ck_found>
  private let state: UnsafeMutablePointer<ck_state>
  /// The position in the input of the first block's first byte.
  private(set) var start = 0
  private(set) var count = 0

  init(_ kernel: BlockKernel) {
    self.kernel = kernel
    let room = Int(CK_MOST_PLACES)
    let lists = unsafe ck_found(
      errors: .allocate(capacity: Self.capacity), brackets: .allocate(capacity: room),
      colons: .allocate(capacity: room), bracket_count: 0, colon_count: 0)
    unsafe lists.errors.initialize(repeating: 0, count: Self.capacity)
    unsafe lists.brackets.initialize(repeating: ck_bracket(), count: room)
    unsafe lists.colons.initialize(repeating: 0, count: room)
    unsafe found = .allocate(capacity: 1)
    unsafe found.initialize(to: lists)
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: ck_start())
  }

  deinit {
    unsafe found.pointee.errors.deallocate()
    unsafe found.pointee.brackets.deallocate()
    unsafe found.pointee.colons.deallocate()
    unsafe found.deallocate()
    unsafe state.deallocate()
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
    // A copy: nothing that the body does can change which places these are.
    let found = unsafe found.pointee
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
      let errors = unsafe found.pointee.errors[block] & bits
      if errors != 0 { return block * Self.blockSize + errors.trailingZeroBitCount }
      bits = ~0
      block += 1
    }
    return .max
  }

  /// Forgets everything and goes to where a value starts.
  func restart(at position: Int) {
    unsafe state.pointee = ck_start()
    start = position
    count = 0
    unsafe (found.pointee.bracket_count, found.pointee.colon_count) = (0, 0)
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
    unsafe state.pointee.has_escapes = 0
    unsafe state.pointee.has_errors = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // The precondition keeps the blocks and the bytes behind them within the span.
      guard let first = buffer.baseAddress else { return }
      unsafe kernel.classify(first + offset, blocks: blocks, state: &state.pointee, into: &found.pointee)
    }
    start = next
    count = blocks
    let isEscaped = unsafe state.pointee.has_escapes != 0
    hasErrors = unsafe state.pointee.has_errors != 0
    hasEscapes = isEscaped || start < escapesEnd
    // A key that begins before the last backslash and ends behind this is longer than any known one.
    if isEscaped { escapesEnd = end + KnownKeys.longestString }
    return true
  }
}
