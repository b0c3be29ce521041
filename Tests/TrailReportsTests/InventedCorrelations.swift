import Sigma
import TrailDetection
import TrailRecords

/// Correlations of the invented morning, made as a scan makes them.
enum InventedCorrelations {
  /// What a rule asks of records, beside `rule`.
  struct Base {
    let name: String
    let field: String
    let values: [String]

    init(_ name: String, _ field: String, _ values: String...) {
      (self.name, self.field, self.values) = (name, field, values)
    }
  }

  static func findings() throws -> [CorrelationFinding] {
    try findings(rules, InventedMorning.records())
  }

  static func findings(_ rules: DetectionRules, _ records: [String]) throws -> [CorrelationFinding] {
    var scratch = RuleScratch()
    guard var notes = CorrelationNotes(for: rules, limits: CorrelationLimits()) else { return [] }
    for (number, record) in records.enumerated() {
      let owned = try OwnedRecord(parsing: record)
      rules.match(owned.event, &scratch)
      notes.note(owned.event, input: 0, record: UInt32(number), rules, &scratch)
    }
    return rules.correlate([notes]).findings
  }

  /// Four correlations: of a role, of an address, of nothing in common, and of what a hostile caller chose.
  static let rules = rules([
    rule(
      "Trails are stopped again and again", level: .critical,
      tags: ["attack.defense_impairment", "attack.t1685.002"],
      custom: ["family": .text("logging-tamper"), "evidence": .text("logging-tamper")],
      description: "One role tried to stop trails\n  several times.\n",
      Correlation(
        kind: .eventCount, rules: ["stops"],
        groupBy: ["userIdentity.sessionContext.sessionIssuer.arn", "recipientAccountId"], timespan: 600,
        condition: .init(bounds: [.init(.gte, 3)]))),
    rule(
      "One address does many things", level: .high, custom: ["evidence": .text("correlation-context")],
      Correlation(
        kind: .valueCount, rules: ["any"], groupBy: ["sourceIPAddress"], timespan: 7200,
        condition: .init(fields: ["eventName"], bounds: [.init(.gte, 4)]))),
    rule(
      "A key, then the root user", level: .informational,
      Correlation(kind: .temporalOrdered, rules: ["key", "root"], timespan: 86400)),
    rule(
      "A call fails for <b>|`agent`", level: .low, tags: ["attack.t1098", "attack.t1098"],
      Correlation(
        kind: .eventCount, rules: ["odd"], groupBy: ["userAgent", "userIdentity.userName", "userAgent"],
        timespan: 90, condition: .init(bounds: [.init(.gte, 1)]))),
  ])

  static let bases = [
    Base("stops", "eventName", "StopLogging"), Base("any", "eventType", "AwsApiCall", "AwsConsoleSignIn"),
    Base("key", "eventName", "CreateAccessKey"), Base("root", "userIdentity.type", "Root"),
    Base("odd", "errorCode", "-2+3"),
  ]

  static let leftOut = [
    CorrelationOmission(
      ruleID: "one-address", title: "One address does many things", groups: 12, matches: 3400,
      isEstimate: true, recordsWithoutTime: 2),
    CorrelationOmission(
      ruleID: "sum", title: "A | sum\u{1B}[2J", matches: 1, shortenedEvents: 3, eventsWithoutNumber: 1,
      eventsWithoutID: 5),
  ]

  static func rules(_ correlations: [Rule]) -> DetectionRules {
    let joined = RuleSet.joining(bases.map(detection) + correlations)
    precondition(joined.problems.isEmpty, "\(joined.problems)")
    return DetectionRules(joined.set)
  }

  private static let place = RulePlace(file: "invented.yml", line: 1, column: 1)

  static func rule(
    _ title: String, level: RuleLevel, tags: [String] = [], custom: [String: CustomValue] = [:],
    description: String? = nil, _ correlation: Correlation
  ) -> Rule {
    var rule = Rule(title: title, body: .correlation(correlation), place: place)
    rule.name = title
    rule.level = level
    rule.tags = tags
    rule.custom = custom
    rule.description = description
    return rule
  }

  private static func detection(_ base: Base) -> Rule {
    let item = DetectionItem(
      field: base.field, modifiers: [], values: base.values.map(Literal.text), place: place)
    let search = Search(name: "a", body: .item(item), place: place)
    var rule = Rule(
      title: base.name, logSource: LogSource(product: "aws", service: "cloudtrail"),
      body: .detection(Sigma.Detection(searches: [search], conditions: [.search("a")])), place: place)
    rule.name = base.name
    return rule
  }
}
