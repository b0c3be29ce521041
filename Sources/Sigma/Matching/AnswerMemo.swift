/// Answers to all items about one part of records, by the part's bytes: parts as the caller's identity or the user agent
/// come again in thousands of records. Bounded: when there are too many, it begins anew.
struct AnswerMemo: Sendable {
  static let mostBytes = 1 << 20
  /// Longer parts are not remembered.
  static let longest = 4096

  private enum Answer: UInt8 { case unknown, no, yes }

  /// How many items ask about the part.
  let itemCount: Int
  private var parts = ByteTable()
  private var answers: [UInt8] = []

  init(itemCount: Int) { self.itemCount = itemCount }

  /// Finds a part, or adds it.
  /// - Returns: its number; nil for one that is not remembered.
  mutating func number(_ part: Span<UInt8>) -> Int? {
    if part.isEmpty || part.count > Self.longest { return nil }
    let empty = Span<UInt8>()
    if let known = parts.find(part, empty) { return known }
    if parts.byteCount >= Self.mostBytes || answers.count >= Self.mostBytes {
      self = AnswerMemo(itemCount: itemCount)
    }
    answers.append(contentsOf: repeatElement(Answer.unknown.rawValue, count: itemCount))
    return parts.insert(part, empty)
  }

  /// - Parameter item: the item's place among those about the part.
  func answer(_ part: Int, _ item: Int) -> Bool? {
    let answer = answers[part * itemCount + item]
    return answer == Answer.unknown.rawValue ? nil : answer == Answer.yes.rawValue
  }

  mutating func remember(_ part: Int, _ item: Int, _ answer: Bool) {
    answers[part * itemCount + item] = (answer ? Answer.yes : .no).rawValue
  }
}
