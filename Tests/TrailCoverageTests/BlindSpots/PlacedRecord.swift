import Testing
import TrailRecords

@testable import TrailCoverage

/// An invented record of which only time, place and call matter.
struct PlacedRecord {
  var time: EventTime
  var account = "111122223333"
  var region = "eu-west-1"
  var source = "ec2.amazonaws.com"
  var name = "DescribeInstances"
  var parameters = "null"
  /// Further members, each with a comma in front.
  var more = ""

  /// - Parameters:
  ///   - hour: hours from Monday 2026-03-02 at midnight.
  ///   - minute: of the hour.
  init(hour: Int, minute: Int = 30) { time = Self.time(hour: hour, minute: minute) }

  static let start = 1_772_409_600

  static func time(hour: Int, minute: Int = 0) -> EventTime {
    EventTime(seconds: Int64(start + hour * 3600 + minute * 60))
  }

  /// A call on a trail at a time.
  static func call(
    _ name: String, hour: Int, minute: Int = 40, trail: String = "shop-trail", parameters: String = ""
  ) -> PlacedRecord {
    PlacedRecord(hour: hour, minute: minute).with {
      $0.name = name
      $0.source = "cloudtrail.amazonaws.com"
      let key = name == "PutEventSelectors" ? "trailName" : "name"
      $0.parameters = #"{"\#(key)":"\#(trail)"\#(parameters)}"#
    }
  }

  func with(_ change: (inout PlacedRecord) -> Void) -> PlacedRecord {
    var copy = self
    change(&copy)
    return copy
  }

  var json: String {
    #"{"eventVersion":"1.09","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::\#(account):user/mira"},"#
      + #""eventTime":"\#(time.text)","eventSource":"\#(source)","eventName":"\#(name)","#
      + #""awsRegion":"\#(region)","requestParameters":\#(parameters),"responseElements":null,"#
      + #""recipientAccountId":"\#(account)"\#(more)}"#
  }
}

extension Sequence<Int> {
  /// A record in each of these hours.
  var records: [PlacedRecord] { map { PlacedRecord(hour: $0) } }
}

extension Sequence<PlacedRecord> {
  func tally() throws -> BlindSpotTally {
    var tally = BlindSpotTally()
    var memory: Void = ()
    for record in self { tally.add(try OwnedRecord(parsing: record.json).event, &memory) }
    return tally
  }

  /// The records in a region of some account.
  func of(_ account: String = "111122223333", in region: String) -> [PlacedRecord] {
    map { record in record.with { ($0.account, $0.region) = (account, region) } }
  }

  /// What these records show, where nothing is known of files.
  func blindSpots() throws -> BlindSpots {
    BlindSpots(try tally(), try ListedFiles([]).listing())
  }

  /// A log file with these records.
  var log: String { #"{"Records":["# + map(\.json).joined(separator: ",") + "]}" }
}
