import Sigma
import SigmaYAML
import Testing

@Suite("Searches of a rule")
struct DetectionReadingTests {
  private func body(_ search: String) -> SearchBody? {
    RuleText.searches(RuleText.rule(search + "\ncondition: s")).first?.body
  }

  private func item(
    _ field: String?, _ modifiers: [Modifier] = [], _ values: [Literal], _ line: Int, _ column: Int
  ) -> SearchBody {
    let place = RulePlace(file: "rule.yml", line: line, column: column)
    return .item(DetectionItem(field: field, modifiers: modifiers, values: values, place: place))
  }

  @Test("A map asks for all its fields, each with the place of its key")
  func map() {
    #expect(
      body("s:\n  eventName: [A, B]\n  userAgent|contains|all: [x, y]")
        == .all([
          item("eventName", [], [.text("A"), .text("B")], 7, 5),
          item("userAgent", [.contains, .all], [.text("x"), .text("y")], 8, 5),
        ]))
  }

  @Test("A list of maps asks for one of them")
  func listOfMaps() {
    #expect(
      body("s:\n  - a: 1\n    b: 2\n  - c: 3")
        == .any([
          .all([item("a", [], [.number("1")], 7, 7), item("b", [], [.number("2")], 8, 7)]),
          .all([item("c", [], [.number("3")], 9, 7)]),
        ]))
  }

  @Test("A list of values, or one value, is keywords")
  func keywords() {
    #expect(
      body("s:\n  - one\n  - 2\n  - true")
        == item(nil, [], [.text("one"), .number("2"), .boolean(true)], 7, 5))
    #expect(body("s: one") == item(nil, [], [.text("one")], 6, 6))
  }

  @Test("A list may hold maps, keywords and lists")
  func mixed() {
    #expect(
      body("s:\n  - one\n  - a: b\n  - [two, three]")
        == .any([
          item(nil, [], [.text("one")], 7, 7),
          .all([item("a", [], [.text("b")], 8, 7)]),
          item(nil, [], [.text("two"), .text("three")], 9, 7),
        ]))
  }

  @Test("Keywords take modifiers behind an empty field name")
  func modifiedKeywords() {
    #expect(
      body("s:\n  '|all': [one, two]")
        == .all([item(nil, [.all], [.text("one"), .text("two")], 7, 5)]))
    #expect(
      body("s:\n  '': one\n  '|re': a.b")
        == .all([item(nil, [], [.text("one")], 7, 5), item(nil, [.re], [.text("a.b")], 8, 5)]))
  }

  @Test("A field name may hold spaces, dots and brackets")
  func oddFields() {
    #expect(
      RuleText.items("s:\n  Event Data.Name[0]: x\n  'a: b|endswith': y").map(\.field)
        == ["Event Data.Name[0]", "a: b"])
  }

  @Test("Searches keep their order, names and places; the older `timeframe` is none")
  func order() {
    let searches = RuleText.searches(
      RuleText.rule("z: {a: b}\ntimeframe: 5m\n1: {c: d}\nfilter main: x\ncondition: z or 1 of *"))
    #expect(searches.map(\.name) == ["z", "1", "filter main"])
    #expect(searches.map(\.place.line) == [6, 8, 9])
    #expect(searches.map(\.place.column) == [3, 3, 3])
  }

  @Test(
    "A search that asks nothing, or what is no value, is an error",
    arguments: [
      ("s: {}", "6:6 the search \"s\" is an empty map"),
      ("s: []", "6:6 the search \"s\" is an empty list"),
      ("s:", "6:5 the search \"s\" is empty here; it takes fields or keywords"),
      ("s: [a, ~]", "6:10 the search \"s\" is empty here; it takes fields or keywords"),
      ("s: [[a], []]", "6:12 the search \"s\" is an empty list"),
      (
        "s: {a: []}", "6:10 \"a\" has an empty list of values; a field that is absent is asked with null"
      ),
      ("s: {a: {b: c}}", "6:10 a value of \"a\" is text, a number, a boolean or null, and this is a map"),
      ("s: {a: [[b]]}", "6:11 a value of \"a\" is text, a number, a boolean or null, and this is a list"),
      ("s: {'|all': [a, ~]}", "6:19 a keyword is empty here"),
    ])
  func mistakes(_ search: String, _ problem: String) {
    // An empty value stands where its key ends.
    let problems = RuleText.problems(RuleText.rule(search + "\ncondition: s"))
    #expect(problems == [problem])
  }

  @Test("A search that no condition uses is an error at its place")
  func unused() {
    let text = RuleText.rule("a: {b: c}\nother: {d: e}\n_hidden: {f: g}\ncondition: a or all of a*")
    #expect(
      RuleText.problems(text) == [
        "7:3 no condition uses the search \"other\"; use it or take it out",
        "8:3 no condition uses the search \"_hidden\"; use it or take it out",
      ])
  }

  @Test("`them` leaves out names that begin with `_`")
  func hidden() {
    let text = RuleText.rule("a: {b: c}\n_x: {d: e}\ncondition: 1 of them")
    #expect(RuleText.problems(text) == ["7:3 no condition uses the search \"_x\"; use it or take it out"])
  }

  @Test("Conditions are one text or a list of texts")
  func conditions() throws {
    let rule = try #require(
      RuleText.read(RuleText.rule("a: x\nb: y\ncondition:\n  - a\n  - b and not a")).rules.first)
    guard case .detection(let detection) = rule.body else { return #expect(Bool(false), "no detection") }
    #expect(
      detection.conditions == [.search("a"), .and([.search("b"), .not(.search("a"))])])
  }

  @Test(
    "What is wrong with a condition is told at its column, where the text stands on one line",
    arguments: [
      ("condition: a and c", "8:20 the rule has no search \"c\""),
      ("condition: 'a and c'", "8:21 the rule has no search \"c\""),
      ("condition: \"é or a or c\"", "8:15 the rule has no search \"é\""),
      ("condition: [a, b and c]", "8:24 the rule has no search \"c\""),
      (
        "condition: >-\n  a and\n  c", "8:14 the rule has no search \"c\" (character 7 of the condition)"
      ),
      ("condition: \"a\\tand c\"", "8:14 the rule has no search \"c\" (character 7 of the condition)"),
      ("condition: 7", "8:14 a condition is text, and this is a number"),
      ("condition: []", "8:14 the list of conditions is empty"),
      ("condition:", "5:1 \"detection\" has no \"condition\""),
    ])
  func conditionErrors(_ condition: String, _ problem: String) {
    #expect(RuleText.problems(RuleText.rule("a: x\nb: y\n\(condition)")) == [problem])
  }
}
