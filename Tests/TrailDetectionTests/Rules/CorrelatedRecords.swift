import Sigma
import SigmaYAML
import TrailRecords

@testable import TrailDetection

/// Records on which rules for correlations were asked, as a worker of a scan asks them.
struct CorrelatedRecords {
  let rules: DetectionRules
  private var scratch = RuleScratch()
  private var notes: CorrelationNotes

  /// - Parameter rules: YAML.
  init(
    _ rules: String, levels: [String: Severity] = [:], limits: CorrelationLimits = CorrelationLimits(),
    ids: EventIDTable = EventIDTable()
  ) throws {
    let read = RuleReader().read(rules, file: "rules.yml")
    let joined = RuleSet.joining(read.rules)
    self.rules = DetectionRules(joined.set).overriding(levels: levels)
    let problems = read.problems + joined.problems + self.rules.problems
    guard problems.isEmpty, let notes = CorrelationNotes(for: self.rules, limits: limits, ids: ids) else {
      throw UnusableRules(problems: problems)
    }
    self.notes = notes
  }

  struct UnusableRules: Error { let problems: [RuleProblem] }

  mutating func take(_ record: MadeRecord, input: Int = 0, at index: Int = 0) throws {
    let owned = try record.owned()
    rules.match(owned.event, &scratch)
    notes.note(owned.event, input: UInt32(input), record: UInt32(index), rules, &scratch)
  }

  mutating func take(_ records: [MadeRecord], input: Int = 0) throws {
    for (index, record) in records.enumerated() { try take(record, input: input, at: index) }
  }

  mutating func join(_ other: CorrelatedRecords) { notes.join(other.notes) }

  var findings: [CorrelationFinding] { rules.correlate([notes]).findings }
  var omissions: [CorrelationOmission] { rules.correlate([notes]).omissions }

  /// A detection of an event name, whose correlation is to follow.
  static func base(_ name: String = "stop", event: String = "StopLogging") -> String {
    """
    title: \(event) is called
    name: \(name)
    logsource: {product: aws, service: cloudtrail}
    detection:
      call: {eventName: \(event)}
      condition: call
    ---

    """
  }
}

extension MadeRecord {
  /// A record at a second of an hour, with a number in its eventID.
  static func stop(_ number: Int, at second: Int = 0, _ name: String = "StopLogging") -> MadeRecord {
    let digits = String(number, radix: 16)
    let id = "7d1f0c52-3b6a-4e0f-9a55-" + String(repeating: "0", count: 12 - digits.count) + digits
    let (minutes, seconds) = second.quotientAndRemainder(dividingBy: 60)
    let time = "2026-03-04T10:\(minutes < 10 ? "0" : "")\(minutes):\(seconds < 10 ? "0" : "")\(seconds)Z"
    return MadeRecord(name, "cloudtrail.amazonaws.com").string("eventID", id).string("eventTime", time)
  }
}
