/// Takes a set of a program's states from one byte to the next. Its memory is set aside once.
struct RegexWork {
  /// What stood before a place. Only what the program asks for is told apart.
  enum Before: UInt8, CaseIterable {
    case start, newline, word, other
  }

  enum Reached: Equatable {
    case match
    /// No match begins before this place that could still end.
    case nothing
    /// `current` is the set behind the byte.
    case set
  }

  let program: RegexProgram
  /// States that take a byte and assertions that are still open, in order.
  private(set) var current: [Int32] = []
  /// Those of `current` that take a byte here.
  private var takers: [Int32] = []
  private var stack: [Int32] = []
  private var seen: [UInt64]
  private var following: [UInt64]
  /// The set at the start of a match.
  private var starting: [UInt64]
  /// Whether the empty text matches, wherever it stands.
  private(set) var matchesEmpty = false
  private(set) var steps = 0

  init(_ program: RegexProgram) {
    self.program = program
    let words = (program.states.count + 63) / 64
    seen = [UInt64](repeating: 0, count: words)
    following = seen
    starting = seen
    current.reserveCapacity(program.states.count)
    takers.reserveCapacity(program.states.count)
    stack.reserveCapacity(program.states.count + program.branches.count)
    matchesEmpty = enter(program.start)
    starting = following
  }

  mutating func start() {
    following = starting
    gather()
  }

  mutating func load(_ states: ArraySlice<Int32>) {
    current.removeAll(keepingCapacity: true)
    current.append(contentsOf: states)
  }

  func before(of byte: UInt8) -> Before {
    if program.asksLineStart, byte == 0x0A { return .newline }
    return program.asksWords && RegexAssertion.isWord(byte) ? .word : .other
  }

  /// The byte of a symbol; nil for the end of the text.
  func byte(of symbol: Int) -> UInt8? {
    if symbol == program.end { return nil }
    return symbol == program.finalNewline ? 0x0A : program.representatives[symbol]
  }

  /// Goes past `symbol`, before which stood `before`.
  mutating func advance(past symbol: Int, _ before: Before) -> Reached {
    if resolve(before, symbol) { return .match }
    guard let byte = byte(of: symbol) else { return .nothing }
    clear()
    for place in 0..<takers.count {
      guard case .bytes(let first, let end) = program.states[Int(takers[place])] else { continue }
      steps += end - first
      for step in program.steps[first..<end] where step.bytes.contains(byte) {
        if enter(step.target) { return .match }
      }
    }
    if !program.isBoundToStart {
      for word in 0..<following.count { following[word] |= starting[word] }
    }
    gather()
    return current.isEmpty ? .nothing : .set
  }

  /// Answers the open assertions, and says whether the match ends here.
  private mutating func resolve(_ before: Before, _ symbol: Int) -> Bool {
    takers.removeAll(keepingCapacity: true)
    for word in 0..<seen.count { seen[word] = 0 }
    for place in 0..<current.count {
      stack.append(current[place])
      while let state = stack.popLast() {
        guard mark(state) else { continue }
        switch program.states[Int(state)] {
        case .bytes: takers.append(state)
        case .fork(let first, let end): push(first, end)
        case .assertion(let assertion, let then):
          let holds = assertion.holds(
            after: before, before: byte(of: symbol), isFinalNewline: symbol == program.finalNewline)
          if holds { stack.append(Int32(truncatingIfNeeded: then)) }
        case .match:
          stack.removeAll(keepingCapacity: true)
          return true
        }
      }
    }
    return false
  }

  /// Adds a state, or those that a fork leads to, to the set that follows, and says whether the match ends
  /// there.
  private mutating func enter(_ target: Int) -> Bool {
    stack.append(Int32(truncatingIfNeeded: target))
    while let state = stack.popLast() {
      guard mark(state) else { continue }
      switch program.states[Int(state)] {
      case .bytes, .assertion: following[Int(state) >> 6] |= 1 << UInt64(state & 63)
      case .fork(let first, let end): push(first, end)
      case .match:
        stack.removeAll(keepingCapacity: true)
        return true
      }
    }
    return false
  }

  /// Notes that a state was looked at; false where it was before.
  private mutating func mark(_ state: Int32) -> Bool {
    steps += 1
    let bit: UInt64 = 1 << UInt64(state & 63)
    guard seen[Int(state) >> 6] & bit == 0 else { return false }
    seen[Int(state) >> 6] |= bit
    return true
  }

  private mutating func push(_ first: Int, _ end: Int) {
    for target in program.branches[first..<end] { stack.append(Int32(truncatingIfNeeded: target)) }
  }

  private mutating func clear() {
    for word in 0..<seen.count {
      seen[word] = 0
      following[word] = 0
    }
  }

  private mutating func gather() {
    current.removeAll(keepingCapacity: true)
    for word in 0..<following.count {
      var bits = following[word]
      while bits != 0 {
        current.append(Int32(truncatingIfNeeded: word << 6 + bits.trailingZeroBitCount))
        bits &= bits - 1
      }
    }
  }
}

extension RegexAssertion {
  static func isWord(_ byte: UInt8) -> Bool { ScalarSet.wordCharacters.contains(UInt32(byte)) }

  /// Whether it holds between what came before and the byte that follows, nil at the end of the text.
  func holds(after before: RegexWork.Before, before byte: UInt8?, isFinalNewline: Bool) -> Bool {
    switch self {
    case .textStart: before == .start
    case .lineStart: before == .start || before == .newline && byte != nil
    case .textEnd: byte == nil
    case .finalLineEnd: byte == nil || isFinalNewline
    case .lineEnd: byte == nil || byte == 0x0A
    case .wordBoundary: (before == .word) != (byte.map(Self.isWord) ?? false)
    // Within a code point, before another byte of it, is no place at all.
    case .noWordBoundary: (before == .word) == (byte.map(Self.isWord) ?? false) && (byte ?? 0) & 0xC0 != 0x80
    }
  }
}
