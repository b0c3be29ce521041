/// Rules compiled to be matched together: a question that several of them ask is answered once for a record, and a
/// field is read once.
///
/// A few fields, as the name and the source of an event, decide most rules. For each combination of their values, its
/// kind, the rules that are still possible are found once and remembered, with the first question that is left to
/// ask. So a record costs what the rules about its kind cost, however many others there are.
///
/// It is immutable; what changes from record to record is in ``MatcherScratch``.
public struct RuleMatcher: Sendable {
  /// The fields that rules ask about, in the order of their numbers.
  public let fields: [FieldPath]
  let items: [MatchItem]
  let groups: [ElementGroup]
  let steps: [MatchStep]
  let partItemCounts: [Int]
  /// Where each rule begins; nil for one that could not be compiled.
  let starts: [Int32?]

  /// - Parameters:
  ///   - detections: the rules, by whose places matches are told.
  ///   - placeholders: the lists that `expand` asks for.
  ///   - kindFields: the fields that make an event's kind.
  ///   - partOfField: the part of a record that alone decides a field and comes again in many records, from 0 on; nil for
  ///     a field of which that cannot be said.
  ///   - problems: gets what is wrong with rules that cannot be used. They never match.
  public init(
    _ detections: [Detection], placeholders: [String: [String]] = [:], kindFields: [String],
    partOfField: @escaping (FieldPath) -> Int? = { _ in nil },
    problems: inout [(rule: Int, problem: RuleProblem)]
  ) {
    var compiler = RuleCompiler(
      placeholders: placeholders, kindFields: kindFields, partOfField: partOfField)
    var starts: [Int32?] = []
    for (number, detection) in detections.enumerated() {
      do throws(RuleProblem) {
        starts.append(try compiler.compile(detection))
      } catch {
        starts.append(nil)
        problems.append((number, error))
      }
    }
    fields = compiler.fields
    items = compiler.items
    groups = compiler.groups
    steps = compiler.steps
    partItemCounts = compiler.partItemCounts
    self.starts = starts
  }

  /// Finds the rules that match a record.
  /// - Parameters:
  ///   - kind: the bytes that tell the event's kind: equal for records that have the same values in the kind's fields.
  ///     Nil where they are not at hand; the rules are then all looked at.
  ///   - matched: gets the numbers of the rules, in order.
  public func match<Event: EventFields & ~Copyable & ~Escapable>(
    _ event: borrowing Event, kind: EventKindKey?, scratch: inout MatcherScratch, matched: inout [Int]
  ) {
    scratch.begin(self)
    let candidates: Range<Int>
    if let kind, let known = scratch.kinds.find(kind) {
      candidates = known
    } else {
      candidates = scratch.kinds.add(kind) { list in
        for (number, start) in starts.enumerated() {
          guard var step = start else { continue }
          while step >= 0, let item = kindItem(step) {
            step = holds(item, event, &scratch.answers) ? steps[Int(step)].ifTrue : steps[Int(step)].ifFalse
          }
          if step != MatchStep.reject { list.append(RuleCandidate(rule: Int32(number), step: step)) }
        }
      }
    }
    for place in candidates {
      let candidate = scratch.kinds.candidates[place]
      var step = candidate.step
      while step >= 0 {
        let question = steps[Int(step)]
        step = answer(question.question, event, &scratch.answers) ? question.ifTrue : question.ifFalse
      }
      if step == MatchStep.accept { matched.append(Int(candidate.rule)) }
    }
  }

  /// Whether one question of a rule holds for a record.
  private func answer<Event: EventFields & ~Copyable & ~Escapable>(
    _ question: UInt32, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    if question & MatchStep.groupBit == 0 { return holds(Int(question), event, &answers) }
    return holds(groups[Int(question & ~MatchStep.groupBit)], event, &answers)
  }

  /// The item that a step asks about, if the event's kind decides it.
  private func kindItem(_ step: Int32) -> Int? {
    let question = steps[Int(step)].question
    guard question & MatchStep.groupBit == 0, items[Int(question)].isOfKind else { return nil }
    return Int(question)
  }
}
