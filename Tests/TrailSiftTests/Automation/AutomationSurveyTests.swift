import Sigma
import Testing
import TrailDetection
import TrailRecords

@testable import TrailSift

@Suite("Proposals for automation") struct AutomationSurveyTests {
  private static func suggestions(
    _ records: [String], _ inventory: AutomationInventory? = nil, least: Int = 50
  ) throws -> AutomationSuggestions {
    try AutomationSurvey(records, inventory).suggestions(least: least)
  }

  @Test("A proposal has the principal, the bounds that it kept to, and what speaks for it")
  func proposal() throws {
    let put = MadeCalls()
    let list = MadeCalls { ($0.event, $0.source) = ("ListFunctions20150331", "lambda.amazonaws.com") }
    let second = MadeCalls { ($0.address, $0.agent) = ("2001:db8:7::1", "Botocore/1.3") }
    let third = MadeCalls { $0.address = "192.0.2.9" }
    let records =
      put.each(600) + list.each(1200) + second.each(86_400) + third.each(43_200)
    let found = try Self.suggestions(records)
    #expect(found.proposed.count == 1 && found.refused.isEmpty && found.principals == 1)
    let proposal = try #require(found.proposed.first)
    #expect(proposal.name == "pipeline" && proposal.principal.id == "arn:aws:iam::111122223333:role/pipeline")
    #expect(proposal.calls == records.count && found.records == records.count)
    #expect(proposal.first.text == "2026-03-02T00:00:00Z" && proposal.last.text == "2026-03-04T23:50:00Z")
    #expect(proposal.cadence == .steady(minutes: 10, steady: 431, intervals: 431))
    #expect(proposal.agent == "boto3" && proposal.agentPatterns == ["Boto3/*", "Botocore/*"])
    #expect(
      proposal.events.map { "\($0.text) \($0.calls)" }
        == ["s3.amazonaws.com/PutObject 441", "lambda.amazonaws.com/ListFunctions 216"])
    #expect(
      proposal.networks?.map { "\($0.text) \($0.calls)" } == ["192.0.2.0/24 654", "2001:db8:7:0:0:0:0:1 3"])
  }

  private static let refusals: [(AutomationSuggestions.Refusal, MadeCalls)] = [
    (.kind, MadeCalls { $0.kind = "root" }), (.kind, MadeCalls { $0.kind = "person" }),
    (.kind, MadeCalls { $0.kind = "service" }), (.kind, MadeCalls { $0.name = "any*" }),
    (.person, MadeCalls { $0.kind = "mfa" }),
    (.person, MadeCalls { $0.agent = "Mozilla/5.0 (X11; Linux x86_64)" }),
    (.person, MadeCalls { $0.agent = "[S3Console/0.4]" }),
    (.person, MadeCalls { $0.agent = "aws-cli/2.1 md/exec-env#CloudShell" }),
    (.person, MadeCalls { $0.more = #","sessionCredentialFromConsole":"true""# }),
    (
      .person, MadeCalls { ($0.kind, $0.event, $0.source) = ("user", "ConsoleLogin", "signin.amazonaws.com") }
    ),
  ]

  @Test("Root, people and services are not proposed, however steady they are", arguments: refusals.indices)
  func refusal(_ index: Int) throws {
    let (reason, calls) = Self.refusals[index]
    let found = try Self.suggestions(calls.each(600))
    #expect(found.proposed.isEmpty && found.refused == [reason: 1])
  }

  @Test("One look of a person's is enough, whenever it was", arguments: [true, false])
  func onePersonalCall(first: Bool) throws {
    let console = [MadeCalls { $0.agent = "Mozilla/5.0" }.record(7)]
    let records = MadeCalls().each(600)
    #expect(try Self.suggestions(first ? console + records : records + console).refused == [.person: 1])
  }

  @Test("Few calls, many different ones, several programs and no rhythm are reasons against it")
  func shapes() throws {
    #expect(try Self.suggestions(MadeCalls().each(600, days: 1), least: 145).refused == [.fewCalls: 1])
    #expect(try Self.suggestions(MadeCalls().each(600, days: 1), least: 144).proposed.count == 1)
    func kinds(_ count: Int) throws -> AutomationSuggestions {
      let calls = MadeCalls().each(600)
      return try Self.suggestions(
        calls.enumerated().map { $1.replacing("PutObject", with: "PutObject\($0 % count)x") })
    }
    #expect(try kinds(PrincipalActivity.mostEvents).proposed.count == 1)
    #expect(try kinds(PrincipalActivity.mostEvents + 1).refused == [.manyEvents: 1])
    let programs = MadeCalls().each(600) + [MadeCalls { $0.agent = "aws-cli/2.1" }.record(5)]
    #expect(try Self.suggestions(programs).refused == [.severalAgents: 1])
    let versions = MadeCalls().each(600).enumerated().map {
      $1.replacing("1.36.3 md", with: "1.36.\($0) md")
    }
    #expect(try Self.suggestions(versions).refused == [.severalAgents: 1])
    let evening = (0..<100).map { MadeCalls().record(Int64($0 * $0)) }
    #expect(try Self.suggestions(evening).refused == [.noRhythm: 1])
  }

  @Test("A call that a service passed on says nothing of agents and networks")
  func passedOn() throws {
    let service = MadeCalls {
      ($0.address, $0.agent) = ("cloudformation.amazonaws.com", "cloudformation.amazonaws.com")
    }
    let both = try #require(try Self.suggestions(MadeCalls().each(600) + service.each(600)).proposed.first)
    #expect(both.agentPatterns == ["Boto3/*"] && both.networks?.map(\.text) == ["192.0.2.7"])
    let alone = try #require(try Self.suggestions(service.each(600)).proposed.first)
    #expect(alone.agent == nil && alone.agentPatterns.isEmpty && alone.networks?.isEmpty == true)
  }

  @Test("Where it calls from too many networks, none is proposed")
  func manyNetworks() throws {
    let records = MadeCalls().each(600).enumerated().map {
      $1.replacing("192.0.2.7", with: "10.0.\($0 % (SourceNetworks.most + 1)).1")
    }
    let proposal = try #require(try Self.suggestions(records).proposed.first)
    #expect(proposal.networks == nil)
  }

  @Test("What the inventory names already is not proposed, be it within its bounds or not")
  func named() throws {
    let entry = Automation(
      name: "pipeline", owner: "me", principals: ["*:role/pipeline"], events: ["Nothing"],
      place: RulePlace(file: "trailsift.yaml"))
    let records = MadeCalls().each(600) + MadeCalls { ($0.kind, $0.name) = ("user", "pipeline") }.each(900)
    let found = try Self.suggestions(records, AutomationInventory([entry]))
    #expect(found.refused == [.named: 1])
    #expect(found.proposed.map(\.name) == ["pipeline-111122223333"])
  }

  @Test("Each has a name of its own, which is fit for one")
  func names() throws {
    let calls = [
      MadeCalls(), MadeCalls { $0.account = "444455556666" }, MadeCalls { $0.kind = "user" },
      MadeCalls { $0.name = "a b\u{1F4A5}c" }, MadeCalls { $0.name = "path/x.y_z" },
    ]
    let found = try Self.suggestions(calls.flatMap { $0.each(600) })
    #expect(
      Set(found.proposed.map(\.name)) == [
        "pipeline-111122223333", "pipeline-444455556666", "pipeline-111122223333-2", "a-b-c", "x.y_z",
      ])
  }

  @Test(
    "A pattern of agents fits all versions of the program",
    arguments: [
      ("Boto3/1.36.3 md/Botocore#1.36.3", "Boto3/*"), ("aws-cli/2.23.9", "aws-cli/*"),
      ("[aws-cli/1.2 Python/3]", "[aws-cli/*"),
      ("APN/1.0 HashiCorp/1.0 Terraform/1.5.7 (+https://www.terraform.io)", "*Terraform/*"),
      ("backup tool", "backup *"), ("backup", "backup"), ("APN/1.0", "APN/1.0"),
    ])
  func agentPattern(_ agent: String, _ pattern: String) {
    #expect(AgentPattern.pattern(agent) == pattern)
    let bytes = Array(agent.utf8)
    let isFit = NamePattern(pattern).matches(bytes.span)
    #expect(isFit)
  }

  /// Records of many principals, of every sort.
  private static let mixture: [String] = {
    var records: [String] = []
    for number in 0..<30 {
      let calls = MadeCalls {
        $0.name = "p\(number)"
        $0.kind = ["role", "user", "person", "mfa"][number % 4]
        $0.address = "192.0.\(number % 3).\(number)"
        $0.event = "Call\(number % 5)"
        $0.agent = number % 7 == 0 ? "Mozilla/5.0" : "Boto3/1.\(number)"
      }
      records += calls.each(Int64(1800 + 600 * (number % 4)))
    }
    return records
  }()

  @Test("Parts joined in any order say what the whole says", arguments: [20_000, 30, 11, 3, 1])
  func merging(most: Int) throws {
    let whole = try AutomationSurvey(Self.mixture, most: most).suggestions(least: 10)
    #expect(whole.isCut == (most < 30) && whole.principals == min(30, most))
    for parts in [2, 5] {
      var split = Array(repeating: [String](), count: parts)
      for (index, record) in Self.mixture.enumerated() {
        split[(index / 3 + index * index % 7) % parts].append(record)
      }
      var surveys = try split.map { try AutomationSurvey($0.reversed(), most: most) }
      if parts == 5 { surveys.reverse() }
      var joined = AutomationSurvey(mostPrincipals: most)
      for survey in surveys { joined.merge(survey) }
      #expect(told(joined.suggestions(least: 10)) == told(whole))
    }
  }

  @Test("Records without a name, a time or a principal do no harm")
  func odd() throws {
    let found = try Self.suggestions(
      [
        "{}", #"{"userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/a"}}"#, #"{"userIdentity":[]}"#,
        #"{"userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/a"},"eventTime":"never","eventName":7}"#,
      ], least: 1)
    #expect(found.records == 4 && found.refused == [.fewCalls: 1])
  }
}
