import Sigma
package import TrailRecords

extension DetectionRules {
  /// Whether a baseline learns something for these rules: some have `new_to_baseline`.
  package var isLearnt: Bool { !novelty.isEmpty }

  /// Takes those matches of the last record out of ``RuleScratch/matched`` that are not new to the baseline, so that
  /// whatever comes after, correlations too, does not see them.
  func holdBack(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) {
    guard scratch.matched.contains(where: { novelty.asks($0) }) else { return }
    let fields = RecordFields(
      copy event, sources: sources, memory: scratch.memory, context: context, isKnown: true)
    let baseline = context?.baseline
    var kept = 0
    for place in scratch.matched.indices {
      let rule = scratch.matched[place]
      if novelty.asks(rule), novelty.answer(rule, fields, baseline, &scratch.novelty) != .new { continue }
      scratch.matched[kept] = rule
      kept += 1
    }
    scratch.matched.removeLast(scratch.matched.count - kept)
  }

  /// What the baseline in use says of a match.
  /// - Parameter rule: the rule's place in the set.
  /// - Returns: nil for a rule without `new_to_baseline`.
  package func novelty(
    of rule: Int, _ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch
  ) -> Novelty? {
    guard novelty.asks(rule) else { return nil }
    let fields = RecordFields(copy event, sources: sources, memory: scratch.memory, context: context)
    return novelty.answer(rule, fields, context?.baseline, &scratch.novelty)
  }

  /// Tells a learner which rules it is going to learn.
  package func declare(to learner: inout BaselineLearner) { novelty.declare(to: &learner) }

  /// Notes what the matches of a record on rules with `new_to_baseline` are about, whatever a baseline in use has. Best
  /// asked of ``learning(_:)``.
  /// - Parameters:
  ///   - scratch: the worker's own.
  ///   - learner: as ``declare(to:)`` has left it.
  package func learn(
    _ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch, _ learner: inout BaselineLearner
  ) {
    let memory = scratch.memory
    match(event, &scratch.matcher, memory, into: &scratch.matched)
    guard scratch.matched.contains(where: { novelty.asks($0) }) else { return }
    let fields = RecordFields(copy event, sources: sources, memory: memory, context: context, isKnown: true)
    for rule in scratch.matched where novelty.asks(rule) {
      novelty.learn(rule, fields, at: event.time, &scratch.novelty, &learner)
    }
  }
}
