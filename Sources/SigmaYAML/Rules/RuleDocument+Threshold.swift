internal import Sigma

extension RuleDocument {
  /// The condition of a correlation; nil where it has none, or after a problem.
  mutating func threshold(
    _ map: [YAMLEntry], kind: Correlation.Kind, rules: [String], at entry: YAMLEntry
  ) -> Correlation.Threshold? {
    let isTemporal = kind == .temporal || kind == .temporalOrdered
    guard let value = map["condition"], !value.isNull else {
      if !isTemporal { problem(at: entry, "a correlation of type \(kind.rawValue) needs a \"condition\"") }
      return nil
    }
    if isTemporal {
      temporalCondition(value, rules: rules)
      return nil
    }
    guard let condition = value.entries else {
      problem(
        at: value, "the condition of a correlation is a map such as {gte: 10}, and this is \(value.kind)")
      return nil
    }
    var threshold = Correlation.Threshold(fields: texts("field", in: condition), bounds: [])
    for part in condition where part.key != "field" {
      if part.key == "percentile" {
        threshold.percentile = percentile(part, kind: kind)
      } else if let relation = Correlation.Threshold.Relation(rawValue: part.key) {
        if let number = number(part.value) {
          threshold.bounds.append(.init(relation, number))
        } else {
          problem(at: part.value, "\"\(part.key)\" takes a number, and this is \(part.value.kind)")
        }
      } else {
        problem(
          at: part,
          "the condition of a correlation has no \"\(part.key)\"; it has gt, gte, lt, lte, eq, neq, field and percentile"
        )
      }
    }
    checkParts(of: threshold, in: condition, kind: kind, at: value)
    return threshold
  }

  private mutating func checkParts(
    of threshold: Correlation.Threshold, in condition: [YAMLEntry], kind: Correlation.Kind,
    at value: YAMLValue
  ) {
    let relations = Correlation.Threshold.Relation.allCases.map(\.rawValue)
    if !condition.contains(where: { relations.contains($0.key) }) {
      problem(at: value, "the condition says no number; it needs one of \(relations.joined(separator: ", "))")
    }
    if kind == .eventCount {
      if let field = condition.first(where: { $0.key == "field" }) {
        problem(
          at: field, "\"event_count\" counts events and takes no field; \"value_count\" counts its values")
      }
    } else if condition["field"]?.isNull ?? true {
      problem(at: value, "the condition of \(kind.rawValue) needs a \"field\"")
    } else if kind != .valueCount && threshold.fields.count > 1 {
      problem(at: value, "\(kind.rawValue) takes one field")
    }
    if kind == .valuePercentile && condition["percentile"] == nil {
      problem(at: value, "the condition of value_percentile needs a \"percentile\", 0 to 100")
    }
  }

  private mutating func percentile(_ part: YAMLEntry, kind: Correlation.Kind) -> Double? {
    guard kind == .valuePercentile else {
      problem(at: part, "a percentile belongs to a correlation of type value_percentile")
      return nil
    }
    guard let number = number(part.value), (0...100).contains(number) else {
      problem(at: part.value, "a percentile is a number from 0 to 100")
      return nil
    }
    return number
  }

  private func number(_ value: YAMLValue) -> Double? {
    switch value.content {
    case .number(let text): CoreSchema.double(text)
    case .text(let text): CoreSchema.isNumber(text) ? CoreSchema.double(text) : nil
    default: nil
    }
  }

  /// A temporal correlation wants all its rules to match. A condition may say this too, but nothing else.
  private mutating func temporalCondition(_ value: YAMLValue, rules: [String]) {
    if let condition = value.entries {
      let isAll =
        condition.count == 1 && ["gte", "eq"].contains(condition[0].key)
        && number(condition[0].value) == Double(rules.count)
      if isAll { return }
    } else if let text = value.text, let condition = try? ConditionParser.parse(text, searches: rules),
      case .and(let parts) = condition
    {
      let names = parts.compactMap { part in
        if case .search(let name) = part { name } else { nil }
      }
      if names.count == parts.count && Set(names) == Set(rules) { return }
    }
    problem(
      at: value,
      "a temporal correlation wants all its rules to match; another condition is not supported, leave it out")
  }
}
