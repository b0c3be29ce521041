package import AWSAccess
import TrailRecords

/// What one poll of one account in one region did.
package struct PollReport: Sendable, Equatable {
  /// A query that was not answered.
  package struct Failed: Sendable, Equatable {
    package let query: String
    package let kind: LookupFailure.Kind
    package let message: String
  }

  package let account: String
  package let region: String
  /// When it began, in seconds since 1970.
  package let begun: Int64
  /// `names` or `sweep`.
  package var plan = PlanChoice.names
  /// What the plans are expected to take, in requests; the sweep's is nil before it was tried, or where it cannot be.
  package var expectedOfNames = 0
  package var expectedOfSweep: Int?
  package var requests = 0
  package var pages = 0
  /// Events in the answers, those known already too.
  package var events = 0
  package var new = 0
  package var filtered = 0
  package var suppressed = 0
  package var unparsed = 0
  /// Findings by severity, `info` first.
  package var findings = [0, 0, 0, 0, 0]
  package var failed: [Failed] = []
  package var throttled = 0
  /// Queries that `--max-per-name` cut.
  package var cut = 0
  /// What is left for later polls: windows, and their seconds, over all queries.
  package var backlogWindows = 0
  package var backlogSeconds: Int64 = 0
  /// Seconds that can no longer be asked.
  package var lostSeconds: Int64 = 0
  package var milliseconds: Int64 = 0
  /// It did not finish in its interval.
  package var isLate = false
  /// It was ended before its end.
  package var isCancelled = false

  package init(account: String, region: String, begun: Int64) {
    self.account = account
    self.region = region
    self.begun = begun
  }

  /// How long a number of requests takes at least, at AWS's two a second.
  package static func seconds(requests: Int) -> Int { (requests + 1) / 2 }

  /// One line, without a line feed.
  package var text: String {
    var line =
      "poll \(account) \(region): \(plan.rawValue), \(requests) requests in \(Self.tenths(milliseconds)) s,"
    line += " \(events) events, \(new) new, \(findings.reduce(0, +)) findings"
    let bySeverity = zip(Self.severities, findings).reversed().filter { $0.1 > 0 }
    if !bySeverity.isEmpty {
      line += " (" + bySeverity.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + ")"
    }
    if suppressed > 0 { line += ", \(suppressed) suppressed" }
    if !failed.isEmpty { line += ", \(failed.count) look-ups failed" }
    if throttled > 0 { line += ", \(throttled) throttled" }
    if cut > 0 { line += ", \(cut) cut" }
    if unparsed > 0 { line += ", \(unparsed) unreadable" }
    if backlogWindows > 0 { line += ", backlog \(backlogWindows) windows of \(backlogSeconds) s" }
    if lostSeconds > 0 { line += ", \(lostSeconds) s out of reach" }
    if isLate { line += ", not finished in its interval" }
    line += "; expected: names \(expectedOfNames) requests, \(Self.seconds(requests: expectedOfNames)) s"
    if let expectedOfSweep {
      line += "; sweep \(expectedOfSweep) requests, \(Self.seconds(requests: expectedOfSweep)) s"
    }
    return line
  }

  /// One object, without a line feed.
  package var json: String {
    var line = "{\"kind\":\"poll\",\"time\":\"\(EventTime(seconds: begun).text)\""
    line += ",\"account\":\(JSONString.quoted(account)),\"region\":\(JSONString.quoted(region))"
    line += ",\"plan\":\"\(plan.rawValue)\",\"requests\":\(requests),\"pages\":\(pages),\"events\":\(events)"
    line += ",\"new\":\(new),\"filtered\":\(filtered),\"suppressed\":\(suppressed),\"unparsed\":\(unparsed)"
    line += ",\"findings\":{"
    line += zip(Self.severities, findings).map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    line += ",\"failed\":["
    line += failed.map {
      "{\"query\":\(JSONString.quoted($0.query)),\"reason\":\(JSONString.quoted($0.message))}"
    }.joined(separator: ",")
    line += "],\"throttled\":\(throttled),\"cut\":\(cut),\"backlog_windows\":\(backlogWindows)"
    line += ",\"backlog_seconds\":\(backlogSeconds),\"lost_seconds\":\(lostSeconds)"
    line += ",\"milliseconds\":\(milliseconds),\"late\":\(isLate)"
    line += ",\"expected\":{\"names\":{\"requests\":\(expectedOfNames)"
    line += ",\"seconds\":\(Self.seconds(requests: expectedOfNames))},\"sweep\":"
    if let expectedOfSweep {
      line += "{\"requests\":\(expectedOfSweep),\"seconds\":\(Self.seconds(requests: expectedOfSweep))}"
    } else {
      line += "null"
    }
    return line + "}}"
  }

  package static let severities = ["info", "low", "medium", "high", "critical"]

  private static func tenths(_ milliseconds: Int64) -> String {
    "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
  }
}
