/// The memory of one worker that matches records with a ``RuleMatcher``: not to be shared between threads, nor between
/// matchers.
public struct MatcherScratch: Sendable {
  var answers = MatcherAnswers()
  var kinds = EventKinds()

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
  private var memos: [AnswerMemo] = []
  /// Of each part: the record for which it was last looked up, and its number in the memo then, -1 for none.
  private var parts: [(record: UInt32, number: Int32)] = []
  /// Of what is not remembered.
  var loose = FieldValues()
  var otherLoose = FieldValues()
  var elements: [ElementPlace] = []
  var scratch = MatchScratch()

  mutating func begin(_ matcher: RuleMatcher) {
    record &+= 1
    if items.count == matcher.items.count, values.count == matcher.fields.count, record < 1 << 31 { return }
    record = 1
    items = Array(repeating: 0, count: matcher.items.count)
    read = Array(repeating: 0, count: matcher.fields.count)
    values = Array(repeating: FieldValues(), count: matcher.fields.count)
    memos = matcher.partItemCounts.map(AnswerMemo.init)
    parts = Array(repeating: (0, -1), count: memos.count)
  }

  /// The answer to an item that is known from another record with the same part.
  /// - Parameter look: finds the part's number in its memo.
  mutating func recalled(_ place: MatchItem.PartPlace, _ look: (inout AnswerMemo) -> Int?) -> Bool? {
    if parts[place.part].record != record {
      parts[place.part] = (record, Int32(truncatingIfNeeded: look(&memos[place.part]) ?? -1))
    }
    let number = Int(parts[place.part].number)
    return number < 0 ? nil : memos[place.part].answer(number, place.item)
  }

  /// Remembers an answer for records with the same part.
  mutating func remember(_ place: MatchItem.PartPlace, _ answer: Bool) {
    let number = Int(parts[place.part].number)
    if number >= 0 { memos[place.part].remember(number, place.item, answer) }
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
