import Sigma
import SigmaYAML
import Testing

@Suite("Rules for other logs")
struct LogSourceTests {
  private let reader = RuleReader { $0.product == "aws" && $0.service == "cloudtrail" }

  @Test("A rule for another log is not applicable, whatever else is wrong with it, and is told by name")
  func otherLog() {
    let read = reader.read(
      """
      title: Logons
      id: 11111111-0000-4000-8000-000000000001
      name: logons
      level: worst
      logsource: {category: process_creation, product: windows}
      detection:
        a|nonsense: 1
        condition: a | count() > 5
      """, file: "w.yml")
    #expect(read.rules.isEmpty)
    let place = RulePlace(file: "w.yml", line: 1, column: 1)
    #expect(
      read.problems == [
        RuleProblem(
          .notApplicable, at: place, rule: "Logons", "the rule is for another log: process_creation, windows")
      ])
    #expect(
      read.inapplicable == [
        RuleIdentity(
          id: "11111111-0000-4000-8000-000000000001", name: "logons", title: "Logons", place: place)
      ])
  }

  @Test("What the caller wants is read; without a wish, every log source is")
  func wanted() {
    let text = RuleText.rule("a: x\ncondition: a")
    #expect(reader.read(text, file: "a.yml").rules.count == 1)
    #expect(RuleReader().read(text.replacing("aws", with: "gcp"), file: "a.yml").rules.count == 1)
  }

  @Test("A deprecated or unsupported rule is read", arguments: ["deprecated", "unsupported"])
  func deprecated(_ status: String) {
    let read = reader.read(RuleText.rule("a: x\ncondition: a", more: "status: \(status)"), file: "a.yml")
    #expect(read.rules.first?.status == status)
  }

  @Test("A correlation needs no log source, and a filter's own does not count here")
  func correlationsAndFilters() {
    let read = reader.read(
      """
      title: Burst
      correlation: {type: event_count, rules: a, timespan: 1m, condition: {gte: 2}}
      ---
      title: Narrow
      logsource: {product: aws}
      filter: {rules: any, x: {a: b}, condition: not x}
      """, file: "a.yml")
    #expect(read.problems == [])
    #expect(read.rules.map(\.title) == ["Burst", "Narrow"])
  }

  @Test(
    "A document that is no rule is not applicable",
    arguments: [
      "version: 2\nupdates: []", "- a\n- b", "just text", "name: CI\non: push", "title: A page\nlayout: wide",
    ])
  func noRule(_ text: String) {
    let read = reader.read(text, file: "a.yml")
    #expect(read.problems.map(\.kind) == [.notApplicable])
    #expect(read.inapplicable.isEmpty)
  }

  @Test(
    "A file without documents gives nothing",
    arguments: ["", "# only a comment\n", "---\n", "---\n...\n---\n"])
  func empty(_ text: String) {
    #expect(reader.read(text, file: "a.yml") == RulesRead())
  }
}
