extension RegexParser {
  /// Whether `{n}`, `{n,}`, `{,m}` or `{n,m}` begins here. Another `{` stands for itself.
  var hasCountedQuantifier: Bool {
    var copy = self
    return copy.counts() != nil
  }

  /// `atom` with the quantifiers that follow it. That one is lazy changes nothing in whether there is a
  /// match.
  mutating func repeated(_ atom: RegexNode) throws(RegexProblem) -> RegexNode {
    var node = atom
    for turn in 1...Self.mostQuantifiers {
      let start = position
      guard var repetition = try quantifier() else { return node }
      if skip("+") {
        repetition.possessiveAt = start
      } else {
        _ = skip("?")
      }
      node = node.repeated(repetition)
      if let scalar = peek,
        ["*", "+", "?"].contains(scalar) || turn == Self.mostQuantifiers && hasCountedQuantifier
      {
        throw RegexProblem(
          "the quantifier `\(scalar)`", at: position,
          "follows another one: put what is to repeat into `(?: )`")
      }
    }
    return node
  }

  private mutating func quantifier() throws(RegexProblem) -> RegexRepetition? {
    let start = position
    if skip("*") { return RegexRepetition(least: 0, most: nil) }
    if skip("+") { return RegexRepetition(least: 1, most: nil) }
    if skip("?") { return RegexRepetition(least: 0, most: 1) }
    guard let counts = counts() else { return nil }
    let most = counts.most ?? counts.least
    guard counts.least <= Self.mostRepetitions, most <= Self.mostRepetitions else {
      throw RegexProblem("the quantifier", at: start, "counts past \(Self.mostRepetitions)")
    }
    guard counts.least <= most else {
      throw RegexProblem("the quantifier", at: start, "has its numbers in the wrong order")
    }
    return RegexRepetition(least: counts.least, most: counts.most)
  }

  /// Reads `{...}`, or nothing where it is no quantifier.
  private mutating func counts() -> (least: Int, most: Int?)? {
    let start = position
    guard skip("{") else { return nil }
    let least = number()
    var most = least
    if skip(",") {
      most = number()
      if least == nil, most == nil {
        position = start
        return nil
      }
    }
    guard skip("}"), least != nil || most != nil else {
      position = start
      return nil
    }
    return (least ?? 0, most)
  }

  /// A decimal number, held at one more than the largest that is allowed.
  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), Self.mostRepetitions + 1)
      position += 1
    }
    return value
  }
}
