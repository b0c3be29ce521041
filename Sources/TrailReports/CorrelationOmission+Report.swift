import TrailDetection

extension CorrelationOmission {
  /// What was left out, as `about 12 groups and 3,400 matches beyond the limits, 2 records without a readable time`.
  var sentence: String { Self.sentence([self]) }

  /// What several correlations left out, added up.
  static func sentence(_ omissions: [CorrelationOmission]) -> String {
    func sum(_ number: (CorrelationOmission) -> Int) -> Int { omissions.reduce(0) { $0 + number($1) } }
    var parts: [String] = []
    let (groups, matches) = (sum(\.groups), sum(\.matches))
    if groups + matches > 0 {
      let about = omissions.contains(where: \.isEstimate) ? "about " : ""
      let kinds = [
        groups > 0 ? Shown.count(groups, "group", "groups") : nil, Shown.count(matches, "match", "matches"),
      ]
      parts.append(about + kinds.compactMap { $0 }.joined(separator: " and ") + " beyond the limits")
    }
    let counts = [
      (
        sum(\.shortenedEvents), "event in part, with too many groups or values",
        "events in part, with too many groups or values"
      ),
      (
        sum(\.eventsWithoutNumber), "event with text in the place of a number",
        "events with text in the place of a number"
      ),
      (sum(\.recordsWithoutTime), "record without a readable time", "records without a readable time"),
      (sum(\.eventsWithoutID), "event's id", "events' ids"),
    ]
    for (count, one, many) in counts where count > 0 { parts.append(Shown.count(count, one, many)) }
    return parts.joined(separator: ", ")
  }

  /// Appends an element of `left_out` of the JSON report.
  func json(into json: inout ReportBytes) {
    json.appendObject { json in
      json.field("rule_id", ruleID)
      json.field("title", title)
      json.field("groups", groups)
      json.field("matches", matches)
      json.field("is_estimate", isEstimate)
      json.field("shortened_events", shortenedEvents)
      json.field("events_without_number", eventsWithoutNumber)
      json.field("records_without_time", recordsWithoutTime)
      json.field("events_without_id", eventsWithoutID)
    }
  }
}
