import Testing
import TrailConfiguration
import TrailSift

@Suite("Scans with severities of one's own") struct SeverityScanTests {
  private func scan(
    _ severity: String, rules: [String]? = nil, _ records: MadeRecord...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Finding] {
    let scan = try await ConfiguredScan(
      "severity: {\(severity)}", rules: rules, logs: [records.delivery], sourceLocation: sourceLocation
    ) { scan in
      if let all = try? AllowList(argument: "*") { scan.options.allowList = all }
    }
    #expect(scan.lines.count == records.count, sourceLocation: sourceLocation)
    return scan.result.findings
  }

  private func named(_ name: String, _ source: String, _ more: String = "") -> MadeRecord {
    MadeRecord(1) { ($0.name, $0.source, $0.more) = (name, source, more) }
  }

  @Test(
    "An event's severity takes the place of its class, and a reason says so",
    arguments: [
      ("StopLogging: low", "StopLogging", "cloudtrail.amazonaws.com", Severity.low),
      ("StopLogging: critical", "StopLogging", "cloudtrail.amazonaws.com", .critical),
      ("cloudtrail.amazonaws.com/StopLogging: info", "StopLogging", "cloudtrail.amazonaws.com", .info),
      ("CreateFunction: critical", "CreateFunction20150331", "lambda.amazonaws.com", .critical),
      (
        "CreateFunction: low, CreateFunction20150331: high", "CreateFunction20150331", "lambda.amazonaws.com",
        .high
      ),
      ("DeletePublicAccessBlock: critical", "DeleteBucketPublicAccessBlock", "s3.amazonaws.com", .critical),
      (
        "s3.amazonaws.com/DeletePublicAccessBlock: low", "DeleteBucketPublicAccessBlock", "s3.amazonaws.com",
        .low
      ),
      ("ChangeRootMail: low", "EmailUpdated", "signin.amazonaws.com", .low),
      ("ChangeRootMail: low, EmailUpdated: critical", "EmailUpdated", "signin.amazonaws.com", .critical),
      (
        "CreateUser: low, iam.amazonaws.com/CreateUser: critical", "CreateUser", "iam.amazonaws.com",
        .critical
      ),
      (
        "CreateUser: low, iam.amazonaws.com/CreateUser: critical", "CreateUser", "cognito-idp.amazonaws.com",
        .low
      ),
      ("PutFoo: critical", "PutFoo", "foo.amazonaws.com", .critical),
    ])
  func events(_ severity: String, _ name: String, _ source: String, _ expected: Severity) async throws {
    let findings = try await scan("events: {\(severity)}", named(name, source))
    #expect(findings.map(\.severity) == [expected])
    #expect(findings.map(\.severityReasons) == [["\(name) is set by the configuration to \(expected.name)"]])
  }

  @Test(
    "Another event keeps its class",
    arguments: [
      ("iam.amazonaws.com/StopLogging: low", "StopLogging", "cloudtrail.amazonaws.com"),
      ("ChangeRootMail: low", "EmailUpdated", "other.amazonaws.com"),
      ("CreateFunction20150331: low", "CreateFunction", "lambda.amazonaws.com"),
      ("StopLoggin: low", "StopLogging", "cloudtrail.amazonaws.com"),
      ("iam.amazonaws.com/DeletePublicAccessBlock: low", "DeleteBucketPublicAccessBlock", "s3.amazonaws.com"),
    ])
  func otherEvents(_ severity: String, _ name: String, _ source: String) async throws {
    let plain = try await scan("lift: any", named(name, source))
    let findings = try await scan("events: {\(severity)}", named(name, source))
    #expect(findings.map(\.severityReasons) == plain.map(\.severityReasons))
    #expect(findings.map(\.severity) == plain.map(\.severity))
  }

  @Test("The floor of the root user and the lift of an error stand on it")
  func furtherSteps() async throws {
    let findings = try await scan(
      "events: {StopLogging: low}", MadeRecord(1) { $0.type = "Root" },
      MadeRecord(2) { $0.more = #","errorCode":"AccessDenied""# },
      MadeRecord(3) { $0.more = #","errorCode":"Client.DryRunOperation""# })
    #expect(findings.map(\.severity) == [.high, .medium, .low])
    #expect(
      findings.map(\.severityReasons) == [
        ["StopLogging is set by the configuration to low", "made by the account's root user: at least high"],
        [
          "StopLogging is set by the configuration to low", "the call was denied (AccessDenied): one tier up",
        ],
        [
          "StopLogging is set by the configuration to low",
          "a dry run that was allowed (Client.DryRunOperation): no change",
        ],
      ])
  }

  @Test("An event's severity decides what is severe enough")
  func leastSeverity() async throws {
    let records = [MadeRecord(1), named("CreateUser", "iam.amazonaws.com").numbered(2)]
    let scan = try await ConfiguredScan(
      "severity: {events: {StopLogging: low, CreateUser: high}}", logs: [records.delivery]
    ) { $0.options.minimumSeverity = .high }
    #expect(scan.result.findings.map(\.eventName) == ["CreateUser"])
    #expect(scan.split == [1, 1, 0])
  }

  @Test("Where denials alone are lifted, another error stays and a reason says why")
  func liftOfDenials() async throws {
    let findings = try await scan(
      "lift: denied", MadeRecord(1) { $0.more = #","errorCode":"AccessDenied""# },
      MadeRecord(2) { $0.more = #","errorCode":"Throttling""# },
      MadeRecord(3) {
        $0.more = #","errorCode":"Odd","errorMessage":"You are not authorized to perform it""#
      }, MadeRecord(4))
    #expect(findings.map(\.severity) == [.critical, .high, .critical, .high])
    #expect(findings.map(\.outcome) == [.denied, .failed, .denied, .success])
    #expect(
      findings.map { $0.severityReasons.last } == [
        "the call was denied (AccessDenied): one tier up",
        "the call failed (Throttling): no change, since the configuration lifts denials alone",
        "the call was denied (Odd): one tier up", "StopLogging is in the catalogue as high",
      ])
  }

  private static let rule = Made.rule("stop", level: "critical", "{eventName: StopLogging}")

  @Test("A rule's severity takes the place of its level, in the finding and in its detections")
  func rules() async throws {
    let raised = try await scan(
      "rules: {stop: critical}", rules: [Made.rule("stop", level: "low", "{eventName: StopLogging}")],
      MadeRecord(1))
    #expect(raised.map(\.severity) == [.critical])
    #expect(raised.first?.detections.map(\.level) == [.critical])
    #expect(
      raised.first?.severityReasons == [
        "StopLogging is in the catalogue as high",
        "the rule \"Rule stop\" matches: critical, as the configuration has it",
      ])
    let lowered = try await scan("rules: {stop: low}", rules: [Self.rule], MadeRecord(1))
    #expect(lowered.map(\.severity) == [.high])
    #expect(lowered.first?.detections.map(\.level) == [.low])
    #expect(lowered.first?.severityReasons == ["StopLogging is in the catalogue as high"])
  }

  @Test("The levels that are set decide which rule is the weightiest")
  func weightiest() async throws {
    let other = Made.rule("other", level: "medium", "{userIdentity.type: AssumedRole}")
    let findings = try await scan(
      "rules: {stop: info, other: critical}", rules: [Self.rule, other], MadeRecord(1))
    #expect(
      findings.first?.severityReasons.last
        == "the rule \"Rule other\" matches: critical, as the configuration has it")
    #expect(findings.first?.detections.map(\.level) == [.info, .critical])
  }

  @Test("What was set shows in the streamed report")
  func stream() async throws {
    let scan = try await ConfiguredScan(
      "severity: {events: {StopLogging: info}, rules: {stop: medium}}", rules: [Self.rule],
      logs: [[MadeRecord(1)].delivery])
    #expect(scan.lines[0].contains(#""severity":"medium""#))
    #expect(
      scan.lines[0].contains(
        #""severity_reasons":["StopLogging is set by the configuration to info","the rule \"Rule stop\" matches: medium, as the configuration has it"]"#
      ))
    #expect(scan.lines[0].contains(#""level":"medium""#))
  }
}

extension MadeRecord {
  fileprivate func numbered(_ number: Int) -> MadeRecord {
    var copy = self
    copy.number = number
    return copy
  }
}
