/// A compiled regular expression: a non-deterministic automaton over bytes. Immutable; what a search changes
/// is in ``RegexCache``.
final class RegexProgram: Sendable {
  /// A state. Numbers of states are places in `states`.
  enum State: Sendable, Equatable {
    /// Takes one byte: `steps[first..<end]` say which lead where.
    case bytes(first: Int, end: Int)
    /// Goes on at each of `branches[first..<end]` at once.
    case fork(first: Int, end: Int)
    case assertion(RegexAssertion, then: Int)
    case match
  }

  struct Step: Sendable, Hashable {
    var bytes: ClosedRange<UInt8>
    var target: Int
  }

  static let mostStates = 10_000
  static let mostSteps = 100_000

  let states: [State]
  let steps: [Step]
  let branches: [Int]
  let start: Int
  /// Whether a match can begin at the start of the text only.
  let isBoundToStart: Bool
  let asksLineStart: Bool
  let asksWords: Bool
  let asksFinalLineEnd: Bool
  /// Bytes that no step tells apart have the same symbol.
  let symbols: [UInt8]
  /// A byte of each symbol.
  let representatives: [UInt8]

  init(states: [State], steps: [Step], branches: [Int], start: Int, isBoundToStart: Bool) {
    self.states = states
    self.steps = steps
    self.branches = branches
    self.start = start
    self.isBoundToStart = isBoundToStart
    var asked: [RegexAssertion] = []
    for case .assertion(let assertion, _) in states where !asked.contains(assertion) {
      asked.append(assertion)
    }
    asksLineStart = asked.contains(.lineStart)
    asksWords = asked.contains(.wordBoundary) || asked.contains(.noWordBoundary)
    asksFinalLineEnd = asked.contains(.finalLineEnd)

    var begins = [Bool](repeating: false, count: 257)
    func cut(_ bytes: ClosedRange<UInt8>) {
      begins[Int(bytes.lowerBound)] = true
      begins[Int(bytes.upperBound) + 1] = true
    }
    for step in steps { cut(step.bytes) }
    if asksLineStart || asked.contains(.lineEnd) { cut(0x0A...0x0A) }
    if asksWords {
      cut(0x80...0xBF)
      for byte in UInt8.min..<0x80 where RegexAssertion.isWord(byte) { cut(byte...byte) }
    }
    var symbols: [UInt8] = []
    var representatives: [UInt8] = [0]
    for byte in UInt8.min...UInt8.max {
      if byte > 0, begins[Int(byte)] { representatives.append(byte) }
      symbols.append(UInt8(representatives.count - 1))
    }
    self.symbols = symbols
    self.representatives = representatives
  }

  /// Symbols beside those of bytes: a newline that ends the text, and the end itself.
  var finalNewline: Int { representatives.count }
  var end: Int { representatives.count + 1 }
  var symbolCount: Int { representatives.count + 2 }
}
