import Sigma
import SigmaYAML
import Testing

@Suite("Files as they come")
struct YAMLFileTests {
  private let rule = RuleText.rule("a: x\ncondition: a")

  @Test("A byte order mark is no part of the text")
  func byteOrderMark() {
    let read = RuleReader().read([0xef, 0xbb, 0xbf] + Array(rule.utf8), file: "a.yml")
    #expect(read.problems == [])
    #expect(read.rules.first?.place.column == 1)
  }

  @Test("Lines may end as on Windows or as on old Macs", arguments: ["\r\n", "\r"])
  func lineEnds(_ end: String) {
    let text = (rule + "\n---\n" + rule).replacing("\n", with: end)
    let read = RuleText.read(text)
    #expect(read.problems == [])
    #expect(read.rules.map(\.place.line) == [1, 10])
  }

  @Test("Text that is no UTF-8 is an error on its line")
  func notUTF8() {
    let read = RuleReader().read(Array("title: a\nb: ".utf8) + [0xff, 0x0a], file: "a.yml")
    #expect(
      read.problems == [
        RuleProblem(
          at: RulePlace(file: "a.yml", line: 2, column: 1), "this line is no UTF-8; save the file as UTF-8")
      ])
  }

  @Test("A control character is an error on its line")
  func controlCharacter() {
    let read = RuleText.read("a: b\nc: d\u{7}e\n")
    #expect(read.problems.map(\.place) == [RulePlace(file: "rule.yml", line: 2, column: 5)])
    #expect(read.problems.first?.message.hasPrefix("this is no YAML: ") ?? false)
  }

  @Test("Directives belong to the document after them")
  func directives() {
    #expect(RuleText.read("%YAML 1.1\n---\n" + rule + "\n...\n%YAML 1.1\n---\n" + rule).rules.count == 2)
    #expect(RuleText.read("%YAML 9.9\n---\n" + rule).problems.map(\.place.line) == [1])
  }

  @Test("A document may begin on the line of its marker, and dashes within text are no marker")
  func markers() {
    let text = "--- {title: t, logsource: {product: a}, detection: {a: x, condition: a}}\n--- # next\n"
    #expect(RuleText.read(text + rule).rules.count == 2)
    let dashes = RuleText.rule("a: x\ncondition: a", more: "description: |\n  ---\n  ----\nauthor: ---x")
    #expect(RuleText.read(dashes).rules.first?.description == "---\n----\n")
  }

  @Test("Columns count characters")
  func columns() {
    #expect(
      RuleText.problems("title: t\nlogsource: {product: é😀, service: 1}\ndetection: {a: x, condition: a}")
        == ["2:35 \"service\" is text, and this is a number; put it in quotes"])
  }
}
