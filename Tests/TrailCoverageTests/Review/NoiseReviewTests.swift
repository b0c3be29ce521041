import Sigma
import Testing
import TrailDetection

@testable import TrailCoverage

@Suite("Noisy rules") struct NoiseReviewTests {
  private let rule = MadeReview.rule("stops", event: "StopLogging")

  private func records(_ callers: [(name: String, count: Int)]) -> [String] {
    callers.flatMap { caller in
      Array(
        repeating: MadeRecord(caller: "arn:aws:iam::111122223333:user/\(caller.name)").json,
        count: caller.count)
    }
  }

  @Test(
    "How concentrated a rule's findings are decides what they are called",
    arguments: [
      ([("a", 19)], NoiseReview.Verdict.few), ([("a", 20)], .unnamed),
      ([("a", 10), ("b", 10), ("c", 10)], .unnamed),
      ([("a", 8), ("b", 8), ("c", 8), ("d", 6)], .unnamed),
      ([("a", 8), ("b", 8), ("c", 7), ("d", 7)], .spread),
    ])
  func verdicts(_ callers: [(String, Int)], _ expected: NoiseReview.Verdict) throws {
    let review = try MadeReview(rule).noise(records(callers.map { (name: $0.0, count: $0.1) }))
    #expect(review.rows.map(\.verdict) == [expected])
    #expect(review.rows.first?.findings == callers.reduce(0) { $0 + $1.1 })
    #expect(review.rows.first?.principals == callers.count)
  }

  @Test("Principals stand by their findings, then by name")
  func order() throws {
    let review = try MadeReview(rule).noise(records([("b", 2), ("a", 2), ("c", 5)]))
    let row = try #require(review.rows.first)
    #expect(row.callers.map(\.findings) == [5, 2, 2])
    #expect(row.callers.map { $0.principal.suffix(1) } == ["c", "a", "b"])
    #expect(row.callers.map(\.kind) == [.iamUser, .iamUser, .iamUser])
    #expect(row.concentration == 100)
  }

  @Test("A rule that only serves correlations makes no noise")
  func base() throws {
    let made = try MadeReview(rule, MadeReview.correlation("many", of: "stops"))
    #expect(try made.noise(records([("a", 30)])).rows.isEmpty)
  }

  @Test("Named automation explains what it does within its bounds")
  func automation() throws {
    let entry = Automation(
      name: "nightly", owner: "ops", principals: ["*/night-*"], networks: ["192.0.2.0/24"],
      place: RulePlace(file: "trailsift.yaml"))
    let made = try MadeReview(rule, automation: AutomationInventory([entry]))
    let inside = MadeRecord(
      caller: "arn:aws:iam::111122223333:user/night-1", more: #","sourceIPAddress":"192.0.2.7""#)
    let outside = inside.with { $0.more = #","sourceIPAddress":"198.51.100.7""# }
    let named = try made.noise(
      Array(repeating: inside.json, count: 29) + [outside.json] + records([("mira", 2)]))
    let row = try #require(named.rows.first)
    #expect(named.inventory == 1)
    #expect(row.findings == 32 && row.explained == 29 && row.verdict == .named)
    #expect(row.callers.map(\.automation) == ["nightly", nil])
    #expect(row.callers.map(\.within) == [29, 0])
    let mostly = try made.noise(
      Array(repeating: inside.json, count: 15) + Array(repeating: outside.json, count: 15))
    #expect(mostly.rows.map(\.verdict) == [.unnamed])
    #expect(mostly.rows.first?.callers.map(\.automation) == ["nightly"])
  }
}
