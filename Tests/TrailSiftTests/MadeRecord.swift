/// An invented CloudTrail record. Every number gives another eventID.
struct MadeRecord {
  var eventID: String?
  var name = "StopLogging"
  var source = "cloudtrail.amazonaws.com"
  var time = "2026-03-04T10:00:00Z"
  var region = "eu-west-1"
  var account = "111122223333"
  var userAgent = "aws-cli/2.15.0"
  /// Further members, each with a comma in front.
  var more = ""

  init(_ number: Int) {
    let digits = String(number, radix: 16)
    eventID = "7d1f0c52-3b6a-4e0f-9a55-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  var json: String {
    var text = #"{"eventVersion":"1.09","userIdentity":{"type":"IAMUser","userName":"mira","#
    text += #""arn":"arn:aws:iam::\#(account):user/mira","accountId":"\#(account)"},"#
    text +=
      #""eventTime":"\#(time)","eventSource":"\#(source)","eventName":"\#(name)","awsRegion":"\#(region)","#
    text += #""sourceIPAddress":"203.0.113.9","userAgent":"\#(userAgent)""#
    if let eventID { text += #","eventID":"\#(eventID)""# }
    return text + #","recipientAccountId":"\#(account)"\#(more)}"#
  }

  /// The record with some of its fields changed.
  func with(_ change: (inout MadeRecord) -> Void) -> MadeRecord {
    var copy = self
    change(&copy)
    return copy
  }

  /// A call that only reads, and is not on the default list of events.
  static func quiet(_ number: Int) -> MadeRecord {
    MadeRecord(number).with {
      ($0.name, $0.source) = ("DescribeInstances", "ec2.amazonaws.com")
      $0.more = #","readOnly":true"#
    }
  }
}

extension Sequence<MadeRecord> {
  /// A delivery as CloudTrail writes it to S3.
  var delivery: String { #"{"Records":["# + map(\.json).joined(separator: ",") + "]}" }

  /// One record a line.
  var lines: String { map { $0.json + "\n" }.joined() }
}

/// The key of a delivery below a bucket.
func deliveryKey(
  account: String = "111122223333", region: String = "eu-west-1", day: String, kind: String = "CloudTrail",
  unique: String = "Zk3LmQ0vTn8xYbWc"
) -> String {
  let stamp = day.replacing("-", with: "") + "T1005Z"
  return "AWSLogs/\(account)/\(kind)/\(region)/\(day.replacing("-", with: "/"))/"
    + "\(account)_\(kind)_\(region)_\(stamp)_\(unique).json.gz"
}
