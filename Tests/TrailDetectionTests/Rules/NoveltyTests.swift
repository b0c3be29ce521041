import Sigma
import SigmaYAML
import Testing
import TrailRecords

@testable import TrailDetection

@Suite("Rules whose matches have to be new to a baseline") struct NoveltyTests {
  private func run(_ region: String, account: String = "111122223333") -> MadeRecord {
    MadeRecord("RunInstances", "ec2.amazonaws.com").string("awsRegion", region)
      .string("recipientAccountId", account)
  }

  private static let region = LearntRules.text("region", new: "recipientAccountId, awsRegion")

  @Test("A combination that was learnt is no match, and each value alone says nothing")
  func known() throws {
    var learnt = try LearntRules(Self.region)
    try learnt.learn(run("eu-west-1"))
    try learnt.learn(run("us-east-1", account: "444455556666"))
    #expect(try learnt.matched(run("eu-west-1")) == [])
    #expect(try learnt.matched(run("us-east-1")) == ["region"])
    #expect(try learnt.matched(run("eu-west-1", account: "444455556666")) == ["region"])
  }

  @Test("Without a baseline nothing matches, and a baseline that has not learnt the rule cannot tell")
  func untold() throws {
    let learnt = try LearntRules(Self.region)
    #expect(try learnt.matched(run("eu-west-1"), learnt.rules) == [])
    #expect(
      try learnt.matched(run("eu-west-1"), learnt.rules.knowing(ContextSources(baseline: Baseline()))) == [])
    let other = try LearntRules(LearntRules.text("region", new: "awsRegion, recipientAccountId"))
    #expect(
      try other.matched(run("eu-west-1"), other.rules.knowing(learnt.ready.context)) == [],
      "the fields are others than those that were learnt")
  }

  @Test("A rule that nothing matched is learnt too: whatever comes is new")
  func nothingLearnt() throws {
    let learnt = try LearntRules(Self.region)
    #expect(try learnt.matched(run("eu-west-1")) == ["region"])
  }

  @Test("Only what the rule matches is learnt")
  func onlyMatches() throws {
    var learnt = try LearntRules(Self.region)
    var other = run("eu-west-1")
    other["eventName"] = #""StopInstances""#
    try learnt.learn(other)
    #expect(try learnt.matched(run("eu-west-1")) == ["region"])
  }

  @Test(
    "A record without one of the fields takes no part",
    arguments: ["{}", #"{"a":null}"#, #"{"a":[]}"#, #"{"a":{}}"#])
  func lacking(_ parameters: String) throws {
    let learnt = try LearntRules(LearntRules.text("r", new: "awsRegion, requestParameters.a"))
    #expect(try learnt.matched(run("eu-west-1").with("requestParameters", parameters)) == [])
    #expect(try learnt.matched(run("eu-west-1").with("requestParameters", #"{"a":""}"#)) == ["r"])
  }

  @Test("Of several values each combination counts, and a single one that is new will do")
  func combinations() throws {
    var learnt = try LearntRules(LearntRules.text("r", new: "requestParameters.a, requestParameters.b"))
    func record(_ a: String, _ b: String) -> MadeRecord {
      run("eu-west-1").with("requestParameters", #"{"a":\#(a),"b":\#(b)}"#)
    }
    try learnt.learn(record("[1,2]", #"["x","y"]"#))
    #expect(try learnt.matched(record("[2]", #"["y"]"#)) == [])
    #expect(try learnt.matched(record("[2,1]", #"["y"]"#)) == [])
    #expect(try learnt.matched(record("[2,3]", #"["y"]"#)) == ["r"])
    try learnt.learn(record("3", #"{"deep":"z"}"#))
    #expect(try learnt.matched(record("[1,3]", #"["z"]"#)) == ["r"])
    #expect(try learnt.matched(record("[3]", #"["z"]"#)) == [])
  }

  @Test("No more than 64 combinations of a record are looked at, the same each time")
  func mostCombinations() throws {
    func list(_ count: Int) -> String { "[" + (0..<count).map(String.init).joined(separator: ",") + "]" }
    func record(_ count: Int) -> MadeRecord {
      run("eu-west-1").with("requestParameters", #"{"a":\#(list(count)),"b":\#(list(count))}"#)
    }
    var learnt = try LearntRules(LearntRules.text("r", new: "requestParameters.a, requestParameters.b"))
    try learnt.learn(record(8))
    #expect(try learnt.matched(record(8)) == [])
    #expect(try learnt.matched(record(9)) == ["r"])
    try learnt.learn(record(5000))
    #expect(try learnt.matched(record(5000)) == [])
  }

  @Test("Texts are compared without their escapes, and numbers as they are written")
  func texts() throws {
    var learnt = try LearntRules(LearntRules.text("r", new: "requestParameters.a"))
    try learnt.learn(run("x").with("requestParameters", #"{"a":"\u0061/\/b"}"#))
    try learnt.learn(run("x").with("requestParameters", #"{"a":7}"#))
    #expect(try learnt.matched(run("x").with("requestParameters", #"{"a":"a//b"}"#)) == [])
    #expect(try learnt.matched(run("x").with("requestParameters", #"{"a":"7"}"#)) == [])
    #expect(try learnt.matched(run("x").with("requestParameters", #"{"a":"A//b"}"#)) == ["r"])
  }

  @Test("Values that are told apart by nothing but their borders are not the same")
  func borders() throws {
    var learnt = try LearntRules(LearntRules.text("r", new: "requestParameters.a, requestParameters.b"))
    func record(_ a: String, _ b: String) -> MadeRecord {
      run("x").with("requestParameters", #"{"a":\#(a),"b":\#(b)}"#)
    }
    try learnt.learn(record(#""ab""#, #""c""#))
    let ready = learnt.ready
    var scratch = RuleScratch()
    var matched: [Bool] = []
    for made in [record(#""ab""#, #""c""#), record(#""a""#, #""bc""#), record(#"["a","b"]"#, #""c""#)] {
      let owned = try made.owned()
      ready.match(owned.event, &scratch)
      matched.append(!scratch.matched.isEmpty)
    }
    #expect(matched == [false, true, true])
  }

  @Test("What is remembered between records changes no answer", arguments: [true, false])
  func memory(isByPart: Bool) throws {
    let field = isByPart ? "userAgent, trailsift.principal" : "userAgent, requestParameters.n"
    var learnt = try LearntRules(LearntRules.text("r", new: field))
    func record(_ number: Int) -> MadeRecord {
      run("x").string("userAgent", "agent \(number % 7)").with("requestParameters", #"{"n":\#(number % 5)}"#)
        .with(
          "userIdentity", #"{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/u\#(number % 5)"}"#)
    }
    for number in 0..<20 { try learnt.learn(record(number)) }
    let ready = learnt.ready
    var scratch = RuleScratch()
    for number in 0..<105 {
      let owned = try record(number).owned()
      ready.match(owned.event, &scratch)
      #expect(scratch.matched.isEmpty == (number % 35 < 20), "\(number)")
    }
  }

  @Test("Learning asks the rules that learn something alone, and learns what all of them together would")
  func learning() throws {
    let plain = "title: p\nlogsource: {product: aws}\ndetection: {s: {eventName: '*'}, condition: s}\n"
    let learnt = try LearntRules(plain + "---\n" + Self.region)
    #expect(learnt.rules.learning(nil)?.set.detections.map(\.rule.title) == ["region"])
    let none = try LearntRules(plain)
    #expect(none.rules.learning(nil) == nil)
    var learner = BaselineLearner()
    var scratch = RuleScratch()
    learnt.rules.declare(to: &learner)
    for region in ["a", "b", "a"] {
      let owned = try run(region).owned()
      learnt.rules.learn(owned.event, &scratch, &learner)
    }
    let baseline = Baseline(learner)
    #expect(baseline.hasSeen(["111122223333", "a"], of: "region") == true)
    #expect(baseline.hasSeen(["111122223333", "b"], of: "region") == true)
    #expect(baseline.hasSeen(["111122223333", "c"], of: "region") == false)
  }

  @Test("A rule of a baseline in use learns as if there was none")
  func learningAnew() throws {
    var learnt = try LearntRules(Self.region)
    try learnt.learn(run("eu-west-1"))
    let ready = learnt.ready
    var again = BaselineLearner()
    var scratch = RuleScratch()
    ready.declare(to: &again)
    let owned = try run("eu-west-1").owned()
    ready.learn(owned.event, &scratch, &again)
    #expect(Baseline(again).hasSeen(["111122223333", "eu-west-1"], of: "region") == true)
  }

  @Test("What places tell can be learnt, where they are given")
  func places() throws {
    struct Invented: SourcePlaces {
      func place(of address: SIMD16<UInt8>) -> SourcePlace? {
        SourcePlace(asn: 64496, country: address[15] < 128 ? "DE" : "FR")
      }
    }
    var learnt = try LearntRules(
      LearntRules.text("r", new: "trailsift.context.country"), places: Invented())
    func record(_ last: Int) -> MadeRecord { run("x").string("sourceIPAddress", "192.0.2.\(last)") }
    try learnt.learn(record(1))
    #expect(try learnt.matched(record(2)) == [])
    #expect(try learnt.matched(record(200)) == ["r"])
    #expect(try learnt.matched(run("x").string("sourceIPAddress", "ec2.amazonaws.com")) == [])
  }

  @Test("The detector, its report and correlations do not see what the baseline knows")
  func detector() throws {
    let text =
      LearntRules.text("base", "StopLogging", new: "awsRegion", more: "name: base\nid: \(Self.id)")
        + """
        ---
        title: twice
        correlation: {type: event_count, rules: [base], timespan: 1h, condition: {gte: 2}, generate: true}

        """
    var learnt = try LearntRules(text)
    try learnt.learn(.stop(1).string("awsRegion", "a"))
    let rules = learnt.rules
    let detector = Detector(rules: rules, rulesOnly: true, context: learnt.ready.context)
    func isReported(_ region: String) throws -> Bool {
      let owned = try MadeRecord.stop(2).string("awsRegion", region).owned()
      return detector.examine(owned.event) != nil
    }
    #expect(try !isReported("a"))
    #expect(try isReported("b"))
    for (regions, count) in [(["a", "a", "b"], 0), (["b", "a", "b"], 1)] {
      var notes = try #require(CorrelationNotes(for: learnt.ready, limits: CorrelationLimits()))
      var scratch = RuleScratch()
      for (number, region) in regions.enumerated() {
        let owned = try MadeRecord.stop(number, at: number).string("awsRegion", region).owned()
        learnt.ready.match(owned.event, &scratch)
        notes.note(owned.event, input: 0, record: UInt32(number), learnt.ready, &scratch)
      }
      let findings = learnt.ready.correlate([notes]).findings
      #expect(findings.count == count, "\(regions)")
    }
  }

  private static let id = "00000000-0000-4000-8000-000000000001"

  @Test("A rule is known by its id, its name or its title, in this order")
  func identity() throws {
    let read = RuleReader().read(Self.region, file: "r.yml")
    var rule = try #require(read.rules.first)
    #expect(rule.baselineID == "region")
    rule.name = "name"
    #expect(rule.baselineID == "name")
    rule.id = Self.id
    #expect(rule.baselineID == Self.id && Detection(rule).ruleID == Self.id)
  }

  @Test("A field that begins like those of TrailSift and is none is a mistake")
  func unknownField() throws {
    let read = RuleReader().read(LearntRules.text("r", new: "trailsift.principel"), file: "r.yml")
    let problems = DetectionRules(RuleSet.joining(read.rules).set).problems
    #expect(
      problems.map(\.message) == [
        "`new_to_baseline`: there is no field `trailsift.principel`; is `trailsift.principal` meant?"
      ])
  }

  @Test("What a baseline says of a match is told in each case")
  func answers() throws {
    var learnt = try LearntRules(Self.region)
    try learnt.learn(run("eu-west-1"))
    var noRegion = run("x")
    noRegion["awsRegion"] = nil
    for (record, rules, answer) in [
      (run("eu-west-1"), learnt.ready, Novelty.known), (run("us-east-1"), learnt.ready, .new),
      (noRegion, learnt.ready, .incomplete), (run("eu-west-1"), learnt.rules, .withoutBaseline),
      (run("eu-west-1"), learnt.rules.knowing(ContextSources(baseline: Baseline())), .untold),
    ] {
      var scratch = RuleScratch()
      let owned = try record.owned()
      let told = rules.novelty(of: 0, owned.event, &scratch)
      #expect(told == answer)
    }
  }
}
