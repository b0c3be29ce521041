extension RuleEncoder {
  mutating func rule(_ rule: Rule) {
    place(rule.place)
    text(rule.title)
    for value in [
      rule.id, rule.name, rule.status, rule.description, rule.author, rule.license, rule.date, rule.modified,
      rule.level?.rawValue, rule.logSource.category, rule.logSource.product, rule.logSource.service,
      rule.logSource.definition,
    ] {
      optionalText(value)
    }
    for list in [rule.references, rule.tags, rule.falsePositives, rule.fields] { textList(list) }
    count(rule.related.count)
    for related in rule.related {
      text(related.id)
      text(related.type)
    }
    count(rule.custom.count)
    for (name, value) in rule.custom.sorted(by: { $0.key < $1.key }) {
      text(name)
      switch value {
      case .text(let value):
        byte(0)
        text(value)
      case .list(let values):
        byte(1)
        textList(values)
      }
    }
    switch rule.body {
    case .detection(let detection):
      byte(0)
      self.detection(detection)
    case .correlation(let correlation):
      byte(1)
      self.correlation(correlation)
    case .filter(let filter):
      byte(2)
      boolean(filter.rules != nil)
      textList(filter.rules ?? [])
      detection(filter.detection)
    }
  }

  private mutating func correlation(_ correlation: Correlation) {
    text(correlation.kind.rawValue)
    textList(correlation.rules)
    textList(correlation.groupBy)
    integer(correlation.timespan)
    boolean(correlation.generate)
    count(correlation.aliases.count)
    for alias in correlation.aliases {
      text(alias.name)
      count(alias.fields.count)
      for field in alias.fields {
        text(field.rule)
        text(field.field)
      }
    }
    boolean(correlation.condition != nil)
    guard let condition = correlation.condition else { return }
    textList(condition.fields)
    count(condition.bounds.count)
    for bound in condition.bounds {
      text(bound.relation.rawValue)
      number(bound.number)
    }
    boolean(condition.percentile != nil)
    if let percentile = condition.percentile { number(percentile) }
  }
}
