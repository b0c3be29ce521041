import Sigma
import Testing

@Suite("Values: placeholders")
struct PlaceholderTests {
  static let lists: [String: [String]] = [
    "admins": ["root", "ops-*"], "accounts": ["111122223333", "444455556666"], "none": [], "star": [#"\*"#],
    "nets": ["192.0.2.0/24", "2001:db8::/32"], "hours": ["22", "23"], "fields": ["a.b", "c"],
    "verbs": ["Get", "List"],
    "with space": ["x"], "dashes": ["-a"],
  ]

  @Test(
    "A list's texts stand where its name does",
    arguments: [
      .yes("f|expand", "%admins%", "root"), .yes("f|expand", "%admins%", "OPS-7"),
      .no("f|expand", "%admins%", "admins"),
      .yes("f|expand", "arn:aws:iam::%accounts%:*", "arn:aws:iam::444455556666:user/x"),
      .no("f|expand", "arn:aws:iam::%accounts%:*", "arn:aws:iam::777788889999:user/x"),
      .yes("f|expand", "%accounts%/%admins%", "111122223333/ops-1"),
      .no("f|expand", "%accounts%/%admins%", "111122223333/"),
      .yes("f|expand", "%star%", "*"), .no("f|expand", "%star%", "x"),
      .yes("f|contains|expand", "%admins%", "the root user"),
      .yes("f|expand|contains", "%admins%", "the root user"),
      .yes("f|expand|endswith", "/%admins%", "user/ops-9"),
      .no("f|expand", "%none%", ""), .no("f|expand", "%none%", "x"), .no("f|expand", "a%none%b", "ab"),
      .no("f|expand|contains", "%none%", "x"),
      .yes("f|expand|neq", "%none%", "x"), .yes("f|expand", "100%", "100%"), .yes("f|expand", "%", "%"),
      .yes("f|expand", "%%", "%%"),
      .yes("f|expand", #"%a\b%"#, #"%a\b%"#), .yes("f|expand", "%a*b%", "%a-b%"),
      .yes("f", "%admins%", "%admins%"),
      .no("f", "%admins%", "root"), .yes("f|expand", "%%admins%", "%root"),
      .yes("f|expand", "%with space%", "x"),
      .yes("f|cidr|expand", "%nets%", "192.0.2.9"), .yes("f|expand|cidr", "%nets%", "2001:db8::9"),
      .no("f|expand|cidr", "%none%", "192.0.2.9"),
      .yes("f|re|expand", "^(?:%verbs%)Users$", "ListUsers"),
      .no("f|re|expand", "^(?:%verbs%)Users$", "PutUsers"),
      .yes("f|hour|expand", "%hours%", "2026-03-04T22:00:00Z"), .yes("f|gte|expand", "%hours%", "22"),
      .no("f|gte|expand", "%hours%", "21"),
      .yes("f|expand|base64", "%verbs%", "TGlzdA=="), .yes("f|expand|windash", "%dashes%", "/a"),
      .yes("f|expand|cased", "%admins%", "ops-1"),
      .no("f|expand|cased", "%admins%", "OPS-1"), .yes("f|expand", .number("5"), "5"),
    ] as [ValueTrial])
  func expand(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value], Self.lists).holds(trial.scalar) == trial.holds)
  }

  @Test("With all, each text of the lists is asked for, and an empty list is never met")
  func all() throws {
    let both = try ItemTest("f|contains|all|expand", ["%verbs%"], Self.lists)
    #expect(both.holds("Get and List"))
    #expect(!both.holds("Get"))
    #expect(both.holds("Get", "List"))
    let never = try ItemTest("f|contains|all|expand", ["x", "%none%"], Self.lists)
    #expect(never.neverMatches)
    #expect(!never.holds("x"))
    #expect(!never.holds())
    let some = try ItemTest("f|expand", ["x", "%none%"], Self.lists)
    #expect(!some.neverMatches)
    #expect(some.holds("x"))
    #expect(try ItemTest("f|expand", ["%none%"], Self.lists).neverMatches)
  }

  @Test("A reference may name its fields by a list")
  func references() throws {
    let test = try ItemTest("f|fieldref|expand", ["%fields%"], Self.lists)
    guard case .references(let references) = test.subject else {
      Issue.record("no references")
      return
    }
    #expect(references.map(\.path) == ["a.b", "c"])
    for key in ["f|fieldref|expand", "f|fieldref|expand|all"] {
      let values: [TrialValue] = key.hasSuffix("all") ? ["a", "%none%"] : ["%none%"]
      let never = try ItemTest(key, values, Self.lists)
      #expect(never.neverMatches)
      #expect(never.subject == .values)
      #expect(!never.holds("a"))
    }
  }

  @Test("A name without a list, and lists whose product is too large, are problems")
  func problems() throws {
    let unknown = #expect(throws: RuleProblem.self) { _ = try ItemTest("f|expand", ["a%other%"], Self.lists) }
    #expect(unknown?.message.contains("`other`") == true)
    #expect(unknown?.place == ItemTest.trialPlace)
    let many = ["big": (0..<300).map(String.init)]
    let tooMany = #expect(throws: RuleProblem.self) { _ = try ItemTest("f|expand", ["%big%%big%"], many) }
    #expect(tooMany?.message.contains("65536") == true)
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|re|expand", ["%other%"], Self.lists) }
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|re|expand", ["%bad%"], ["bad": ["("]]) }
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|cidr|expand", ["%verbs%"], Self.lists) }
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|gte|expand", ["%verbs%"], Self.lists) }
  }
}
