import Sigma
import Testing
import TrailDetection
import TrailRules

@testable import TrailCoverage

@Suite("Calls that rules name") struct CallReviewTests {
  private func call(_ name: String, in review: CallReview) throws -> CallReview.Call {
    try #require(review.calls.first { $0.entry.eventName == name })
  }

  private func state(of name: String, _ detection: String) throws -> CallReview.State {
    try call(name, in: MadeReview(MadeReview.rule("own", detection)).calls).state
  }

  @Test("Without rules, each call of tier medium and above is a gap")
  func none() throws {
    let review = CallReview(CoveredRules(try RuleLibrary.load()), nil)
    #expect(review.calls.count == Catalogue.bundled.entries.count { $0.tier >= .medium })
    #expect(review.calls.allSatisfy { $0.state == .none && $0.occurrences == nil && $0.rules.isEmpty })
    #expect(review.gaps.count == review.calls.count)
  }

  @Test(
    "A rule counts for a call whose name it takes",
    arguments: [
      "call: {eventName: StopLogging}\ncondition: call",
      "call: {eventName: [DeleteTrail, StopLogging]}\ncondition: call",
      "call: {eventName: Stop*}\ncondition: call",
      "call: {eventName|endswith: Logging}\ncondition: call",
      "call: {eventName|re: '^Stop'}\ncondition: call",
      "call: {trailsift.event_name: StopLogging}\ncondition: call",
      "call: {eventSource: cloudtrail.amazonaws.com, eventName: StopLogging}\ncondition: call",
      "call: {eventName: StopLogging, errorCode|exists: false, requestParameters.name|contains: main}\ncondition: call",
      "call: {eventName: StopLogging}\nmine: {userIdentity.arn|endswith: ops}\ncondition: call and not mine",
      "other: {eventName: Nothing}\ncall: {eventName: StopLogging}\ncondition: 1 of them",
      "a: {eventName|contains: Logging}\nb: {eventName: StartLogging}\ncondition: a and not b",
    ])
  func named(_ detection: String) throws {
    #expect(try state(of: "StopLogging", detection) == .rule)
  }

  @Test(
    "A rule that does not take the name, or would take any, counts for no call",
    arguments: [
      "call: {eventName: DeleteTrail}\ncondition: call",
      "call: {eventName: stop}\ncondition: call",
      "call: {eventSource: iam.amazonaws.com, eventName: StopLogging}\ncondition: call",
      "call: {eventSource: cloudtrail.amazonaws.com}\ncondition: call",
      "denied: {errorCode: AccessDenied}\ncondition: denied",
      "call: {eventSource: cloudtrail.amazonaws.com}\nother: {eventName: StartLogging}\ncondition: call and not other",
      "call: {eventName|contains: Logging}\nother: {eventName: StopLogging}\ncondition: call and not other",
      "keywords: [StopLogging]\ncondition: keywords",
    ])
  func notNamed(_ detection: String) throws {
    #expect(try state(of: "StopLogging", detection) == .none)
  }

  @Test("A call is found under the name that AWS logs it by, and names that a rule misses are told")
  func loggedNames() throws {
    let both = try MadeReview(
      MadeReview.rule("own", "call: {trailsift.event_name: UpdateDistribution}\ncondition: call"))
    #expect(try call("UpdateDistribution", in: both.calls).missedNames.isEmpty)
    let one = try call(
      "UpdateDistribution", in: MadeReview(MadeReview.rule("own", event: "UpdateDistribution")).calls)
    #expect(one.state == .rule)
    #expect(one.missedNames == ["UpdateDistribution2020_05_31"])
  }

  @Test("A call that only serves a correlation is seen by that correlation only")
  func correlation() throws {
    let review = try MadeReview(
      MadeReview.rule("base", event: "StopLogging"), MadeReview.correlation("many", of: "base"))
    let call = try call("StopLogging", in: review.calls)
    #expect(call.state == .correlationOnly)
    #expect(call.rules.map(\.name) == ["many"])
  }

  @Test("A rule that needs a baseline does not count as a rule")
  func baseline() throws {
    for rule in [
      MadeReview.rule(
        "own", "call: {eventName: StopLogging, trailsift.context.new_region: true}\ncondition: call"),
      MadeReview.rule("own", event: "StopLogging", more: "new_to_baseline: [awsRegion]"),
    ] {
      let made = try MadeReview(rule)
      #expect(try call("StopLogging", in: made.calls).state == .contextOnly)
      #expect(made.rules.all.map(\.needs) == [.baseline])
    }
  }

  @Test("What a context gives is no need any longer")
  func met() throws {
    let made = try MadeReview(
      MadeReview.rule("new", "call: {trailsift.context.new_region: true}\ncondition: call"),
      MadeReview.rule("far", "call: {trailsift.context.country: XX}\ncondition: call"))
    let rules = CoveredRules(made.library, ContextSources(baseline: Baseline()))
    #expect(rules.all.map(\.needs) == [[], [.places]])
  }

  @Test("Calls in the archive are counted under any of their names, and only of their service")
  func occurrences() throws {
    let record = MadeRecord()
    let review = try MadeReview(MadeReview.rule("own", event: "DeleteTrail")).calls([
      record.json, record.json, record.with { $0.source = "iot.amazonaws.com" }.json,
      record.with { ($0.name, $0.source) = ("UpdateDistribution2020_05_31", "cloudfront.amazonaws.com") }
        .json,
    ])
    #expect(try call("StopLogging", in: review).occurrences == 2)
    #expect(try call("UpdateDistribution", in: review).occurrences == 1)
    #expect(try call("DeleteTrail", in: review).occurrences == 0)
  }

  @Test("Each name on the default list has a bundled rule or a correlation")
  func bundled() throws {
    let review = CallReview(
      CoveredRules(try RuleLibrary.load(bundled: BundledPack.rules, placeholders: BundledPack.placeholders)),
      nil)
    let gaps = review.calls.filter { $0.entry.isDefault && $0.state == .none }
    #expect(gaps.map(\.entry.eventName) == [])
  }
}
