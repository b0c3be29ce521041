import Sigma
import TrailRecords

/// The rules of a set that have `new_to_baseline`: their matches count only where the baseline does not have the values
/// that the record has at some fields.
struct NoveltyRules: Sendable {
  /// What is asked for each match of a rule.
  private struct Question: Sendable {
    /// What the rule is called in a baseline.
    let rule: String
    let fields: [String]
    let numbers: [Int]
    /// The parts of a record that alone decide the fields; nil where there is more to it.
    let parts: RecordPartSet?

    init(_ rule: Rule, _ list: inout FieldList) {
      self.rule = rule.baselineID
      fields = rule.newToBaseline
      numbers = fields.map { list.number(of: $0) }
      parts = list.parts(deciding: numbers)
    }
  }

  /// By the rule's place in the set; nil for a rule that does not have the attribute.
  private let questions: [Question?]
  private let fields: FieldList
  /// Whether there is no such rule.
  let isEmpty: Bool

  init(_ set: RuleSet) {
    var fields = FieldList()
    questions = set.detections.map { $0.rule.newToBaseline.isEmpty ? nil : Question($0.rule, &fields) }
    self.fields = fields
    isEmpty = questions.allSatisfy { $0 == nil }
  }

  func asks(_ rule: Int) -> Bool { questions[rule] != nil }

  /// What a baseline says of a match.
  /// - Parameters:
  ///   - rule: the rule's place in the set, one that ``asks(_:)``.
  ///   - baseline: the same at every call.
  func answer(
    _ rule: Int, _ record: borrowing RecordFields, _ baseline: Baseline?, _ memory: inout NoveltyMemory
  ) -> Novelty {
    guard let question = questions[rule] else { return .new }
    guard let baseline else { return .withoutBaseline }
    return find(question, rule, record, &memory.reading, &memory.answers) {
      Self.answer(question, $0, baseline)
    }
  }

  private static func answer(_ question: Question, _ values: NoveltyValues, _ baseline: Baseline) -> Novelty {
    if values.isIncomplete { return .incomplete }
    var isTold = true
    for combination in values.combinations {
      switch baseline.hasSeen(combination, of: question.rule, fields: question.fields) {
      case false?: return .new
      case nil: isTold = false
      case true?: break
      }
    }
    return isTold ? .known : .untold
  }

  /// Tells a learner which rules it learns, so that one without a match counts as learnt too.
  func declare(to learner: inout BaselineLearner) {
    for question in questions.compactMap(\.self) {
      learner.declare(rule: question.rule, fields: question.fields)
    }
  }

  /// Notes what a match is about.
  func learn(
    _ rule: Int, _ record: borrowing RecordFields, at time: EventTime?, _ memory: inout NoveltyMemory,
    _ learner: inout BaselineLearner
  ) {
    guard let question = questions[rule] else { return }
    let combinations = find(
      question, rule, record, &memory.reading, &memory.combinations
    ) { $0.combinations }
    for combination in combinations {
      learner.note(combination, of: question.rule, fields: question.fields, at: time)
    }
  }

  /// What follows from the values that a record has at the fields. It is found out once for all records whose values are
  /// the same, and most of these are not read.
  private func find<Found>(
    _ question: Question, _ rule: Int, _ record: borrowing RecordFields, _ reading: inout NoveltyReading,
    _ remembered: inout MarkMemory<Found>, _ find: (NoveltyValues) -> Found
  ) -> Found {
    let number = UInt64(truncatingIfNeeded: rule)
    var mark: PartMark?
    if let parts = question.parts { mark = record.mark(ofParts: parts, detail: number) }
    if let mark, let known = remembered.value(of: mark) { return known }
    reading.values.removeAll()
    for number in question.numbers {
      reading.field.clear()
      record.read(fields.paths[number], from: fields.sources[number], into: &reading.field)
      reading.take()
    }
    if mark == nil {
      mark = reading.values.mark(detail: number)
      if let mark, let known = remembered.value(of: mark) { return known }
    }
    let found = find(reading.values)
    if let mark { remembered.remember(found, mark) }
    return found
  }
}

/// The memory of one worker that asks a baseline about matches, or makes one of them.
struct NoveltyMemory {
  fileprivate var answers = MarkMemory<Novelty>()
  fileprivate var combinations = MarkMemory<[[String]]>()
  fileprivate var reading = NoveltyReading()
}

private struct NoveltyReading {
  var field = FieldValues()
  var values = NoveltyValues()

  /// Takes the values of ``field`` over.
  mutating func take() {
    // Moved out, since `self` cannot be changed while it is gone through.
    var values = NoveltyValues()
    swap(&values, &self.values)
    field.visit { text, kind in
      if kind != .null { values.add(text) }
      return true
    }
    values.endField()
    swap(&values, &self.values)
  }
}
