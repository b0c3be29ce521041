import Testing
import TrailDetection
import TrailRecords

@Suite("Fields of a finding")
struct FindingFieldTests {
  private static let assumedRole = """
    {"eventVersion":"1.09","userIdentity":{"type":"AssumedRole","principalId":"AROAEXAMPLE:deploy-7","arn":\
    "arn:aws:sts::111122223333:assumed-role/Builder/deploy-7","accountId":"444455556666","accessKeyId":\
    "ASIAEXAMPLEKEY","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAEXAMPLE","arn":\
    "arn:aws:iam::111122223333:role/ci/Builder","accountId":"111122223333","userName":"Builder"},\
    "attributes":{"creationDate":"2024-03-01T09:00:00Z","mfaAuthenticated":"false"}}},\
    "eventTime":"2024-03-01T10:11:12Z","eventSource":"cloudtrail.amazonaws.com","eventName":"StopLogging",\
    "awsRegion":"eu-west-1","sourceIPAddress":"203.0.113.9","userAgent":"aws-cli/2.15","errorCode":"AccessDenied",\
    "errorMessage":"User is not authorized to perform: cloudtrail:StopLogging","requestParameters":{"name":"main"},\
    "responseElements":null,"requestID":"r-1","eventID":"0f0e0d0c-0001-4000-8000-000000000001",\
    "readOnly":false,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111122223333"}
    """

  @Test("Every field comes from its place in the record")
  func fields() throws {
    let finding = try finding(of: Self.assumedRole)
    #expect(finding.kind == "event" && finding.file == "trail.json" && finding.recordIndex == 3)
    #expect(finding.id == "0f0e0d0c-0001-4000-8000-000000000001" && finding.eventID == finding.id)
    #expect(finding.severity == .critical && finding.outcome == .denied)
    #expect(finding.family == .loggingTamper && finding.evidence == .loggingTamper)
    #expect(finding.attack == [AttackMapping(technique: "T1685.002", tactic: "defense-impairment")])
    #expect(finding.eventName == "StopLogging" && finding.eventSource == "cloudtrail.amazonaws.com")
    #expect(finding.accountID == "111122223333" && finding.region == "eu-west-1")
    #expect(finding.userType == "AssumedRole" && finding.userName == "Builder/deploy-7")
    #expect(finding.userARN == "arn:aws:sts::111122223333:assumed-role/Builder/deploy-7")
    #expect(finding.sessionIssuerARN == "arn:aws:iam::111122223333:role/ci/Builder")
    #expect(finding.accessKeyID == "ASIAEXAMPLEKEY" && finding.mfaUsed == false)
    #expect(finding.sourceIP == "203.0.113.9" && finding.userAgent == "aws-cli/2.15")
    #expect(finding.errorCode == "AccessDenied")
    #expect(finding.errorMessage == "User is not authorized to perform: cloudtrail:StopLogging")
    #expect(finding.readOnly == false && finding.createdAt == "2024-03-01T10:11:12Z")
    #expect(finding.eventTime == EventTime("2024-03-01T10:11:12Z"))
    #expect(finding.rawEvent == Array(Self.assumedRole.utf8))
  }

  @Test(
    "An absent field, a null and a value of another kind are nil",
    arguments: [
      "{}",
      """
      {"eventID":null,"eventName":null,"eventSource":null,"eventTime":null,"awsRegion":null,\
      "userIdentity":null,"sourceIPAddress":null,"userAgent":null,"errorCode":null,"errorMessage":null,\
      "readOnly":null,"recipientAccountId":null,"additionalEventData":null}
      """,
      """
      {"eventID":1,"eventName":2,"eventSource":[],"eventTime":3,"awsRegion":{},"userIdentity":"nora",\
      "sourceIPAddress":4,"userAgent":["a"],"errorCode":5,"errorMessage":{},"readOnly":6,\
      "recipientAccountId":7,"additionalEventData":"x"}
      """,
      """
      {"userIdentity":{"type":1,"arn":[],"accountId":2,"accessKeyId":{},"userName":3,"sessionContext":"x",\
      "invokedBy":null},"additionalEventData":{"MFAUsed":true}}
      """,
    ])
  func nothing(_ text: String) throws {
    let finding = try finding(of: text)
    let texts = [
      finding.eventID, finding.eventName, finding.eventSource, finding.accountID, finding.region,
      finding.userName, finding.userARN, finding.userType, finding.sessionIssuerARN, finding.accessKeyID,
      finding.sourceIP, finding.userAgent, finding.errorCode, finding.errorMessage, finding.createdAt,
    ]
    #expect(texts.allSatisfy { $0 == nil })
    #expect(finding.mfaUsed == nil && finding.readOnly == nil && finding.eventTime == nil)
  }

  @Test("Text comes without its JSON escapes")
  func escapes() throws {
    let finding = try MadeRecord("CreateUser").with("userAgent", ##""tab\t quote\" \u00fc \ud83d\ude00""##)
      .finding()
    #expect(finding.userAgent == "tab\t quote\" \u{fc} \u{1f600}")
  }

  @Test("The account is the caller's where the record has no recipient", arguments: ["null", "\"\"", nil])
  func account(_ recipient: String?) throws {
    var record = MadeRecord("CreateUser").with("userIdentity", #"{"accountId":"444455556666"}"#)
    if let recipient { record = record.with("recipientAccountId", recipient) }
    #expect(try record.finding().accountID == "444455556666")
  }

  @Test(
    "A caller has a name for people",
    arguments: [
      (#"{"type":"IAMUser","userName":"nora","arn":"arn:aws:iam::111122223333:user/ops/nora"}"#, "nora"),
      (#"{"type":"Root","arn":"arn:aws:iam::111122223333:root"}"#, "root"),
      (#"{"type":"Root","userName":"acme-main"}"#, "acme-main"),
      (
        #"{"type":"AssumedRole","arn":"x/R/s","sessionContext":{"sessionIssuer":{"userName":"R"}}}"#,
        "R/s"
      ),
      (
        #"{"type":"AssumedRole","arn":"a:assumed-role/R/s","sessionContext":{"sessionIssuer":{}}}"#,
        "R/s"
      ),
      (#"{"type":"AssumedRole","sessionContext":{"sessionIssuer":{"userName":"R"}}}"#, "R"),
      (#"{"type":"AssumedRole","invokedBy":"eks.amazonaws.com"}"#, "eks.amazonaws.com"),
      (#"{"type":"FederatedUser","arn":"arn:aws:sts::1:federated-user/omar"}"#, "omar"),
      (#"{"type":"AWSService","invokedBy":"config.amazonaws.com"}"#, "config.amazonaws.com"),
      (#"{"accountId":"111122223333","invokedBy":"ec2.amazonaws.com"}"#, "ec2.amazonaws.com"),
      (#"{"type":"IAMUser","userName":"","invokedBy":"ec2.amazonaws.com"}"#, "ec2.amazonaws.com"),
      (#"{"type":"IAMUser","userName":"HIDDEN_DUE_TO_SECURITY_REASONS"}"#, "HIDDEN_DUE_TO_SECURITY_REASONS"),
      (#"{"type":"AWSAccount","accountId":"444455556666","principalId":"AIDAEXAMPLE"}"#, nil),
    ] as [(String, String?)])
  func userName(_ identity: String, _ expected: String?) throws {
    #expect(try MadeRecord("CreateUser").with("userIdentity", identity).finding().userName == expected)
  }

  @Test(
    "A second factor is known from the sign-in, else from the session",
    arguments: [
      (#"{"MFAUsed":"Yes"}"#, nil, true), (#"{"MFAUsed":"No"}"#, nil, false),
      (#"{"MFAUsed":"No"}"#, "\"true\"", false),
      (nil, "\"true\"", true), (nil, "\"false\"", false), (nil, "true", true),
      (#"{"LoginTo":"x"}"#, "\"true\"", true),
      (nil, "\"maybe\"", nil), (#"{"MFAUsed":"..."}"#, nil, nil),
    ] as [(String?, String?, Bool?)])
  func mfa(_ additional: String?, _ session: String?, _ expected: Bool?) throws {
    var record = MadeRecord("ConsoleLogin", "signin.amazonaws.com")
    if let additional { record = record.with("additionalEventData", additional) }
    if let session {
      record = record.with(
        "userIdentity", "{\"sessionContext\":{\"attributes\":{\"mfaAuthenticated\":\(session)}}}")
    }
    #expect(try record.finding().mfaUsed == expected)
  }

  @Test(
    "readOnly may be a boolean or its text",
    arguments: [
      ("true", true), ("false", false), ("\"true\"", true), ("\"false\"", false), ("\"\"", nil), ("1", nil),
    ] as [(String, Bool?)])
  func readOnly(_ json: String, _ expected: Bool?) throws {
    #expect(try MadeRecord("GetFoo").with("readOnly", json).finding().readOnly == expected)
  }

  @Test("A source that is no address is no src_ip", arguments: ["ec2.amazonaws.com", "AWS Internal", ""])
  func service(_ source: String) throws {
    #expect(try MadeRecord("CreateUser").string("sourceIPAddress", source).finding().sourceIP == nil)
  }

  @Test("An empty error code is none")
  func emptyCode() throws {
    let finding = try MadeRecord("CreateUser").string("errorCode", "").finding()
    #expect(finding.errorCode == nil && finding.outcome == .success)
  }

  @Test("The time stays as written, in the basic form too")
  func oldTime() throws {
    let finding = try MadeRecord("CreateUser").string("eventTime", "20131102T010628Z").finding()
    #expect(finding.createdAt == "20131102T010628Z")
    #expect(finding.eventTime?.text == "2013-11-02T01:06:28Z")
  }
}
