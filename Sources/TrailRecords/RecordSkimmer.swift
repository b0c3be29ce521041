import CKernel

/// Finds the end of one object and the places of its known fields, and checks that it is valid JSON, 64 bytes at
/// a time. It answers for valid objects only: anything else, and whatever is rare, it leaves to ``JSONMachine``.
///
/// The kernel has checked each token and its neighbour. What is left depends on the brackets around: that they
/// match, that members of an object are keys and values in turn, and that an array has no keys. Brackets are
/// walked one by one; all that stands between two brackets is checked at once.
struct RecordSkimmer {
  enum Outcome: Equatable {
    /// The bytes at hand are used up.
    case needsMore
    /// The object is valid and ends before this position.
    case closed(end: Int)
    /// For ``JSONMachine`` to read, from the object's start. `isValidSoFar`: because of a list of records.
    case leftToMachine(isValidSoFar: Bool)
  }

  private(set) var fields = FieldTable()
  private let batch: BlockBatch
  private var origin = 0
  private var block = 0
  /// The bits of the next block that belong to the object.
  private var firstBits: UInt64 = ~0
  private var depth = 0
  private var objects: (UInt64, UInt64) = (0, 0)
  private var isInObject = false
  /// In an object: a colon came after the last comma.
  private var isAfterColon = false
  private var previousQuotes: UInt64 = 0

  init(_ kernel: BlockKernel) {
    batch = BlockBatch(kernel)
  }

  /// Goes to the start of an object.
  mutating func begin(at origin: Int) {
    self.origin = origin
    fields = FieldTable()
    depth = 0
    isInObject = false
    isAfterColon = false
    previousQuotes = 0
    let offset = origin - batch.start
    block = offset / BlockBatch.blockSize
    let bit = UInt64(truncatingIfNeeded: offset % BlockBatch.blockSize)
    if offset >= 0, block < batch.count, batch[block].open >> bit & 1 == 1 {
      // The words at hand were made in step with the input: they have the brace outside strings.
      firstBits = ~0 << bit
    } else {
      batch.restart(at: origin)
      block = 0
      firstBits = ~0
    }
  }

  /// The words at hand may be out of step with the input: they are not used again.
  mutating func forget() { batch.restart(at: batch.end) }

  /// Reads on.
  /// - Parameters:
  ///   - bytes: the bytes at hand, and ``BlockBatch/padding`` more.
  ///   - available: how many of them are the input's.
  mutating func run(
    _ bytes: Span<UInt8>, base: Int, available: Int, isFinal: Bool, keys: KnownKeys
  ) -> Outcome {
    while true {
      if block == batch.count {
        guard batch.advance(bytes, base: base, available: available, isFinal: isFinal) else { return .needsMore }
        block = 0
      }
      let words = batch[block]
      let start = batch.start + block * BlockBatch.blockSize
      var rest = firstBits
      // An error at the object's own brace is one of what stands before it.
      let errors = words.error & (depth == 0 ? rest & (rest &- 1) : rest)
      var brackets = (words.open | words.close) & rest
      while brackets != 0 {
        let bit = UInt64(truncatingIfNeeded: brackets.trailingZeroBitCount)
        brackets &= brackets &- 1
        let here: UInt64 = 1 << bit
        let run = rest & (here &- 1)
        rest &= ~(here | here &- 1)
        if let outcome = check(run, words, start, bytes, base, keys) { return outcome }
        let place = start + Int(truncatingIfNeeded: bit) - base
        let isCurly = bytes[place] & 0x20 != 0
        if words.open & here != 0 {
          guard open(isCurly) else { return .leftToMachine(isValidSoFar: false) }
        } else {
          guard isCurly == isInObject, !isInObject || isAfterColon || isEmpty(bytes, before: place) else {
            return .leftToMachine(isValidSoFar: false)
          }
          depth -= 1
          if depth == 0 {
            guard errors & (here | here &- 1) == 0 else { return .leftToMachine(isValidSoFar: false) }
            return .closed(end: base + place + 1)
          }
          isInObject = kind(depth - 1)
          isAfterColon = true
        }
      }
      guard errors == 0 else { return .leftToMachine(isValidSoFar: false) }
      if let outcome = check(rest, words, start, bytes, base, keys) { return outcome }
      previousQuotes = words.quote
      firstBits = ~0
      block += 1
    }
  }

  @inline(__always)
  private func kind(_ level: Int) -> Bool {
    level < 64 ? objects.0 >> UInt64(level) & 1 == 1 : objects.1 >> UInt64(level & 63) & 1 == 1
  }

  @inline(__always)
  private mutating func open(_ isCurly: Bool) -> Bool {
    guard depth < JSONMachine.deepest, !isInObject || isAfterColon else { return false }
    let bit: UInt64 = 1 << UInt64(depth & 63)
    if depth < 64 {
      objects.0 = isCurly ? objects.0 | bit : objects.0 & ~bit
    } else {
      objects.1 = isCurly ? objects.1 | bit : objects.1 & ~bit
    }
    depth += 1
    isInObject = isCurly
    isAfterColon = false
    return true
  }

  private func isEmpty(_ bytes: Span<UInt8>, before place: Int) -> Bool {
    var at = place - 1
    while at >= 0, JSONWalk.isSpace(bytes[at]) { at -= 1 }
    return at >= 0 && bytes[at] == UInt8(ascii: "{")
  }

  /// Checks the colons and commas between two brackets, and notes the known keys of the object itself.
  @inline(__always)
  private mutating func check(
    _ run: UInt64, _ words: ck_block, _ start: Int, _ bytes: Span<UInt8>, _ base: Int, _ keys: KnownKeys
  ) -> Outcome? {
    let colons = words.colon & run
    let separators = colons | words.comma & run
    guard separators != 0 else { return nil }
    guard isInObject else { return colons == 0 ? nil : .leftToMachine(isValidSoFar: false) }
    // Colons and commas take turns: those that are first, third, ... have the parity of the first.
    let first = separators & (0 &- separators)
    let odd = separators & (words.parity & first != 0 ? words.parity : ~words.parity)
    guard (isAfterColon ? separators & ~odd : odd) == colons else { return .leftToMachine(isValidSoFar: false) }
    let last: UInt64 = 1 << UInt64(truncatingIfNeeded: 63 - separators.leadingZeroBitCount)
    isAfterColon = colons & last != 0
    guard depth == 1 else { return nil }
    var rest = colons
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      if let outcome = note(colon: start + bit, words, start, bytes, base, keys) { return outcome }
    }
    return nil
  }

  /// Keeps the place of a known key's value.
  private mutating func note(
    colon: Int, _ words: ck_block, _ start: Int, _ bytes: Span<UInt8>, _ base: Int, _ keys: KnownKeys
  ) -> Outcome? {
    var closing = colon - 1
    while bytes[closing - base] != UInt8(ascii: "\"") { closing -= 1 }
    guard !batch.hasEscapes, closing >= start - BlockBatch.blockSize else {
      return noteSlowly(closing, colon, bytes, base, keys)
    }
    let bit = closing - start
    var opening = closing
    let here = bit > 0 ? words.quote & (1 << UInt64(truncatingIfNeeded: bit) &- 1) : 0
    if here != 0 {
      opening = start + 63 - here.leadingZeroBitCount
    } else {
      let before = bit >= 0 ? previousQuotes : previousQuotes & (1 << UInt64(truncatingIfNeeded: bit + 64) &- 1)
      // A key that began before the last block is longer than any known one.
      guard before != 0 else { return noteSlowly(closing, colon, bytes, base, keys) }
      opening = start - 1 - before.leadingZeroBitCount
    }
    guard opening > origin, closing - opening - 1 <= KeyWords.longest else { return nil }
    return take(keys.findPlain(bytes, opening + 1 - base..<closing - base), colon, bytes, base)
  }

  /// The way for keys that have escapes or stand apart from their colon.
  private mutating func noteSlowly(
    _ closing: Int, _ colon: Int, _ bytes: Span<UInt8>, _ base: Int, _ keys: KnownKeys
  ) -> Outcome? {
    var opening = closing - 1
    let earliest = max(origin + 1, closing - KnownKeys.longestString)
    while opening >= earliest {
      if bytes[opening - base] == UInt8(ascii: "\"") {
        var backslashes = 0
        while bytes[opening - base - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
        if backslashes % 2 == 0 {
          return take(keys.find(bytes, opening - base..<closing + 1 - base), colon, bytes, base)
        }
      }
      opening -= 1
    }
    return nil
  }

  private mutating func take(
    _ key: KnownKey?, _ colon: Int, _ bytes: Span<UInt8>, _ base: Int
  ) -> Outcome? {
    guard let key else { return nil }
    let value = JSONWalk.skipSpace(bytes, from: colon + 1 - base) + base
    // The kernel looks only so far ahead; a value behind more white space than that is rare.
    guard value - colon < BlockBatch.lookahead else { return .leftToMachine(isValidSoFar: true) }
    switch key {
    case .field(let field): fields[field] = value - origin
    case .wrapper(let field): fields[field] = value - origin
    case .list: return .leftToMachine(isValidSoFar: true)
    }
    return nil
  }
}
