public import Sigma
public import TrailRecords

/// Suppressions made ready to be asked of records.
public struct Suppressions: Sendable {
  /// Those that are applied, in their order. The first that fits a finding sets it aside.
  public let applied: [Suppression]
  /// Those that are over.
  public let expired: [Suppression]
  /// What is wrong with those that cannot be used: they set nothing aside.
  public let problems: [RuleProblem]
  let conditions: DetectionRules

  /// - Parameters:
  ///   - placeholders: the lists that `expand` asks for.
  ///   - now: the time that decides which are over.
  public init(
    _ suppressions: [Suppression], placeholders: [String: [String]] = [:], at now: EventTime = .now
  ) {
    applied = suppressions.filter { !$0.isExpired(at: now) }
    expired = suppressions.filter { $0.isExpired(at: now) }
    let members = applied.map { suppression in
      let rule = Rule(
        title: suppression.title, body: .detection(suppression.detection), place: suppression.place)
      return RuleSet.DetectionMember(rule: rule, detection: suppression.detection, reports: true)
    }
    conditions = DetectionRules(RuleSet(detections: members), placeholders: placeholders)
    problems = conditions.problems
  }

  private init(_ other: Suppressions, _ context: ContextSources?) {
    applied = other.applied
    expired = other.expired
    problems = other.problems
    conditions = other.conditions.knowing(context)
  }

  /// The same, whose conditions may ask what is unusual.
  func knowing(_ context: ContextSources?) -> Suppressions { Suppressions(self, context) }
}

/// Suppressions that know the rules of a detector.
struct SuppressionTest: Sendable {
  private let conditions: DetectionRules
  private let rules: DetectionRules?
  /// For each suppression that asks for rules: whether each rule of the set is among them.
  private let scopes: [[Bool]?]

  /// - Returns: nil where there is none to apply.
  init?(_ suppressions: Suppressions?, for rules: DetectionRules?) {
    guard let suppressions, !suppressions.applied.isEmpty else { return nil }
    conditions = suppressions.conditions
    self.rules = rules
    scopes = suppressions.applied.map { suppression in
      suppression.rules.isEmpty ? nil : Self.scope(suppression.rules, in: rules?.set ?? RuleSet())
    }
  }

  /// The suppression that sets a finding aside, by its number; nil where none does.
  /// - Parameter scratch: with the rules that match the record.
  func number(for event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> Int? {
    let memory = scratch.memory
    conditions.match(event, &scratch.suppression, memory, into: &scratch.suppressing)
    for number in scratch.suppressing {
      guard let scope = scopes[number] else { return number }
      guard let rules, rules.highestLevel(scratch) != nil else { continue }
      if rules.allFired(scratch, satisfy: { scope[$0] }) { return number }
    }
    return nil
  }

  /// Keeps a record that is no finding out of correlations: takes the matches out of ``RuleScratch/matched`` that
  /// suppressions are about.
  /// - Returns: the number of the first that took any; nil where none did.
  func uncorrelate(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) -> Int? {
    guard let rules, rules.correlates(scratch) else { return nil }
    let memory = scratch.memory
    conditions.match(event, &scratch.suppression, memory, into: &scratch.suppressing)
    var first: Int?
    for number in scratch.suppressing where !scratch.matched.isEmpty {
      let count = scratch.matched.count
      if let scope = scopes[number] {
        scratch.matched.removeAll { scope[$0] }
      } else {
        scratch.matched.removeAll(keepingCapacity: true)
      }
      if scratch.matched.count < count { first = first ?? number }
    }
    return first
  }

  /// Which rules of a set are meant by ids or names.
  private static func scope(_ names: [String], in set: RuleSet) -> [Bool] {
    var scope = set.detections.map { $0.rule.isCalled(names) }
    var correlations = set.correlations.map { $0.rule.isCalled(names) }
    // Each correlation follows those that it refers to.
    for (number, member) in set.correlations.enumerated().reversed() where correlations[number] {
      for reference in member.references {
        switch reference {
        case .detection(let base): scope[base] = true
        case .correlation(let base): correlations[base] = true
        }
      }
    }
    return scope
  }
}

extension Rule {
  /// Whether one of some ids and names is the rule's.
  fileprivate func isCalled(_ names: [String]) -> Bool {
    let identity = RuleIdentity(self)
    return names.contains { identity.isCalled($0) }
  }
}
