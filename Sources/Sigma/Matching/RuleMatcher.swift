/// Rules compiled to be matched together: a question that several of them ask is answered once for a record, and a
/// field is read once.
///
/// A few fields, as the name and the source of an event, and which fields a record lacks, decide most rules. For each
/// combination, its kind, the rules that are still possible are found once and remembered, with the first question that
/// is left to ask. Then each part of the record that comes again in many records, as the caller, takes away the rules
/// that it makes impossible, which is remembered too. Only the rules that are left are asked. So a record costs what its
/// kind's rules cost, however many others there are.
///
/// It is immutable; what changes from record to record is in ``MatcherScratch``.
public struct RuleMatcher: Sendable {
  /// The fields that rules ask about, in the order of their numbers.
  public let fields: [FieldPath]
  let items: [MatchItem]
  let groups: [ElementGroup]
  let steps: [MatchStep]
  let partItemCounts: [Int]
  /// The bits of ``EventKind/lacks`` that matter to some rule.
  public let lacks: UInt64
  /// The words of a set of rules.
  let wordCount: Int
  /// Where each rule begins; nil for one that could not be compiled.
  private let starts: [Int32?]
  /// The steps of each rule. A step leads to earlier ones.
  private let ranges: [Range<Int>]
  /// For each part the set of rules that ask about it.
  private let rulesOfParts: [UInt64]
  /// For each rule a bit for each part that it asks about.
  private let partsOfRules: [UInt64]

  /// - Parameters:
  ///   - detections: the rules, by whose places matches are told.
  ///   - placeholders: the lists that `expand` asks for.
  ///   - kindFields: the fields that make an event's kind.
  ///   - partOfField: the part of a record that alone decides a field and comes again in many records, from 0 to 63,
  ///     those first that are at hand soonest; nil for a field of which that cannot be said.
  ///   - lackOfField: the number of the bit in ``EventKind/lacks`` that tells that nothing is at a field; nil where none
  ///     does.
  ///   - problems: gets what is wrong with rules that cannot be used. They never match.
  public init(
    _ detections: [Detection], placeholders: [String: [String]] = [:], kindFields: [String],
    partOfField: @escaping (FieldPath) -> Int? = { _ in nil },
    lackOfField: @escaping (FieldPath) -> Int? = { _ in nil },
    problems: inout [(rule: Int, problem: RuleProblem)]
  ) {
    var compiler = RuleCompiler(
      placeholders: placeholders, kindFields: kindFields, partOfField: partOfField, lackOfField: lackOfField)
    var starts: [Int32?] = []
    var ranges: [Range<Int>] = []
    for (number, detection) in detections.enumerated() {
      let first = compiler.steps.count
      do throws(RuleProblem) {
        starts.append(try compiler.compile(detection))
      } catch {
        starts.append(nil)
        problems.append((number, error))
      }
      ranges.append(first..<compiler.steps.count)
    }
    fields = compiler.fields
    items = compiler.items
    groups = compiler.groups
    steps = compiler.steps
    partItemCounts = compiler.partItemCounts
    lacks = compiler.items.reduce(0) { $0 | ($1.lack.map { 1 << UInt64($0) } ?? 0) }
    self.starts = starts
    self.ranges = ranges
    wordCount = (detections.count + 63) / 64
    var rules = [UInt64](repeating: 0, count: partItemCounts.count * wordCount)
    var parts = [UInt64](repeating: 0, count: detections.count)
    for (number, range) in ranges.enumerated() {
      for step in range {
        let question = compiler.steps[step].question
        guard question & MatchStep.groupBit == 0, let part = compiler.items[Int(question)].part?.part else {
          continue
        }
        rules[part * wordCount + number / 64] |= 1 << UInt64(number % 64)
        parts[number] |= 1 << UInt64(part)
      }
    }
    rulesOfParts = rules
    partsOfRules = parts
  }

  /// Finds the rules that match a record.
  /// - Parameter matched: gets the numbers of the rules, in order.
  public func match<Event: EventFields & ~Copyable & ~Escapable>(
    _ event: borrowing Event, kind: EventKind, scratch: inout MatcherScratch, matched: inout [Int]
  ) {
    scratch.begin(self)
    scratch.answers.lacks = kind.lacks
    let entry = kind.mark.flatMap { scratch.kinds.find($0) } ?? enter(kind, event, &scratch)
    guard !entry.words.isEmpty else { return }
    scratch.open.removeAll(keepingCapacity: true)
    for place in entry.words { scratch.open.append(scratch.kinds.words[place].bits) }
    var parts = entry.parts
    while parts != 0 {
      guard narrow(parts.trailingZeroBitCount, entry.words, event, &scratch) else { return }
      parts &= parts &- 1
    }
    for (place, number) in entry.words.enumerated() {
      var open = scratch.open[place]
      let word = scratch.kinds.words[number]
      while open != 0 {
        let bit = open & (~open &+ 1)
        open ^= bit
        let rank = word.rank &+ (word.bits & (bit &- 1)).nonzeroBitCount
        let candidate = scratch.kinds.candidates[entry.candidates.lowerBound &+ rank]
        if matches(candidate.step, event, &scratch.answers) { matched.append(Int(candidate.rule)) }
      }
    }
  }

  private func matches<Event: EventFields & ~Copyable & ~Escapable>(
    _ start: Int32, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    var step = start
    while step >= 0 {
      let question = steps[Int(step)]
      step = answer(question.question, event, &answers) ? question.ifTrue : question.ifFalse
    }
    return step == MatchStep.accept
  }

  /// Finds the rules that a kind leaves possible.
  private func enter<Event: EventFields & ~Copyable & ~Escapable>(
    _ kind: EventKind, _ event: borrowing Event, _ scratch: inout MatcherScratch
  ) -> EventKinds.Entry {
    scratch.kinds.add(kind.mark, partsOfRules: partsOfRules) { list in
      for (number, start) in starts.enumerated() {
        guard var step = start else { continue }
        while step >= 0, let holds = ofKind(steps[Int(step)].question, event, &scratch.answers) {
          step = holds ? steps[Int(step)].ifTrue : steps[Int(step)].ifFalse
        }
        if step == MatchStep.accept
          || step >= 0 && mayMatch(number, &scratch.answers, { ofKind($0, event, &$1) })
        {
          list.append(RuleCandidate(rule: Int32(number), step: step))
        }
      }
    }
  }

  /// The answer that an event's kind gives to a question; nil where it gives none.
  private func ofKind<Event: EventFields & ~Copyable & ~Escapable>(
    _ question: UInt32, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool? {
    guard question & MatchStep.groupBit == 0 else { return nil }
    let item = items[Int(question)]
    if item.isOfKind { return holds(Int(question), event, &answers) }
    return item.isLacking(answers.lacks) ? item.ifMissing : nil
  }

  /// Takes away the rules that a part of the record makes impossible.
  /// - Parameter words: of the kind's set.
  /// - Returns: false where none is left.
  @inline(__always)
  private func narrow<Event: EventFields & ~Copyable & ~Escapable>(
    _ part: Int, _ words: Range<Int>, _ event: borrowing Event, _ scratch: inout MatcherScratch
  ) -> Bool {
    var asked: UInt64 = 0
    for (place, word) in words.enumerated() {
      asked |= scratch.open[place] & rulesOfParts[part &* wordCount &+ scratch.kinds.words[word].index]
    }
    guard asked != 0, let number = scratch.answers.number(ofPart: part, { event.mark(ofPart: part) }) else {
      return true
    }
    var left: UInt64 = 0
    for (place, word) in words.enumerated() {
      let index = scratch.kinds.words[word].index
      let open = scratch.open[place]
      var rules = scratch.answers.memos[part].rules(number, word: index)
      let unknown = open & rulesOfParts[part &* wordCount &+ index] & ~rules.known
      if unknown != 0 {
        rules.refuted |= learn(unknown, index, part, number, event, &scratch.answers)
      }
      scratch.open[place] = open & ~rules.refuted
      left |= scratch.open[place]
    }
    return left != 0
  }

  /// Finds out which of some rules a part of the record makes impossible.
  private func learn<Event: EventFields & ~Copyable & ~Escapable>(
    _ unknown: UInt64, _ index: Int, _ part: Int, _ number: Int, _ event: borrowing Event,
    _ answers: inout MatcherAnswers
  ) -> UInt64 {
    var refuted: UInt64 = 0
    var rest = unknown
    while rest != 0 {
      let bit = rest.trailingZeroBitCount
      rest &= rest &- 1
      let isPossible = mayMatch(64 * index + bit, &answers) { question, answers in
        guard question & MatchStep.groupBit == 0, items[Int(question)].part?.part == part else { return nil }
        return holds(Int(question), event, &answers)
      }
      if !isPossible { refuted |= 1 << UInt64(bit) }
    }
    answers.remember(part, number, word: index, known: unknown, refuted: refuted)
    return refuted
  }

  /// Whether a rule can match where some of its questions are answered, whatever the others' answers are.
  private func mayMatch(
    _ rule: Int, _ answers: inout MatcherAnswers,
    _ answer: (_ question: UInt32, _ answers: inout MatcherAnswers) -> Bool?
  ) -> Bool {
    guard let start = starts[rule] else { return false }
    let range = ranges[rule]
    func reaches(_ step: Int32, _ answers: borrowing MatcherAnswers) -> Bool {
      step < 0 ? step == MatchStep.accept : answers.reaches[Int(step) - range.lowerBound]
    }
    answers.reaches.removeAll(keepingCapacity: true)
    for place in range {
      let step = steps[place]
      let known = answer(step.question, &answers)
      answers.reaches.append(
        known != false && reaches(step.ifTrue, answers) || known != true && reaches(step.ifFalse, answers))
    }
    return reaches(start, answers)
  }

  /// Whether one question of a rule holds for a record.
  private func answer<Event: EventFields & ~Copyable & ~Escapable>(
    _ question: UInt32, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    if question & MatchStep.groupBit == 0 { return holds(Int(question), event, &answers) }
    return holds(groups[Int(question & ~MatchStep.groupBit)], event, &answers)
  }
}
