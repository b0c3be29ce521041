public import Sigma
public import TrailRecords

/// Rules made ready to be asked of records. They are compiled once; every worker asks them with a ``RuleScratch`` of its
/// own.
public final class DetectionRules: Sendable {
  public let set: RuleSet
  /// What is wrong with rules of the set that cannot be used: they never match.
  public let problems: [RuleProblem]
  /// What a match of each rule says, by the rule's place in the set.
  public let detections: [Detection]
  /// What a match of each correlation says, by its place in the set.
  public let correlationDetections: [Detection]
  /// The correlations of the set, in its order.
  public let plan: CorrelationPlan
  let wants: CorrelationWants
  let novelty: NoveltyRules
  let matcher: RuleMatcher
  let sources: [FieldSource]
  private let reports: [Bool]
  private let placeholders: [String: [String]]
  /// Whether each rule asks for the names of events, by the rule's place in the set.
  let namesEvents: [Bool]

  /// What fields about the context are made from; nil where there are none.
  package let context: ContextSources?

  /// The fields that decide most rules. The last one hangs on the one before it.
  private static let kindFields = ["eventSource", "eventName", OwnField.eventName.rawValue]

  /// - Parameters:
  ///   - placeholders: the lists that `expand` asks for.
  ///   - given: what is going to be there beside records. Rules that need more are not asked, and what is wrong with
  ///     them is not found.
  public init(
    _ set: RuleSet, placeholders: [String: [String]] = [:], given: RuleNeeds = .all
  ) {
    var found: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(
      Self.asked(of: set, given), placeholders: placeholders, kindFields: Self.kindFields,
      partOfField: { RecordPart(deciding: $0)?.rawValue }, lackOfField: RecordLacks.number, problems: &found)
    self.set = set
    self.placeholders = placeholders
    context = nil
    self.matcher = matcher
    let plan = CorrelationPlan(steps: set.correlations.map(CorrelationStep.init))
    self.plan = plan
    wants = CorrelationWants(plan, rules: set.detections.count)
    novelty = NoveltyRules(set)
    sources = matcher.fields.map(FieldSource.init)
    reports = set.detections.map(\.reports)
    namesEvents = set.detections.map { $0.detection.asks(about: ["eventName", OwnField.eventName.rawValue]) }
    detections = set.detections.map { Detection($0.rule) }
    correlationDetections = set.correlations.map { Detection($0.rule) }
    problems =
      found.map { number, problem in
        RuleProblem(problem.kind, at: problem.place, rule: set.detections[number].rule.title, problem.message)
      } + set.detections.flatMap { Self.unknownFields(of: $0.detection, rule: $0.rule.title) }
      + set.detections.flatMap { Self.unknownFields(ofNovelty: $0.rule) }
      + plan.problems.map { problem in
        let rule = set.correlations[problem.step].rule
        return RuleProblem(at: rule.place, rule: rule.title, problem.message)
      }
  }

  /// What is asked of records for each rule of a set: nothing that ever holds where a rule needs what is not there.
  private static func asked(of set: RuleSet, _ given: RuleNeeds) -> [Sigma.Detection] {
    if given == .all { return set.detections.map(\.detection) }
    return zip(set.detections, RuleNeeds.of(set).detections).map { member, needs in
      needs.isSubset(of: given) ? member.detection : Sigma.Detection(searches: [], conditions: [])
    }
  }

  /// The same rules with other levels. They are not compiled anew.
  /// - Parameter levels: by ids or names of rules. A name counts for each rule that bears it, and an id before a name.
  public func overriding(levels: [String: Severity]) -> DetectionRules {
    levels.isEmpty ? self : DetectionRules(self, levels: levels)
  }

  /// The same rules, which may ask what is unusual. They are not compiled anew.
  package func knowing(_ context: ContextSources?) -> DetectionRules {
    context == nil ? self : DetectionRules(self, levels: [:], context: context)
  }

  /// The rules that a baseline learns something for, those with `new_to_baseline`, apart from all others so that no more
  /// is asked than has to be; nil where there is none. They match as if no baseline were in use.
  /// - Parameter places: where addresses are.
  package func learning(_ places: (any SourcePlaces)?) -> DetectionRules? {
    let members = set.detections.filter { !$0.rule.newToBaseline.isEmpty }
    if members.isEmpty { return nil }
    return DetectionRules(RuleSet(detections: members), placeholders: placeholders)
      .knowing(ContextSources(places: places))
  }

  private init(_ other: DetectionRules, levels: [String: Severity], context: ContextSources? = nil) {
    set = other.set
    placeholders = other.placeholders
    self.context = context ?? other.context
    problems = other.problems
    plan = other.plan
    wants = other.wants
    novelty = other.novelty
    matcher = other.matcher
    sources = other.sources
    reports = other.reports
    namesEvents = other.namesEvents
    guard !levels.isEmpty else {
      detections = other.detections
      correlationDetections = other.correlationDetections
      return
    }
    let levels = RuleLevels(levels)
    detections = zip(other.detections, set.detections).map { levels.applied(to: $0, of: $1.rule) }
    correlationDetections = zip(other.correlationDetections, set.correlations)
      .map { levels.applied(to: $0, of: $1.rule) }
  }

  /// Finds the rules that match a record, those that only serve correlations too. A rule with `new_to_baseline` matches
  /// only what is new to the baseline in use.
  /// - Parameter scratch: its ``RuleScratch/matched`` gets their places in the set, in order.
  public func match(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) {
    let memory = scratch.memory
    match(event, &scratch.matcher, memory, into: &scratch.matched)
    if !novelty.isEmpty { holdBack(event, &scratch) }
  }

  /// Finds the rules that match a record, whatever the baseline has.
  /// - Parameters:
  ///   - memory: the worker's own.
  ///   - matched: gets the places of the rules that match, in order, in place of what it held.
  func match(
    _ event: borrowing CloudTrailEvent, _ scratch: inout MatcherScratch, _ memory: RecordFieldsMemory,
    into matched: inout [Int]
  ) {
    matched.removeAll(keepingCapacity: true)
    let fields = RecordFields(copy event, sources: sources, memory: memory, context: context)
    let (source, name) = (event.place(.eventSource), event.place(.eventName))
    var kind = EventKind(mark: nil, lacks: RecordLacks.bits(of: event, asked: matcher.lacks))
    if !source.isNone, !name.isNone, !source.hasEscapes, !name.hasEscapes {
      kind.mark = MarkMaker.shared.mark(
        event.bytes, source: source.range, name: name.range, lacks: kind.lacks)
    }
    matcher.match(fields, kind: kind, scratch: &scratch, matched: &matched)
  }

  /// Whether a correlation wants one of the matches of the last record.
  func correlates(_ scratch: borrowing RuleScratch) -> Bool {
    scratch.matched.contains { wants.isWanted($0) }
  }

  /// Enters the matches of the last record into a log for correlations. A record without a readable time takes no part.
  /// - Parameters:
  ///   - scratch: as ``match(_:_:)`` has left it.
  ///   - input: the number of the record's input.
  ///   - record: the record's number there.
  /// - Returns: false for a record without a time that a correlation wanted.
  @discardableResult
  public func note(
    _ event: borrowing CloudTrailEvent, input: UInt32, record: UInt32, _ scratch: inout RuleScratch,
    _ log: inout CorrelationLog
  ) -> Bool {
    guard correlates(scratch) else { return true }
    return note(event, EventMark(event, input: input, record: record), &scratch, &log)
  }

  /// - Returns: false for a record without a readable time, which is not noted.
  func note(
    _ event: borrowing CloudTrailEvent, _ mark: EventMark, _ scratch: inout RuleScratch,
    _ log: inout CorrelationLog
  ) -> Bool {
    guard let time = event.time else { return false }
    let fields = RecordFields(
      copy event, sources: sources, memory: scratch.memory, context: context, isKnown: true)
    wants.note(scratch.matched, fields, time: time.seconds, mark, &scratch.correlation, &log)
    return true
  }

  /// The highest level among the matches of the last record that report on their own; nil where none does.
  func highestLevel(_ scratch: borrowing RuleScratch) -> Severity? {
    var highest: Severity?
    for rule in scratch.matched where reports[rule] {
      highest = highest.map { max($0, detections[rule].level) } ?? detections[rule].level
    }
    return highest
  }

  /// Whether something holds for each match of the last record that reports on its own, by the rule's place in the set.
  func allFired(_ scratch: borrowing RuleScratch, satisfy condition: (Int) -> Bool) -> Bool {
    scratch.matched.allSatisfy { !reports[$0] || condition($0) }
  }

  /// The matches of the last record that report on their own.
  func fired(_ scratch: inout RuleScratch) -> FiredRules {
    guard scratch.matched.contains(where: { reports[$0] }) else { return FiredRules() }
    if let known = scratch.fired[scratch.matched] { return known }
    let fired = FiredRules(self, scratch.matched.filter { reports[$0] })
    if scratch.fired.count >= RuleScratch.mostFired { scratch.fired = [:] }
    scratch.fired[scratch.matched] = fired
    return fired
  }

  /// A field that begins like ours and is none can never be there: a rule would be silent for ever.
  package static func unknownFields(of detection: Sigma.Detection, rule: String? = nil) -> [RuleProblem] {
    var problems: [RuleProblem] = []
    for search in detection.searches {
      search.body.forEachItem { item in
        guard let field = item.field, let message = OwnField.doubt(field) else { return }
        problems.append(RuleProblem(at: item.place, rule: rule, message))
      }
    }
    return problems
  }

  private static func unknownFields(ofNovelty rule: Rule) -> [RuleProblem] {
    rule.newToBaseline.compactMap { field in
      OwnField.doubt(field).map {
        RuleProblem(at: rule.place, rule: rule.title, "`\(Rule.newToBaselineName)`: \($0)")
      }
    }
  }
}

/// The memory of one worker that asks rules: not to be shared between threads, nor between rule sets.
public struct RuleScratch {
  var matcher = MatcherScratch()
  lazy var memory = RecordFieldsMemory()
  var correlation = CorrelationMemory()
  var novelty = NoveltyMemory()
  /// Of the suppressions' conditions, which are rules of their own.
  var suppression = MatcherScratch()
  /// The numbers of the suppressions whose conditions hold for the last record that they were asked of.
  var suppressing: [Int] = []
  /// The places of the rules that the last record matched.
  public internal(set) var matched: [Int] = []
  /// The rules that fired, by all that matched: few combinations come again in many records.
  var fired: [[Int]: FiredRules] = [:]
  static let mostFired = 1024

  public init() {}
}

extension Sigma.Detection {
  fileprivate func asks(about fields: [String]) -> Bool {
    searches.contains { search in
      search.body.items.contains { item in item.field.map(fields.contains) == true }
    }
  }
}

extension SearchBody {
  /// All items, in the order of the rule.
  package var items: [DetectionItem] {
    var items: [DetectionItem] = []
    forEachItem { items.append($0) }
    return items
  }

  /// Goes through all items, in the order of the rule.
  func forEachItem(_ body: (DetectionItem) -> Void) {
    switch self {
    case .item(let item): body(item)
    case .all(let parts), .any(let parts): for part in parts { part.forEachItem(body) }
    }
  }
}

extension CorrelationStep {
  init(_ member: RuleSet.CorrelationMember) {
    self.init(
      member.correlation,
      bases: member.references.map { reference in
        switch reference {
        case .detection(let number): .detection(number)
        case .correlation(let number): .step(number)
        }
      }, fields: member.fields)
  }
}
