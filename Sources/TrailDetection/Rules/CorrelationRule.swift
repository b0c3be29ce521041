import Sigma

/// What all findings of a correlation share.
final class CorrelationRule: Sendable {
  let detection: Detection
  let description: String?
  let correlation: Correlation
  /// For each name of the group-by, the one field of records that it stands for; nil where there are several.
  let fields: [String?]
  /// Whether it builds on other correlations.
  let isChained: Bool
  /// Of events whose marks do not hold them.
  let ids: EventIDTable

  private init(
    _ member: RuleSet.CorrelationMember, _ detection: Detection, fields: [String?], _ ids: EventIDTable
  ) {
    self.ids = ids
    self.detection = detection
    description = member.rule.description
    correlation = member.correlation
    self.fields = fields
    isChained = member.references.contains { if case .correlation = $0 { true } else { false } }
  }

  /// The correlations of rules, in the order of their set.
  static func all(of ready: DetectionRules, _ ids: EventIDTable) -> [CorrelationRule] {
    let set = ready.set
    var rules: [CorrelationRule] = []
    // The fields that the names of each correlation stand for.
    var known: [[Set<String>]] = []
    for (member, detection) in zip(set.correlations, ready.correlationDetections) {
      let fields = member.correlation.groupBy.map { name in
        var fields: Set<String> = []
        for (place, reference) in member.references.enumerated() {
          let field = member.fields.indices.contains(place) ? member.fields[place][name] ?? name : name
          if case .correlation(let number) = reference {
            fields.formUnion(self.fields(field, of: set.correlations[number], known[number]))
          } else {
            fields.insert(field)
          }
        }
        return fields
      }
      known.append(fields)
      let single = fields.map { $0.count == 1 ? $0.first : nil }
      rules.append(CorrelationRule(member, detection, fields: single, ids))
    }
    return rules
  }

  /// What a field of a correlation's matches holds: it is known by the name in the group-by, and by the fields that
  /// the name stands for.
  private static func fields(
    _ field: String, of member: RuleSet.CorrelationMember, _ known: [Set<String>]
  ) -> Set<String> {
    if let place = member.correlation.groupBy.firstIndex(of: field) { return known[place] }
    return known.first { $0.contains(field) } ?? [field]
  }
}
