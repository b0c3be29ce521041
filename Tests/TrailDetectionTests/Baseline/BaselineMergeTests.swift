import Testing
import TrailRecords

@testable import TrailDetection

/// Numbers that look random and are the same each time.
struct MadeNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("Merging baselines") struct BaselineMergeTests {
  /// Calls of some roles with many values of each sort.
  private static func calls(_ count: Int, _ numbers: inout MadeNumbers) -> [MadeCall] {
    (0..<count).map { _ in
      MadeCall().with {
        $0.role = "role-\(Int.random(in: 0..<12, using: &numbers))"
        $0.address = "203.0.\(Int.random(in: 0..<40, using: &numbers)).1"
        $0.agent = "tool\(Int.random(in: 0..<20, using: &numbers))x/1"
        $0.region = "region-\(Int.random(in: 0..<9, using: &numbers))"
        $0.source = "service\(Int.random(in: 0..<30, using: &numbers)).amazonaws.com"
        $0.time = "2026-03-0\(Int.random(in: 1..<9, using: &numbers))T10:00:00Z"
        $0.mfa = Bool.random(using: &numbers)
      }
    }
  }

  private static let tight: BaselineLimits = {
    var limits = BaselineLimits()
    (limits.principals, limits.elements) = (8, 200)
    (limits.networks, limits.asns, limits.agents, limits.regions, limits.sources) = (10, 12, 7, 4, 9)
    limits.combinations = 25
    return limits
  }()

  /// What a learner knows, in an order of its own.
  static func contents(_ learner: BaselineLearner) -> String {
    var learner = learner
    learner.settle()
    var text =
      "\(learner.sighting) \(learner.passedOver) \(learner.usesPlaces) \(String(describing: learner.omission))\n"
    for number in learner.sortedPrincipals { text += "\(learner.principal(number))\n" }
    for known in learner.sortedCombinations { text += "\(known)\n" }
    return text
  }

  private static func learnt(_ calls: [MadeCall], _ limits: BaselineLimits) throws -> BaselineLearner {
    var learner = BaselineLearner(limits: limits, usesPlaces: true)
    learner.declare(rule: "r", fields: ["a", "b"])
    for call in calls {
      let record = try call.record()
      learner.learn(record.event, places: MadePlaces())
      learner.note([call.role, call.region], of: "r", fields: ["a", "b"], at: record.event.time)
    }
    return learner
  }

  @Test(
    "Learning parts and merging them is learning the whole, within the bounds and beyond them",
    arguments: [false, true], 0..<4)
  func law(isTight: Bool, seed: Int) throws {
    var numbers = MadeNumbers(UInt64(seed) + 1)
    let limits = isTight ? Self.tight : BaselineLimits()
    let calls = Self.calls(600, &numbers)
    let whole = try Self.learnt(calls, limits)
    let expected = Self.contents(whole)
    #expect(Baseline(whole).hasSeen(["role-0", "no region"], of: "r") == (isTight ? nil : false))
    for _ in 0..<3 {
      let shuffled = calls.shuffled(using: &numbers)
      let cuts = [0, 600] + (0..<3).map { _ in Int.random(in: 0...600, using: &numbers) }
      var parts: [BaselineLearner] = []
      for (start, end) in zip(cuts.sorted(), cuts.sorted().dropFirst()) {
        parts.append(try Self.learnt(Array(shuffled[start..<end]), limits))
      }
      parts.shuffle(using: &numbers)
      var merged = try #require(parts.first)
      for part in parts.dropFirst() { merged.merge(part) }
      #expect(Self.contents(merged) == expected)
    }
  }

  @Test("In whichever groups parts are merged, the result is the same")
  func grouping() throws {
    var numbers = MadeNumbers(7)
    let parts = try (0..<4).map { _ in try Self.learnt(Self.calls(200, &numbers), Self.tight) }
    var leftToRight = parts[0]
    for part in parts[1...] { leftToRight.merge(part) }
    var (first, second) = (parts[1], parts[3])
    first.merge(parts[0])
    second.merge(parts[2])
    second.merge(first)
    #expect(Self.contents(second) == Self.contents(leftToRight))
  }

  @Test("Counts of any size add up without an overflow")
  func counts() {
    var learner = BaselineLearner()
    var principal = BaselinePrincipal(
      Principal(kind: .role, id: "r"), Sighting(first: nil, last: nil, count: .max))
    principal.mfa.yes = .max
    principal.leftOut[0] = .max
    let isAdded = learner.add(principal)
    #expect(isAdded)
    let other = learner
    learner.merge(other)
    #expect(learner.principal(0).sighting.count == .max)
  }

  @Test("A rule that one part has not learnt, or with other fields, is not known of the whole")
  func rules() throws {
    var first = try Self.learnt([MadeCall()], BaselineLimits())
    let second = try BaselineLearner([MadeCall()])
    #expect(Baseline(first).hasSeen(["deploy", "eu-central-1"], of: "r") == true)
    var other = second
    other.declare(rule: "r", fields: ["a", "c"])
    for part in [second, other] {
      var merged = first
      merged.merge(part)
      #expect(Baseline(merged).hasSeen(["deploy", "eu-central-1"], of: "r") == nil)
    }
    first.merge(first)
    #expect(Baseline(first).hasSeen(["deploy", "eu-central-1"], of: "r") == true)
  }

  @Test("Without places in one part, no autonomous system is new")
  func places() throws {
    let call = MadeCall().with { $0.address = "203.0.113.9" }
    var merged = try BaselineLearner([call], places: MadePlaces())
    merged.merge(try BaselineLearner([call]))
    let context = try Baseline(merged).context(
      of: call.with { $0.address = "203.0.1.9" }, places: MadePlaces())
    #expect(context.newASN == nil && context.newSourceNetwork == true)
  }
}
