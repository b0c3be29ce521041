import Sigma
import TrailDetection
import TrailRecords
import TrailRules

@testable import TrailCoverage

/// Rules and records made for a test, and what a review makes of them.
struct MadeReview {
  let library: RuleLibrary
  var automation: AutomationInventory?

  /// - Parameter rules: documents of rules.
  init(_ rules: String..., automation: AutomationInventory? = nil) throws {
    library = try RuleLibrary.load(
      RuleFiles(texts: [(path: "own.yml", text: rules.joined(separator: "---\n"))]), isStrict: true)
    self.automation = automation
  }

  var rules: CoveredRules { CoveredRules(library) }

  var calls: CallReview { CallReview(rules, nil) }

  var logging: LoggingReview { LoggingReview(rules, nil) }

  var techniques: TechniqueReview {
    TechniqueReview(rules, nil, CoveragePlan(library, context: nil, automation: automation))
  }

  /// What is counted of records.
  func tally(_ records: [String]) throws -> CoverageTally {
    var tally = CoverageTally(library, automation: automation)
    var memory = tally.makeMemory()
    for text in records {
      let record = try OwnedRecord(parsing: text)
      tally.add(record.event, &memory)
    }
    return tally
  }

  func calls(_ records: [String]) throws -> CallReview { CallReview(rules, try tally(records)) }

  func logging(_ records: [String]) throws -> LoggingReview { LoggingReview(rules, try tally(records)) }

  func noise(_ records: [String]) throws -> NoiseReview { NoiseReview(rules, try tally(records), automation) }

  func techniques(_ records: [String]) throws -> TechniqueReview {
    TechniqueReview(rules, try tally(records), CoveragePlan(library, context: nil, automation: automation))
  }

  /// A rule that says no more than a test needs.
  /// - Parameters:
  ///   - detection: the members of `detection`, each on a line.
  ///   - more: further members of the rule, each on a line.
  static func rule(_ name: String, _ detection: String, more: String = "") -> String {
    """
    title: \(name)
    name: \(name)
    logsource: {product: aws, service: cloudtrail}
    \(more)
    detection:
    \(detection.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))

    """
  }

  /// A rule about one name.
  static func rule(_ name: String, event: String, more: String = "") -> String {
    rule(name, "call: {eventName: \(event)}\ncondition: call", more: more)
  }

  /// A correlation that counts the matches of rules.
  static func correlation(_ name: String, of rules: String) -> String {
    """
    title: \(name)
    name: \(name)
    correlation:
      type: event_count
      rules: [\(rules)]
      group-by: [userIdentity.arn]
      timespan: 10m
      condition: {gte: 3}

    """
  }
}

/// A record made for a test.
struct MadeRecord {
  var name = "StopLogging"
  var source = "cloudtrail.amazonaws.com"
  var region = "eu-west-1"
  var account = "111122223333"
  var caller = "arn:aws:iam::111122223333:user/mira"
  /// Further members, each with a comma in front.
  var more = ""

  var json: String {
    #"{"eventName":"\#(name)","eventSource":"\#(source)","awsRegion":"\#(region)","recipientAccountId":"\#(account)","#
      + #""eventTime":"2026-03-04T10:00:00Z","userIdentity":{"type":"IAMUser","arn":"\#(caller)"}\#(more)}"#
  }

  /// The record with some of its fields changed.
  func with(_ change: (inout MadeRecord) -> Void) -> MadeRecord {
    var copy = self
    change(&copy)
    return copy
  }
}
