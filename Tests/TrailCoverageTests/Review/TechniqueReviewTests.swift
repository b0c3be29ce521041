import Testing
import TrailDetection

@testable import TrailCoverage

@Suite("Techniques and their evidence") struct TechniqueReviewTests {
  private func rule(_ name: String, _ evidence: String, _ tags: String, more: String = "") -> String {
    MadeReview.rule(name, event: "StopLogging", more: "tags: [\(tags)]\nevidence: \(evidence)\n\(more)")
  }

  private func row(_ id: String, in review: TechniqueReview) throws -> TechniqueReview.Row {
    try #require(review.rows.first { $0.id == id })
  }

  @Test(
    "The strongest label of a technique's rules decides",
    arguments: [
      (["direct-detection"], TechniqueReview.State.direct), (["logging-tamper"], .direct),
      (["correlation-context"], .contextOnly), (["posture-context", "correlation-context"], .contextOnly),
      (["posture-context", "direct-detection"], .direct),
    ])
  func states(_ labels: [String], _ expected: TechniqueReview.State) throws {
    let rules = labels.enumerated().map { rule("r\($0)", $1, "attack.t1485") }
    let review = try MadeReview(rules.joined(separator: "---\n")).techniques
    let found = try row("T1485", in: review)
    #expect(found.state == expected)
    #expect(found.rules.values.reduce(0) { $0 + $1.count } == labels.count)
    #expect(review.rows(.none).count == review.rows.count - 1)
  }

  @Test("Direct evidence that needs a baseline or optional logging is told apart")
  func conditional() throws {
    let logged = try MadeReview(
      rule("a", "direct-detection", "attack.t1485", more: "required_logging: data-event")
    ).techniques
    #expect(try row("T1485", in: logged).state == .directIfMore)
    #expect(try row("T1485", in: logged).needs == ["data-event"])
    let new = try MadeReview(
      rule("a", "direct-detection", "attack.t1485", more: "new_to_baseline: [awsRegion]"),
      rule("b", "correlation-context", "attack.t1485")
    ).techniques
    #expect(try row("T1485", in: new).state == .directIfMore)
    #expect(try row("T1485", in: new).needs == ["baseline"])
  }

  @Test("Ids of ATT&CK v18 count for the techniques that took their place, and unknown ids stay")
  func ids() throws {
    let review = try MadeReview(
      rule("a", "direct-detection", "attack.t1562.008, attack.t9999, attack.impact")
    ).techniques
    #expect(try row("T1685.002", in: review).state == .direct)
    #expect(!review.rows.contains { $0.id == "T1562.008" })
    #expect(try row("T9999", in: review).name == nil)
    #expect(review.rows.map(\.id) == review.rows.map(\.id).sorted())
  }

  @Test("A finding counts once for each technique and label that its rules and its class give it")
  func findings() throws {
    let made = try MadeReview(
      rule("a", "logging-tamper", "attack.t1685.002"), rule("b", "logging-tamper", "attack.t1685.002"),
      rule("c", "correlation-context", "attack.t1485"))
    let quiet = MadeRecord().with { $0.name = "DescribeTrails" }
    let review = try made.techniques([MadeRecord().json, MadeRecord().json, quiet.json])
    #expect(try row("T1685.002", in: review).findings?[.loggingTamper] == 2)
    #expect(try row("T1485", in: review).findings?[.correlationContext] == 2)
    #expect(try row("T1485", in: review).bestFinding == .correlationContext)
    #expect(review.rows.reduce(0) { $0 + ($1.findings?.values.reduce(0, +) ?? 0) } == 4)
  }
}
