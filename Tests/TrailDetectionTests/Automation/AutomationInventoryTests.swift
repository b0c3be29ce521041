import Sigma
import Testing
import TrailDetection
import TrailRecords

@Suite("Named automation") struct AutomationInventoryTests {
  @Test(
    "A principal is named by its id, by the ARN of a session of its own, and by patterns of both",
    arguments: [
      (["arn:aws:iam::111122223333:role/ci-deploy"], true),
      (["arn:aws:iam::111122223333:role/other", "arn:aws:iam::111122223333:role/ci-deploy"], true),
      (["arn:aws:iam::*:role/ci-*"], true),
      (["arn:aws:sts::111122223333:assumed-role/ci-deploy/run-7"], true),
      (["arn:aws:sts::111122223333:assumed-role/ci-deploy/run-?"], true),
      (["arn:aws:sts::111122223333:assumed-role/ci-deploy/nightly-*"], false),
      (["arn:aws:iam::111122223333:role/ci"], false),
      (["arn:aws:iam::111122223333:role/CI-deploy"], false),
      (["ci-deploy"], false),
      ([], false),
    ])
  func principals(_ principals: [String], _ isNamed: Bool) throws {
    let found = try standing(of: MadeAutomation.call(), in: [MadeAutomation.entry(principals: principals)])
    #expect((found != nil) == isNamed)
    #expect(found?.name == (isNamed ? "ci" : nil))
  }

  @Test("Nobody is named by a record that names nobody")
  func nobody() throws {
    let entry = MadeAutomation.entry(principals: ["*"])
    #expect(try standing(of: MadeRecord("PutObject"), in: [entry]) == nil)
  }

  @Test("A principal with JSON escapes is the one that they mean")
  func escapedPrincipal() throws {
    var record = MadeAutomation.call()
    record["userIdentity"] = record["userIdentity"]?.replacing(
      "role/ci-deploy", with: #"role\/ci\u002ddeploy"#)
    #expect(try standing(of: record, in: [MadeAutomation.entry()])?.isWithin == true)
    #expect(
      try standing(of: record, in: [MadeAutomation.entry(principals: ["*:role/ci-d*"])])?.isWithin == true)
  }

  @Test(
    "An address in none of the networks is outside; the name of a service is inside, and so is silence",
    arguments: [
      ("192.0.2.7", ["192.0.2.0/24"], true), ("192.0.2.7", ["192.0.2.7"], true),
      ("192.0.3.7", ["192.0.2.0/24"], false), ("192.0.3.7", ["192.0.2.0/24", "192.0.3.0/29"], true),
      ("2001:db8:1::9", ["2001:db8:1::/48"], true), ("2001:db8:2::9", ["2001:db8:1::/48"], false),
      ("2001:db8:2::9", ["192.0.2.0/24"], false), ("::ffff:192.0.2.7", ["192.0.2.0/24"], true),
      ("cloudformation.amazonaws.com", ["192.0.2.0/24"], true), ("AWS Internal", ["192.0.2.0/24"], true),
      (nil, ["192.0.2.0/24"], true), ("203.0.113.1", [], true),
    ] as [(String?, [String], Bool)])
  func networks(_ address: String?, _ networks: [String], _ isWithin: Bool) throws {
    let found = try standing(
      of: MadeAutomation.call(from: address), in: [MadeAutomation.entry(networks: networks)])
    #expect(found?.deviations == (isWithin ? [] : .network))
  }

  @Test(
    "A user agent that fits no pattern is outside, but where a service passed the call on",
    arguments: [
      ("Boto3/1.36.3", "192.0.2.7", ["Boto3/*"], true), ("aws-cli/2.1", "192.0.2.7", ["Boto3/*"], false),
      ("aws-cli/2.1", "192.0.2.7", ["Boto3/*", "aws-cli/2.?"], true),
      ("cloudformation.amazonaws.com", "cloudformation.amazonaws.com", ["Boto3/*"], true),
      (nil, "192.0.2.7", ["Boto3/*"], true), ("aws-cli/2.1", nil, ["Boto3/*"], false),
    ] as [(String?, String?, [String], Bool)])
  func userAgents(_ agent: String?, _ address: String?, _ patterns: [String], _ isWithin: Bool) throws {
    let found = try standing(
      of: MadeAutomation.call(from: address, by: agent), in: [MadeAutomation.entry(userAgents: patterns)])
    #expect(found?.deviations == (isWithin ? [] : .userAgent))
  }

  @Test(
    "An event is inside by its name, with its source or without, in any API version, and by patterns",
    arguments: [
      ("PutObject", "s3.amazonaws.com", ["PutObject"], true),
      ("PutObject", "s3.amazonaws.com", ["s3.amazonaws.com/PutObject"], true),
      ("PutObject", "s3.amazonaws.com", ["ec2.amazonaws.com/PutObject"], false),
      ("PutObject", "s3.amazonaws.com", ["GetObject"], false),
      ("PutObject", "s3.amazonaws.com", ["s3.amazonaws.com/Put*"], true),
      ("PutObject", "s3.amazonaws.com", ["s3.*/*Object"], true),
      ("PutObject", "s3.amazonaws.com", ["*/Get*"], false),
      ("PutObject", "s3.amazonaws.com", ["ec2*/Put*"], false),
      ("CreateFunction20150331", "lambda.amazonaws.com", ["CreateFunction"], true),
      ("CreateFunction20150331", "lambda.amazonaws.com", ["lambda.amazonaws.com/Create*n"], true),
      ("CreateFunction20150331", "lambda.amazonaws.com", ["CreateFunction20150331"], true),
      ("putobject", "s3.amazonaws.com", ["PutObject"], false),
    ])
  func events(_ name: String, _ source: String, _ events: [String], _ isWithin: Bool) throws {
    let found = try standing(
      of: MadeAutomation.call(name, source), in: [MadeAutomation.entry(events: events)])
    #expect(found?.deviations == (isWithin ? [] : .event))
  }

  @Test("An event whose name has JSON escapes is the one that they mean")
  func escapedEvent() throws {
    let record = MadeAutomation.call("Put\\u004fbject")
    for events in [["PutObject"], ["Put*ct"]] {
      #expect(try standing(of: record, in: [MadeAutomation.entry(events: events)])?.isWithin == true)
    }
    let version = MadeAutomation.call("CreateFunction\\u0032" + "0150331", "lambda.amazonaws.com")
    #expect(try standing(of: version, in: [MadeAutomation.entry(events: ["Create*n"])])?.isWithin == true)
  }

  @Test("Every bound that a call is outside of is told, in one sentence")
  func allBounds() throws {
    let entry = MadeAutomation.entry(
      networks: ["198.51.100.0/24"], userAgents: ["Terraform*"], events: ["GetObject"])
    let found = try #require(try standing(of: MadeAutomation.call(), in: [entry]))
    #expect(found.deviations == [.network, .userAgent, .event])
    #expect(found.deviations.sentence == "another network, another user agent, a call it never makes")
    #expect(!found.isWithin)
  }

  @Test("An entry within whose bounds a call is counts before others, and else the first")
  func several() throws {
    let narrow = MadeAutomation.entry("narrow", events: ["GetObject"])
    let pattern = MadeAutomation.entry("pattern", principals: ["*role/ci-*"], events: ["DeleteObject"])
    let wide = MadeAutomation.entry("wide", principals: ["*:assumed-role/ci-deploy/*"])
    func name(_ entries: [Automation]) throws -> String? {
      try standing(of: MadeAutomation.call(), in: entries)?.name
    }
    #expect(try name([narrow, pattern]) == "narrow")
    #expect(try name([pattern, narrow]) == "pattern")
    #expect(try name([narrow, pattern, wide]) == "wide")
    #expect(try name([wide, MadeAutomation.entry("also")]) == "wide")
    #expect(try name([MadeAutomation.entry("also"), wide]) == "also")
  }

  @Test("An entry that cannot be used names nobody and is told; the others go on")
  func problems() throws {
    let entries = [
      MadeAutomation.entry("a", networks: ["192.0.2.0/33"]), MadeAutomation.entry("b", events: ["a/b/c"]),
      MadeAutomation.entry("c"),
    ]
    let inventory = AutomationInventory(entries)
    #expect(inventory.problems.map(\.rule) == ["a", "b"])
    #expect(inventory.problems.first?.message.contains("\"192.0.2.0/33\" is no network") == true)
    #expect(try standing(of: MadeAutomation.call(), in: entries)?.number == 2)
  }
}
