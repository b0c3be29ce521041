internal import Sigma

extension RuleDocument {
  /// nil after a problem.
  mutating func filter(_ map: [YAMLEntry], at entry: YAMLEntry) -> RuleFilter? {
    let before = problems.count
    if map["rules"]?.isNull ?? true {
      problem(at: entry, "the filter has no \"rules\": a list of ids or names, or \"any\"")
    }
    let rules = texts("rules", in: map)
    let isAny = map["rules"]?.text?.lowercased() == "any" || (map["rules"]?.items?.isEmpty ?? false)
    let detection = detection(map, reserved: ["rules", "condition"], at: entry)
    guard problems.count == before, let detection else { return nil }
    return RuleFilter(rules: isAny ? nil : rules, detection: detection)
  }
}
