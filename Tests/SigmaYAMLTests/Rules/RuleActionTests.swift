import Sigma
import SigmaYAML
import Testing

@Suite("Files with several documents")
struct RuleActionTests {
  private let id = "11111111-0000-4000-8000-000000000001"

  @Test("Each document is a rule, with its own place")
  func documents() {
    let read = RuleText.read(
      """
      # one
      \(RuleText.rule("a: x\ncondition: a"))
      ---
      \(RuleText.rule("b: x\ncondition: b").replacing("A rule", with: "Another"))
      ...
      # a comment alone is no document
      ---
      \(RuleText.correlation("type: temporal\nrules: [a]\ntimespan: 5m"))
      """)
    #expect(read.problems == [])
    #expect(read.rules.map(\.title) == ["A rule", "Another", "A correlation"])
    #expect(read.rules.map(\.place.line) == [2, 11, 22])
  }

  @Test("A document that is no YAML, or no rule, takes no other away")
  func oneBroken() {
    let good = RuleText.rule("a: x\ncondition: a")
    let read = RuleText.read(
      [good, "title: [unclosed", good, "title: t\ntitle: u", good, "\"open quote", good, "a: b: c", good]
        .joined(separator: "\n---\n"))
    #expect(read.rules.count == 5)
    #expect(read.problems.map(\.place.line) == [11, 21, 34, 44])
    #expect(read.problems.allSatisfy { $0.kind == .error })
  }

  @Test("What a global document says stands in each rule after it, at every depth")
  func global() {
    let read = RuleText.read(
      """
      action: global
      title: Shared
      level: high
      logsource: {product: aws}
      detection:
        condition: selection
      ---
      logsource: {service: cloudtrail}
      detection:
        selection: {eventName: A}
      ---
      level: low
      detection:
        selection: {eventName: B}
      """)
    #expect(read.problems == [])
    #expect(read.rules.map(\.title) == ["Shared", "Shared"])
    #expect(read.rules.map(\.level) == [.high, .high])
    #expect(
      read.rules.map(\.logSource) == [
        LogSource(product: "aws", service: "cloudtrail"), LogSource(product: "aws"),
      ])
    #expect(read.rules.map(\.place.line) == [8, 12])
    #expect(read.rules.allSatisfy { $0.custom.isEmpty })
  }

  @Test("A global id and name are for the first rule that has none of its own")
  func globalID() {
    let read = RuleText.read(
      """
      {action: global, id: \(id), name: shared, title: t, logsource: {product: aws}}
      ---
      id: 22222222-0000-4000-8000-000000000001
      detection: {a: x, condition: a}
      ---
      detection: {a: y, condition: a}
      """)
    #expect(read.problems == [])
    #expect(read.rules.map(\.id) == ["22222222-0000-4000-8000-000000000001", nil])
    #expect(read.rules.map(\.name) == ["shared", nil])

    let inherited = RuleText.read(
      """
      {action: global, id: \(id), title: t, logsource: {product: aws}}
      ---
      detection: {a: x, condition: a}
      ---
      detection: {a: y, condition: a}
      """)
    #expect(inherited.rules.map(\.id) == [id, nil])
  }

  @Test("Global documents add up until one says reset")
  func reset() {
    let read = RuleText.read(
      """
      {action: global, title: t}
      ---
      {action: global, logsource: {product: aws}}
      ---
      detection: {a: x, condition: a}
      ---
      action: reset
      ---
      detection: {a: x, condition: a}
      """)
    #expect(read.rules.count == 1)
    #expect(read.problems.map(\.message) == ["the rule has no \"logsource\"", "the rule has no \"title\""])
  }

  @Test("A repeated rule is the one before it, with what the document says laid over it")
  func repeated() throws {
    let read = RuleText.read(
      """
      id: \(id)
      title: t
      logsource: {product: aws}
      detection:
        selection: {eventName: A}
        filter: {userAgent: x}
        condition: selection and not filter
      ---
      action: repeat
      detection:
        selection: {eventName: B}
      ---
      action: repeat
      title: u
      """)
    #expect(read.problems == [])
    #expect(read.rules.map(\.title) == ["t", "t", "u"])
    #expect(read.rules.map(\.id) == [id, nil, nil])
    let names = read.rules.compactMap { rule -> [Literal]? in
      guard case .detection(let detection) = rule.body,
        case .all(let parts)? = detection.searches.first?.body,
        case .item(let item)? = parts.first
      else { return nil }
      return item.values
    }
    #expect(names == [[.text("A")], [.text("B")], [.text("B")]])
  }

  @Test("A large document that would stand in thousands of others is refused")
  func tooMuch() {
    let global = "{action: global, x: [\(String(repeating: "a,", count: 20_000))]}"
    let documents = Array(
      repeating: "{title: t, logsource: {product: a}, detection: {a: x, condition: a}}", count: 200)
    let read = RuleText.read(([global] + documents).joined(separator: "\n---\n"))
    #expect(read.rules.count == 99)
    #expect(
      Set(read.problems.map(\.message)) == [
        "the documents of this file repeat too much of one another; write several files"
      ])
  }

  @Test("Correlations and filters take nothing from a global document")
  func correlations() {
    let read = RuleText.read(
      """
      {action: global, title: t, level: high, logsource: {product: aws}}
      ---
      title: c
      correlation: {type: temporal, rules: [a], timespan: 1m}
      """)
    #expect(read.rules.map(\.title) == ["c"])
    #expect(read.rules.first?.level == nil)
  }

  @Test(
    "An action that cannot be is an error",
    arguments: [
      ("action: repeat\ntitle: t", "1:1 no rule stands before this one to repeat"),
      ("action: merge", "1:9 an action is \"global\", \"reset\" or \"repeat\""),
      ("action: [global]", "1:9 an action is \"global\", \"reset\" or \"repeat\""),
    ])
  func mistakes(_ text: String, _ problem: String) {
    #expect(RuleText.problems(text) == [problem])
  }
}
