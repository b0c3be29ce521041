import Sigma
import SigmaYAML
import Testing

@Suite("Searches bound to one element of an array")
struct SameElementTests {
  private func problems(_ more: String) -> [String] {
    RuleText.problems(RuleText.rule("s:\n  p.Statement.Effect: Allow\n  x: y\ncondition: s", more: more))
  }

  @Test("The search gets the path, the others none")
  func bound() {
    let searches = RuleText.searches(
      RuleText.rule(
        "s:\n  - p.q: 1\n  - p.r: 2\nt: {p.q: 3}\ncondition: s and t", more: "same_element: {s: p}"))
    #expect(searches.map(\.sameElement) == ["p", nil])
  }

  @Test("The elements of an array of plain values are bound by the array's own path")
  func plainElements() {
    let text = RuleText.rule(
      "s:\n  p.q|neq: 1\n  p.q|startswith: 2\ncondition: s", more: "same_element: {s: p.q}")
    #expect(RuleText.problems(text) == [])
    #expect(RuleText.searches(text).map(\.sameElement) == ["p.q"])
  }

  @Test(
    "A binding that cannot be is an error",
    arguments: [
      ("same_element: {t: p}", "10:16 the rule has no search \"t\""),
      ("same_element: {s: q}", "10:19 no field of the search \"s\" is \"q\" or lies below it"),
      ("same_element: {s: p.State}", "10:19 no field of the search \"s\" is \"p.State\" or lies below it"),
      ("same_element: {s: 1}", "10:19 the path of an array is text, and this is a number"),
      ("same_element: s", "10:15 \"same_element\" is a map of searches and paths, and this is text"),
    ])
  func mistakes(_ more: String, _ problem: String) {
    #expect(problems(more) == [problem])
  }

  @Test("A correlation has no searches to bind")
  func correlation() {
    let text = RuleText.correlation(
      "type: temporal\nrules: [a, b]\ntimespan: 1m", more: "same_element: {s: p}")
    #expect(RuleText.problems(text) == ["6:1 \"same_element\" belongs to a rule with \"detection\""])
  }

  @Test("It is no attribute of the custom ones")
  func notCustom() {
    let text = RuleText.rule("s:\n  p.q: 1\ncondition: s", more: "same_element: {s: p}")
    #expect(RuleText.read(text).rules.first?.custom == [:])
  }
}
