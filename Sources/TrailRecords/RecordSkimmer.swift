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

  /// Where the walk stands among the brackets.
  private struct Nesting {
    /// A bit a level, the innermost lowest: 1 for an object, 0 for an array.
    var kinds: UInt64 = 0
    var depth = 0
    /// In an object, 1 after a colon or a value and 0 where a key comes next.
    var afterColon: UInt64 = 0

    /// Deeper records are left to the machine.
    static let deepest = 63

    var isInObject: Bool { kinds & 1 != 0 }

    /// In the object that is read, and in nothing inside it.
    var isTop: Bool { depth == 1 }

    /// - Returns: false where no value may stand here, or where it would be too deep.
    @inline(__always)
    mutating func open(_ isCurly: UInt64) -> Bool {
      guard depth < Self.deepest, kinds & 1 & ~afterColon == 0 else { return false }
      kinds = kinds &<< 1 | isCurly
      depth &+= 1
      afterColon = 0
      return true
    }

    /// Steps over the colons and commas between two brackets: none but commas in an array, and one after the
    /// other in an object.
    @inline(__always)
    mutating func takeTurns(_ colons: UInt64, _ commas: UInt64) -> Bool {
      guard isInObject else { return colons == 0 }
      // Taking a colon from the comma behind it leaves ones from the colon up to the comma, and up to the end
      // for the last. Where they do not take turns, those ones begin or end in other places.
      let values = commas &- colons &- afterColon
      let shifted = values &<< 1 | afterColon
      afterColon = values &>> 63
      return values & ~shifted == colons && ~values & shifted == commas
    }

    @inline(__always)
    mutating func close() {
      kinds &>>= 1
      depth &-= 1
      afterColon = 1
    }
  }

  private let batch: BlockBatch
  private let places = FieldPlaces()
  private var origin = 0
  private var block = 0
  /// The bits of the next block that belong to the object.
  private var firstBits: UInt64 = ~0
  private var nesting = Nesting()

  init(_ kernel: BlockKernel) {
    batch = BlockBatch(kernel)
  }

  /// Where the known fields of the closed object start.
  var fields: FieldTable { places.table }

  /// Goes to the start of an object.
  mutating func begin(at origin: Int) {
    self.origin = origin
    places.clear()
    nesting = Nesting()
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
        guard batch.advance(bytes, base: base, available: available, isFinal: isFinal) else {
          return .needsMore
        }
        block = 0
      }
      let outcome = unsafe bytes.withUnsafeBufferPointer { buffer -> Outcome? in
        guard let first = buffer.baseAddress else { return nil }
        return unsafe batch.withWords { words in unsafe walk(first, words, base: base, keys: keys) }
      }
      if let outcome { return outcome }
      block = batch.count
      firstBits = ~0
    }
  }

  /// Walks the blocks at hand.
  ///
  /// Every bit of `words` stands for a byte that the kernel has read from `bytes`, at `batch.start` and behind, so
  /// a bracket's or colon's place lies within `bytes`, and the bytes before it, back to the object's brace, do too.
  /// - Returns: nil where the object goes on behind them.
  private mutating func walk(
    _ bytes: UnsafePointer<UInt8>, _ words: UnsafeBufferPointer<ck_block>, base: Int, keys: KnownKeys
  ) -> Outcome? {
    guard let firstWord = words.baseAddress else { return nil }
    var nesting = nesting
    var bits = firstBits
    var word = unsafe firstWord + block
    let end = unsafe firstWord + words.count
    // The kernel's batch begins here in `bytes`.
    var start = batch.start &+ block &* BlockBatch.blockSize &- base
    let hasErrors = batch.hasErrors
    while unsafe word < end {
      var rest = bits
      bits = ~0
      // An error at the object's own brace is one of what stands before it.
      let errors =
        hasErrors ? unsafe word.pointee.error & (nesting.depth == 0 ? rest & (rest &- 1) : rest) : 0
      let colons = unsafe word.pointee.colon
      let commas = unsafe word.pointee.comma
      let opens = unsafe word.pointee.open
      var brackets = unsafe (opens | word.pointee.close) & rest
      while brackets != 0 {
        let here = brackets & (0 &- brackets)
        brackets ^= here
        let run = rest & (here &- 1)
        rest &= 0 &- here &- here
        if (colons | commas) & run != 0 {
          guard nesting.takeTurns(colons & run, commas & run) else {
            return .leftToMachine(isValidSoFar: false)
          }
          if nesting.isTop, colons & run != 0,
            let outcome = unsafe noteKeys(colons & run, start, bytes, base: base, keys: keys)
          {
            return outcome
          }
        }
        let place = start &+ here.trailingZeroBitCount
        let isCurly = UInt64(truncatingIfNeeded: unsafe bytes[place] &>> 5 & 1)
        if opens & here != 0 {
          guard nesting.open(isCurly) else { return .leftToMachine(isValidSoFar: false) }
        } else {
          guard isCurly == nesting.kinds & 1 else { return .leftToMachine(isValidSoFar: false) }
          if isCurly & ~nesting.afterColon != 0 {
            guard unsafe isEmpty(bytes, before: place) else { return .leftToMachine(isValidSoFar: false) }
          }
          nesting.close()
          if nesting.depth == 0 {
            guard errors & (here | (here &- 1)) == 0 else { return .leftToMachine(isValidSoFar: false) }
            return .closed(end: base &+ place &+ 1)
          }
        }
      }
      guard errors == 0 else { return .leftToMachine(isValidSoFar: false) }
      if (colons | commas) & rest != 0 {
        guard nesting.takeTurns(colons & rest, commas & rest) else {
          return .leftToMachine(isValidSoFar: false)
        }
        if nesting.isTop, colons & rest != 0,
          let outcome = unsafe noteKeys(colons & rest, start, bytes, base: base, keys: keys)
        {
          return outcome
        }
      }
      start &+= BlockBatch.blockSize
      unsafe word += 1
    }
    self.nesting = nesting
    return nil
  }

  private func isEmpty(_ bytes: UnsafePointer<UInt8>, before place: Int) -> Bool {
    var at = place - 1
    while at >= 0, JSONWalk.isSpace(unsafe bytes[at]) { at -= 1 }
    return unsafe at >= 0 && bytes[at] == UInt8(ascii: "{")
  }

  /// Keeps the places of the values of known keys.
  private mutating func noteKeys(
    _ colons: UInt64, _ start: Int, _ bytes: UnsafePointer<UInt8>, base: Int, keys: KnownKeys
  ) -> Outcome? {
    var rest = colons
    while rest != 0 {
      let place = start &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      if let outcome = unsafe note(colon: place, bytes, base: base, keys: keys) { return outcome }
    }
    return nil
  }

  @inline(__always)
  private mutating func note(
    colon: Int, _ bytes: UnsafePointer<UInt8>, base: Int, keys: KnownKeys
  ) -> Outcome? {
    guard unsafe !batch.hasEscapes && bytes[colon &- 1] == UInt8(ascii: "\"") else {
      return unsafe noteSlowly(colon, bytes, base: base, keys: keys)
    }
    guard let key = unsafe keys.find(bytes, endingAt: colon &- 1) else { return nil }
    return unsafe take(key, colon, bytes, base: base)
  }

  /// The way for keys that have escapes or stand apart from their colon.
  private mutating func noteSlowly(
    _ colon: Int, _ bytes: UnsafePointer<UInt8>, base: Int, keys: KnownKeys
  ) -> Outcome? {
    let brace = origin - base
    var closing = colon - 1
    while unsafe closing > brace && bytes[closing] != UInt8(ascii: "\"") { closing -= 1 }
    // A colon behind no string is wrong, but errors are looked at only when the walk gets to their end.
    guard closing > brace else { return .leftToMachine(isValidSoFar: false) }
    var opening = closing - 1
    let earliest = max(brace + 1, closing - KnownKeys.longestString)
    while opening >= earliest {
      if unsafe bytes[opening] == UInt8(ascii: "\"") {
        // The object's brace ends a run of backslashes before it.
        var backslashes = 0
        while unsafe bytes[opening - backslashes - 1] == UInt8(ascii: "\\") { backslashes += 1 }
        if backslashes % 2 == 0 {
          let string = unsafe Span(_unsafeStart: bytes + opening, count: closing + 1 - opening)
          guard let key = keys.find(string, 0..<string.count) else { return nil }
          return unsafe take(key, colon, bytes, base: base)
        }
      }
      opening -= 1
    }
    return nil
  }

  @inline(__always)
  private mutating func take(
    _ key: KnownKey, _ colon: Int, _ bytes: UnsafePointer<UInt8>, base: Int
  ) -> Outcome? {
    var value = colon &+ 1
    // The kernel looks only so far ahead; a value behind more white space than that is rare.
    while unsafe bytes[value] <= 0x20 {
      value += 1
      guard value - colon < BlockBatch.lookahead else { return .leftToMachine(isValidSoFar: true) }
    }
    guard case .field(let slot) = key else { return .leftToMachine(isValidSoFar: true) }
    places.note(slot, base + value - origin)
    return nil
  }
}
