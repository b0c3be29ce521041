import Sigma
import Testing

@Suite("Filters")
struct RuleFilterTests {
  private func detection(_ joined: RuleSet.Joined, _ name: String) -> Detection? {
    joined.set.detections.first { $0.rule.name == name }?.detection
  }

  @Test("A filter narrows the rules that it names: both conditions are to hold, and no name clashes")
  func narrows() {
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.detection("b"),
      MadeRule.filter("narrow", of: ["a"], conditions: [.not(.search("selection"))]),
    ])
    #expect(joined.problems.isEmpty)
    #expect(detection(joined, "a")?.searches.map(\.name) == ["selection", "_filter1_selection"])
    #expect(
      detection(joined, "a")?.conditions
        == [.and([.search("selection"), .not(.search("_filter1_selection"))])])
    #expect(detection(joined, "b")?.searches.map(\.name) == ["selection"])
  }

  @Test("Several filters on one rule have to hold together")
  func several() {
    let joined = RuleSet.joining([
      MadeRule.filter("one", of: nil), MadeRule.detection("a"), MadeRule.filter("two", of: ["a"]),
    ])
    #expect(
      detection(joined, "a")?.searches.map(\.name)
        == ["selection", "_filter1_selection", "_filter2_selection"])
    #expect(
      detection(joined, "a")?.conditions == [
        .and([.and([.search("selection"), .search("_filter1_selection")]), .search("_filter2_selection")])
      ])
  }

  @Test("Each condition of a rule is narrowed, and one of a filter's conditions is enough")
  func conditionLists() {
    var rule = MadeRule.detection("a")
    rule.body = .detection(
      MadeRule.detection("selection", conditions: [.search("selection"), .not(.search("selection"))]))
    let joined = RuleSet.joining([
      rule,
      MadeRule.filter(
        "narrow", of: ["a"], search: "x", conditions: [.search("x"), .quantified(.one, ["x"])]),
    ])
    let only = Condition.or([.search("_filter1_x"), .quantified(.one, ["_filter1_x"])])
    #expect(
      detection(joined, "a")?.conditions
        == [.and([.search("selection"), only]), .and([.not(.search("selection")), only])])
  }

  @Test("`any` narrows the rules of the filter's log source alone")
  func anyOfLogSource() {
    let other = LogSource(product: "aws", service: "route53")
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.detection("b", logSource: other),
      MadeRule.filter("narrow", of: nil, logSource: LogSource(product: "AWS", service: "cloudtrail")),
    ])
    #expect(detection(joined, "a")?.searches.count == 2)
    #expect(detection(joined, "b")?.searches.count == 1)
  }

  @Test("A filter's log source covers more when it says less")
  func coverage() {
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.filter("narrow", of: nil, logSource: LogSource(product: "aws")),
    ])
    #expect(detection(joined, "a")?.searches.count == 2)
  }

  @Test("A filter of what is no rule, of a correlation, or for another log source is an error")
  func errors() {
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.correlation("c", of: ["a"]),
      MadeRule.filter("one", of: ["b"], line: 10), MadeRule.filter("two", of: ["c"], line: 20),
      MadeRule.filter("three", of: ["a"], logSource: LogSource(product: "windows"), line: 30),
      MadeRule.filter("four", of: ["Title of a"], line: 40),
    ])
    #expect(joined.problems.map(\.place.line) == [10, 20, 30, 40])
    #expect(
      joined.problems.map(\.message) == [
        "it refers to \"b\", which is the id or name of no rule that can be used",
        "a filter narrows detection rules; \"c\" is a correlation",
        "the filter is for another log source than the rule \"a\"",
        "it refers to \"Title of a\", which is the id or name of no rule that can be used",
      ])
    #expect(detection(joined, "a")?.searches.count == 1)
  }

  @Test("A filter for a log of which there is no rule is not applicable")
  func otherLog() {
    let joined = RuleSet.joining([
      MadeRule.detection("a"), MadeRule.filter("w", of: nil, logSource: LogSource(product: "windows")),
    ])
    #expect(joined.problems.map(\.kind) == [.notApplicable])
  }

  @Test("A disabled filter narrows nothing")
  func disabled() {
    let joined = RuleSet.joining(
      [MadeRule.detection("a"), MadeRule.filter("narrow", of: ["a"])], disabled: ["narrow"])
    #expect(detection(joined, "a")?.searches.count == 1)
    #expect(joined.unknownDisabled.isEmpty)
  }

  @Test("A rule that has a search of the name that the filter's would take keeps it")
  func clash() {
    let joined = RuleSet.joining([
      MadeRule.detection("a", search: "_filter1_selection"), MadeRule.filter("narrow", of: ["a"]),
    ])
    #expect(
      detection(joined, "a")?.searches.map(\.name) == ["_filter1_selection", "_filter2_selection"])
  }
}
