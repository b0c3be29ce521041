extension RegexParser {
  /// Reads from behind `[` to the `]` that closes the class.
  mutating func characterClass(from start: Int) throws(RegexProblem) -> ScalarSet {
    let isNegated = skip("^")
    var ranges: [ClosedRange<UInt32>] = []
    var isFirst = true
    while isFirst || !skip("]") {
      isFirst = false
      let memberStart = position
      switch try member(of: start) {
      case .set(let set):
        ranges += set.ranges
      case .scalar(let low):
        guard let high = try rangeEnd(of: start) else {
          ranges.append(low.value...low.value)
          continue
        }
        guard low <= high else {
          throw RegexProblem("the range", at: memberStart, "ends before it begins")
        }
        ranges.append(low.value...high.value)
      }
    }
    var set = ScalarSet(ranges)
    if options.contains(.ignoreCase) { set = set.closedOverCase }
    return isNegated ? set.inverted : set
  }

  private enum Member {
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
  }

  private mutating func member(of start: Int) throws(RegexProblem) -> Member {
    let memberStart = position
    if stands("[:") || stands("[=") || stands("[."), let set = try posixClass(from: memberStart) {
      return .set(set)
    }
    guard let scalar = next() else {
      throw RegexProblem("the class `[`", at: start, "is not closed: escape a `[` that stands for itself")
    }
    guard scalar == "\\" else { return .scalar(scalar) }
    switch peek {
    case "b":
      position += 1
      return .scalar("\u{08}")
    case "B", "A", "Z", "z", "N", "Q", "E":
      throw RegexProblem("the escape `\\\(peek ?? "\\")`", at: memberStart, "has no meaning in a class")
    default:
      if let set = try escapedSet(from: memberStart) { return .set(set) }
      return .scalar(try escapedScalar(from: memberStart))
    }
  }

  /// What stands behind a `-` that makes a range; nil where none does: before the `]`, and before a set,
  /// where the `-` is itself.
  private mutating func rangeEnd(of start: Int) throws(RegexProblem) -> Unicode.Scalar? {
    guard stands("-"), let after = peek(1), after != "]" else { return nil }
    let before = position
    position += 1
    guard case .scalar(let high) = try member(of: start) else {
      position = before
      return nil
    }
    return high
  }

  /// `[:alpha:]` or `[:^alpha:]`; nil where a `[` is itself.
  private mutating func posixClass(from start: Int) throws(RegexProblem) -> ScalarSet? {
    guard let mark = peek(1) else { return nil }
    var end = position + 2
    while end < pattern.count, pattern[end] != mark, pattern[end] != "]", pattern[end] != "\\" { end += 1 }
    guard end + 1 < pattern.count, pattern[end] == mark, pattern[end + 1] == "]" else { return nil }
    var name = ""
    name.unicodeScalars.append(contentsOf: pattern[position + 2..<end])
    guard mark == ":" else {
      throw RegexProblem("the collating element `[\(mark)`", at: start, "is not supported")
    }
    let isNegated = name.hasPrefix("^")
    if isNegated { name.removeFirst() }
    guard var set = ScalarSet.posix(name) else {
      throw RegexProblem("the class `[:\(name):]`", at: start, "is not known")
    }
    if options.contains(.ignoreCase) { set = set.closedOverCase }
    position = end + 2
    return isNegated ? set.inverted : set
  }
}
