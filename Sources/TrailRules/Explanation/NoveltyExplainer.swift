internal import Sigma
internal import TrailDetection
internal import TrailRecords

/// Tells what a baseline makes of a rule with `new_to_baseline`.
struct NoveltyExplainer {
  private let rules: DetectionRules
  private var scratch = RuleScratch()
  private var fields: FoundFieldReader

  /// Nil for a rule without the attribute.
  init?(_ member: RuleSet.DetectionMember, context: ContextSources?) {
    if member.rule.newToBaseline.isEmpty { return nil }
    // The searches have been asked when it comes to this.
    let bare = RuleSet.DetectionMember(
      rule: member.rule, detection: Sigma.Detection(searches: [], conditions: []), reports: true)
    rules = DetectionRules(RuleSet(detections: [bare])).knowing(context)
    fields = FoundFieldReader(member.rule.newToBaseline, context: context)
  }

  /// - Parameter isHeld: whether the conditions of the rule hold.
  mutating func explain(_ record: OwnedRecord, isHeld: Bool) -> NoveltyExplanation {
    NoveltyExplanation(
      fields: fields.read(record), answer: isHeld ? rules.novelty(of: 0, record.event, &scratch) : nil)
  }
}
