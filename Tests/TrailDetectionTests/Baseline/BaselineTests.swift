import Testing
import TrailRecords

@testable import TrailDetection

@Suite("What a baseline calls new") struct BaselineTests {
  @Test("Nothing about a call as it was learnt is new")
  func known() throws {
    let context = try Baseline(of: [MadeCall()]).context(of: MadeCall())
    #expect(context.newPrincipal == false)
    #expect(context.newSourceNetwork == false)
    #expect(context.newUserAgent == false)
    #expect(context.newRegion == false)
    #expect(context.firstUseOfService == false)
    #expect(context.newNames.isEmpty)
  }

  @Test(
    "What is unlike all calls of the principal is new, and nothing else",
    arguments: [
      ("new_source_network", MadeCall().with { $0.address = "198.51.101.7" }),
      ("new_source_network", MadeCall().with { $0.address = "2001:db8:5::1" }),
      ("new_user_agent", MadeCall().with { $0.agent = "Boto3/1.34" }),
      ("new_region", MadeCall().with { $0.region = "us-east-1" }),
      ("first_use_of_service", MadeCall().with { $0.source = "iam.amazonaws.com" }),
    ])
  func new(name: String, call: MadeCall) throws {
    #expect(try Baseline(of: [MadeCall()]).context(of: call).newNames == [name])
  }

  @Test("Another address of a known network and another version of a known program are nothing new")
  func similar() throws {
    let call = MadeCall().with {
      $0.address = "198.51.100.201"
      $0.agent = "aws-cli/2.16.1 md/awscrt#0.20"
    }
    #expect(try Baseline(of: [MadeCall()]).context(of: call).newNames.isEmpty)
  }

  @Test("Networks of IPv6 are /48, and an address of IPv4 may be written as one of IPv6")
  func addresses() throws {
    let baseline = try Baseline(of: [MadeCall(), MadeCall().with { $0.address = "2001:db8:5:1::1" }])
    for (address, isNew) in [
      ("2001:db8:5:ffff::9", false), ("2001:db8:6::1", true), ("::ffff:198.51.100.9", false),
      ("::ffff:198.51.101.9", true),
    ] {
      #expect(try baseline.context(of: MadeCall().with { $0.address = address }).newSourceNetwork == isNew)
    }
  }

  @Test("Of what another principal does nothing is known for this one")
  func principals() throws {
    let context = try Baseline(of: [MadeCall()]).context(of: MadeCall().with { $0.role = "audit" })
    #expect(
      context.newNames == [
        "new_principal", "new_source_network", "new_user_agent", "new_region", "first_use_of_service",
      ])
  }

  @Test("What a record lacks is neither new nor known")
  func absent() throws {
    let record = try OwnedRecord(
      parsing: #"{"userIdentity":{"type":"AWSService","invokedBy":"config.amazonaws.com"},"#
        + #""sourceIPAddress":"config.amazonaws.com","eventName":"AssumeRole"}"#)
    let context = try Baseline(of: [MadeCall()]).context(of: record)
    #expect(context.newPrincipal == true)
    #expect(
      [context.newSourceNetwork, context.newASN, context.newUserAgent, context.newRegion]
        == [nil, nil, nil, nil])
    #expect(context.firstUseOfService == nil)
  }

  @Test("A record that names nobody is judged like those of others that do not")
  func nobody() throws {
    let record = try OwnedRecord(parsing: #"{"awsRegion":"eu-west-1","eventName":"X"}"#)
    var learner = BaselineLearner()
    #expect(try Baseline(learner).context(of: record).newNames == ["new_principal", "new_region"])
    learner.learn(record.event)
    #expect(try Baseline(learner).context(of: record).newNames.isEmpty)
  }

  @Test("Autonomous systems are compared where the places of addresses were known while learning")
  func systems() throws {
    let places = MadePlaces()
    let call = MadeCall().with { $0.address = "203.0.113.9" }
    let other = MadeCall().with { $0.address = "203.0.114.9" }
    let with = try Baseline(of: [call], places: places)
    #expect(try with.context(of: call, places: places).newASN == false)
    #expect(try with.context(of: other, places: places).newASN == true)
    #expect(try with.context(of: other).newASN == nil)
    let without = try Baseline(of: [call])
    #expect(try without.context(of: other, places: places).newASN == nil)
  }

  @Test("Values with JSON escapes are the values that they mean")
  func escapes() throws {
    let plain = try OwnedRecord(
      parsing:
        #"{"userIdentity":{"type":"IAMUser","arn":"a:user/mira"},"awsRegion":"eu-west-1","userAgent":"aws-cli/1","eventSource":"s3.amazonaws.com"}"#
    )
    let escaped = try OwnedRecord(
      parsing:
        #"{"userIdentity":{"type":"IAMUser","arn":"a:user\/mira"},"awsRegion":"eu\u002dwest-1","userAgent":"aws-cli\/2","eventSource":"s3\u002eamazonaws.com"}"#
    )
    var learner = BaselineLearner()
    learner.learn(escaped.event)
    let context = try Baseline(learner).context(of: plain)
    #expect(context.newPrincipal == false && context.newNames.isEmpty)
  }

  @Test("A text of any length is told from one that differs at its end")
  func longTexts() throws {
    let long = String(repeating: "x", count: 5000)
    let learner = try BaselineLearner([MadeCall().with { $0.source = long + "1" }])
    let baseline = Baseline(learner)
    #expect(try baseline.context(of: MadeCall().with { $0.source = long + "1" }).firstUseOfService == false)
    #expect(try baseline.context(of: MadeCall().with { $0.source = long + "2" }).firstUseOfService == true)
    #expect(
      learner.principal(0).values[BaselineDimension.sources.rawValue].allSatisfy { $0.text.count < 100 })
  }

  @Test("First and last time, count and MFA are learnt of each")
  func sightings() throws {
    let learner = try BaselineLearner([
      MadeCall().with { ($0.time, $0.mfa) = ("2026-03-03T10:00:00Z", true) },
      MadeCall().with { ($0.time, $0.mfa) = ("2026-03-02T10:00:00Z", false) },
      MadeCall().with { ($0.time, $0.region) = ("no time", "us-east-1") },
    ])
    let principal = learner.principal(0)
    #expect(principal.sighting.first?.text == "2026-03-02T10:00:00Z")
    #expect(principal.sighting.last?.text == "2026-03-03T10:00:00Z")
    #expect(principal.sighting.count == 3)
    #expect([principal.mfa.yes, principal.mfa.no, principal.mfa.notSaid] == [1, 1, 1])
    let regions = principal.values[BaselineDimension.regions.rawValue]
    #expect(regions.map(\.text) == ["eu-central-1", "us-east-1"])
    #expect(regions.map(\.sighting.count) == [2, 1])
    #expect(regions.last?.sighting.first == nil)
  }
}

@Suite("Sign-ins and roles, by their source") struct SourceEvidenceTests {
  private static func signIn(_ address: String, result: String = "Success") throws -> OwnedRecord {
    try OwnedRecord(
      parsing: """
        {"userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/mira","userName":"mira"},\
        "eventTime":"2026-03-02T10:00:00Z","eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin",\
        "awsRegion":"us-east-1","sourceIPAddress":"\(address)","userAgent":"Mozilla/5.0",\
        "responseElements":{"ConsoleLogin":"\(result)"}}
        """)
  }

  private static func evidence(_ record: OwnedRecord, _ baseline: Baseline?) -> Evidence? {
    let detector = Detector(context: baseline.map { ContextSources(baseline: $0) })
    return examined(record, by: detector)?.evidence
  }

  @Test("A sign-in speaks for itself only where its source is unusual")
  func signIns() throws {
    let usual = try Self.signIn("192.0.2.1")
    var learner = BaselineLearner()
    learner.learn(usual.event)
    let baseline = Baseline(learner)
    #expect(Self.evidence(usual, nil) == .correlationContext)
    #expect(Self.evidence(usual, baseline) == .correlationContext)
    #expect(Self.evidence(try Self.signIn("192.0.3.1"), baseline) == .directDetection)
  }

  @Test("A sign-in that failed teaches nothing")
  func failures() throws {
    let failed = try Self.signIn("192.0.2.1", result: "Failure")
    var learner = BaselineLearner()
    learner.learn(failed.event)
    #expect(learner.principalCount == 0)
    #expect(learner.passedOver == 1)
    #expect(learner.sighting.count == 0)
    #expect(try Baseline(learner).context(of: failed).newPrincipal == true)
  }

  @Test("A sign-in that failed and hides who it was for is neither new nor known")
  func hidden() throws {
    let record = try OwnedRecord(
      parsing: """
        {"userIdentity":{"type":"IAMUser","userName":"HIDDEN_DUE_TO_SECURITY_REASONS","accessKeyId":""},\
        "eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin","sourceIPAddress":"192.0.2.1",\
        "responseElements":{"ConsoleLogin":"Failure"}}
        """)
    #expect(try Baseline().context(of: record) == EventContext())
  }
}
