import Sigma
import Testing
import TrailCoverage
import TrailRecords
import TrailRules

@Suite("Shares of events that carry fields") struct FieldReviewTests {
  @Test("A field's share is told of all events, and of those that rules with it look at")
  func shares() throws {
    let review = try Self.review(
      [Self.rule("maker", ["eventName": ["CreateUser"], "requestParameters.path": ["/x"]])],
      [
        Self.record("CreateUser", #"{"path":"/"}"#), Self.record("CreateUser", #"{"path":null}"#),
        Self.record("CreateUser", "null"), Self.record("DeleteUser", #"{"path":"/"}"#),
      ])
    let row = try #require(review.rows.first { $0.field == "requestParameters.path" })
    #expect(review.events == 4)
    #expect(row.all?.events == 4 && row.all?.counts.carried == 2 && row.all?.counts.empty == 1)
    #expect(row.asked?.events == 3 && row.asked?.counts.carried == 1 && row.asked?.counts.empty == 1)
    #expect(row.asked?.value == 1.0 / 3.0)
    #expect(row.uses.map(\.rule.title) == ["maker"] && row.uses.first?.share == row.asked)
    #expect(!row.isNeverThere && review.mute.isEmpty)
    #expect(review.rows.map(\.field) == ["eventName", "requestParameters.path"])
  }

  @Test(
    "A rule looks at the events whose service and name it lets through, whatever else it asks",
    arguments: [
      (["eventName": ["CreateUser"]], 2), (["eventName|startswith": ["Create"]], 3),
      (["eventName": ["create*"]], 3),
      (["eventSource": ["iam.amazonaws.com"]], 3),
      (["eventSource": ["iam.amazonaws.com"], "eventName": ["CreateUser"]], 1),
      (["trailsift.event_name": ["CreateFunction"]], 1), (["eventName": ["CreateFunction"]], 0),
      (["awsRegion": ["nowhere"]], 6), (["eventName": ["StopLogging"]], 0),
      (["eventName|neq": ["CreateUser"]], 4),
    ] as [([String: [String]], Int)])
  func looksAt(items: [String: [String]], events: Int) throws {
    let review = try Self.review(
      [Self.rule("one", items.merging(["userAgent": ["never"]]) { $1 })],
      [
        Self.record("CreateUser"), Self.record("CreateUser", source: "transfer.amazonaws.com"),
        Self.record("CreateFunction20150331", source: "lambda.amazonaws.com"), Self.record("DeleteUser"),
        Self.record("UpdateUser"), #"{"eventType":"AwsCloudTrailInsight"}"#,
      ])
    let row = try #require(review.rows.first { $0.field == "userAgent" })
    #expect(row.asked?.events == events)
  }

  @Test("What a rule excludes it does not look at")
  func excludes() throws {
    let review = try Self.review(
      [Self.rule("one", ["userAgent": ["x"]], not: ["eventName": ["DeleteUser"]])],
      [Self.record("CreateUser"), Self.record("DeleteUser")])
    #expect(review.rows.first { $0.field == "userAgent" }?.asked?.events == 1)
  }

  @Test("A correlation looks at the events of its rules, and at each once")
  func correlations() throws {
    let burst = Rule(
      title: "burst",
      body: .correlation(
        Correlation(
          kind: .temporal, rules: ["made", "gone", "gone too"], groupBy: ["userIdentity.arn"], timespan: 60)),
      place: RulePlace(file: "made.yml"))
    let review = try Self.review(
      [
        Self.rule("made", ["eventName": ["CreateUser"]]), Self.rule("gone", ["eventName": ["DeleteUser"]]),
        Self.rule("gone too", ["eventName": ["Delete*"]]), burst,
      ],
      [
        Self.record("CreateUser", arn: "arn:x"), Self.record("DeleteUser"),
        Self.record("UpdateUser", arn: "arn:y"),
      ])
    let row = try #require(review.rows.first { $0.field == "userIdentity.arn" })
    #expect(row.uses.map(\.rule.title) == ["burst"])
    #expect(row.asked?.events == 2 && row.asked?.counts.carried == 1 && row.all?.counts.carried == 2)
    let name = try #require(review.rows.first { $0.field == "eventName" })
    #expect(name.asked?.events == 2 && name.uses.map(\.share?.events) == [1, 1, 1])
  }

  @Test("A rule whose field is never there cannot match, unless it has another way or asks for the absence")
  func mute() throws {
    let call = ["eventName": ["CreateUser"]]
    func with(_ items: [String: [String]]) -> [String: [String]] { call.merging(items) { $1 } }
    let review = try Self.review(
      [
        Self.rule(
          "needs it", with(["requestParameters.gone": ["1"]]), not: ["requestParameters.lost": ["1"]]),
        Self.rule(
          "other way", with([:]),
          either: [["requestParameters.gone": ["1"]], ["requestParameters.there": ["1"]]]),
        Self.rule(
          "both ways gone", with([:]),
          either: [["requestParameters.gone": ["1"]], ["requestParameters.lost": ["1"]]]),
        Self.rule("excludes it", call, not: ["requestParameters.gone": ["1"]]),
        Self.rule("other event", ["eventName": ["StopLogging"], "requestParameters.gone": ["1"]]),
        Self.rule("on failure", with(["errorCode": ["AccessDenied"]])),
        Self.rule("no such field", with(["userIdentity.arm": ["x"]])),
      ],
      [Self.record("CreateUser", #"{"there":"2"}"#), Self.record("CreateUser", #"{"there":"3"}"#)])
    #expect(review.mute.map(\.rule.title) == ["needs it", "both ways gone", "no such field"])
    #expect(review.mute.map(\.events) == [2, 2, 2])
    #expect(
      review.mute.map(\.fields) == [
        ["requestParameters.gone"], ["requestParameters.gone", "requestParameters.lost"],
        ["userIdentity.arm"],
      ])
    #expect(
      review.rows.filter(\.isNeverThere).map(\.field) == [
        "errorCode", "requestParameters.gone", "requestParameters.lost", "userIdentity.arm",
      ])
  }

  @Test("Halves that are merged in any order tell what the whole does")
  func merges() throws {
    let plan = FieldPlan(
      RuleListing(bundled: [
        Self.rule("a", ["eventName": ["A*"], "requestParameters.x": ["1"]]),
        Self.rule(
          "b",
          [
            "eventName": ["AB", "C"], "requestParameters.x.y": ["1"],
            "requestParameters.p.Statement.z": ["1"],
          ]),
      ]))
    let records = (0..<40).map { number in
      Self.record(
        ["A", "AB", "C", "D"][number % 4],
        [
          #"{"x":1}"#, #"{"x":[{"y":2}]}"#, "null", #"{"x":{"y":null},"p":"{\"Statement\":{\"z\":1}}"}"#,
          "{}",
        ][number % 5])
    }
    let whole = try Self.tally(plan, records)
    for size in [1, 7, 20] {
      var parts = try stride(from: 0, to: 40, by: size).map { start in
        try Self.tally(plan, Array(records[start..<min(start + size, 40)]))
      }
      parts.reverse()
      var merged = FieldTally(plan)
      for part in parts { merged.merge(part) }
      #expect(Self.summary(FieldReview(merged)) == Self.summary(FieldReview(whole)))
    }
    let review = FieldReview(whole)
    #expect(review.forms.lists == ["requestParameters.x"] && review.forms.texts == ["requestParameters.p"])
  }

  @Test("Without an archive nothing is counted, and fields of TrailSift stand apart")
  func withoutArchive() throws {
    let rule = Self.rule(
      "a", ["eventName": ["A"], "trailsift.outcome": ["denied"], "trailsift.context.new_region": ["true"]])
    let review = FieldReview(FieldPlan(RuleListing(bundled: [rule])))
    #expect(review.events == nil && review.mute.isEmpty && review.ruleCount == 1)
    #expect(
      review.rows.map(\.field) == ["eventName"]
        && review.rows.allSatisfy { $0.all == nil && !$0.isNeverThere })
    #expect(review.own.map(\.field) == ["trailsift.context.new_region", "trailsift.outcome"])
    #expect(review.own.map(\.needsBaseline) == [true, false])
  }

  private static func review(_ rules: [Rule], _ records: [String]) throws -> FieldReview {
    FieldReview(try tally(FieldPlan(RuleListing(bundled: rules)), records))
  }

  private static func tally(_ plan: FieldPlan, _ records: [String]) throws -> FieldTally {
    var tally = FieldTally(plan)
    var memory = tally.makeMemory()
    for record in records { try tally.add(OwnedRecord(parsing: record).event, &memory) }
    return tally
  }

  private static func summary(_ review: FieldReview) -> [String] {
    review.rows.map { row in
      "\(row.field) \(String(describing: row.all)) \(String(describing: row.asked))"
        + " \(row.uses.map { String(describing: $0.share) })"
    } + [
      "\(review.events ?? -1) \(review.forms.lists.sorted()) \(review.forms.texts) \(review.forms.objects.sorted())"
    ]
  }

  private static func record(
    _ name: String, _ parameters: String = "null", source: String = "iam.amazonaws.com", arn: String? = nil
  ) -> String {
    let identity = arn.map { #""arn":"\#($0)""# } ?? ""
    return #"{"eventName":"\#(name)","eventSource":"\#(source)","userIdentity":{\#(identity)},"#
      + #""requestParameters":\#(parameters)}"#
  }

  /// A rule that asks for all items (`field|modifier`), for one of some, and not for others.
  private static func rule(
    _ name: String, _ items: [String: [String]], either: [[String: [String]]] = [],
    not: [String: [String]] = [:]
  ) -> Rule {
    let place = RulePlace(file: "made.yml")
    func body(_ items: [String: [String]]) -> SearchBody {
      .all(
        items.sorted { $0.key < $1.key }.map { key, values in
          let parts = key.split(separator: "|").map(String.init)
          return .item(
            DetectionItem(
              field: parts[0], modifiers: parts.dropFirst().compactMap(Modifier.init),
              values: values.map { .text($0) }, place: place))
        })
    }
    var searches = [Search(name: "call", body: body(items), place: place)]
    var parts = [Condition.search("call")]
    if !either.isEmpty {
      searches.append(Search(name: "way", body: .any(either.map(body)), place: place))
      parts.append(.search("way"))
    }
    if !not.isEmpty {
      searches.append(Search(name: "except", body: body(not), place: place))
      parts.append(.not(.search("except")))
    }
    return Rule(
      title: name, body: .detection(Detection(searches: searches, conditions: [.and(parts)])), place: place)
  }
}
