import Foundation
import Sigma
import SigmaYAML
import Testing

@Suite("YAML that is wrong or too much")
struct YAMLBoundTests {
  @Test(
    "What is no YAML is told with its place",
    arguments: [
      ("a: [b", 1), ("a: b\n  c: d", 2), ("a: 'b", 1), ("a:\n\t- b", 2), ("a: *nothing", 1), ("a: @b", 1),
      ("a: %b", 1), ("a: \"\\q\"", 1), ("a: b\nc", 2),
    ])
  func broken(_ text: String, _ line: Int) {
    let read = RuleText.read("# first\n---\n" + text)
    #expect(read.rules.isEmpty)
    #expect(read.problems.count == 1)
    #expect(read.problems.first?.kind == .error)
    #expect((line + 2...line + 3).contains(read.problems.first?.place.line ?? 0), "\(read.problems)")
  }

  @Test("A key that stands twice in a map is an error at the first of them, however it is quoted")
  func duplicateKeys() {
    #expect(
      RuleText.problems("a: b\nx:\n  key: 1\n  other: 2\n  'key': 3") == [
        "3:3 a map has the same key twice: \"key\", first here"
      ])
    #expect(RuleText.problems("{a: b, a: c}").count == 1)
    #expect(RuleText.problems("{1: b, !!int 1: c}") == ["1:8 a map has the same key twice: \"1\""])
  }

  @Test("A key that is no text is an error", arguments: ["? [a]\n: b", "{[a]: b}", "? {a: b}\n: c"])
  func collectionKeys(_ text: String) {
    #expect(RuleText.read(text).problems.map(\.message) == ["a key must be text"])
  }

  @Test("Aliases repeat a value, and `<<` takes in a map's entries where there are none of the name")
  func aliases() {
    let items = RuleText.items(
      """
      s: &base
        a: &names [x, y]
        b: *names
      t:
        <<: *base
        b: z
        c: w
      """)
    #expect(items.map(\.values) == [[.text("x"), .text("y")], [.text("x"), .text("y")]])
    let searches = RuleText.searches(
      RuleText.rule(
        "s: &base {a: x, b: y}\nt: {<<: *base, b: z}\nu: {<<: [*base, {c: d}]}\ncondition: all of them"))
    let fields = searches.map { search -> [String?] in
      guard case .all(let parts) = search.body else { return [] }
      return parts.map { if case .item(let item) = $0 { item.field } else { nil } }
    }
    #expect(fields == [["a", "b"], ["b", "a"], ["a", "b", "c"]])
  }

  @Test("Aliases of aliases that would fill the memory are refused")
  func billionLaughs() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let problems = RuleText.read(text).problems
    #expect(
      problems.map(\.message) == ["the document has more than 250000 values, with those that aliases repeat"])
  }

  @Test("Aliases of aliases in a key are refused before the key is compared with others")
  func billionLaughsInKeys() {
    var text = "a0: &a0 {x: y}\n"
    for level in 1...60 { text += "a\(level): &a\(level) {x: *a\(level - 1), y: *a\(level - 1)}\n" }
    let message = "the document has aliases, and keys that are no plain text; write the keys as text"
    for key in ["? *a60\n: v", "b: {*a60 : v}", "b: {? *a60 : v}", "b: {[*a60]: v}", "b: [{x: *a60} : v]"] {
      #expect(RuleText.read(text + key).problems.map(\.message) == [message], "\(key)")
    }
  }

  @Test("Aliases beside questions and brackets in text are read")
  func aliasesInProse() {
    let text = RuleText.rule(
      "s: &s {a: 'x?', b: [c]}\nt: *s\ncondition: s or t", more: "description: Is this fine? It is (*s).")
    #expect(RuleText.problems(text) == [])
  }

  @Test(
    "Nesting is read up to its bound, and refused beyond it at any depth",
    arguments: [63, 500, 5000, 100_000])
  func nesting(_ depth: Int) {
    func problems(_ open: String, _ close: String) -> [String] {
      let text = String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
      return RuleText.read(text).problems.map(\.message)
    }
    let expected =
      depth < 64 ? ["the document is a list, no rule"] : ["the document is nested deeper than 64 levels"]
    #expect(problems("[", "]") == expected)
    #expect(problems("- ", "") == expected)
  }

  @Test("A thread with a small stack reads what is deep too")
  func smallStack() {
    let text = String(repeating: "{a: ", count: 990) + "x" + String(repeating: "}", count: 990)
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      _ = RuleText.read(text)
      done.signal()
    }
    thread.stackSize = 256 << 10
    thread.start()
    #expect(done.wait(timeout: .now() + 60) == .success)
  }

  @Test("A file, a document and the number of documents have bounds")
  func sizes() {
    var limits = YAMLLimits()
    limits.fileBytes = 2000
    limits.documentBytes = 500
    limits.documents = 3
    let reader = RuleReader(limits: limits)
    func messages(_ text: String) -> [String] { reader.read(text, file: "a.yml").problems.map(\.message) }
    #expect(
      messages(String(repeating: "#", count: 2001)) == [
        "the file is larger than 2000 bytes, the most that is read"
      ])
    #expect(
      messages("a: " + String(repeating: "x", count: 500)) == [
        "the document is larger than 500 bytes, the most that is read"
      ])
    let read = reader.read(Array(repeating: "- a", count: 9).joined(separator: "\n---\n"), file: "a.yml")
    #expect(read.problems.count == 4)
    #expect(
      read.problems.last
        == RuleProblem(
          at: RulePlace(file: "a.yml", line: 6, column: 1),
          "the file has more than 3 documents; those from here on are not read"))
  }

  @Test("A document may have as many values as its bound, maps and lists counted, and no more")
  func values() {
    var limits = YAMLLimits()
    limits.nodes = 5
    func message(_ text: String) -> String? {
      RuleReader(limits: limits).read(text, file: "a.yml").problems.first?.message
    }
    #expect(message("a: [b, c]\nd: e")?.hasPrefix("the document is no rule") == true)
    #expect(
      message("a: [b, c, f]\nd: e") == "the document has more than 5 values, with those that aliases repeat")
    #expect(
      message("a: &x [b]\nc: *x\nd: e")
        == "the document has more than 5 values, with those that aliases repeat")
  }

  @Test("Empty documents count too")
  func emptyDocuments() {
    let problems = RuleText.read(String(repeating: "---\n", count: 20_000)).problems
    #expect(
      problems.map(\.message) == ["the file has more than 10000 documents; those from here on are not read"])
  }
}
