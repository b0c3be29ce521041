extension RegexParser {
  /// Reads from behind `(` to the end of the group, or to that of an option that stands in parentheses.
  mutating func group(from start: Int) throws(RegexProblem) -> RegexNode? {
    if stands("*") {
      throw RegexProblem("the control verb `(*`", at: start, "is not supported: leave it out")
    }
    guard skip("?") else { return try groupBody(from: start) }
    try refuseUnsupportedGroup(from: start)
    if skip("#") {
      guard text(upTo: ")") != nil else { throw notClosed("the comment", start) }
      return nil
    }
    if skip(":") || skip("|") { return try groupBody(from: start) }
    if skip("P<") || skip("<") { return try namedGroup(closedBy: ">", from: start) }
    if skip("'") { return try namedGroup(closedBy: "'", from: start) }
    return try optionGroup(from: start)
  }

  private mutating func groupBody(from start: Int) throws(RegexProblem) -> RegexNode {
    let node = try alternatives()
    guard skip(")") else { throw notClosed("the group `(`", start) }
    return node
  }

  private mutating func namedGroup(
    closedBy end: Unicode.Scalar, from start: Int
  ) throws(RegexProblem) -> RegexNode {
    guard let name = text(upTo: end), let first = name.unicodeScalars.first,
      !("0"..."9").contains(first),
      name.unicodeScalars.allSatisfy({ $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    else { throw RegexProblem("the group's name", at: start, "is not letters, digits and `_`") }
    return try groupBody(from: start)
  }

  /// `(?i)`, which holds to the end of the group around it, or `(?i: )`.
  private mutating func optionGroup(from start: Int) throws(RegexProblem) -> RegexNode? {
    var changed = options
    var isRemoved = false
    while let scalar = next() {
      let option: RegexOptions
      switch scalar {
      case "i": option = .ignoreCase
      case "m": option = .multiline
      case "s": option = .dotMatchesNewline
      case "-" where !isRemoved:
        isRemoved = true
        continue
      case ")":
        options = changed
        return nil
      case ":":
        let outer = options
        options = changed
        defer { options = outer }
        return try groupBody(from: start)
      default:
        throw RegexProblem(
          "the group `(?\(scalar)`", at: start, "is not supported: of the options only `i`, `m` and `s` are")
      }
      if isRemoved { changed.remove(option) } else { changed.insert(option) }
    }
    throw notClosed("the group `(?`", start)
  }

  private func refuseUnsupportedGroup(from start: Int) throws(RegexProblem) {
    let look = "is not supported: ask for each part with a value of its own, and join them in the condition"
    let kinds = [
      ("=", "the look-ahead `(?=`", look), ("!", "the negative look-ahead `(?!`", look),
      ("<=", "the look-behind `(?<=`", look), ("<!", "the negative look-behind `(?<!`", look),
      (">", "the atomic group `(?>`", "is not supported: write `(?:`"),
      ("(", "the conditional `(?(`", "is not supported: write both cases as alternatives"),
      ("R", "the recursion `(?R`", "is not supported"), ("&", "the recursion `(?&`", "is not supported"),
      ("P>", "the recursion `(?P>`", "is not supported"), ("+", "the recursion `(?+`", "is not supported"),
      ("P=", "the back reference `(?P=`", "is not supported"),
      ("C", "the call-out `(?C`", "is not supported"),
    ]
    for (mark, construct, reason) in kinds where stands(mark) {
      throw RegexProblem(construct, at: start, reason)
    }
    let digit = peek == "-" ? peek(1) : peek
    if let digit, ("0"..."9").contains(digit) {
      throw RegexProblem("the recursion `(?\(digit)`", at: start, "is not supported")
    }
  }

  func notClosed(_ construct: String, _ start: Int) -> RegexProblem {
    RegexProblem(construct, at: start, "is not closed")
  }
}
