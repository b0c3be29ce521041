import TrailDetection
import TrailRecords

@testable import TrailSift

/// Calls of one principal, made for tests.
struct MadeCalls {
  var kind = "role"
  var name = "pipeline"
  var account = "111122223333"
  var event = "PutObject"
  var source = "s3.amazonaws.com"
  var address = "192.0.2.7"
  var agent = "Boto3/1.36.3 md/Botocore#1.36.3"
  /// Further members, each with a comma in front.
  var more = ""

  init(_ change: (inout MadeCalls) -> Void = { _ in }) { change(&self) }

  /// Monday 2 March 2026, 00:00.
  static let start: Int64 = 1_772_409_600

  /// A record at some seconds after ``start``.
  func record(_ seconds: Int64) -> String {
    #"{"eventVersion":"1.11","userIdentity":\#(identity),"eventTime":"#
      + #""\#(EventTime(seconds: Self.start + seconds).text)","eventSource":"\#(source)","#
      + #""eventName":"\#(event)","awsRegion":"eu-west-1","sourceIPAddress":"\#(address)","#
      + #""userAgent":"\#(agent)"\#(more)}"#
  }

  private var identity: String {
    switch kind {
    case "role":
      #"{"type":"AssumedRole","arn":"arn:aws:sts::\#(account):assumed-role/\#(name)/s","accountId":"\#(account)","#
        + #""sessionContext":{"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::\#(account):role/\#(name)","#
        + #""userName":"\#(name)"},"attributes":{"mfaAuthenticated":"false"}}}"#
    case "user":
      #"{"type":"IAMUser","arn":"arn:aws:iam::\#(account):user/\#(name)","accountId":"\#(account)"}"#
    case "mfa":
      #"{"type":"IAMUser","arn":"arn:aws:iam::\#(account):user/\#(name)","accountId":"\#(account)","#
        + #""sessionContext":{"attributes":{"mfaAuthenticated":"true"}}}"#
    case "root": #"{"type":"Root","arn":"arn:aws:iam::\#(account):root","accountId":"\#(account)"}"#
    case "person":
      #"{"type":"AssumedRole","arn":"arn:aws:sts::\#(account):assumed-role/AWSReservedSSO_\#(name)/mia","#
        + #""accountId":"\#(account)","sessionContext":{"sessionIssuer":{"type":"Role","#
        + #""arn":"arn:aws:iam::\#(account):role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_\#(name)","#
        + #""userName":"AWSReservedSSO_\#(name)"}}}"#
    default: #"{"type":"AWSService","invokedBy":"\#(name).amazonaws.com"}"#
    }
  }

  /// A record each so many seconds, for some days.
  func each(_ interval: Int64, days: Int64 = 3) -> [String] {
    stride(from: 0, to: days * 86_400, by: Int(interval)).map { record(Int64($0)) }
  }
}

extension AutomationSurvey {
  /// Looks at records one after another.
  init(_ records: [String], _ inventory: AutomationInventory? = nil, most: Int = 20_000) throws {
    self.init(inventory, mostPrincipals: most)
    for record in records {
      let owned = try OwnedRecord(parsing: record)
      var memory: Void = ()
      add(owned.event, &memory)
    }
  }
}

/// All that a survey says of what is proposed, as text.
func told(_ suggestions: AutomationSuggestions) -> [String] {
  suggestions.proposed.map { "\($0)" }
    + suggestions.refused.map { "\($0.key.rawValue) \($0.value)" }.sorted()
    + ["\(suggestions.records) \(suggestions.principals) \(suggestions.isCut)"]
}
