/// The memory of one worker that matches records with a ``RuleMatcher``: not to be shared between threads, nor between
/// matchers.
public struct MatcherScratch: Sendable {
  var answers = MatcherAnswers()
  var kinds = EventKinds()
  /// The words of the kind at hand, with the rules that are still possible.
  var open: [UInt64] = []

  public init() {}

  /// Forgets the last record.
  mutating func begin(_ matcher: RuleMatcher) { answers.begin(matcher) }
}

/// What is known of the record at hand.
struct MatcherAnswers: Sendable {
  /// The record's number, by which answers to earlier ones are told.
  private var record: UInt32 = 0
  /// Of each item: the record that it was last asked for, and in the lowest bit the answer.
  private var items: [UInt32] = []
  /// The record for which each field was last read.
  private var read: [UInt32] = []
  var values: [FieldValues] = []
  private(set) var memos: [PartMemo] = []
  /// Of each part: the record for which it was last looked up, and its number in the memo then, -1 for none.
  private var parts: [(record: UInt32, number: Int32)] = []
  /// See ``EventKind/lacks``.
  var lacks: UInt64 = 0
  /// Of what is not remembered.
  var loose = FieldValues()
  var otherLoose = FieldValues()
  var elements: [ElementPlace] = []
  var scratch = MatchScratch()
  /// For each step of a rule, whether a match can be reached from it.
  var reaches: [Bool] = []

  mutating func begin(_ matcher: RuleMatcher) {
    record &+= 1
    if items.count == matcher.items.count, values.count == matcher.fields.count, record < 1 << 31 { return }
    record = 1
    items = Array(repeating: 0, count: matcher.items.count)
    read = Array(repeating: 0, count: matcher.fields.count)
    values = Array(repeating: FieldValues(), count: matcher.fields.count)
    memos = matcher.partItemCounts.map { PartMemo(itemCount: $0, wordCount: matcher.wordCount) }
    parts = Array(repeating: (0, -1), count: memos.count)
  }

  /// The number of a part of the record in its memo; nil where it is not remembered.
  /// - Parameter mark: the part's mark.
  @inline(__always)
  mutating func number(ofPart part: Int, _ mark: () -> PartMark?) -> Int? {
    if parts[part].record != record {
      var number: Int32 = -1
      if let mark = mark() { number = Int32(truncatingIfNeeded: memos[part].number(mark)) }
      parts[part] = (record, number)
    }
    let number = parts[part].number
    return number < 0 ? nil : Int(number)
  }

  /// Remembers an answer for records with the same part.
  mutating func remember(_ place: MatchItem.PartPlace, _ answer: Bool) {
    let number = Int(parts[place.part].number)
    if number >= 0 { memos[place.part].remember(number, place.item, answer) }
  }

  /// Remembers which rules a part leaves possible.
  mutating func remember(_ part: Int, _ number: Int, word: Int, known: UInt64, refuted: UInt64) {
    memos[part].remember(number, word: word, known: known, refuted: refuted)
  }

  func known(_ item: Int) -> Bool? {
    items[item] >> 1 == record ? items[item] & 1 == 1 : nil
  }

  mutating func remember(_ item: Int, _ answer: Bool) -> Bool {
    items[item] = record << 1 | (answer ? 1 : 0)
    return answer
  }

  /// Whether a field has still to be read; it counts as read then.
  mutating func mustRead(_ field: Int) -> Bool {
    guard read[field] != record else { return false }
    read[field] = record
    values[field].clear()
    return true
  }
}
