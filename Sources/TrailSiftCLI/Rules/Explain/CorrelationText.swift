import Sigma
import TrailRules
import TrailSift

/// What records come to for a correlation, for a person.
struct CorrelationText {
  private let story: CorrelationStory
  private let inputs: [String]

  private static let mostGroups = 20
  private static let mostMatches = 20
  private static let mostEvents = 10

  init(_ story: CorrelationStory, inputs: [String]) {
    self.story = story
    self.inputs = inputs
  }

  var lines: [String] {
    var lines = ["The correlation asks for \(story.correlation.shown)"]
    lines += brought
    let matches = story.outcome.matches
    lines.append(matches.isEmpty ? "It does not match these records." : "It matches these records:")
    lines += matches.prefix(Self.mostMatches).flatMap(self.lines)
    if matches.count > Self.mostMatches {
      lines.append("  and \(Shown.number(matches.count - Self.mostMatches)) times more")
    }
    for loss in story.outcome.losses where loss.groups + loss.hits > 0 {
      lines.append(
        "More was brought than is kept: \(Shown.number(loss.groups)) groups and \(Shown.number(loss.hits)) events were left out"
      )
    }
    return lines
  }

  private var brought: [String] {
    let groups = story.groups.sorted
    var lines = groups.prefix(Self.mostGroups).map { key, group in
      let name = key.texts.isEmpty ? "all together" : key.texts.joined(separator: ", ")
      var line = "  \(key.correlation): \(name): \(Shown.count(group.records, "record", "records"))"
      if let first = group.first, let last = group.last {
        line += first == last ? ", at \(first.text)" : ", \(first.text) to \(last.text)"
      }
      return line
    }
    if groups.count > Self.mostGroups {
      let count = Shown.number(groups.count - Self.mostGroups)
      lines.append("  and \(count)\(story.groups.isCut ? " or more" : "") groups beside")
    }
    if lines.isEmpty { lines.append("  No record brings anything to it.") }
    if story.groups.recordsWithoutGroup > 0 {
      let count = Shown.count(story.groups.recordsWithoutGroup, "record takes", "records take")
      lines.append("  \(count) no part: a field to group by has no value")
    }
    if story.withoutTime > 0 {
      let count = Shown.count(story.withoutTime, "record takes", "records take")
      lines.append("  \(count) no part: eventTime cannot be read")
    }
    return lines
  }

  private func lines(of match: CorrelationMatch) -> [String] {
    let fields = story.correlation.groupBy
    let group = zip(fields, match.group).map { "\($0)=\($1)" }.joined(separator: ", ")
    let head =
      (group.isEmpty ? "  " : "  \(group): ") + "\(Shown.count(match.events.count, "event", "events")), "
      + "\(EventTime(seconds: match.first).text) to \(EventTime(seconds: match.last).text), "
      + "reached \(match.number.shown)"
    var lines = [head]
    for event in match.events.prefix(Self.mostEvents) {
      let name = RecordName(input: Int(event.mark.input), index: Int(event.mark.record), of: inputs)
      lines.append("    \(EventTime(seconds: event.time).text)  \(name.text)")
    }
    let more = match.events.count - Self.mostEvents
    if more > 0 { lines.append("    and \(Shown.number(more)) more") }
    return lines
  }
}

extension Correlation {
  /// `event_count >= 5 within 10m, grouped by userIdentity.arn, of the rules a, b`.
  fileprivate var shown: String {
    var text = kind.rawValue
    if let condition {
      if let percentile = condition.percentile { text += " \(percentile.shown)" }
      if !condition.fields.isEmpty { text += " of \(condition.fields.joined(separator: ", "))" }
      text += condition.bounds.map { " \($0.relation.sign) \($0.number.shown)" }.joined(separator: " and")
    }
    text += " within \(timespanShown)"
    if !groupBy.isEmpty { text += ", grouped by \(groupBy.joined(separator: ", "))" }
    return text + ", of the rules \(rules.joined(separator: ", "))"
  }

  /// In the largest unit that fits it whole.
  private var timespanShown: String {
    for (seconds, unit) in [(86400, "d"), (3600, "h"), (60, "m")]
    where timespan % seconds == 0 && timespan > 0 {
      return "\(timespan / seconds)\(unit)"
    }
    return "\(timespan)s"
  }
}

extension Correlation.Threshold.Relation {
  fileprivate var sign: String {
    switch self {
    case .gt: ">"
    case .gte: ">="
    case .lt: "<"
    case .lte: "<="
    case .eq: "="
    case .neq: "!="
    }
  }
}

extension Double {
  /// Whole numbers without a point.
  fileprivate var shown: String { Int(exactly: self).map(String.init) ?? description }
}
