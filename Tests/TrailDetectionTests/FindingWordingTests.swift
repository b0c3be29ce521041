import Testing
import TrailDetection
import TrailRecords

@Suite("Title and description")
struct FindingWordingTests {
  private static let insight = """
    {"eventVersion":"1.08","eventTime":"2024-03-01T10:11:00Z","awsRegion":"eu-west-1","eventID":"i-1",\
    "eventType":"AwsCloudTrailInsight","recipientAccountId":"111122223333","insightDetails":{"state":"Start",\
    "eventSource":"autoscaling.amazonaws.com","eventName":"CompleteLifecycleAction","insightType":\
    "ApiCallRateInsight","insightContext":{"statistics":{"baseline":{"average":0.0000882145}}}}}
    """

  @Test(
    "A title names the call, what became of it and the service",
    arguments: [
      (MadeRecord("StopLogging", "cloudtrail.amazonaws.com"), "StopLogging on cloudtrail.amazonaws.com"),
      (
        MadeRecord("StopLogging", "cloudtrail.amazonaws.com").string("errorCode", "AccessDenied"),
        "StopLogging denied on cloudtrail.amazonaws.com"
      ),
      (
        MadeRecord("CreateFunction20150331", "lambda.amazonaws.com").string("errorCode", "Throttling"),
        "CreateFunction20150331 failed on lambda.amazonaws.com"
      ),
      (
        MadeRecord("RunInstances", "ec2.amazonaws.com").string("errorCode", "Client.DryRunOperation"),
        "RunInstances tried as a dry run on ec2.amazonaws.com"
      ),
      (MadeRecord("StopLogging"), "StopLogging"), (MadeRecord(), "an event without a name"),
    ])
  func titles(_ record: MadeRecord, _ expected: String) throws {
    #expect(try record.finding().title == expected)
  }

  @Test("A description says who, what, where, from where, when and what came of it")
  func description() throws {
    let record = MadeRecord("StopLogging", "cloudtrail.amazonaws.com")
      .with("userIdentity", #"{"type":"IAMUser","userName":"nora"}"#).string("awsRegion", "eu-west-1")
      .string("recipientAccountId", "111122223333").string("sourceIPAddress", "203.0.113.9")
      .string("eventTime", "2024-03-01T10:11:12Z")
    let call =
      "nora (IAMUser) called StopLogging of cloudtrail.amazonaws.com in eu-west-1 of account 111122223333,"
      + " from 203.0.113.9, at 2024-03-01T10:11:12Z."
    #expect(try record.finding().description == call + " The call succeeded.")
    #expect(
      try record.string("errorCode", "AccessDenied").finding().description
        == call + " The call was denied: AccessDenied.")
    #expect(
      try record.string("errorCode", "Throttling").finding().description == call
        + " The call failed: Throttling.")
    #expect(
      try record.string("errorCode", "DryRunOperation").finding().description
        == call + " It was a dry run, and allowed: DryRunOperation.")
  }

  @Test(
    "A description leaves out what the record does not show",
    arguments: [
      (
        MadeRecord(),
        "A caller that the record does not name called an event without a name. The call succeeded."
      ),
      (
        MadeRecord("GetFoo").with("userIdentity", #"{"type":"AWSAccount"}"#).string(
          "recipientAccountId", "1"),
        "A caller of type AWSAccount called GetFoo in account 1. The call succeeded."
      ),
      (
        MadeRecord("GetFoo").with("userIdentity", #"{"type":"WebIdentityUser","arn":"arn:x"}"#),
        "arn:x (WebIdentityUser) called GetFoo. The call succeeded."
      ),
      (
        MadeRecord("SharedSnapshotVolumeCreated", "ec2.amazonaws.com").string("eventType", "AwsServiceEvent")
          .with("userIdentity", #"{"accountId":"1","invokedBy":"ec2.amazonaws.com"}"#),
        "ec2.amazonaws.com recorded SharedSnapshotVolumeCreated of ec2.amazonaws.com in account 1."
      ),
      (
        MadeRecord("ConsoleLogin", "signin.amazonaws.com").string("errorMessage", "Failed authentication")
          .with("responseElements", #"{"ConsoleLogin":"Failure"}"#),
        "A caller that the record does not name called ConsoleLogin of signin.amazonaws.com."
          + " The call failed: Failed authentication."
      ),
    ])
  func sparse(_ record: MadeRecord, _ expected: String) throws {
    #expect(try record.finding().description == expected)
  }

  @Test("An Insight record is told as what it is, and claims no call")
  func insightRecord() throws {
    let finding = try finding(of: Self.insight)
    #expect(
      finding.title == "CloudTrail Insight: ApiCallRateInsight on autoscaling CompleteLifecycleAction (Start)"
    )
    #expect(
      finding.description == "CloudTrail Insights recorded ApiCallRateInsight on autoscaling"
        + " CompleteLifecycleAction (Start) in eu-west-1 of account 111122223333, at 2024-03-01T10:11:00Z.")
    #expect(finding.eventName == nil && finding.eventSource == nil && finding.userType == nil)
    #expect(finding.severity == .medium && finding.outcome == .success && finding.attack.isEmpty)
    #expect(
      finding.severityReasons == [
        "a CloudTrail Insight is not in the catalogue and is not marked as one that only reads: medium"
      ])
    let record = try OwnedRecord(parsing: Self.insight)
    #expect(examined(record) == nil)
  }
}
