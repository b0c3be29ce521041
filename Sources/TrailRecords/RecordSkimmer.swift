import CKernel

/// Finds the end of one object and the places of its known fields, and checks that it is valid JSON, 64 bytes at
/// a time. It answers for valid objects only: anything else, and whatever is rare, it leaves to ``JSONMachine``.
///
/// The kernel has checked each token and its neighbour, and tells of each bracket which kind of brackets may be
/// around it and all that stands between it and the bracket before. What is left is to walk the brackets one by one,
/// with the kinds of those that are open, and to look at the keys of the outermost object.
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
    /// A bit a level, the innermost lowest: 1 for an object, 0 for an array; and one 1 above them all.
    var kinds: UInt64 = outside
    /// All that `kinds` has been, one over the other.
    var past: UInt64 = 0
    /// The lowest bit: whether each bracket and what stands before it fits what is around.
    var fits: UInt32 = 1

    static let outside: UInt64 = 1
    /// In the object that is read, and in nothing inside it.
    static let top: UInt64 = 3

    @inline(__always)
    mutating func step(_ flags: UInt32) {
      fits &= flags &>> UInt32(truncatingIfNeeded: kinds & 1)
      let isCurly: UInt64 = flags & UInt32(CK_CURLY) != 0 ? 1 : 0
      kinds = flags & UInt32(CK_OPENS) != 0 ? kinds &<< 1 | isCurly : kinds &>> 1
      past |= kinds
    }

    /// Deeper than 62 levels is left to the machine: one more, and the bit above them is lost.
    var isValid: Bool { fits & 1 == 1 && past &>> 63 == 0 }
  }

  private let batch: BlockBatch
  private let places = FieldPlaces()
  private let order = KeyOrder()
  private var origin = 0
  /// The last known key, as ``KeyOrder`` counts them.
  private var lastKey = KeyOrder.start
  private var nesting = Nesting()
  /// The batch is used up.
  private var needsBlocks = true
  /// The next bracket to look at.
  private var bracket = 0

  init(_ kernel: BlockKernel) {
    batch = BlockBatch(kernel)
  }

  /// Where the known fields of the closed object start.
  var fields: FieldTable { places.table }

  /// Goes to the start of an object.
  mutating func begin(at origin: Int) {
    self.origin = origin
    places.clear()
    lastKey = KeyOrder.start
    nesting = Nesting()
    // What is at hand was found in step with the input if it has the brace outside strings.
    if let index = batch.bracket(at: origin, hint: bracket) {
      bracket = index
      needsBlocks = false
    } else {
      batch.restart(at: origin)
      needsBlocks = true
    }
  }

  /// What is at hand may be out of step with the input: it is not used again.
  mutating func forget() { batch.restart(at: batch.end) }

  /// Reads on.
  /// - Parameters:
  ///   - bytes: the bytes at hand, and ``BlockBatch/padding`` more.
  ///   - available: how many of them are the input's.
  mutating func run(
    _ bytes: Span<UInt8>, base: Int, available: Int, isFinal: Bool, keys: KnownKeys
  ) -> Outcome {
    while true {
      if needsBlocks {
        guard batch.advance(bytes, base: base, available: available, isFinal: isFinal) else {
          return .needsMore
        }
        needsBlocks = false
        bracket = 0
      }
      let outcome = unsafe bytes.withUnsafeBufferPointer { buffer -> Outcome? in
        guard let first = buffer.baseAddress else { return nil }
        return unsafe batch.withFound { brackets, colons in
          unsafe walk(first, brackets, colons, base: base, keys: keys)
        }
      }
      if let outcome { return outcome }
      needsBlocks = true
    }
  }

  /// Walks the brackets at hand.
  ///
  /// The kernel has found all places in `bytes`, from `batch.start` on, so a bracket or colon lies within `bytes`,
  /// and the bytes before it, back to the object's brace, do too. It has set each bracket's `colons` to how many of
  /// `colons` stand before it.
  /// - Returns: nil where the object goes on behind them.
  private mutating func walk(
    _ bytes: UnsafePointer<UInt8>, _ brackets: UnsafeBufferPointer<ck_bracket>,
    _ colons: UnsafeBufferPointer<UInt16>, base: Int, keys: KnownKeys
  ) -> Outcome? {
    var nesting = nesting
    var index = bracket
    var colon = 0
    var checked = 0
    var key = lastKey
    if nesting.kinds == Nesting.outside {
      guard index < brackets.count else { return .leftToMachine(isValidSoFar: false) }
      let brace = unsafe brackets[index]
      nesting.kinds = Nesting.top
      index &+= 1
      colon = Int(brace.colons)
      // An error at the object's own brace is one of what stands before it.
      checked = Int(brace.place) &+ 1
    }
    let error = batch.firstError(from: checked)
    let start = batch.start &- base
    while index < brackets.count {
      let next = unsafe brackets[index]
      index &+= 1
      let isTop = nesting.kinds == Nesting.top
      nesting.step(next.flags)
      if isTop {
        let run = unsafe UnsafeBufferPointer(rebasing: colons[colon..<Int(next.colons)])
        if let outcome = unsafe noteKeys(run, after: &key, start, bytes, base: base, keys: keys) {
          return outcome
        }
        if nesting.kinds == Nesting.outside {
          bracket = index
          guard nesting.isValid, Int(next.place) < error else { return .leftToMachine(isValidSoFar: false) }
          return .closed(end: batch.start &+ Int(next.place) &+ 1)
        }
      }
      colon = Int(next.colons)
    }
    guard nesting.isValid, error == .max else { return .leftToMachine(isValidSoFar: false) }
    if nesting.kinds == Nesting.top {
      let run = unsafe UnsafeBufferPointer(rebasing: colons[colon...])
      if let outcome = unsafe noteKeys(run, after: &key, start, bytes, base: base, keys: keys) {
        return outcome
      }
    }
    self.nesting = nesting
    lastKey = key
    return nil
  }

  /// Keeps the places of the values of known keys. A loop by itself, so that all it needs stays in registers.
  @inline(never)
  private func noteKeys(
    _ colons: UnsafeBufferPointer<UInt16>, after last: inout Int, _ start: Int, _ bytes: UnsafePointer<UInt8>,
    base: Int, keys: KnownKeys
  ) -> Outcome? {
    guard !colons.isEmpty else { return nil }
    var lastKey = last
    defer { last = lastKey }
    let isPlain = unsafe !batch.hasEscapes && start &+ Int(colons[0]) >= KnownKeys.reach
    for index in colons.indices {
      let colon = unsafe start &+ Int(colons[index])
      var outcome: Outcome?
      if isPlain, let key = unsafe keys.find(bytes, before: colon, after: &lastKey, in: order) {
        outcome = unsafe take(key, colon, bytes, base: base)
      } else if unsafe !isPlain || bytes[colon &- 1] != UInt8(ascii: "\"") {
        outcome = unsafe noteSlowly(colon, bytes, base: base, keys: keys)
      } else {
        places.note(FieldTable.otherSlot, base &+ colon &- origin)
      }
      if let outcome { return outcome }
    }
    return nil
  }

  /// The way for keys that have escapes or stand apart from their colon.
  private func noteSlowly(
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
          guard let key = keys.find(string, 0..<string.count) else { break }
          return unsafe take(key, colon, bytes, base: base)
        }
      }
      opening -= 1
    }
    places.note(FieldTable.otherSlot, base &+ colon &- origin)
    return nil
  }

  @inline(__always)
  private func take(
    _ key: KnownKey, _ colon: Int, _ bytes: UnsafePointer<UInt8>, base: Int
  ) -> Outcome? {
    var value = colon &+ 1
    // The kernel looks only so far ahead; a value behind more white space than that is rare.
    while unsafe bytes[value] <= 0x20 {
      value &+= 1
      guard value &- colon < BlockBatch.lookahead else { return .leftToMachine(isValidSoFar: true) }
    }
    switch key {
    case .field(let slot): places.note(slot, base &+ value &- origin)
    case .passed: break
    case .list: return .leftToMachine(isValidSoFar: true)
    }
    return nil
  }
}
