import Sigma
import TrailSift

/// Rules made for a test: detections of event names, and correlations of them.
enum MadeRules {
  private static let place = RulePlace(file: "made.yml", line: 1, column: 1)

  /// A rule that matches an event name, and is named as it.
  static func detection(_ event: String) -> Rule {
    let item = DetectionItem(field: "eventName", modifiers: [], values: [.text(event)], place: place)
    let search = Search(name: "call", body: .item(item), place: place)
    var rule = Rule(
      title: "\(event) is called", logSource: LogSource(product: "aws", service: "cloudtrail"),
      body: .detection(Sigma.Detection(searches: [search], conditions: [.search("call")])), place: place)
    rule.name = event
    return rule
  }

  /// So many events within a minute.
  static func burst(
    of events: [String], _ count: Double = 3, by groupBy: [String] = ["userIdentity.arn"],
    level: RuleLevel = .high, generate: Bool = false, name: String = "burst"
  ) -> Rule {
    correlation(
      Correlation(
        kind: .eventCount, rules: events, groupBy: groupBy, timespan: 60,
        condition: .init(bounds: [.init(.gte, count)]), generate: generate), level: level, name: name)
  }

  static func correlation(_ correlation: Correlation, level: RuleLevel = .high, name: String) -> Rule {
    var rule = Rule(title: "A \(name)", body: .correlation(correlation), place: place)
    rule.name = name
    rule.level = level
    return rule
  }

  static func rules(_ rules: [Rule]) -> DetectionRules {
    let joined = RuleSet.joining(rules)
    precondition(joined.problems.isEmpty, "\(joined.problems)")
    return DetectionRules(joined.set)
  }

  /// Three calls of StopLogging by one user within a minute.
  static let stops = rules([detection("StopLogging"), burst(of: ["StopLogging"])])
}
