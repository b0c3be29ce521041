import Sigma
import TrailRules
import TrailSift

/// A record, and why a rule fires on it or does not.
struct ExplainedRecord {
  /// The number of the input, and of the record in it.
  let input: Int
  let index: Int
  let eventID: String?
  let eventName: String?
  let eventTime: String?
  let explanation: RuleExplanation
}

/// Explains a rule on each record that comes, and keeps those explanations that tell most.
struct ExplainedRecords: RecordConsumer {
  private var explainer: RuleExplainer
  private let isCorrelation: Bool
  private let limit: Int
  private var input = 0
  private var count = 0
  private var matching = 0
  private var withoutTime = 0
  /// By how much of the rule holds: the first ones of each.
  private var kept: [Int: [ExplainedRecord]] = [:]
  private var groups = BroughtGroups()
  /// Of the present input.
  private(set) var damage = InputDamage()

  /// - Parameter limit: how many records are to be shown.
  init(_ explainer: RuleExplainer, isCorrelation: Bool, limit: Int) {
    self.explainer = explainer
    self.isCorrelation = isCorrelation
    self.limit = limit
  }

  mutating func begin(input: Int) {
    self.input = input
    damage = InputDamage()
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    damage.noteRecord()
    count += 1
    let record = OwnedRecord(event)
    let explanation = explainer.explain(record)
    if explanation.matches { matching += 1 }
    if isCorrelation {
      if !explainer.note(record, input: input, number: place.index) { withoutTime += 1 }
      groups.add(explanation.contributions, time: event.time)
    }
    let closeness = explanation.closeness
    guard kept[closeness, default: []].count < limit else { return }
    kept[closeness, default: []].append(
      ExplainedRecord(
        input: input, index: place.index, eventID: event.text(event[.eventID]),
        eventName: event.text(event[.eventName]), eventTime: event.text(event[.eventTime]),
        explanation: explanation))
  }

  mutating func unparsed(_ problem: RecordProblem) { damage.noteUnparsed(problem) }

  mutating func damage(_ problem: RecordProblem) { damage.note(problem) }

  /// What was found out.
  /// - Parameter entry: the rule that is explained.
  func story(of entry: RuleListing.Entry, inputs: [String]) -> ExplanationStory {
    var shown: [ExplainedRecord] = []
    for (_, records) in kept.sorted(by: { $0.key > $1.key }) { shown += records.prefix(limit - shown.count) }
    var correlation: CorrelationStory?
    if case .correlation(let body) = entry.rule.body {
      correlation = CorrelationStory(
        correlation: body, groups: groups, withoutTime: withoutTime, outcome: explainer.outcome())
    }
    return ExplanationStory(
      entry: entry, inputs: inputs, count: count, matching: matching,
      shown: shown.sorted { ($0.input, $0.index) < ($1.input, $1.index) }, correlation: correlation)
  }
}

extension RuleExplanation {
  /// How many items of the rule hold; more than that where it matches.
  fileprivate var closeness: Int {
    matches
      ? .max : detections.map { $0.searches.reduce(0) { $0 + $1.body.heldItems } }.max() ?? 0
  }
}

extension SearchPart {
  fileprivate var heldItems: Int {
    switch self {
    case .item(let item): item.holds ? 1 : 0
    case .all(let parts, _), .any(let parts, _): parts.reduce(0) { $0 + $1.heldItems }
    case .sameElement(_, _, let items, _): items.count(where: \.holds)
    }
  }
}

/// What records say of a rule.
struct ExplanationStory {
  let entry: RuleListing.Entry
  /// The inputs by their numbers.
  let inputs: [String]
  /// Of how many records, and on how many of them the rule fires, or a rule that it builds on.
  let count: Int
  let matching: Int
  /// In the order of the inputs.
  let shown: [ExplainedRecord]
  let correlation: CorrelationStory?
}

/// What records say of a correlation, taken together.
struct CorrelationStory {
  let correlation: Correlation
  let groups: BroughtGroups
  /// Records that would take part if they had a readable time.
  let withoutTime: Int
  let outcome: CorrelationOutcome
}
