/// A text that every match holds, by which most inputs are ruled out without the automaton.
struct RequiredLiteral: Sendable, Equatable {
  /// In small letters where `ignoresCase`.
  var bytes: [UInt8]
  /// Whether ASCII letters stand for both of their cases.
  var ignoresCase: Bool

  /// What a tree tells of the texts that it matches.
  struct Found: Sendable, Equatable {
    /// What every match begins with, if that is at least two bytes.
    var prefix: RequiredLiteral?
    /// The longest text found that every match holds, if that is at least two bytes.
    var anywhere: RequiredLiteral?
    /// Whether holding `anywhere` is all there is to a match.
    var isWhole = false
  }

  static func find(in node: RegexNode) -> Found {
    let facts = Facts(node)
    var found = Found()
    found.prefix = facts.prefix.literal
    found.anywhere = facts.best.literal
    if let exact = facts.exact, !exact.isMixed, !node.hasAssertions, let literal = exact.literal {
      found.anywhere = literal
      found.isWhole = true
    }
    return found
  }
}

extension RequiredLiteral {
  /// Bytes in a row, some of which may stand for both cases of a letter.
  private struct Run {
    static let longest = 256

    var bytes: [UInt8] = []
    var hasFoldedLetter = false
    var hasExactLetter = false

    var isMixed: Bool { hasFoldedLetter && hasExactLetter }

    var literal: RequiredLiteral? {
      guard bytes.count >= 2 else { return nil }
      return RequiredLiteral(
        bytes: hasFoldedLetter ? bytes.map(Self.small) : bytes, ignoresCase: hasFoldedLetter)
    }

    init() {}

    /// Of a set that is one character or the two cases of an ASCII letter.
    init?(_ set: ScalarSet) {
      if let only = set.only, let scalar = Unicode.Scalar(only) {
        bytes = Array(String(scalar).utf8)
        hasExactLetter = ScalarSet.letters.contains(only)
      } else if let capital = set.ranges.first?.lowerBound, ScalarSet.capitals.contains(capital),
        set == ScalarSet(capital).closedOverCase
      {
        bytes = [UInt8(truncatingIfNeeded: capital + 32)]
        hasFoldedLetter = true
      } else {
        return nil
      }
    }

    static func + (a: Run, b: Run) -> Run {
      var sum = a
      sum.bytes += b.bytes
      sum.hasFoldedLetter = a.hasFoldedLetter || b.hasFoldedLetter
      sum.hasExactLetter = a.hasExactLetter || b.hasExactLetter
      return sum
    }

    static func longer(_ a: Run, _ b: Run) -> Run { b.bytes.count > a.bytes.count ? b : a }

    /// What both begin with.
    func commonPrefix(_ other: Run) -> Run {
      var common = self
      common.hasFoldedLetter = hasFoldedLetter || other.hasFoldedLetter
      common.hasExactLetter = hasExactLetter || other.hasExactLetter
      let (mine, theirs) =
        common.hasFoldedLetter
        ? (bytes.map(Self.small), other.bytes.map(Self.small)) : (bytes, other.bytes)
      common.bytes = zip(mine, theirs).prefix { $0 == $1 }.map(\.0)
      return common
    }

    /// Its last bytes, of which there are enough to tell texts apart.
    var ending: Run {
      var ending = self
      ending.bytes = Array(bytes.suffix(Self.longest))
      return ending
    }

    var reversed: Run {
      var reversed = self
      reversed.bytes.reverse()
      return reversed
    }

    private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte + 32 : byte }
  }

  private struct Facts {
    /// All that it matches, if that is one text.
    var exact: Run?
    var prefix = Run()
    var suffix = Run()
    var best = Run()

    init(exact: Run) {
      self.exact = exact.bytes.count <= Run.longest ? exact : nil
      prefix = exact
      suffix = exact
      best = exact
    }

    init(_ node: RegexNode) {
      switch node {
      case .empty, .assertion:
        self.init(exact: Run())
      case .scalar(let set):
        if let run = Run(set) { self.init(exact: run) } else { self.init(exact: nil) }
      case .sequence(let parts):
        self = parts.reduce(Facts(exact: Run())) { $0.followed(by: Facts($1)) }
      case .choice(let parts):
        self.init(exact: nil)
        let facts = parts.map { Facts($0) }
        guard let first = facts.first else { return }
        prefix = facts.dropFirst().reduce(first.prefix) { $0.commonPrefix($1.prefix) }
        suffix =
          facts.dropFirst().reduce(first.suffix.reversed) { $0.commonPrefix($1.suffix.reversed) }.reversed
        best = Run.longer(prefix, suffix)
      case .repeated(let part, let repetition):
        self.init(exact: nil)
        guard repetition.least > 0 else { return }
        self = Facts(part)
        if let once = exact, repetition.most == repetition.least,
          once.bytes.count * repetition.least <= Run.longest
        {
          self = Facts(exact: (0..<repetition.least).reduce(Run()) { sum, _ in sum + once })
        } else {
          exact = nil
        }
      }
    }

    private init(exact: Run?) { self.exact = exact }

    func followed(by next: Facts) -> Facts {
      var both = Facts(exact: nil)
      if let exact, let other = next.exact, exact.bytes.count + other.bytes.count <= Run.longest {
        both.exact = exact + other
      }
      both.prefix = exact.map { $0 + next.prefix } ?? prefix
      both.suffix = (next.exact.map { suffix + $0 } ?? next.suffix).ending
      both.best = Run.longer(Run.longer(best, next.best), suffix + next.prefix)
      return both
    }
  }
}
