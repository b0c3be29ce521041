/// A rule that an event's kind leaves possible, and the step at which to go on.
struct RuleCandidate: Sendable {
  let rule: Int32
  let step: Int32
}

/// What tells an event's kind.
public struct EventKind: Sendable {
  /// Equal for records that have the same values in the kind's fields and lack the same fields; nil where it is not at
  /// hand, and the rules are all looked at.
  public var mark: PartMark?
  /// A bit for each number that ``RuleMatcher`` got for fields, set where a record has nothing at any of these.
  public var lacks: UInt64

  public init(mark: PartMark?, lacks: UInt64 = 0) {
    self.mark = mark
    self.lacks = lacks
  }
}

/// The kinds of events met so far, and the rules that each leaves possible. Bounded: when there are too many, it begins
/// anew.
struct EventKinds: Sendable {
  static let mostKinds = 16_384
  static let mostCandidates = 1 << 20

  /// The candidates of a kind, and as a set.
  struct Entry: Sendable {
    let candidates: Range<Int>
    let words: Range<Int>
    /// A bit for each part of records that some candidate asks about.
    let parts: UInt64
  }

  /// Sixty-four rules of a kind's set, some of them in it.
  struct Word: Sendable {
    /// The number of the first rule is 64 times this.
    let index: Int
    let bits: UInt64
    /// How many of the kind's candidates come before those of the word.
    let rank: Int
  }

  private(set) var candidates: [RuleCandidate] = []
  private(set) var words: [Word] = []
  private var marks = MarkTable()
  private var entries: [Entry] = []

  @inline(__always)
  func find(_ mark: PartMark) -> Entry? { marks.find(mark).map { entries[$0] } }

  /// Remembers a kind.
  /// - Parameters:
  ///   - mark: nil for one that is not to be found again.
  ///   - partsOfRules: for each rule, a bit for each part that it asks about.
  ///   - fill: appends its candidates, in the order of their rules.
  mutating func add(
    _ mark: PartMark?, partsOfRules: [UInt64], _ fill: (inout [RuleCandidate]) -> Void
  ) -> Entry {
    if marks.count >= Self.mostKinds || candidates.count >= Self.mostCandidates { self = EventKinds() }
    let (start, firstWord) = (candidates.count, words.count)
    fill(&candidates)
    var parts: UInt64 = 0
    for (rank, candidate) in candidates[start...].enumerated() {
      parts |= partsOfRules[Int(candidate.rule)]
      let (index, bit) = (Int(candidate.rule) / 64, 1 << UInt64(candidate.rule % 64) as UInt64)
      if words.count > firstWord, let last = words.last, last.index == index {
        words[words.count - 1] = Word(index: index, bits: last.bits | bit, rank: last.rank)
      } else {
        words.append(Word(index: index, bits: bit, rank: rank))
      }
    }
    let entry = Entry(candidates: start..<candidates.count, words: firstWord..<words.count, parts: parts)
    if let mark {
      _ = marks.insert(mark)
      entries.append(entry)
    }
    return entry
  }
}
