/// A regular expression as a tree. Groups leave no trace in it: whether there is a match needs no captures.
indirect enum RegexNode: Sendable, Equatable {
  case empty
  /// One code point of a set.
  case scalar(ScalarSet)
  case assertion(RegexAssertion)
  case sequence([RegexNode])
  case choice([RegexNode])
  case repeated(RegexNode, RegexRepetition)
}

/// What has to hold at a place between two characters.
enum RegexAssertion: Sendable, Equatable {
  case textStart
  case lineStart
  case textEnd
  /// The end of the text, or before a newline that ends it.
  case finalLineEnd
  case lineEnd
  case wordBoundary
  case noWordBoundary
}

/// How often something stands in a row.
struct RegexRepetition: Sendable, Equatable {
  var least: Int
  /// Nil for any number.
  var most: Int?
  /// Where in the pattern the quantifier stands, if it is possessive.
  var possessiveAt: Int?
}

extension RegexNode {
  /// The parts one after the other, without needless levels.
  static func joined(_ parts: [RegexNode]) -> RegexNode {
    var flat: [RegexNode] = []
    for part in parts {
      switch part {
      case .empty: continue
      case .sequence(let inner): flat += inner
      default: flat.append(part)
      }
    }
    return flat.count == 1 ? flat[0] : flat.isEmpty ? .empty : .sequence(flat)
  }

  /// Whether it takes up no character, whatever it matches.
  var isZeroWidth: Bool {
    switch self {
    case .empty, .assertion: true
    case .scalar: false
    case .sequence(let parts), .choice(let parts): parts.allSatisfy(\.isZeroWidth)
    case .repeated(let part, _): part.isZeroWidth
    }
  }

  /// The node in a row. What takes up no character need not be asked twice.
  func repeated(_ repetition: RegexRepetition) -> RegexNode {
    if repetition.most == 0 { return .empty }
    if isZeroWidth { return repetition.least == 0 ? .empty : self }
    if repetition.least == 1, repetition.most == 1 { return self }
    return .repeated(self, repetition)
  }

  var hasAssertions: Bool {
    switch self {
    case .empty, .scalar: false
    case .assertion: true
    case .sequence(let parts), .choice(let parts): parts.contains(where: \.hasAssertions)
    case .repeated(let part, _): part.hasAssertions
    }
  }

  /// Whether a match can begin at the start of the text only.
  var isBoundToStart: Bool {
    switch self {
    case .assertion(let assertion): assertion == .textStart
    case .empty, .scalar: false
    case .sequence(let parts):
      parts.first { !$0.isZeroWidth || $0.isBoundToStart }?.isBoundToStart ?? false
    case .choice(let parts): parts.allSatisfy(\.isBoundToStart)
    case .repeated(let part, let repetition): repetition.least > 0 && part.isBoundToStart
    }
  }
}

extension RegexNode {
  private enum Edge { case head, tail }

  /// The same question with less work: where a match begins or ends with something in a row, the least number
  /// of it is enough, since only whether there is a match is asked.
  var reducedForSearch: RegexNode { reduced(at: .tail).reduced(at: .head) }

  private func reduced(at edge: Edge) -> RegexNode {
    switch self {
    case .empty, .scalar, .assertion:
      return self
    case .repeated(let part, let repetition):
      if repetition.least == 0 { return .empty }
      if repetition.least == 1 { return part.reduced(at: edge) }
      return part.repeated(RegexRepetition(least: repetition.least, most: repetition.least))
    case .choice(let parts):
      let reduced = parts.map { $0.reduced(at: edge) }
      return reduced.contains(.empty) ? .empty : .choice(reduced)
    case .sequence(var parts):
      while let outer = edge == .tail ? parts.last : parts.first {
        let reduced = outer.reduced(at: edge)
        let place = edge == .tail ? parts.count - 1 : 0
        if reduced == .empty {
          parts.remove(at: place)
          continue
        }
        parts[place] = reduced
        break
      }
      return .joined(parts)
    }
  }
}
