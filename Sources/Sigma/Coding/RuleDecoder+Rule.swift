extension RuleDecoder {
  mutating func rule() throws(RuleCodingError) -> Rule {
    let place = try place()
    var rule = Rule(
      title: try text(), body: .detection(Detection(searches: [], conditions: [])), place: place)
    rule.id = try optionalText()
    rule.name = try optionalText()
    rule.status = try optionalText()
    rule.description = try optionalText()
    rule.author = try optionalText()
    rule.license = try optionalText()
    rule.date = try optionalText()
    rule.modified = try optionalText()
    if let word = try optionalText() {
      guard let level = RuleLevel(rawValue: word) else { throw reader.error("an unknown level, \"\(word)\"") }
      rule.level = level
    }
    rule.logSource = LogSource(
      category: try optionalText(), product: try optionalText(), service: try optionalText(),
      definition: try optionalText())
    rule.references = try textList()
    rule.tags = try textList()
    rule.falsePositives = try textList()
    rule.fields = try textList()
    rule.related = try list { decoder throws(RuleCodingError) in
      RelatedRule(id: try decoder.text(), type: try decoder.text())
    }
    for _ in 0..<(try reader.count()) {
      let name = try text()
      switch try reader.byte() {
      case 0: rule.custom[name] = .text(try text())
      case 1: rule.custom[name] = .list(try textList())
      default: throw reader.error("an unknown kind of attribute")
      }
    }
    rule.body = try body()
    return rule
  }

  private mutating func body() throws(RuleCodingError) -> Rule.Body {
    switch try reader.byte() {
    case 0:
      return .detection(try detection())
    case 1:
      return .correlation(try correlation())
    case 2:
      let isNamed = try reader.boolean()
      let rules = try textList()
      return .filter(RuleFilter(rules: isNamed ? rules : nil, detection: try detection()))
    default:
      throw reader.error("an unknown kind of rule")
    }
  }

  private mutating func correlation() throws(RuleCodingError) -> Correlation {
    var correlation = Correlation(
      kind: try word(Correlation.Kind.self), rules: try textList(), groupBy: try textList(),
      timespan: try reader.integer())
    correlation.generate = try reader.boolean()
    correlation.aliases = try list { decoder throws(RuleCodingError) in
      let name = try decoder.text()
      let fields = try decoder.list { decoder throws(RuleCodingError) in
        (rule: try decoder.text(), field: try decoder.text())
      }
      return Correlation.Alias(name: name, fields: fields)
    }
    guard try reader.boolean() else { return correlation }
    var condition = Correlation.Threshold(
      fields: try textList(),
      bounds: try list { decoder throws(RuleCodingError) in
        Correlation.Threshold.Bound(
          try decoder.word(Correlation.Threshold.Relation.self), try decoder.reader.number())
      })
    if try reader.boolean() { condition.percentile = try reader.number() }
    correlation.condition = condition
    return correlation
  }
}
