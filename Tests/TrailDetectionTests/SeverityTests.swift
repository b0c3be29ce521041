import Testing
import TrailDetection
import TrailRecords

@Suite("Severity")
struct SeverityTests {
  private static let ladder: [Severity] = [.info, .low, .medium, .high, .critical]

  private static func oneUp(_ severity: Severity) -> Severity {
    ladder[min((ladder.firstIndex(of: severity) ?? 0) + 1, ladder.count - 1)]
  }

  /// What a record shows beside its name, and what that makes of the class.
  enum Circumstance: CaseIterable {
    case plain, emptyCode, nullCode, root, denied, failed, dryRun, ec2DryRun, rootDenied, rootDryRun

    func record(_ name: String, _ source: String) -> MadeRecord {
      let record = MadeRecord(name, source)
      switch self {
      case .plain: return record
      case .emptyCode: return record.string("errorCode", "")
      case .nullCode: return record.with("errorCode", "null")
      case .root: return record.root()
      case .denied: return record.string("errorCode", "AccessDenied")
      case .failed: return record.string("errorCode", "ThrottlingException")
      case .dryRun: return record.string("errorCode", "DryRunOperation")
      case .ec2DryRun: return record.string("errorCode", "Client.DryRunOperation")
      case .rootDenied: return record.root().string("errorCode", "Client.UnauthorizedOperation")
      case .rootDryRun: return record.root().string("errorCode", "Client.DryRunOperation")
      }
    }

    func severity(ofClass tier: Severity) -> Severity {
      switch self {
      case .plain, .emptyCode, .nullCode, .dryRun, .ec2DryRun: tier
      case .root, .rootDryRun: max(tier, .high)
      case .denied, .failed: oneUp(tier)
      case .rootDenied: oneUp(max(tier, .high))
      }
    }

    var outcome: Outcome {
      switch self {
      case .plain, .emptyCode, .nullCode, .root, .dryRun, .ec2DryRun, .rootDryRun: .success
      case .denied, .rootDenied: .denied
      case .failed: .failed
      }
    }

    var reasonCount: Int {
      switch self {
      case .plain, .emptyCode, .nullCode: 1
      case .root, .denied, .failed, .dryRun, .ec2DryRun: 2
      case .rootDenied, .rootDryRun: 3
      }
    }
  }

  @Test(
    "Every entry of the catalogue gets its tier, lifted for root and for an error",
    arguments: Circumstance.allCases)
  func table(_ circumstance: Circumstance) throws {
    #expect(Catalogue.bundled.entries.count == 352)
    for entry in Catalogue.bundled.entries {
      let finding = try circumstance.record(entry.eventName, entry.eventSource).finding()
      #expect(finding.severity == circumstance.severity(ofClass: entry.tier), "\(entry.eventName)")
      #expect(finding.outcome == circumstance.outcome, "\(entry.eventName)")
      #expect(finding.family == entry.family && finding.evidence == entry.evidence, "\(entry.eventName)")
      #expect(finding.attack == entry.attack, "\(entry.eventName)")
      #expect(finding.severityReasons.count == circumstance.reasonCount, "\(entry.eventName)")
    }
  }

  @Test(
    "An event that is not listed is medium, and info where the record says that it only reads",
    arguments: [
      (nil, Severity.medium), ("false", .medium), ("true", .info), ("\"true\"", .info),
      ("\"false\"", .medium),
      ("null", .medium), ("\"yes\"", .medium), ("1", .medium),
    ] as [(String?, Severity)])
  func unlisted(_ readOnly: String?, _ expected: Severity) throws {
    var record = MadeRecord("PolishDoorknob", "house.amazonaws.com")
    if let readOnly { record = record.with("readOnly", readOnly) }
    for circumstance in [
      (record, expected), (record.root(), max(expected, .high)),
      (record.string("errorCode", "AccessDenied"), Self.oneUp(expected)),
      (record.string("errorCode", "DryRunOperation"), expected),
    ] {
      #expect(try circumstance.0.assessed()?.severity == circumstance.1)
    }
  }

  @Test(
    "An error code lifts whatever it says, but only as a string",
    arguments: ["403", "true", "{}", "[\"AccessDenied\"]"])
  func codeOfAnotherKind(_ json: String) throws {
    let record = MadeRecord("StopLogging", "cloudtrail.amazonaws.com").with("errorCode", json)
    #expect(try record.assessed()?.severity == .high)
    #expect(try record.assessed()?.outcome == .success)
  }

  @Test("A failed console sign-in is not lifted, since it has no error code")
  func failedSignIn() throws {
    let finding = try MadeRecord("ConsoleLogin", "signin.amazonaws.com")
      .with("responseElements", #"{"ConsoleLogin":"Failure"}"#)
      .string("errorMessage", "Failed authentication").finding()
    #expect(finding.severity == .medium)
    #expect(finding.outcome == .failed)
    #expect(finding.severityReasons == ["ConsoleLogin is in the catalogue as medium"])
  }

  @Test(
    "Only the type Root, written so, makes a caller the root user",
    arguments: ["root", "RootUser", "IAMUser"])
  func notRoot(_ type: String) throws {
    let record = MadeRecord("CreateUser", "iam.amazonaws.com").with("userIdentity", "{\"type\":\"\(type)\"}")
    #expect(try record.assessed()?.severity == .medium)
  }

  @Test(
    "Each step leaves its reason",
    arguments: [
      (MadeRecord("DeleteTrail", "cloudtrail.amazonaws.com"), ["DeleteTrail is in the catalogue as high"]),
      (
        MadeRecord("CreateFunction20150331", "lambda.amazonaws.com"),
        ["CreateFunction20150331 is in the catalogue, under CreateFunction, as medium"]
      ),
      (
        MadeRecord("CreateCluster", "ecs.amazonaws.com"),
        ["CreateCluster is in the catalogue as medium, listed there for eks.amazonaws.com"]
      ),
      (
        MadeRecord("PutFoo", "foo.amazonaws.com").with("readOnly", "false"),
        ["PutFoo is not in the catalogue and changes something: medium"]
      ),
      (
        MadeRecord("PutFoo", "foo.amazonaws.com"),
        ["PutFoo is not in the catalogue and is not marked as one that only reads: medium"]
      ),
      (
        MadeRecord("GetFoo", "foo.amazonaws.com").with("readOnly", "true"),
        ["GetFoo is not in the catalogue and only reads: info"]
      ),
      (
        MadeRecord("StopLogging", "cloudtrail.amazonaws.com").root().string("errorCode", "AccessDenied"),
        [
          "StopLogging is in the catalogue as high", "made by the account's root user: at least high",
          "the call was denied (AccessDenied): one tier up",
        ]
      ),
      (
        MadeRecord("CreateUser", "iam.amazonaws.com").string("errorCode", "Throttling"),
        ["CreateUser is in the catalogue as medium", "the call failed (Throttling): one tier up"]
      ),
      (
        MadeRecord("RunInstances", "ec2.amazonaws.com").string("errorCode", "Client.DryRunOperation"),
        [
          "RunInstances is in the catalogue as medium",
          "a dry run that was allowed (Client.DryRunOperation): no change",
        ]
      ),
      (
        MadeRecord(),
        ["an event without a name is not in the catalogue and is not marked as one that only reads: medium"]
      ),
    ])
  func reasons(_ record: MadeRecord, _ expected: [String]) throws {
    #expect(try record.finding().severityReasons == expected)
  }

  @Test("A conflict says so last")
  func conflict() throws {
    let finding = try MadeRecord("CreateUser", "iam.amazonaws.com").string("errorCode", "AccessDenied")
      .finding(isConflict: true)
    #expect(finding.severityReasons.count == 3)
    #expect(finding.severityReasons.last == "another record with this eventID differs")
  }

  @Test("The least severity filters, and keeps what reaches it", arguments: Severity.allCases)
  func leastSeverity(_ least: Severity) throws {
    let records = [
      try MadeRecord("GetFoo").with("readOnly", "true").owned(), try MadeRecord("ListAccessKeys").owned(),
      try MadeRecord("CreateUser").owned(), try MadeRecord("StopLogging").owned(),
      try MadeRecord("StopLogging").string("errorCode", "Throttling").owned(),
    ]
    let detector = Detector(allowList: try AllowList(argument: "*"), minimumSeverity: least)
    let kept = records.compactMap { examined($0, by: detector)?.severity }
    #expect(kept == Self.ladder.filter { $0 >= least })
  }

  @Test("Severities have names, an order and a tier above, at most critical")
  func ladder() {
    #expect(Severity.allCases == Self.ladder)
    #expect(Self.ladder.map(\.name) == ["info", "low", "medium", "high", "critical"])
    #expect(Self.ladder.map { Severity(name: $0.name) } == Self.ladder)
    #expect(Severity(name: "High") == nil && Severity(name: "") == nil)
    #expect(Self.ladder.map(\.lifted) == [.low, .medium, .high, .critical, .critical])
    #expect(Self.ladder.sorted() == Self.ladder)
  }
}
