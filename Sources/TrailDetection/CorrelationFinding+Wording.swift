import Sigma
import TrailRecords

extension CorrelationFinding {
  /// The rule's title and what the events have in common, as
  /// `Many instances are launched by one caller: userIdentity.arn arn:aws:iam::111122223333:user/mira`.
  public var title: String {
    let group = group.map { "\($0.name) \($0.value.isEmpty ? "\"\"" : $0.value)" }
    return group.isEmpty ? rule.title : "\(rule.title): \(group.joined(separator: ", "))"
  }

  /// What the rule is about, how many events there are and when, and what reached its threshold.
  public var description: String {
    let times = first == last ? "at \(first.text)" : "from \(first.text) to \(last.text)"
    var sentences = ["\(count) \(count == 1 ? "event" : "events") \(times)."]
    if var text = source.description {
      while text.last?.isWhitespace ?? false { text.removeLast() }
      if let end = text.last { sentences.insert(".!?".contains(end) ? text : text + ".", at: 0) }
    }
    return (sentences + [source.sentence(number)]).joined(separator: " ")
  }

  /// The steps that led to the severity.
  public var severityReasons: [String] {
    let reason = "the correlation \"\(rule.title)\" matches: \(severity.name)"
    return [reason + (rule.isLevelOverridden ? ", as the configuration has it" : "")]
  }
}

extension CorrelationRule {
  /// What a number that reached the threshold means.
  fileprivate func sentence(_ number: Double) -> String {
    let shown = Self.shown(number)
    let isOne = number == 1
    let within = "within \(Self.span(correlation.timespan))"
    let fields = (correlation.condition?.fields ?? []).joined(separator: ", ")
    switch correlation.kind {
    case .eventCount:
      let things = isChained ? (isOne ? "match" : "matches") : (isOne ? "event" : "events")
      return "The most \(within): \(shown) \(things)."
    case .valueCount:
      return "The most \(within): \(shown) \(isOne ? "value" : "different values") of \(fields)."
    case .valueSum: return "The largest sum of \(fields) \(within): \(shown)."
    case .valueAverage: return "The largest average of \(fields) \(within): \(shown)."
    case .valueMedian: return "The largest median of \(fields) \(within): \(shown)."
    case .valuePercentile:
      let percentile = Self.shown(correlation.condition?.percentile ?? 0)
      return "The largest percentile \(percentile) of \(fields) \(within): \(shown)."
    case .temporal, .temporalOrdered:
      let order = correlation.kind == .temporalOrdered ? ", in their order" : ""
      return "The most \(within): \(shown) of \(correlation.rules.count) rules\(order)."
    }
  }

  /// A number as people write it, without a fraction where it has none.
  private static func shown(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// `30 minutes`, `1 day`: in the largest unit that fits exactly.
  private static func span(_ seconds: Int) -> String {
    let units = [(86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    let (size, unit) = units.first { seconds > 0 && seconds.isMultiple(of: $0.0) } ?? (1, "second")
    return seconds / size == 1 ? "1 \(unit)" : "\(seconds / size) \(unit)s"
  }
}
