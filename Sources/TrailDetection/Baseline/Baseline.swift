import TrailRecords

/// What is usual for each principal, learnt from records.
public struct Baseline: Sendable {
  /// One reference, since baselines are copied for each record.
  private final class Learnt: Sendable {
    let learner: BaselineLearner

    init(_ learner: BaselineLearner) { self.learner = learner }
  }

  private let learnt: Learnt

  /// One that has seen nothing, so that everything is new.
  public init() { self.init(BaselineLearner()) }

  public init(_ learner: BaselineLearner) {
    var learner = learner
    learner.settle()
    learnt = Learnt(learner)
  }

  /// Sets the answers of a context, but for the place.
  func judge(
    _ event: borrowing CloudTrailEvent, _ caller: CallerPlaces, _ address: SourceAddress?,
    _ place: SourcePlace?, _ context: inout EventContext
  ) {
    let number = learnt.learner.number(of: PrincipalPlace(caller, in: event), in: event)
    // Of a principal that may have been left out nothing can be told, nor of nobody in particular: a sign-in that fails
    // often hides the name that was tried.
    if number == nil, !learnt.learner.isComplete || caller.arn.isEmpty && event.isFailedSignIn { return }
    let principal = number.map { learnt.learner.entries[$0] }
    context.newPrincipal = principal == nil
    if let network = address.map({ SourceNetwork($0) }) {
      context.newSourceNetwork = Self.isNew(principal, .networks, network.bits, network.hash)
    }
    if let asn = place?.asn {
      let isNew = Self.isNew(principal, .asns, UInt64(asn), BaselineLearner.hash(asn: asn))
      // Where places were not always known, what is missing says nothing.
      if learnt.learner.usesPlaces || isNew == false { context.newASN = isNew }
    }
    event.withAgentFamily { context.newUserAgent = isNew(principal, .agents, $0, $1) }
    let (region, source) = (event.place(.awsRegion), event.place(.eventSource))
    if !region.isEmpty {
      context.newRegion = event.withKept(region) { isNew(principal, .regions, $0, $1) }
    }
    if !source.isEmpty {
      context.firstUseOfService = event.withKept(source) { isNew(principal, .sources, $0, $1) }
    }
  }

  /// Whether a combination of values was there when the baseline was learnt, among the records that a rule with
  /// `new_to_baseline` is about; nil where it cannot tell: the rule was not learnt, with other fields, or there were too
  /// many combinations to hold all.
  /// - Parameters:
  ///   - rule: the rule's id.
  ///   - fields: those that the rule asks about; empty for whichever were learnt.
  package func hasSeen(_ values: [String], of rule: String, fields: [String] = []) -> Bool? {
    guard let known = learnt.learner.combinations[rule], known.fields.count == values.count,
      fields.isEmpty || fields == known.fields
    else { return nil }
    if known.contains(values) { return true }
    return known.isComplete ? false : nil
  }

  /// The ids of those rules with `new_to_baseline` that were not learnt, or with other fields, sorted: they cannot fire.
  public func unlearnt(of rules: DetectionRules) -> [String] {
    var asked = BaselineLearner()
    rules.declare(to: &asked)
    return asked.combinations.filter { learnt.learner.combinations[$0.key]?.fields != $0.value.fields }.keys
      .sorted()
  }

  private func isNew(
    _ principal: LearntPrincipal?, _ dimension: BaselineDimension, _ bytes: Span<UInt8>, _ text: Range<Int>
  ) -> Bool? {
    guard let number = learnt.learner.texts.find(bytes, text) else {
      return principal.map { $0.lists[dimension.rawValue].isComplete ? true : nil } ?? true
    }
    return Self.isNew(principal, dimension, UInt64(number), learnt.learner.texts.hash(number))
  }

  private static func isNew(
    _ principal: LearntPrincipal?, _ dimension: BaselineDimension, _ value: UInt64, _ hash: UInt64
  ) -> Bool? {
    guard let list = principal?.lists[dimension.rawValue] else { return true }
    if list.contains(value, hash) { return false }
    return list.isComplete ? true : nil
  }
}

extension CloudTrailEvent {
  /// Calls `body` with the name of the user agent's family, unless it names none.
  func withAgentFamily(_ body: (_ bytes: Span<UInt8>, _ name: Range<Int>) -> Void) {
    let agent = place(.userAgent)
    if agent.isEmpty { return }
    if agent.hasEscapes {
      let text = bytes(of: agent)
      Self.withFamily(text.span, 0..<text.count, body)
    } else {
      Self.withFamily(bytes, agent.range, body)
    }
  }

  private static func withFamily(
    _ bytes: Span<UInt8>, _ agent: Range<Int>, _ body: (Span<UInt8>, Range<Int>) -> Void
  ) {
    switch UserAgentFamily.Form(bytes, agent) {
    case nil: break
    case .product(let name): body(bytes, name)
    case .known(let number):
      let name = UserAgentFamily.texts[number]
      body(name.span, 0..<name.count)
    }
  }

  /// Somebody tried to sign in, and could not.
  var isFailedSignIn: Bool {
    means(place(.eventSource), "signin.amazonaws.com") && OutcomeRule.outcome(of: self) != .success
  }
}
