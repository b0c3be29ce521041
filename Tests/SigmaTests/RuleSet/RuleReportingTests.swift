import Sigma
import Testing

@Suite("Which rules report")
struct RuleReportingTests {
  private let id = "11111111-0000-4000-8000-00000000000a"

  @Test("A rule that a correlation refers to does not report, others do")
  func referenced() {
    let joined = RuleSet.joining([
      MadeRule.detection("base"), MadeRule.detection("alone"), MadeRule.correlation("burst", of: ["base"]),
    ])
    #expect(joined.set.names == ["base", "alone", "burst"])
    #expect(joined.set.reporting == ["alone", "burst"])
  }

  @Test("With `generate` it reports, even if another correlation refers to it without")
  func generate() {
    let joined = RuleSet.joining([
      MadeRule.detection("base"), MadeRule.correlation("a", of: ["base"], generate: true),
      MadeRule.correlation("b", of: ["base"]), MadeRule.correlation("c", of: ["b"]),
    ])
    #expect(joined.set.reporting == ["base", "a", "c"])
  }

  @Test("A disabled rule is left out, by its id in any case or its name")
  func disabled() {
    let joined = RuleSet.joining(
      [MadeRule.detection("a", id: id), MadeRule.detection("b"), MadeRule.detection("c")],
      disabled: [id.uppercased(), "b"])
    #expect(joined.set.names == ["c"])
    #expect(joined.unknownDisabled.isEmpty)
    #expect(joined.problems.isEmpty)
  }

  @Test("A disabled rule that a correlation needs stays, and does not report, whatever `generate` says")
  func disabledBase() {
    let joined = RuleSet.joining(
      [MadeRule.detection("base"), MadeRule.correlation("burst", of: ["base"], generate: true)],
      disabled: ["base"])
    #expect(joined.set.names == ["base", "burst"])
    #expect(joined.set.reporting == ["burst"])
  }

  @Test("With a disabled correlation goes what only it needs")
  func disabledCorrelation() {
    let rules = [
      MadeRule.detection("own"), MadeRule.detection("shared"),
      MadeRule.correlation("a", of: ["own", "shared"]),
      MadeRule.correlation("b", of: ["shared"]),
    ]
    let joined = RuleSet.joining(rules, disabled: ["a"])
    #expect(joined.set.names == ["shared", "b"])
    #expect(joined.set.correlations.first?.references == [.detection(0)])
  }

  @Test("A correlation that cannot be used keeps no rule from reporting")
  func unusable() {
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.correlation("typo", of: ["a", "nobody"]),
      MadeRule.correlation("x", of: ["a", "y"]), MadeRule.correlation("y", of: ["x"]),
    ])
    #expect(joined.problems.count == 3)
    #expect(joined.set.reporting == ["a"])
  }

  @Test("What is disabled and exists nowhere is told")
  func unknown() {
    let joined = RuleSet.joining([MadeRule.detection("a")], disabled: ["b", "a", "Title of a"])
    #expect(joined.unknownDisabled == ["b", "Title of a"])
  }

  @Test("Of two rules with one id the first is used, and the error names both places")
  func duplicateIDs() {
    let joined = RuleSet.joining([
      MadeRule.detection("a", id: id, line: 3), MadeRule.detection("b", id: id.uppercased(), line: 30),
      MadeRule.detection("c", line: 60),
    ])
    #expect(joined.set.names == ["a", "c"])
    #expect(joined.problems.map(\.place.line) == [30])
    #expect(
      joined.problems.first?.message
        == "the rule at rules.yml:3:1 has the id \(id.uppercased()) too; give one of the two another")
  }

  @Test("Rules without an id are all kept")
  func noIDs() {
    #expect(RuleSet.joining([MadeRule.detection("a"), MadeRule.detection("a")]).set.names == ["a", "a"])
  }
}
