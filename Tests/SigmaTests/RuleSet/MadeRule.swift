import Sigma

/// Small rules to join.
enum MadeRule {
  static func detection(
    _ name: String, id: String? = nil, title: String? = nil, search: String = "selection",
    logSource: LogSource = LogSource(product: "aws", service: "cloudtrail"), line: Int = 1
  ) -> Rule {
    rule(
      name, id: id, title: title, logSource: logSource, line: line,
      body: .detection(detection(search, conditions: [.search(search)])))
  }

  static func correlation(
    _ name: String, of rules: [String], id: String? = nil, aliases: [Correlation.Alias] = [],
    generate: Bool = false, line: Int = 1
  ) -> Rule {
    let correlation = Correlation(
      kind: .temporal, rules: rules, timespan: 60, aliases: aliases, generate: generate)
    return rule(name, id: id, logSource: LogSource(), line: line, body: .correlation(correlation))
  }

  static func filter(
    _ name: String, of rules: [String]?, search: String = "selection", conditions: [Condition]? = nil,
    logSource: LogSource = LogSource(product: "aws", service: "cloudtrail"), line: Int = 1
  ) -> Rule {
    let detection = detection(search, conditions: conditions ?? [.search(search)])
    return rule(
      name, logSource: logSource, line: line, body: .filter(RuleFilter(rules: rules, detection: detection)))
  }

  static func detection(_ search: String, conditions: [Condition]) -> Detection {
    let place = RulePlace(file: "rules.yml", line: 5, column: 3)
    let item = DetectionItem(field: "eventName", modifiers: [], values: [.text(search)], place: place)
    return Detection(
      searches: [Search(name: search, body: .item(item), place: place)], conditions: conditions)
  }

  private static func rule(
    _ name: String, id: String? = nil, title: String? = nil, logSource: LogSource, line: Int, body: Rule.Body
  ) -> Rule {
    let place = RulePlace(file: "rules.yml", line: line, column: 1)
    var rule = Rule(title: title ?? "Title of \(name)", logSource: logSource, body: body, place: place)
    rule.name = name
    rule.id = id
    return rule
  }
}

extension RuleSet {
  /// The names of what reports.
  var reporting: [String] {
    detections.filter(\.reports).compactMap(\.rule.name)
      + correlations.filter(\.reports).compactMap(\.rule.name)
  }

  var names: [String] {
    detections.compactMap(\.rule.name) + correlations.compactMap(\.rule.name)
  }
}
