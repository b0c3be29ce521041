import Sigma
import SigmaYAML
import Testing

@Suite("Filters as written")
struct FilterReadingTests {
  private func text(_ filter: String) -> String {
    "title: Narrow\nlogsource:\n  product: aws\nfilter:\n\(RuleText.indented(filter))\n"
  }

  private func filter(_ filter: String) -> RuleFilter? {
    guard case .filter(let read)? = RuleText.read(text(filter)).rules.first?.body else { return nil }
    return read
  }

  @Test("It names rules, searches and a condition")
  func whole() {
    let read = filter("rules:\n  - one\n  - two\nallowed: {userAgent: x}\ncondition: not allowed")
    #expect(read?.rules == ["one", "two"])
    #expect(read?.detection.searches.map(\.name) == ["allowed"])
    #expect(read?.detection.conditions == [.not(.search("allowed"))])
  }

  @Test(
    "`any`, in any case, or an empty list means every rule of its log source",
    arguments: ["any", "Any", "[]"])
  func any(_ rules: String) {
    let read = filter("rules: \(rules)\na: x\ncondition: a")
    #expect(read != nil && read?.rules == nil)
  }

  @Test("One rule may be named without a list")
  func single() {
    #expect(filter("rules: one\na: x\ncondition: a")?.rules == ["one"])
  }

  @Test(
    "What is missing or wrong is an error",
    arguments: [
      ("a: x\ncondition: a", "4:1 the filter has no \"rules\": a list of ids or names, or \"any\""),
      ("rules: any\na: x", "4:1 \"filter\" has no \"condition\""),
      ("rules: any\ncondition: a", "4:1 \"filter\" has no search"),
      (
        "rules: 5\na: x\ncondition: a",
        "5:10 \"rules\" is a list of texts, and this is a number; put it in quotes"
      ),
      (
        "rules: any\na: x\nb: y\ncondition: a",
        "7:3 no condition uses the search \"b\"; use it or take it out"
      ),
    ])
  func mistakes(_ filter: String, _ problem: String) {
    #expect(RuleText.problems(text(filter)) == [problem])
  }

  @Test("It needs a log source")
  func logSource() {
    #expect(
      RuleText.problems("title: t\nfilter: {rules: any, a: x, condition: a}") == [
        "1:1 the rule has no \"logsource\""
      ])
  }
}
