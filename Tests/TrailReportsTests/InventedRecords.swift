import TrailDetection
import TrailRecords
import TrailReports

/// Records of an invented company, and the findings that they give.
enum InventedRecords {
  /// A record as AWS would write it, on one line, with other fields in the place of the usual ones. A value
  /// is JSON; nil leaves the field out.
  static func record(_ changes: KeyValuePairs<String, String?> = [:]) -> String {
    var fields: [(name: String, value: String)] = [
      ("eventVersion", "\"1.09\""),
      ("userIdentity", user("mara")),
      ("eventTime", "\"2031-03-04T05:06:07Z\""),
      ("eventSource", "\"iam.amazonaws.com\""),
      ("eventName", "\"CreateAccessKey\""),
      ("awsRegion", "\"us-east-1\""),
      ("sourceIPAddress", "\"198.51.100.23\""),
      ("userAgent", "\"aws-cli/2.31.0\""),
      ("requestParameters", #"{"userName":"build"}"#),
      ("responseElements", "null"),
      ("eventID", "\"5a000000-0000-4000-8000-000000000001\""),
      ("readOnly", "false"),
      ("eventType", "\"AwsApiCall\""),
      ("recipientAccountId", "\"210987654321\""),
    ]
    for (name, value) in changes {
      let place = fields.firstIndex { $0.name == name }
      switch (place, value) {
      case (let place?, let value?): fields[place].value = value
      case (let place?, nil): fields.remove(at: place)
      case (nil, let value?): fields.append((name, value))
      case (nil, nil): break
      }
    }
    return "{" + fields.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  static func user(_ name: String) -> String {
    #"{"type":"IAMUser","principalId":"AIDAINVENTED","arn":"arn:aws:iam::210987654321:user/\#(name)","#
      + #""accountId":"210987654321","accessKeyId":"AKIAINVENTED00000001","userName":"\#(name)"}"#
  }

  static func role(_ name: String, session: String, account: String = "210987654321") -> String {
    #"{"type":"AssumedRole","principalId":"AROAINVENTED:\#(session)","#
      + #""arn":"arn:aws:sts::\#(account):assumed-role/\#(name)/\#(session)","accountId":"\#(account)","#
      + #""accessKeyId":"ASIAINVENTED00000002","sessionContext":{"sessionIssuer":{"type":"Role","#
      + #""principalId":"AROAINVENTED","arn":"arn:aws:iam::\#(account):role/\#(name)","#
      + #""accountId":"\#(account)","userName":"\#(name)"},"#
      + #""attributes":{"creationDate":"2031-03-04T05:00:00Z","mfaAuthenticated":"false"}}}"#
  }

  static let root =
    #"{"type":"Root","principalId":"210987654321","arn":"arn:aws:iam::210987654321:root","#
    + #""accountId":"210987654321"}"#

  static func finding(
    _ record: String, file: String = "trail/one.json.gz", at index: Int = 0, isConflict: Bool = false
  ) throws -> Finding {
    let owned = try OwnedRecord(parsing: record)
    let detector = Detector(allowList: try AllowList(argument: "*"))
    let assessment = detector.examine(owned.event)
    guard let assessment else { throw NotReported() }
    return Finding(
      record: owned, assessment: assessment, file: file, recordIndex: index, isConflict: isConflict)
  }

  static func finding(_ changes: KeyValuePairs<String, String?>) throws -> Finding {
    try finding(record(changes))
  }

  struct NotReported: Error {}
}

/// A morning with something of every kind, in the order of the input.
enum InventedMorning {
  static func records() -> [String] {
    [
      InventedRecords.record(),
      denied(minute: 10, id: 2, region: "us-east-1"),
      denied(minute: 12, id: 3, region: "eu-west-1"),
      denied(minute: 14, id: 4, region: "eu-west-1"),
      InventedRecords.record([
        "userIdentity": InventedRecords.root, "eventTime": time(20),
        "eventSource": "\"signin.amazonaws.com\"",
        "eventName": "\"ConsoleLogin\"", "eventType": "\"AwsConsoleSignIn\"", "eventID": id(5),
        "responseElements": #"{"ConsoleLogin":"Success"}"#, "additionalEventData": #"{"MFAUsed":"No"}"#,
      ]),
      InventedRecords.record([
        "userIdentity": #"{"type":"AWSService","invokedBy":"lambda.amazonaws.com"}"#, "eventTime": time(21),
        "eventSource": "\"sts.amazonaws.com\"", "eventName": "\"AssumeRole\"", "eventID": id(6),
        "sourceIPAddress": "\"lambda.amazonaws.com\"", "userAgent": "\"lambda.amazonaws.com\"",
        "readOnly": "true", "sharedEventID": id(60),
      ]),
      """
      {
        "eventTime": "2031-03-04T05:30:00Z", "eventName": "PolishTelescope",
        "eventSource": "observatory.amazonaws.com", "eventID": "5a000000-0000-4000-8000-000000000007",
        "userIdentity": {"type": "IAMUser", "userName": "天文台 观察者"},
        "requestParameters": {"grit" : 1.50e3, "note": "a  b\\n\\u0063"}
      }
      """,
      InventedRecords.record([
        "userIdentity": InventedRecords.role("Auditor", session: "x", account: "321098765432"),
        "eventTime": time(31), "eventName": "\"ListRoles\"", "eventID": nil, "readOnly": "true",
      ]),
      hostile,
      #"{"eventVersion":"1.09","eventTime":"2031-03-04T05:50:00Z","awsRegion":"us-east-1","#
        + #""eventType":"AwsCloudTrailInsight","eventCategory":"Insight","#
        + #""eventID":"5a000000-0000-4000-8000-000000000009","recipientAccountId":"210987654321","#
        + #""insightDetails":{"state":"Start","eventSource":"iam.amazonaws.com","#
        + #""eventName":"CreateAccessKey","insightType":"ApiCallRateInsight"}}"#,
    ]
  }

  static func findings() throws -> [Finding] {
    var findings = try records().enumerated().map { index, record in
      try InventedRecords.finding(record, file: "trail/\(index < 5 ? "one" : "two").json.gz", at: index % 5)
    }
    findings.append(
      try InventedRecords.finding(
        InventedRecords.record(["userAgent": "\"aws-cli/2.31.0 edited\""]), file: "copy/one.json.gz",
        isConflict: true))
    return findings
  }

  /// A record whose caller tries to break every format.
  static let hostile = InventedRecords.record([
    "userIdentity":
      #"{"type":"IAMUser","arn":"arn:aws:iam::210987654321:user/a|b`c<script>alert(1)</script>","userName":"=1+1"}"#,
    "eventTime": time(40), "eventName": #""GetObject\u0000\u001b[31mred\u202e|`<b>\"\n""#,
    "eventSource": "\"s3.amazonaws.com\"", "eventID": id(8),
    "userAgent": #""@SUM(1),\"x\"\r\n|`<img src=x>\\\u001b]0;title\u0007\u2028""#,
    "errorCode": "\"-2+3\"", "errorMessage": "\"\\ud83d lone\"", "readOnly": "true",
  ])

  /// The ledger of a scan that gave so many findings, the last of them from an input cut short.
  static func ledger(findings: Int) -> [LedgerLine] {
    var lines = [
      LedgerLine(input: "trail/one.json.gz"), LedgerLine(input: "trail/two.json.gz"),
      LedgerLine(input: "copy/one.json.gz", state: .partial, reason: "the gzip stream ends early"),
      LedgerLine(input: "trail/README", state: .skipped, reason: "no CloudTrail log by its name"),
      LedgerLine(input: "trail/LICENSE", state: .skipped, reason: "no CloudTrail log by its name"),
      LedgerLine(input: "copy/\u{1B}[2Jtwo.json.gz", state: .failed, reason: "permission denied"),
    ]
    let half = findings / 2
    for (index, share) in [half, findings - half - min(1, findings), min(1, findings)].enumerated() {
      lines[index].bytes = 1_234_567
      lines[index].inflatedBytes = 23_456_789
      lines[index].members = 1
      lines[index].records = share + 1500
      lines[index].findings = share
      lines[index].filtered = 1490
      lines[index].duplicates = 10
    }
    for place in 1...5 { lines[2].addUnparsed(RecordProblem(offset: place * 1000, reason: .badEscape)) }
    lines[2].conflicts = 1
    return lines
  }

  static func totals(_ lines: [LedgerLine]) -> LedgerTotals {
    var totals = LedgerTotals()
    for line in lines { totals += line }
    return totals
  }

  static func summary(findings: Int, leftOut: [CorrelationOmission] = []) -> ScanSummary {
    let lines = ledger(findings: findings)
    return ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: totals(lines),
      notWhole: lines.filter { $0.state == .partial || $0.state == .failed },
      skipped: ["no CloudTrail log by its name": 2], leftOut: leftOut)
  }

  private static func time(_ minute: Int) -> String { "\"2031-03-04T05:\(minute):00Z\"" }

  private static func id(_ number: Int) -> String {
    "\"5a000000-0000-4000-8000-0000000000\(number < 10 ? "0" : "")\(number)\""
  }

  private static func denied(minute: Int, id number: Int, region: String) -> String {
    InventedRecords.record([
      "userIdentity": InventedRecords.role("Deploy", session: "run-\(number)"), "eventTime": time(minute),
      "eventSource": "\"cloudtrail.amazonaws.com\"", "eventName": "\"StopLogging\"", "eventID": id(number),
      "awsRegion": "\"\(region)\"", "errorCode": "\"AccessDenied\"",
      "sourceIPAddress": "\"203.0.113.\(number)\"",
      "errorMessage": "\"not allowed, says the policy\"",
    ])
  }
}
