/// Reads a detection's condition: `selection and not 1 of filter_*`.
///
/// `not` binds closer than `and`, `and` closer than `or`. A quantifier is `1 of`, `any of` or `all of`, and
/// after it stands `them`, for every search whose name does not begin with `_`, or a name in which `*` stands
/// for any characters. The words of the language are read without case, names with it.
///
/// Source: the Sigma specification 2.1, "Detection: condition".
public struct ConditionParser {
  /// How deep parentheses and `not` may be nested.
  public static let maximumDepth = 64

  /// How many names the quantifiers of one condition may be compared with in all.
  private static let maximumComparisons = 1_000_000

  /// The condition as a tree; `searches` are the names that exist, in the order of the file.
  public static func parse(
    _ condition: String, searches: [String]
  ) throws(ConditionError) -> Condition {
    var parser = ConditionParser(
      tokens: ConditionToken.tokens(of: condition), searches: searches,
      endColumn: condition.unicodeScalars.count + 1)
    let result = try parser.alternatives()
    if let rest = parser.current { throw parser.misplaced(rest) }
    return result
  }

  private let tokens: [ConditionToken]
  private let searches: [String]
  private let known: Set<String>
  private let endColumn: Int
  private var index = 0
  private var depth = 0
  private var comparisons = 0

  private init(tokens: [ConditionToken], searches: [String], endColumn: Int) {
    self.tokens = tokens
    self.searches = searches
    known = Set(searches)
    self.endColumn = endColumn
  }

  private var current: ConditionToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  private var next: ConditionToken? { tokens.indices.contains(index + 1) ? tokens[index + 1] : nil }

  private mutating func alternatives() throws(ConditionError) -> Condition {
    var parts = [try requirements()]
    while current?.keyword == "or" {
      index += 1
      parts.append(try requirements())
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func requirements() throws(ConditionError) -> Condition {
    var parts = [try operand()]
    while current?.keyword == "and" {
      index += 1
      parts.append(try operand())
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func operand() throws(ConditionError) -> Condition {
    guard let token = current else {
      throw ConditionError(
        column: endColumn,
        tokens.isEmpty ? "the condition is empty" : "the condition ends where a search should stand")
    }
    switch token.kind {
    case .close, .bar:
      throw misplaced(token)
    case .open:
      index += 1
      let inner = try nested(at: token) { parser throws(ConditionError) in try parser.alternatives() }
      guard let close = current else {
        throw ConditionError(column: token.column, "this parenthesis is not closed")
      }
      guard close.kind == .close else { throw misplaced(close) }
      index += 1
      return inner
    case .word(let word):
      if next?.keyword == "of", let quantified = try quantified(word, at: token) { return quantified }
      switch token.keyword {
      case "not":
        index += 1
        return .not(try nested(at: token) { parser throws(ConditionError) in try parser.operand() })
      case "and", "or", "of":
        throw misplaced(token)
      default:
        guard known.contains(word) else { throw unknown(word, at: token) }
        index += 1
        return .search(word)
      }
    }
  }

  private mutating func nested(
    at token: ConditionToken, _ part: (inout Self) throws(ConditionError) -> Condition
  ) throws(ConditionError) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw ConditionError(
        column: token.column, "the condition is nested deeper than \(Self.maximumDepth) levels")
    }
    return try part(&self)
  }

  /// `1 of them` and the like; nil where the word is no quantifier and a name may be meant.
  private mutating func quantified(
    _ word: String, at token: ConditionToken
  ) throws(ConditionError) -> Condition? {
    let quantifier: Condition.Quantifier
    switch word.lowercased() {
    case "1", "any": quantifier = .one
    case "all": quantifier = .all
    case _ where word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }):
      throw ConditionError(
        column: token.column,
        "\"\(word) of\" is no quantifier of Sigma; there are \"1 of\", \"any of\" and \"all of\"")
    default: return nil
    }
    index += 2
    guard let target = current, case .word(let pattern) = target.kind else {
      throw ConditionError(
        column: current?.column ?? endColumn,
        "after \"of\" stands \"them\" or a name, which may hold *")
    }
    index += 1
    comparisons += searches.count
    guard comparisons <= Self.maximumComparisons else {
      throw ConditionError(column: target.column, "the condition has too many quantifiers for its searches")
    }
    let named = searches.filter { SearchPattern(pattern).matches($0) }
    guard !named.isEmpty else {
      throw ConditionError(
        column: target.column, "\"\(word) of \(pattern)\" names no search of the rule")
    }
    return .quantified(quantifier, named)
  }

  private func unknown(_ word: String, at token: ConditionToken) -> ConditionError {
    if word.contains("*") {
      return ConditionError(
        column: token.column, "a name with * needs \"1 of\" or \"all of\" before it: 1 of \(word)")
    }
    let hint = word.nearest(of: searches).map { "; is \"\($0)\" meant?" } ?? ""
    return ConditionError(column: token.column, "the rule has no search \"\(word)\"\(hint)")
  }

  private func misplaced(_ token: ConditionToken) -> ConditionError {
    switch token.kind {
    case .bar:
      let word = next?.text ?? ""
      return ConditionError(
        column: token.column,
        "\"| \(word)\" is an aggregation of Sigma's older form, which is not read; write a correlation instead"
      )
    case .close:
      return ConditionError(
        column: token.column, "\")\" stands where no parenthesis is open or a search should be")
    case .open:
      return ConditionError(column: token.column, "\"and\" or \"or\" is missing before \"(\"")
    case .word(let word):
      let isOperator = ["and", "or", "of"].contains(word.lowercased())
      return ConditionError(
        column: token.column,
        isOperator
          ? "\"\(word)\" stands where a search should be" : "\"and\" or \"or\" is missing before \"\(word)\"")
    }
  }
}
