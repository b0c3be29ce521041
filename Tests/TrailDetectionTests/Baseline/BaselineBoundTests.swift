import Testing
import TrailRecords

@testable import TrailDetection

@Suite("The bounds of a baseline") struct BaselineBoundTests {
  @Test(
    "Of a sort with too many values, what is not held is not called new, and what was left out is counted")
  func values() throws {
    var limits = BaselineLimits()
    limits.networks = 5
    let learner = try BaselineLearner(
      (0..<20).map { number in MadeCall().with { $0.address = "198.51.\(number).7" } }, limits: limits)
    let principal = learner.principal(0)
    let networks = principal.values[BaselineDimension.networks.rawValue]
    #expect(networks.count == 5)
    #expect(principal.leftOut == [15, 0, 0, 0, 0])
    let baseline = Baseline(learner)
    let unseen = try baseline.context(of: MadeCall().with { $0.address = "192.0.2.1" })
    #expect(unseen.newSourceNetwork == nil && unseen.newRegion == false)
    let held = try #require(networks.first?.text.split(separator: "/").first.map { $0.dropLast() + "9" })
    #expect(try baseline.context(of: MadeCall().with { $0.address = String(held) }).newSourceNetwork == false)
  }

  @Test("Of too many principals, one that is not held is not called new")
  func principals() throws {
    var limits = BaselineLimits()
    limits.principals = 4
    var learner = try BaselineLearner(
      (0..<60).map { number in MadeCall().with { $0.role = "role-\(number)" } }, limits: limits)
    learner.settle()
    #expect(learner.principalCount == 4)
    #expect(learner.omission?.records == 56)
    #expect(learner.sighting.count == 60)
    let context = try Baseline(learner).context(of: MadeCall().with { $0.role = "somebody" })
    #expect(context.answers == [nil, nil, nil, nil, nil, nil])
  }

  @Test("All values together are bounded too, by leaving out principals")
  func elements() throws {
    var limits = BaselineLimits()
    limits.elements = 40
    var learner = try BaselineLearner(
      (0..<30).map { number in MadeCall().with { $0.role = "role-\(number)" } }, limits: limits)
    learner.settle()
    #expect(learner.principalCount == 10)
    #expect(learner.entries.reduce(0) { $0 + $1.elementCount } == 40)
  }

  @Test("Of a rule with too many combinations, one that is not held is not called new")
  func combinations() {
    var limits = BaselineLimits()
    limits.combinations = 10
    var learner = BaselineLearner(limits: limits)
    for number in 0..<40 { learner.note(["\(number)"], of: "r", fields: ["f"], at: nil) }
    let baseline = Baseline(learner)
    #expect((0..<40).filter { baseline.hasSeen(["\($0)"], of: "r") == true }.count == 10)
    #expect(baseline.hasSeen(["other"], of: "r") == nil)
  }

  @Test("A combination is seen or new, where the rule was learnt with these fields")
  func seen() {
    var learner = BaselineLearner()
    learner.note(["a", "b"], of: "r", fields: ["x", "y"], at: nil)
    learner.declare(rule: "quiet", fields: ["x"])
    let baseline = Baseline(learner)
    #expect(baseline.hasSeen(["a", "b"], of: "r", fields: ["x", "y"]) == true)
    #expect(baseline.hasSeen(["b", "a"], of: "r") == false)
    #expect(baseline.hasSeen(["a", "b"], of: "r", fields: ["x", "z"]) == nil)
    #expect(baseline.hasSeen(["a"], of: "r") == nil)
    #expect(baseline.hasSeen(["a"], of: "quiet") == false)
    #expect(baseline.hasSeen(["a"], of: "unknown") == nil)
  }

  @Test("Values that are written alike in two ways of Unicode are two values")
  func unicode() {
    var learner = BaselineLearner()
    learner.note(["\u{E9}"], of: "r", fields: ["f"], at: nil)
    #expect(Baseline(learner).hasSeen(["e\u{301}"], of: "r") == false)
  }

  @Test("What was first seen later is forgotten, and what has no time stays")
  func firstDays() throws {
    var learner = try BaselineLearner([
      MadeCall(), MadeCall().with { ($0.region, $0.time) = ("us-east-1", "2026-03-05T10:00:00Z") },
      MadeCall().with { ($0.role, $0.time) = ("late", "2026-03-05T10:00:00Z") },
      MadeCall().with { ($0.role, $0.time) = ("timeless", "never") },
    ])
    learner.note(["early"], of: "r", fields: ["f"], at: EventTime("2026-03-02T10:00:00Z"))
    learner.note(["late"], of: "r", fields: ["f"], at: EventTime("2026-03-05T10:00:00Z"))
    learner.keep(firstSeenBefore: try #require(EventTime("2026-03-05T10:00:00Z")))
    let baseline = Baseline(learner)
    #expect(try baseline.context(of: MadeCall()).newNames.isEmpty)
    #expect(try baseline.context(of: MadeCall().with { $0.region = "us-east-1" }).newRegion == true)
    #expect(try baseline.context(of: MadeCall().with { $0.role = "late" }).newPrincipal == true)
    #expect(try baseline.context(of: MadeCall().with { $0.role = "timeless" }).newPrincipal == false)
    #expect(baseline.hasSeen(["early"], of: "r") == true && baseline.hasSeen(["late"], of: "r") == false)
  }
}

@Suite("Networks of addresses") struct SourceNetworkTests {
  @Test(
    "A network is written in one way, and read only as it is written",
    arguments: [
      ("192.0.2.77", "192.0.2.0/24"), ("::ffff:192.0.2.77", "192.0.2.0/24"),
      ("2001:db8:1f:40::a3", "2001:db8:1f::/48"), ("2001:db8::1", "2001:db8::/48"), ("::1", "::/48"),
      ("2001:0:5::1", "2001:0:5::/48"), ("0.0.0.0", "0.0.0.0/24"),
    ])
  func texts(address: String, network: String) throws {
    let record = try OwnedRecord(parsing: #"{"sourceIPAddress":"\#(address)"}"#)
    let found = SourceAddress(record.event)
    let made = SourceNetwork(try #require(found))
    #expect(made.text == network)
    #expect(SourceNetwork(network) == made)
  }

  @Test(
    "Anything else is no network",
    arguments: [
      "", "192.0.2.0", "192.0.2.1/24", "192.0.2.0/25", "192.000.2.0/24", "2001:db8:0::/48", "2001:DB8::/48",
      "2001:db8::/49", "x/24", "::ffff:192.0.2.0/24",
    ])
  func others(text: String) {
    #expect(SourceNetwork(text) == nil)
  }
}
