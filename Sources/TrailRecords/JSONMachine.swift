/// Reads one JSON value a byte at a time, strictly (RFC 8259), and can stop and go on at any byte.
///
/// It is the authority on what is valid and on the place and reason of what is not. Positions are counted from
/// the start of the input; `base` is the position of the first byte of the span at hand.
struct JSONMachine {
  static let deepest = 128

  /// Why a run came to a halt.
  enum Stop: Equatable {
    /// The bytes at hand are used up, the value is not complete.
    case needsMore
    /// The value is complete and ends before `end`.
    case closed(end: Int)
    /// A list of records opens with the `[` at `at`; the machine is inside it.
    case list(RecordList, at: Int)
    case problem(RecordProblem)
  }

  private enum State: UInt8 {
    case value, firstElement, firstKey, key, colon, separator
    case string, escape, unicode, continuation
    case minus, zero, integer, point, fraction, exponent, exponentSign, exponentDigits
    case literal
    case closed
  }

  /// Where the value starts.
  let origin: Int
  /// Where the next byte to read is.
  private(set) var position: Int
  private(set) var depth = 0
  /// The values of the known keys at depth 1.
  private(set) var fields = FieldTable()
  /// A known list key had null for its value.
  private(set) var hasNullList = false
  /// Whether a list of records stops the run, so that its elements can be read one by one.
  let stopsAtLists: Bool

  private var state = State.value
  private var pendingKey: KnownKey?
  private var tokenStart = 0
  private var stringIsKey = false
  private var objects: (UInt64, UInt64) = (0, 0)
  private var hexDigitsLeft: UInt8 = 0
  private var continuationsLeft: UInt8 = 0
  private var continuationBounds: ClosedRange<UInt8> = 0x80...0xBF
  private var literalRest: (word: UInt64, count: UInt8) = (0, 0)

  init(origin: Int, stopsAtLists: Bool) {
    self.origin = origin
    self.position = origin
    self.stopsAtLists = stopsAtLists
  }

  /// Whether the run stands inside a string.
  var isInString: Bool {
    switch state {
    case .string, .escape, .unicode, .continuation: true
    default: false
    }
  }

  /// The first byte that a further run looks at again: the start of a key at depth 1 that may be a known one.
  var keyStart: Int {
    let mayBeKnown =
      depth == 1 && stringIsKey && isInString && position - tokenStart <= KnownKeys.longestString
    return mayBeKnown ? tokenStart : position
  }

  /// Tells the machine, which stands in a list of records, that the list was read to its `]`.
  mutating func listEnded(at position: Int) {
    self.position = position
    depth -= 1
    state = .separator
  }

  private var inObject: Bool {
    let level = depth - 1
    return level < 64 ? objects.0 >> UInt64(level) & 1 == 1 : objects.1 >> UInt64(level - 64) & 1 == 1
  }

  private mutating func open(object: Bool) -> Bool {
    guard depth < Self.deepest else { return false }
    let bit: UInt64 = 1 << UInt64(depth & 63)
    if depth < 64 {
      objects.0 = object ? objects.0 | bit : objects.0 & ~bit
    } else {
      objects.1 = object ? objects.1 | bit : objects.1 & ~bit
    }
    depth += 1
    state = object ? .firstKey : .firstElement
    return true
  }

  /// Reads on until the value is complete or the bytes are used up.
  mutating func run(_ bytes: Span<UInt8>, base: Int, keys: KnownKeys) -> Stop {
    var at = position - base
    while at < bytes.count {
      let byte = bytes[at]
      switch state {
      case .string:
        if byte == UInt8(ascii: "\"") {
          at += 1
          endString(bytes, base: base, end: at, keys: keys)
          if state == .closed { return close(base + at) }
          continue
        } else if byte == UInt8(ascii: "\\") {
          state = .escape
        } else if byte < 0x20 {
          return fail(.controlCharacter, base + at)
        } else if byte >= 0x80 {
          guard lead(byte) else { return fail(.badUTF8, base + at) }
        }
      case .continuation:
        guard continuationBounds.contains(byte) else { return fail(.badUTF8, base + at) }
        continuationBounds = 0x80...0xBF
        continuationsLeft -= 1
        if continuationsLeft == 0 { state = .string }
      case .escape:
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
          UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
          state = .string
        case UInt8(ascii: "u"):
          hexDigitsLeft = 4
          state = .unicode
        default: return fail(.badEscape, base + at)
        }
      case .unicode:
        guard JSONText.hexDigit(byte) != nil else { return fail(.badEscape, base + at) }
        hexDigitsLeft -= 1
        if hexDigitsLeft == 0 { state = .string }
      case .literal:
        guard byte == UInt8(truncatingIfNeeded: literalRest.word) else { return fail(.badLiteral, base + at) }
        literalRest = (literalRest.word >> 8, literalRest.count - 1)
        if literalRest.count == 0 {
          endValue()
          if state == .closed { return close(base + at + 1) }
        }
      case .minus, .zero, .integer, .point, .fraction, .exponent, .exponentSign, .exponentDigits:
        switch numberStep(byte) {
        case .goesOn: break
        case .ended:
          endValue()
          if state == .closed { return close(base + at) }
          continue
        case .wrong: return fail(.badNumber, base + at)
        }
      case .value, .firstElement, .firstKey, .key, .colon, .separator:
        if JSONWalk.isSpace(byte) { break }
        if let stop = structure(byte, bytes, base: base, at: at, keys: keys) { return stop }
      case .closed:
        return close(base + at)
      }
      at += 1
    }
    position = base + at
    return .needsMore
  }

  private mutating func close(_ end: Int) -> Stop {
    position = end
    return .closed(end: end)
  }

  private mutating func fail(_ reason: RecordProblem.Reason, _ at: Int) -> Stop {
    position = at
    return .problem(RecordProblem(offset: at, reason: reason))
  }

  private mutating func endValue() {
    state = depth == 0 ? .closed : .separator
  }

  private mutating func endString(_ bytes: Span<UInt8>, base: Int, end: Int, keys: KnownKeys) {
    guard stringIsKey else { return endValue() }
    state = .colon
    guard depth == 1 else { return }
    let known = tokenStart >= base ? keys.find(bytes, tokenStart - base..<end) : nil
    pendingKey = known ?? .field(slot: FieldTable.otherSlot)
  }

  private mutating func structure(
    _ byte: UInt8, _ bytes: Span<UInt8>, base: Int, at: Int, keys: KnownKeys
  ) -> Stop? {
    switch (state, byte) {
    case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
      stringIsKey = true
      tokenStart = base + at
      state = .string
    case (.firstKey, UInt8(ascii: "}")), (.firstElement, UInt8(ascii: "]")):
      return pop(base + at)
    case (.firstKey, _), (.key, _):
      return fail(state == .key && byte == UInt8(ascii: "}") ? .trailingComma : .expectedKey, base + at)
    case (.colon, _):
      guard byte == UInt8(ascii: ":") else { return fail(.expectedColon, base + at) }
      state = .value
    case (.separator, UInt8(ascii: ",")):
      state = inObject ? .key : .value
    case (.separator, UInt8(ascii: "}")), (.separator, UInt8(ascii: "]")):
      guard inObject == (byte == UInt8(ascii: "}")) else { return fail(.mismatchedBracket, base + at) }
      return pop(base + at)
    case (.separator, _):
      return fail(.expectedSeparator, base + at)
    default:
      return value(byte, base + at)
    }
    return nil
  }

  private mutating func pop(_ at: Int) -> Stop? {
    depth -= 1
    endValue()
    return state == .closed ? close(at + 1) : nil
  }

  /// Begins a value with its first byte.
  private mutating func value(_ byte: UInt8, _ at: Int) -> Stop? {
    let list = depth == 1 ? note(byte, at) : nil
    switch byte {
    case UInt8(ascii: "\""):
      stringIsKey = false
      tokenStart = at
      state = .string
    case UInt8(ascii: "{"):
      guard open(object: true) else { return fail(.tooDeep(Self.deepest), at) }
    case UInt8(ascii: "["):
      guard open(object: false) else { return fail(.tooDeep(Self.deepest), at) }
      if let list, stopsAtLists {
        position = at + 1
        return .list(list, at: at)
      }
    case UInt8(ascii: "t"): literal(0x657572, 3)
    case UInt8(ascii: "f"): literal(0x6573_6C61, 4)
    case UInt8(ascii: "n"): literal(0x6C6C75, 3)
    case UInt8(ascii: "-"): state = .minus
    case UInt8(ascii: "0"): state = .zero
    case UInt8(ascii: "1")...UInt8(ascii: "9"): state = .integer
    case UInt8(ascii: "]") where state == .value && depth > 0 && !inObject: return fail(.trailingComma, at)
    default:
      let isWord = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      return fail(isWord ? .badLiteral : .expectedValue, at)
    }
    return nil
  }

  /// Keeps the place of a known key's value.
  private mutating func note(_ byte: UInt8, _ at: Int) -> RecordList? {
    guard inObject, let key = pendingKey else { return nil }
    pendingKey = nil
    switch key {
    case .field(let slot): fields.note(slot, at - origin)
    case .passed: break
    case .list(let list):
      if byte == UInt8(ascii: "n") { hasNullList = true }
      return list
    }
    return nil
  }

  private mutating func literal(_ rest: UInt64, _ count: UInt8) {
    literalRest = (rest, count)
    state = .literal
  }

  private enum NumberStep { case goesOn, ended, wrong }

  private mutating func numberStep(_ byte: UInt8) -> NumberStep {
    let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    switch state {
    case .minus:
      guard isDigit else { return .wrong }
      state = byte == UInt8(ascii: "0") ? .zero : .integer
      return .goesOn
    case .zero where isDigit: return .wrong
    case .integer where isDigit, .fraction where isDigit, .exponentDigits where isDigit: return .goesOn
    case .zero, .integer:
      if byte == UInt8(ascii: ".") {
        state = .point
        return .goesOn
      }
      fallthrough
    case .fraction:
      if byte | 0x20 == UInt8(ascii: "e") {
        state = .exponent
        return .goesOn
      }
      return isNumberEnd(byte) ? .ended : .wrong
    case .point:
      state = .fraction
      return isDigit ? .goesOn : .wrong
    case .exponent:
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
        state = .exponentSign
        return .goesOn
      }
      fallthrough
    case .exponentSign:
      state = .exponentDigits
      return isDigit ? .goesOn : .wrong
    default: return isNumberEnd(byte) ? .ended : .wrong
    }
  }

  /// A byte that begins the next token or is white space; anything else belongs to a malformed number.
  private func isNumberEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "{"),
      UInt8(ascii: "["), UInt8(ascii: "\""):
      true
    default: JSONWalk.isSpace(byte)
    }
  }

  private mutating func lead(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: (continuationsLeft, continuationBounds) = (1, 0x80...0xBF)
    case 0xE0: (continuationsLeft, continuationBounds) = (2, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (continuationsLeft, continuationBounds) = (2, 0x80...0xBF)
    case 0xED: (continuationsLeft, continuationBounds) = (2, 0x80...0x9F)
    case 0xF0: (continuationsLeft, continuationBounds) = (3, 0x90...0xBF)
    case 0xF1...0xF3: (continuationsLeft, continuationBounds) = (3, 0x80...0xBF)
    case 0xF4: (continuationsLeft, continuationBounds) = (3, 0x80...0x8F)
    default: return false
    }
    state = .continuation
    return true
  }
}
