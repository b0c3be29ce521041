import TrailDetection
import TrailRecords

/// An invented call by a role, for baselines.
struct MadeCall {
  var role = "deploy"
  var address = "198.51.100.7"
  var agent = "aws-cli/2.15.0 Python/3.11"
  var region = "eu-central-1"
  var source = "s3.amazonaws.com"
  var time = "2026-03-02T10:00:00Z"
  var mfa: Bool?

  func with(_ change: (inout MadeCall) -> Void) -> MadeCall {
    var copy = self
    change(&copy)
    return copy
  }

  func record() throws -> OwnedRecord {
    let attributes = mfa.map { #","attributes":{"mfaAuthenticated":"\#($0)"}"# } ?? ""
    return try OwnedRecord(
      parsing: """
        {"userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLE:run","arn":\
        "arn:aws:sts::111122223333:assumed-role/\(role)/run","accountId":"111122223333","sessionContext":\
        {"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::111122223333:role/\(role)","userName":"\(role)"}\
        \(attributes)}},"eventTime":"\(time)","eventSource":"\(source)","eventName":"ListBuckets",\
        "awsRegion":"\(region)","sourceIPAddress":"\(address)","userAgent":"\(agent)"}
        """)
  }
}

/// Places that know some addresses by the third number of their IPv4 form.
struct MadePlaces: SourcePlaces {
  func place(of address: SIMD16<UInt8>) -> SourcePlace? {
    address[12] == 203 ? SourcePlace(asn: 64496 + UInt32(address[14]), country: "DE") : nil
  }
}

extension BaselineLearner {
  /// Learns from calls.
  init(
    _ calls: [MadeCall], limits: BaselineLimits = BaselineLimits(), places: (any SourcePlaces)? = nil
  ) throws {
    self.init(limits: limits, usesPlaces: places != nil)
    for call in calls {
      let record = try call.record()
      learn(record.event, places: places)
    }
  }
}

extension Baseline {
  init(of calls: [MadeCall], places: (any SourcePlaces)? = nil) throws {
    self.init(try BaselineLearner(calls, places: places))
  }

  /// What it says of a record.
  func context(of record: OwnedRecord, places: (any SourcePlaces)? = nil) throws -> EventContext {
    let detector = try Detector(
      allowList: AllowList(argument: "*"), context: ContextSources(baseline: self, places: places))
    guard let context = examined(record, by: detector)?.context else { throw NoAssessment() }
    return context
  }

  func context(of call: MadeCall, places: (any SourcePlaces)? = nil) throws -> EventContext {
    try context(of: call.record(), places: places)
  }
}
