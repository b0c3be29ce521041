/// Sums over polls, as Prometheus reads them (text format 0.0.4).
package struct LiveMetrics: Sendable {
  private struct Place: Hashable {
    let account: String
    let region: String
  }

  private struct Sums {
    var polls = 0
    var late = 0
    var requests = 0
    var events = 0
    var new = 0
    var failed = 0
    var throttled = 0
    var cut = 0
    var unparsed = 0
    var lostSeconds: Int64 = 0
    var findings = [0, 0, 0, 0, 0]
    var last: PollReport?
  }

  private var sums: [Place: Sums] = [:]

  package init() {}

  package mutating func add(_ report: PollReport) {
    var sum = sums[Place(account: report.account, region: report.region)] ?? Sums()
    sum.polls += 1
    sum.late += report.isLate ? 1 : 0
    sum.requests += report.requests
    sum.events += report.events
    sum.new += report.new
    sum.failed += report.failed.count
    sum.throttled += report.throttled
    sum.cut += report.cut
    sum.unparsed += report.unparsed
    sum.lostSeconds += report.lostSeconds
    for (at, count) in report.findings.enumerated() where at < sum.findings.count {
      sum.findings[at] += count
    }
    sum.last = report
    sums[Place(account: report.account, region: report.region)] = sum
  }

  /// The whole page, each line with its line feed.
  package var text: String {
    let places = sums.sorted { ($0.key.account, $0.key.region) < ($1.key.account, $1.key.region) }
    var page = ""
    func family(_ name: String, _ kind: String, _ help: String, _ value: (Sums) -> Int64) {
      page += "# HELP trailsift_\(name) \(help)\n# TYPE trailsift_\(name) \(kind)\n"
      for (place, sum) in places { page += "trailsift_\(name){\(Self.labels(place))} \(value(sum))\n" }
    }
    family("polls_total", "counter", "Polls that came to an end.") { Int64($0.polls) }
    family("late_polls_total", "counter", "Polls that did not finish in their interval.") { Int64($0.late) }
    family("requests_total", "counter", "LookupEvents requests, repeated ones too.") { Int64($0.requests) }
    family("events_total", "counter", "Events in answers, those known already too.") { Int64($0.events) }
    family("new_events_total", "counter", "Events that were not seen before.") { Int64($0.new) }
    family("unparsed_events_total", "counter", "Events whose record cannot be read.") { Int64($0.unparsed) }
    family("failed_lookups_total", "counter", "Look-ups that failed and are asked again.") {
      Int64($0.failed)
    }
    family("throttled_lookups_total", "counter", "Look-ups that failed by throttling.") {
      Int64($0.throttled)
    }
    family("cut_lookups_total", "counter", "Look-ups that --max-per-name cut.") { Int64($0.cut) }
    family("lost_seconds_total", "counter", "Seconds too old to be asked.") { $0.lostSeconds }
    family("backlog_windows", "gauge", "Windows that later polls have to fetch.") {
      Int64($0.last?.backlogWindows ?? 0)
    }
    family("backlog_seconds", "gauge", "Event time that later polls have to fetch, over all queries.") {
      $0.last?.backlogSeconds ?? 0
    }
    family("last_poll_timestamp_seconds", "gauge", "When the last poll began.") { $0.last?.begun ?? 0 }
    family("last_poll_milliseconds", "gauge", "How long the last poll took.") { $0.last?.milliseconds ?? 0 }
    family("expected_names_requests", "gauge", "What a poll by names is expected to take.") {
      Int64($0.last?.expectedOfNames ?? 0)
    }
    page += "# HELP trailsift_findings_total Findings by severity.\n# TYPE trailsift_findings_total counter\n"
    for (place, sum) in places {
      for (severity, count) in zip(PollReport.severities, sum.findings) {
        page += "trailsift_findings_total{\(Self.labels(place)),severity=\"\(severity)\"} \(count)\n"
      }
    }
    return page
  }

  private static func labels(_ place: Place) -> String {
    "account=\"\(escaped(place.account))\",region=\"\(escaped(place.region))\""
  }

  private static func escaped(_ value: String) -> String {
    value.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case "\n": text += "\\n"
      default: text.append(character)
      }
    }
  }
}
