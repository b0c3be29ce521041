import Sigma
import Testing
import TrailRecords

@testable import TrailDetection

@Suite("Findings of correlations") struct CorrelationFindingTests {
  private static func rule(_ correlation: String, more: String = "") -> String {
    "title: Stopped often\nid: 5a7e0d3c-58a1-4c5f-8a62-8f0f7f3b0c11\n\(more)correlation:\n"
      + correlation.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static func findings(_ rules: String, _ records: [MadeRecord]) throws -> [CorrelationFinding] {
    var correlated = try CorrelatedRecords(rules)
    try correlated.take(records)
    return correlated.findings
  }

  @Test("A finding says what its rule says, and what its events are")
  func content() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule(
        """
        type: event_count
        rules: [stop]
        group-by: [awsRegion, userIdentity.arn]
        timespan: 5m
        condition: {gte: 3}
        """,
        more: """
          description: Somebody stops a trail again and again
          tags: [attack.t1685.002]
          level: high
          family: logging-tamper
          evidence: direct-detection

          """)
    let user = #"{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/mira"}"#
    let records = (0..<4).map {
      MadeRecord.stop($0, at: 60 * $0).string("awsRegion", "eu-west-1").with("userIdentity", user)
    }
    let found = try Self.findings(rules, records + [MadeRecord.stop(9)])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.kind == "correlation")
    #expect(finding.severity == .high)
    #expect(finding.severityReasons == ["the correlation \"Stopped often\" matches: high"])
    #expect(finding.family == .loggingTamper && finding.evidence == .directDetection)
    #expect(finding.attack == [AttackMapping(technique: "T1685.002", tactic: "defense-impairment")])
    #expect(finding.rule.ruleID == "5a7e0d3c-58a1-4c5f-8a62-8f0f7f3b0c11")
    #expect(
      finding.title
        == "Stopped often: awsRegion eu-west-1, userIdentity.arn arn:aws:iam::111122223333:user/mira")
    #expect(
      finding.description
        == "Somebody stops a trail again and again. 4 events from 2026-03-04T10:00:00Z to 2026-03-04T10:03:00Z. "
        + "The most within 5 minutes: 4 events.")
    #expect(finding.group.map(\.name) == ["awsRegion", "userIdentity.arn"])
    #expect(finding.first.text == "2026-03-04T10:00:00Z" && finding.last.text == "2026-03-04T10:03:00Z")
    #expect(finding.count == 4 && finding.number == 4)
    #expect(finding.eventIDs == records.map { $0["eventID"]?.replacing("\"", with: "") })
    #expect(finding.region == "eu-west-1" && finding.userARN == "arn:aws:iam::111122223333:user/mira")
    #expect(finding.principal == finding.userARN)
    #expect(finding.accountID == nil && finding.sourceIP == nil && finding.eventName == nil)
    #expect(finding.id.wholeMatch(of: /sha256:[0-9a-f]{64}/) != nil)
  }

  @Test("A level that the configuration sets is the finding's, and the reason says so")
  func overridden() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule("type: event_count\nrules: [stop]\ntimespan: 5m\ncondition: {gte: 1}")
    var correlated = try CorrelatedRecords(
      rules, levels: ["5A7E0D3C-58a1-4c5f-8a62-8f0f7f3b0c11": .critical])
    try correlated.take(.stop(1))
    let finding = try #require(correlated.findings.first)
    #expect(finding.severity == .critical && finding.rule.level == .critical)
    #expect(
      finding.severityReasons == [
        "the correlation \"Stopped often\" matches: critical, as the configuration has it"
      ])
  }

  @Test("The id depends on the rule, the group, the times and the events, and on nothing else")
  func identity() throws {
    func rules(_ id: String, group: String = "awsRegion", gte: Int = 1) -> String {
      CorrelatedRecords.base()
        + Self.rule(
          "type: event_count\nrules: [stop]\ngroup-by: [\(group)]\ntimespan: 5m\ncondition: {gte: \(gte)}"
        ).replacing("5a7e0d3c", with: id)
    }
    let records = [1, 2].map { MadeRecord.stop($0).string("awsRegion", "x").string("eventSource", "x") }
    let ids = try [
      Self.findings(rules("5a7e0d3c"), records), Self.findings(rules("5a7e0d3d"), records),
      Self.findings(rules("5a7e0d3c", group: "eventSource"), records),
      Self.findings(rules("5a7e0d3c"), [records[0]]), Self.findings(rules("5a7e0d3c"), [records[1]]),
      Self.findings(rules("5a7e0d3c"), [records[0], records[1].string("eventTime", "2026-03-04T10:00:01Z")]),
      Self.findings(rules("5a7e0d3c"), records.map { $0.string("awsRegion", "y") }),
    ].flatMap { $0 }.map(\.id)
    #expect(ids.count == 7 && Set(ids).count == 7)
    let same = try [
      Self.findings(rules("5a7e0d3c"), records), Self.findings(rules("5a7e0d3c"), records.reversed()),
      Self.findings(rules("5a7e0d3c"), records + records),
      Self.findings(rules("5a7e0d3c", gte: 2), records.map { $0.string("note", "other") }),
    ].flatMap { $0 }.map(\.id)
    #expect(same.count == 4 && Set(same).count == 1 && same.first == ids.first)
  }

  @Test(
    "A field that the group fixes is known, by the name that the rule gives it",
    arguments: [
      ("recipientAccountId", "aws_account_id"), ("userIdentity.accountId", "aws_account_id"),
      ("awsRegion", "aws_region"), ("sourceIPAddress", "src_ip"), ("eventName", "event_name"),
      ("eventSource", "event_source"), ("userAgent", "user_agent"), ("userIdentity.arn", "user_arn"),
      ("userIdentity.type", "user_type"), ("userIdentity.accessKeyId", "access_key_id"),
      ("userIdentity.sessionContext.sessionIssuer.arn", "session_issuer_arn"),
      ("userIdentity.userName", "user_name"), ("errorCode", "error_code"), ("errorMessage", "error_message"),
    ])
  func fields(field: String, key: String) throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule(
        "type: event_count\nrules: [stop]\ngroup-by: [\(field)]\ntimespan: 5m\ncondition: {gte: 1}")
    // A path below `userIdentity` is written as objects.
    let parts = field.split(separator: ".").map(String.init)
    let value = field == "eventName" ? "StopLogging" : "192.0.2.7"
    let json = parts.dropFirst().reversed().reduce("\"\(value)\"") { #"{"\#($1)":\#($0)}"# }
    let finding = try #require(try Self.findings(rules, [MadeRecord.stop(1).with(parts[0], json)]).first)
    let values = [
      "aws_account_id": finding.accountID, "aws_region": finding.region, "src_ip": finding.sourceIP,
      "event_name": finding.eventName, "event_source": finding.eventSource, "user_agent": finding.userAgent,
      "user_arn": finding.userARN, "user_type": finding.userType, "access_key_id": finding.accessKeyID,
      "session_issuer_arn": finding.sessionIssuerARN, "user_name": finding.userName,
      "error_code": finding.errorCode, "error_message": finding.errorMessage,
    ]
    #expect(values.compactMapValues { $0 } == [key: value])
  }

  @Test("A source that is no address, and an empty value, are in the group alone")
  func noAddress() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule(
        "type: event_count\nrules: [stop]\ngroup-by: [sourceIPAddress, awsRegion]\ntimespan: 5m\n"
          + "condition: {gte: 1}")
    let record = MadeRecord.stop(1).string("sourceIPAddress", "lambda.amazonaws.com").string("awsRegion", "")
    let finding = try #require(try Self.findings(rules, [record]).first)
    #expect(finding.sourceIP == nil && finding.region == nil)
    #expect(finding.group.map(\.value) == ["lambda.amazonaws.com", ""])
    #expect(finding.title == "Stopped often: sourceIPAddress lambda.amazonaws.com, awsRegion \"\"")
  }

  @Test("An alias stands for a field only where it is the same one in all rules")
  func aliases() throws {
    let bases = CorrelatedRecords.base() + CorrelatedRecords.base("start", event: "StartLogging")
    func rules(_ start: String) -> String {
      bases
        + Self.rule(
          """
          type: temporal
          rules: [stop, start]
          group-by: [who, awsRegion]
          timespan: 5m
          aliases:
            who: {stop: userIdentity.arn, start: \(start)}
            awsRegion: {stop: eventSource, start: eventSource}
          """)
    }
    let user = #"{"arn":"x","userName":"x"}"#
    let records = [MadeRecord.stop(1), MadeRecord.stop(2, at: 1, "StartLogging")].map {
      $0.with("userIdentity", user)
    }
    let one = try #require(try Self.findings(rules("userIdentity.arn"), records).first)
    #expect(one.userARN == "x" && one.region == nil && one.eventSource == "cloudtrail.amazonaws.com")
    let two = try #require(try Self.findings(rules("userIdentity.userName"), records).first)
    #expect(two.userARN == nil && two.userName == nil)
    #expect(two.group.map(\.name) == ["who", "awsRegion"] && two.group.first?.value == "x")
  }

  @Test("A correlation of correlations knows the fields of those that it builds on")
  func chained() throws {
    let inner = """
      title: Inner
      name: inner
      correlation:
        type: event_count
        rules: [stop]
        group-by: [who]
        timespan: 5m
        condition: {gte: 2}
        aliases: {who: {stop: userIdentity.arn}}
      ---

      """
    for name in ["who", "userIdentity.arn"] {
      let rules =
        CorrelatedRecords.base() + inner
        + Self.rule(
          "type: event_count\nrules: [inner]\ngroup-by: [\(name)]\ntimespan: 1h\ncondition: {gte: 1}")
      let records = [1, 2].map { MadeRecord.stop($0, at: $0).with("userIdentity", #"{"arn":"x"}"#) }
      let found = try Self.findings(rules, records)
      // The inner one only serves the outer one, and does not report.
      #expect(found.map(\.rule.title) == ["Stopped often"])
      #expect(found.first?.userARN == "x" && found.first?.count == 2)
      #expect(found.first?.description.hasSuffix("The most within 1 hour: 1 match.") == true)
    }
  }

  @Test(
    "What reached the threshold is said in words",
    arguments: [
      ("value_count", "{field: bytes, gte: 2}", "The most within 1 day: 3 different values of bytes."),
      ("value_sum", "{field: bytes, gte: 2}", "The largest sum of bytes within 1 day: 14."),
      ("value_avg", "{field: bytes, gte: 2}", "The largest average of bytes within 1 day: 3.5."),
      ("value_median", "{field: bytes, gte: 2}", "The largest median of bytes within 1 day: 3.5."),
      (
        "value_percentile", "{field: bytes, gte: 2, percentile: 99}",
        "The largest percentile 99 of bytes within 1 day: 5."
      ),
      ("event_count", "{gte: 2}", "The most within 1 day: 4 events."),
    ])
  func numbers(type: String, condition: String, sentence: String) throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule("type: \(type)\nrules: [stop]\ntimespan: 1d\ncondition: \(condition)")
    let records = [2, 4, 3, 5].enumerated().map { MadeRecord.stop($0, at: $0).with("bytes", "\($1)") }
      .map { $0["bytes"] == "4" && type == "value_count" ? $0.with("bytes", "3") : $0 }
    let found = try Self.findings(rules, records)
    #expect(found.map { $0.description.hasSuffix(sentence) } == [true], "\(found.map(\.description))")
    #expect(found.first?.group.isEmpty == true && found.first?.title == "Stopped often")
  }

  @Test("Of very many events the first 10,000 are named, and all are counted")
  func manyEvents() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule("type: event_count\nrules: [stop]\ntimespan: 1d\ncondition: {gte: 1}")
    let records = (0..<10_010).map { MadeRecord.stop($0, at: $0 % 3600) }
    let finding = try #require(try Self.findings(rules, records.reversed()).first)
    #expect(finding.count == 10_010 && finding.eventIDs.count == 10_000)
    let byTime = records.sorted {
      ($0["eventTime"] ?? "", $0["eventID"] ?? "") < ($1["eventTime"] ?? "", $1["eventID"] ?? "")
    }
    #expect(
      finding.eventIDs == byTime.prefix(10_000).map { $0["eventID"]?.replacing("\"", with: "") ?? "" })
    #expect(finding.description.hasPrefix("10010 events from 2026-03-04T10:00:00Z"))
  }

  @Test("A record without a readable time takes no part, and is counted by each correlation that wanted it")
  func timeless() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule("type: event_count\nrules: [stop]\ntimespan: 1d\ncondition: {gte: 2}") + "---\n"
      + Self.rule("type: event_count\nrules: [stop, start]\ntimespan: 1d\ncondition: {gte: 2}")
      .replacing("5a7e0d3c", with: "5a7e0d3d").replacing("Stopped often", with: "Both") + "---\n"
      + CorrelatedRecords.base("start", event: "StartLogging").replacing("---\n", with: "")
    var correlated = try CorrelatedRecords(rules)
    try correlated.take([
      MadeRecord.stop(1), MadeRecord.stop(2).string("eventTime", "yesterday"),
      MadeRecord.stop(3, "StartLogging").with("eventTime", "null"),
      MadeRecord("Other").with("eventTime", "7"),
    ])
    #expect(correlated.findings.isEmpty)
    #expect(correlated.omissions.map(\.title) == ["Stopped often", "Both"])
    #expect(correlated.omissions.map(\.recordsWithoutTime) == [1, 2])
    #expect(correlated.omissions.map(\.ruleID).allSatisfy { $0.hasPrefix("5a7e0d3") })
  }

  @Test("What the limits leave out is counted, and no more is claimed than is kept")
  func limits() throws {
    let rules =
      CorrelatedRecords.base()
      + Self.rule(
        "type: event_count\nrules: [stop]\ngroup-by: [awsRegion]\ntimespan: 1d\ncondition: {gte: 1}")
    var correlated = try CorrelatedRecords(rules, limits: CorrelationLimits(groups: 4, hits: 8))
    try correlated.take((0..<10).map { MadeRecord.stop($0).string("awsRegion", "r\($0)") })
    let omission = try #require(correlated.omissions.first)
    #expect(omission.groups == 6 && omission.matches == 6 && !omission.isEstimate)
    #expect(correlated.findings.count == 4)
    var few = try CorrelatedRecords(rules)
    try few.take((0..<10).map { MadeRecord.stop($0).string("awsRegion", "r\($0)") })
    #expect(few.omissions.isEmpty && few.findings.count == 10)
  }

  @Test("Rules without correlations note nothing")
  func none() throws {
    #expect(throws: CorrelatedRecords.UnusableRules.self) {
      try CorrelatedRecords(CorrelatedRecords.base().replacing("---\n", with: ""))
    }
    let notes = CorrelationNotes(for: nil, limits: CorrelationLimits())
    #expect(notes?.isEmpty == nil)
  }
}
