import Sigma
import TrailDetection
import TrailRecords

/// Automation and calls made for tests.
enum MadeAutomation {
  static let role = "arn:aws:iam::111122223333:role/ci-deploy"

  static func entry(
    _ name: String = "ci", principals: [String] = [role], networks: [String] = [], userAgents: [String] = [],
    events: [String] = [], effect: Automation.Effect = .mark
  ) -> Automation {
    Automation(
      name: name, owner: "platform", principals: principals, networks: networks, userAgents: userAgents,
      events: events, effect: effect, place: RulePlace(file: "trailsift.yaml", line: 2, column: 5))
  }

  /// A call of the role.
  static func call(
    _ event: String = "PutObject", _ source: String = "s3.amazonaws.com", from address: String? = "192.0.2.7",
    by agent: String? = "Boto3/1.36.3 md/Botocore#1.36.3", session: String = "run-7"
  ) -> MadeRecord {
    var record = MadeRecord(event, source)
    record["userIdentity"] =
      #"{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/ci-deploy/\#(session)","#
      + #""accountId":"111122223333","sessionContext":{"sessionIssuer":{"type":"Role","arn":"\#(role)","#
      + #""accountId":"111122223333","userName":"ci-deploy"}}}"#
    if let address { record = record.string("sourceIPAddress", address) }
    if let agent { record = record.string("userAgent", agent) }
    return record
  }
}

/// What an inventory says of a record.
func standing(of record: MadeRecord, in entries: [Automation]) throws -> AutomationStanding? {
  let owned = try record.owned()
  return AutomationInventory(entries).standing(of: owned.event)
}
