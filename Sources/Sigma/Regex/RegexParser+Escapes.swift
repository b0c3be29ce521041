extension RegexParser {
  /// Reads from behind a backslash outside a class.
  mutating func escape(from start: Int) throws(RegexProblem) -> RegexNode {
    guard let scalar = peek else {
      throw RegexProblem("the backslash", at: start, "ends the text: write `\\\\` for the character itself")
    }
    switch scalar {
    case "b", "B":
      position += 1
      if stands("{") { throw RegexProblem("`\\\(scalar){`", at: start, "is not supported") }
      return .assertion(scalar == "b" ? .wordBoundary : .noWordBoundary)
    case "A":
      position += 1
      return .assertion(.textStart)
    case "z":
      position += 1
      return .assertion(.textEnd)
    case "Z":
      position += 1
      return .assertion(.finalLineEnd)
    case "Q":
      position += 1
      return .joined(quotedScalars().map(literal))
    case "E":
      position += 1
      return .empty
    case "N":
      position += 1
      if stands("{") {
        throw RegexProblem("the character name `\\N{`", at: start, "is not supported: write `\\x{...}`")
      }
      return .scalar(ScalarSet.newline.inverted)
    default:
      if let set = try escapedSet(from: start) { return .scalar(set) }
      return literal(try escapedScalar(from: start))
    }
  }

  /// The text of `\Q...\E`, in which nothing has a meaning.
  private mutating func quotedScalars() -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    while !skip("\\E"), let scalar = next() { scalars.append(scalar) }
    return scalars
  }

  /// A set that an escape names, as `\d`; nil where it names one character.
  mutating func escapedSet(from start: Int) throws(RegexProblem) -> ScalarSet? {
    let set: ScalarSet
    switch peek {
    case "d": set = .digits
    case "D": set = ScalarSet.digits.inverted
    case "w": set = .wordCharacters
    case "W": set = ScalarSet.wordCharacters.inverted
    case "s": set = .whiteSpace
    case "S": set = ScalarSet.whiteSpace.inverted
    case "h": set = .horizontalSpace
    case "H": set = ScalarSet.horizontalSpace.inverted
    case "p", "P": return try property(from: start)
    default: return nil
    }
    position += 1
    return set
  }

  /// `\p{Lu}`, `\pL`, `\P{L}`, `\p{^L}`: the general categories of Unicode.
  private mutating func property(from start: Int) throws(RegexProblem) -> ScalarSet {
    var isInverted = next() == "P"
    var name = ""
    if skip("{") {
      guard let inner = text(upTo: "}") else { throw notClosed("the property `\\p{`", start) }
      name = inner
    } else if let letter = next() {
      name.unicodeScalars.append(letter)
    }
    if name.hasPrefix("^") {
      isInverted.toggle()
      name.removeFirst()
    }
    guard let set = ScalarSet.generalCategory(name) else {
      throw RegexProblem(
        "the property `\\p{\(name)}`", at: start,
        "is not supported: of Unicode's properties only the general categories (L, Lu, Nd, ...) are")
    }
    return isInverted ? set.inverted : set
  }

  /// The one character that an escape stands for.
  mutating func escapedScalar(from start: Int) throws(RegexProblem) -> Unicode.Scalar {
    guard let scalar = next() else {
      throw RegexProblem("the backslash", at: start, "ends the text: write `\\\\` for the character itself")
    }
    switch scalar {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "f": return "\u{0C}"
    case "v": return "\u{0B}"
    case "a": return "\u{07}"
    case "e": return "\u{1B}"
    case "x": return try hexadecimal(start, digits: 2)
    case "u": return try hexadecimal(start, digits: 4)
    case "0": return octal()
    case "c":
      guard let letter = next(), letter.isASCII else {
        throw RegexProblem("`\\c`", at: start, "has no ASCII character behind it")
      }
      let upper = ("a"..."z").contains(letter) ? letter.value - 32 : letter.value
      return Unicode.Scalar(UInt8(truncatingIfNeeded: upper) ^ 0x40)
    case "1"..."9", "k", "g":
      throw RegexProblem("the back reference `\\\(scalar)`", at: start, "is not supported")
    case "G", "K", "R", "X", "C":
      throw RegexProblem("`\\\(scalar)`", at: start, "is not supported")
    case "a"..."z", "A"..."Z":
      throw RegexProblem(
        "the escape `\\\(scalar)`", at: start, "is unknown: without the backslash it is the letter")
    default: return scalar
    }
  }

  /// `\x41`, `\u0041` or, with braces, any number of digits.
  private mutating func hexadecimal(_ start: Int, digits: Int) throws(RegexProblem) -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = 0
    let isBraced = skip("{")
    while isBraced || count < digits, let digit = peek.flatMap(Self.hexadecimalDigit) {
      value = min(value * 16 + digit, ScalarSet.largest + 1)
      count += 1
      position += 1
    }
    guard isBraced ? skip("}") && count > 0 : count == digits, let scalar = Unicode.Scalar(value) else {
      throw RegexProblem(
        "the escape", at: start,
        "is no code point: write `\\xHH`, `\\x{H...}` or `\\uHHHH`, H being hexadecimal digits")
    }
    return scalar
  }

  private static func hexadecimalDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }

  /// `\0` and up to two more octal digits.
  private mutating func octal() -> Unicode.Scalar {
    var value: UInt8 = 0
    for _ in 0..<2 {
      guard let digit = peek, ("0"..."7").contains(digit) else { break }
      value = value * 8 + UInt8(digit.value - 0x30)
      position += 1
    }
    return Unicode.Scalar(value)
  }
}
