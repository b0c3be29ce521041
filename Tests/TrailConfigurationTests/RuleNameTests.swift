import Sigma
import Testing
import TrailConfiguration

@Suite("Names of rules in a configuration") struct RuleNameTests {
  private static let rules = [
    RuleIdentity(
      id: "00000000-0000-4000-8000-00000000000A", name: "trail-stopped", title: "Trail stopped",
      place: RulePlace(file: "a.yml")),
    RuleIdentity(id: nil, name: "user-made", title: "User made", place: RulePlace(file: "b.yml")),
    RuleIdentity(
      id: "00000000-0000-4000-8000-00000000000B", name: nil, title: "No name", place: RulePlace(file: "c.yml")
    ),
  ]

  private func problems(_ text: String) throws -> [String] {
    try Configuration.read(text, file: "c.yaml").problems(knowing: Self.rules).map {
      "\($0.place): \($0.message)"
    }
  }

  @Test(
    "Ids in any case and names are known, wherever rules are named",
    arguments: [
      "disable: [trail-stopped, 00000000-0000-4000-8000-00000000000b]",
      "severity: {rules: {user-made: low, 00000000-0000-4000-8000-00000000000A: high}}",
      "suppressions: [{reason: a, owner: b, expires: 2027-01-31, rules: user-made, detection: {x: {eventName: StopLogging}, condition: x}}]",
    ])
  func known(_ text: String) throws {
    #expect(try problems(text).isEmpty)
  }

  @Test("A name that no rule has is told with its place and the nearest that one has")
  func unknown() throws {
    let text = """
      disable: [trail-stoped, Trail stopped]
      severity:
        rules: {usr-made: low, something: low}
      suppressions:
        - reason: a
          owner: b
          expires: 2027-01-31
          rules: [user-made, TRAIL-STOPPED]
          detection: {x: {eventName: StopLogging}, condition: x}

      """
    #expect(
      try problems(text) == [
        "c.yaml:1:11: no rule has the id or name \"trail-stoped\"; is \"trail-stopped\" meant?",
        "c.yaml:1:25: no rule has the id or name \"Trail stopped\"; is \"trail-stopped\" meant?",
        "c.yaml:3:11: no rule has the id or name \"usr-made\"; is \"user-made\" meant?",
        "c.yaml:3:26: no rule has the id or name \"something\"",
        "c.yaml:8:24: no rule has the id or name \"TRAIL-STOPPED\"; is \"trail-stopped\" meant?",
      ])
  }

  @Test("A level that is set for one rule by its id and by its name is refused")
  func levelTwice() throws {
    let text = """
      severity:
        rules:
          trail-stopped: low
          00000000-0000-4000-8000-00000000000a: high

      """
    #expect(
      try problems(text) == [
        "c.yaml:4:5: \"00000000-0000-4000-8000-00000000000a\" is the rule whose level line 3 sets; leave one of"
          + " them out"
      ])
  }
}
