import Sigma

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes regular expressions, and texts in which they have some chance to be found.
struct PatternGenerator {
  var numbers: SeededNumbers
  /// Characters of texts, and of expressions for themselves.
  var characters: [String]
  var atoms: [String]

  /// Word characters, digits and the like are those of ASCII here and of Unicode elsewhere: texts for them
  /// hold no letters outside ASCII.
  static func namedSets(seed: UInt64) -> PatternGenerator {
    PatternGenerator(
      numbers: SeededNumbers(seed), characters: ["a", "b", "A", "1", "_", "-", " ", "\n", "→", "😀"],
      atoms: [
        #"\d"#, #"\w"#, #"\s"#, #"\D"#, #"\W"#, #"\S"#, #"\b"#, #"\B"#, ".", ".", "[ab]", "[^a]", "[a-c1-3]",
        #"[\w-]"#,
        #"[^\w\s]"#, #"[^\W1]"#, "[→-⇒]", "[^😀]", "[[:alpha:]]", "[^[:digit:]]", "^", "$", #"\A"#, #"\z"#,
        #"\Z"#,
        #"\x61"#, #"\x{1F600}"#,
      ])
  }

  /// Letters outside ASCII with their cases.
  static func letters(seed: UInt64) -> PatternGenerator {
    PatternGenerator(
      numbers: SeededNumbers(seed), characters: ["a", "B", "é", "É", "σ", "Σ", "ς", "д", "Д", "日", "\n"],
      atoms: [
        ".", ".", "[aé]", "[^é]", "[à-ö]", "[^σ]", "[а-я]", "[^a-zД]", "^", "$", #"\u00e9"#, "ab", "éa",
      ])
  }

  mutating func text() -> String {
    (0..<Int.random(in: 0...9, using: &numbers)).map { _ in pick(characters) }.joined()
  }

  /// An expression. Without `emptyLoops` nothing is repeated that may match the empty text, on which engines
  /// that backtrack differ.
  mutating func pattern(emptyLoops: Bool) -> String { alternatives(depth: 3, emptyLoops).text }

  private struct Piece {
    var text = ""
    var mayBeEmpty = true
  }

  private mutating func alternatives(depth: Int, _ emptyLoops: Bool) -> Piece {
    let count = Int.random(in: 1...3, using: &numbers)
    var branches = [Piece()]
    for _ in 0..<count {
      if Int.random(in: 0..<8, using: &numbers) == 0 { branches.append(Piece()) }
      let piece = piece(depth, emptyLoops)
      branches[branches.count - 1].text += piece.text
      branches[branches.count - 1].mayBeEmpty = branches[branches.count - 1].mayBeEmpty && piece.mayBeEmpty
    }
    return Piece(
      text: branches.map(\.text).joined(separator: "|"), mayBeEmpty: branches.contains(where: \.mayBeEmpty))
  }

  private mutating func piece(_ depth: Int, _ emptyLoops: Bool) -> Piece {
    var piece: Piece
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0..<4: piece = Piece(text: pick(characters), mayBeEmpty: false)
    case 4..<7 where depth > 0:
      piece = alternatives(depth: depth - 1, emptyLoops)
      piece.text = pick(["(", "(?:", "(?:", "(?i:", "(?s:", "(?m:", "(?-i:"]) + piece.text + ")"
    default: piece = Piece(text: pick(atoms), mayBeEmpty: false)
    }
    if ["^", "$", #"\b"#, #"\B"#, #"\A"#, #"\z"#, #"\Z"#].contains(piece.text) {
      return Piece(text: piece.text, mayBeEmpty: true)
    }
    if piece.text.count > 1, !"([\\".contains(piece.text.prefix(1)) { piece.text = "(?:\(piece.text))" }
    guard Int.random(in: 0..<5, using: &numbers) < 2, emptyLoops || !piece.mayBeEmpty else { return piece }
    let quantifier = pick(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}?", "{2,}"])
    let mayBeNone = "*?".contains(quantifier.prefix(1)) || quantifier.hasPrefix("{0")
    return Piece(text: piece.text + quantifier, mayBeEmpty: piece.mayBeEmpty || mayBeNone)
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &numbers)]
  }
}
