import Sigma
import SigmaYAML
import Testing

@Suite("Rules about what is new to a baseline")
struct NewToBaselineTests {
  private func rule(_ more: String) -> String { RuleText.rule("s: {a: b}\ncondition: s", more: more) }

  @Test("The fields are kept as an attribute that Sigma does not know")
  func fields() {
    let read = RuleText.read(rule("new_to_baseline: [userIdentity.arn, awsRegion]"))
    #expect(read.problems == [])
    #expect(
      read.rules.first?.custom == ["new_to_baseline": .list(["userIdentity.arn", "awsRegion"])])
  }

  @Test(
    "What is no list of fields is an error: without the attribute the rule would fire on everything",
    arguments: [
      (
        "new_to_baseline: awsRegion",
        "8:18 \"new_to_baseline\" is a list of fields, as [userIdentity.arn, awsRegion], and this is text"
      ),
      (
        "new_to_baseline: {a: b}",
        "8:18 \"new_to_baseline\" is a list of fields, as [userIdentity.arn, awsRegion], and this is a map"
      ),
      (
        "new_to_baseline:",
        "8:17 \"new_to_baseline\" is a list of fields, as [userIdentity.arn, awsRegion], and this is empty"
      ),
      ("new_to_baseline: []", "8:18 \"new_to_baseline\" names no field; name one, or leave it out"),
      ("new_to_baseline: [a, 1]", "8:22 \"new_to_baseline\" is a list of fields, and this is a number"),
      ("new_to_baseline: [a, '']", "8:22 \"new_to_baseline\" is a list of fields, and this is empty"),
      ("new_to_baseline: [[a]]", "8:19 \"new_to_baseline\" is a list of fields, and this is a list"),
    ])
  func mistakes(_ more: String, _ problem: String) {
    #expect(RuleText.problems(rule(more)) == [problem])
    #expect(RuleText.read(rule(more)).rules.isEmpty)
  }

  @Test("Correlations and filters have no matches of their own to hold back")
  func misplaced() {
    let correlation = RuleText.correlation(
      "type: temporal\nrules: [a, b]\ntimespan: 1m", more: "new_to_baseline: [awsRegion]")
    #expect(
      RuleText.problems(correlation) == ["6:1 \"new_to_baseline\" belongs to a rule with \"detection\""])
    let filter =
      "title: A filter\nlogsource: {product: aws}\nfilter:\n  rules: any\n  s: {a: b}\n  condition: s\n"
      + "new_to_baseline: [awsRegion]"
    #expect(RuleText.problems(filter) == ["7:1 \"new_to_baseline\" belongs to a rule with \"detection\""])
  }
}
