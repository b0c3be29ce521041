/// Finds possessive quantifiers that are no mere hint.
///
/// An automaton tries every number of repetitions at once, so that a possessive quantifier can be read as a
/// greedy one only where giving back a part of what it took could never lead to a match: at the end of the
/// expression, and before what can begin with none of the repeated characters.
struct PossessiveCheck {
  /// What may come next in the expression.
  private struct Following {
    var set = ScalarSet()
    /// Whether it may take up nothing.
    var mayBeEmpty = true
    var endsLine = false
    /// Holds an assertion, or the start of a loop, of which nothing is known.
    var isUnclear = false

    static let unknown = Following(mayBeEmpty: true, isUnclear: true)

    func then(_ next: @autoclosure () -> Following) -> Following {
      guard mayBeEmpty else { return self }
      let next = next()
      return Following(
        set: set.union(next.set), mayBeEmpty: next.mayBeEmpty, endsLine: endsLine || next.endsLine,
        isUnclear: isUnclear || next.isUnclear)
    }

    func or(_ other: Following) -> Following {
      Following(
        set: set.union(other.set), mayBeEmpty: mayBeEmpty || other.mayBeEmpty,
        endsLine: endsLine || other.endsLine, isUnclear: isUnclear || other.isUnclear)
    }
  }

  /// - Throws: ``RegexProblem`` for the first possessive quantifier that may matter.
  static func check(_ node: RegexNode) throws(RegexProblem) {
    try check(node, before: Following())
  }

  private static func check(_ node: RegexNode, before following: Following) throws(RegexProblem) {
    switch node {
    case .empty, .scalar, .assertion:
      return
    case .choice(let parts):
      for part in parts { try check(part, before: following) }
    case .sequence(let parts):
      var rest = following
      for part in parts.reversed() {
        try check(part, before: rest)
        rest = first(of: part).then(rest)
      }
    case .repeated(let part, let repetition):
      if let place = repetition.possessiveAt, !isHarmless(part, before: following) {
        throw RegexProblem(
          "the possessive quantifier", at: place,
          "is not supported here, since it may rule out matches: write it without its `+`")
      }
      try check(part, before: repetition.most == 1 ? following : .unknown)
    }
  }

  private static func isHarmless(_ repeated: RegexNode, before following: Following) -> Bool {
    if following.isUnclear { return false }
    guard case .scalar(let set) = repeated else { return following.set.isEmpty && !following.endsLine }
    return set.isDisjoint(with: following.set) && !(following.endsLine && set.contains(0x0A))
  }

  private static func first(of node: RegexNode) -> Following {
    switch node {
    case .empty:
      return Following()
    case .scalar(let set):
      return Following(set: set, mayBeEmpty: false)
    case .assertion(.textEnd), .assertion(.finalLineEnd), .assertion(.lineEnd):
      return Following(mayBeEmpty: false, endsLine: true)
    case .assertion:
      return .unknown
    case .sequence(let parts):
      return parts.reversed().reduce(Following()) { rest, part in first(of: part).then(rest) }
    case .choice(let parts):
      guard let head = parts.first else { return Following() }
      return parts.dropFirst().reduce(first(of: head)) { $0.or(first(of: $1)) }
    case .repeated(let part, let repetition):
      var following = first(of: part)
      if repetition.least == 0 { following.mayBeEmpty = true }
      return following
    }
  }
}
