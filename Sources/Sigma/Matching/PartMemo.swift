/// What is known of all items and rules that ask about one part of records, by the part's mark: parts as the caller's
/// identity or the user agent come again in thousands of records. Bounded: when there are too many, it begins anew.
struct PartMemo: Sendable {
  static let mostBytes = 2 << 20

  private enum Answer: UInt8 { case unknown, no, yes }

  /// How many items ask about the part.
  private let itemCount: Int
  /// The words of a set of rules.
  private let wordCount: Int
  private var marks = MarkTable()
  private var answers: [UInt8] = []
  /// For each part seen and each word: the rules of which it is known whether the part leaves them possible, and those
  /// of them that it does not.
  private var rules: [(known: UInt64, refuted: UInt64)] = []

  init(itemCount: Int, wordCount: Int) {
    self.itemCount = itemCount
    self.wordCount = wordCount
  }

  /// Finds a part, or adds it.
  /// - Returns: its number.
  mutating func number(_ mark: PartMark) -> Int {
    if let known = marks.find(mark) { return known }
    if answers.count + rules.count * 16 >= Self.mostBytes {
      self = PartMemo(itemCount: itemCount, wordCount: wordCount)
    }
    answers.append(contentsOf: repeatElement(Answer.unknown.rawValue, count: itemCount))
    rules.append(contentsOf: repeatElement((known: 0, refuted: 0), count: wordCount))
    return marks.insert(mark)
  }

  /// - Parameter item: the item's place among those about the part.
  func answer(_ part: Int, _ item: Int) -> Bool? {
    let answer = answers[part &* itemCount &+ item]
    return answer == Answer.unknown.rawValue ? nil : answer == Answer.yes.rawValue
  }

  mutating func remember(_ part: Int, _ item: Int, _ answer: Bool) {
    answers[part &* itemCount &+ item] = (answer ? Answer.yes : .no).rawValue
  }

  @inline(__always)
  func rules(_ part: Int, word: Int) -> (known: UInt64, refuted: UInt64) {
    rules[part &* wordCount &+ word]
  }

  mutating func remember(_ part: Int, word: Int, known: UInt64, refuted: UInt64) {
    rules[part * wordCount + word].known |= known
    rules[part * wordCount + word].refuted |= refuted
  }
}
