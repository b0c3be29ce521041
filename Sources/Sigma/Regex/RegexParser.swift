/// Reads a regular expression of the kind that PCRE and Python share, less what cannot be matched in linear
/// time.
struct RegexParser {
  static let longestPattern = 32_768
  static let deepestNesting = 50
  /// Quantifiers in a row, as in `a{2}{3}`.
  static let mostQuantifiers = 3
  static let mostRepetitions = 65_535

  let pattern: [Unicode.Scalar]
  var position = 0
  var options: RegexOptions
  private var depth = 0

  /// - Throws: ``RegexProblem`` for what is wrong or not supported.
  static func parse(_ pattern: String, options: RegexOptions) throws(RegexProblem) -> RegexNode {
    var parser = RegexParser(pattern: Array(pattern.unicodeScalars), options: options)
    guard parser.pattern.count <= longestPattern else {
      throw RegexProblem(
        "the text", at: longestPattern, "is too long: at most \(longestPattern) characters are read")
    }
    let node = try parser.alternatives()
    if parser.peek != nil {
      throw RegexProblem("`)`", at: parser.position, "closes no group: escape it as `\\)`")
    }
    return node
  }

  private init(pattern: [Unicode.Scalar], options: RegexOptions) {
    self.pattern = pattern
    self.options = options
  }

  // MARK: Text at hand

  var peek: Unicode.Scalar? { peek(0) }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    position + distance < pattern.count ? pattern[position + distance] : nil
  }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek else { return nil }
    position += 1
    return scalar
  }

  /// Goes past `text` if it stands here.
  mutating func skip(_ text: String) -> Bool {
    var distance = 0
    for scalar in text.unicodeScalars {
      guard peek(distance) == scalar else { return false }
      distance += 1
    }
    position += distance
    return true
  }

  func stands(_ text: String) -> Bool {
    var copy = self
    return copy.skip(text)
  }

  /// The text from here to `end`, past which it goes; nil where `end` does not come.
  mutating func text(upTo end: Unicode.Scalar) -> String? {
    guard let stop = pattern[position...].firstIndex(of: end) else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: pattern[position..<stop])
    position = stop + 1
    return text
  }

  // MARK: Grammar

  /// Alternatives with `|` between, up to the end of the group. Options set within end with it.
  mutating func alternatives() throws(RegexProblem) -> RegexNode {
    let outerOptions = options
    defer { options = outerOptions }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestNesting else {
      throw RegexProblem("the group", at: position, "stands in more than \(Self.deepestNesting) others")
    }
    var branches = [try sequence()]
    while skip("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(RegexProblem) -> RegexNode {
    var parts: [RegexNode] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      let start = position
      if scalar == "*" || scalar == "+" || scalar == "?" || hasCountedQuantifier {
        throw RegexProblem(
          "the quantifier `\(scalar)`", at: start, "has nothing to repeat: escape it as `\\\(scalar)`")
      }
      guard let atom = try atom() else { continue }
      parts.append(try repeated(atom))
    }
    return .joined(parts)
  }

  /// One thing that a quantifier may follow; nil for what stands for nothing, as a comment.
  private mutating func atom() throws(RegexProblem) -> RegexNode? {
    let start = position
    guard let scalar = next() else { return nil }
    switch scalar {
    case "(": return try group(from: start)
    case "[": return .scalar(try characterClass(from: start))
    case ".": return .scalar(options.contains(.dotMatchesNewline) ? .everything : ScalarSet.newline.inverted)
    case "^": return .assertion(options.contains(.multiline) ? .lineStart : .textStart)
    case "$": return .assertion(options.contains(.multiline) ? .lineEnd : .finalLineEnd)
    case "\\": return try escape(from: start)
    default: return literal(scalar)
    }
  }

  func literal(_ scalar: Unicode.Scalar) -> RegexNode {
    let set = ScalarSet(scalar)
    return .scalar(options.contains(.ignoreCase) ? set.closedOverCase : set)
  }
}
