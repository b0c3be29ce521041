import Sigma
import SigmaYAML
import Testing

@Suite("Values as a rule's file has them")
struct ScalarReadingTests {
  private func value(_ written: String) -> Literal? {
    RuleText.items("s:\n  a: \(written)").first?.values.first
  }

  @Test(
    "Only true and false are booleans",
    arguments: [
      ("true", .boolean(true)), ("False", .boolean(false)), ("TRUE", .boolean(true)), ("yes", .text("yes")),
      ("no", .text("no")), ("on", .text("on")), ("Off", .text("Off")), ("y", .text("y")),
      ("tRue", .text("tRue")),
      ("'true'", .text("true")), ("!!str true", .text("true")), ("!!bool \"true\"", .boolean(true)),
    ] as [(String, Literal)])
  func booleans(_ written: String, _ literal: Literal) {
    #expect(value(written) == literal)
  }

  @Test(
    "Numbers stay as written",
    arguments: [
      "0", "22", "-1", "+3", "007", "012345678901", "1.50", ".5", "5.", "1e3", "-2.5E-7", "0x1F", "0o17",
      ".inf",
      "-.Inf", ".nan", "340282366920938463463374607431768211456",
    ])
  func numbers(_ written: String) {
    #expect(value(written) == .number(written))
  }

  @Test(
    "What only looks like a number, a date or a time is text",
    arguments: [
      "1_000", "12:30:45", "2024-05-06", "2024-05-06T07:08:09Z", "1.2.3", "0x", "0xZZ", "0o8", "1e", "1e+",
      "e5",
      "+", ".", "..5", "--1", "1-", "0b11", "192.0.2.1", "-.nan", "10.0.0.0/8", "=", "<<x",
    ])
  func almostNumbers(_ written: String) {
    #expect(value(written) == .text(written))
  }

  @Test("Quotes make text of everything", arguments: ["22", "true", "null", "~", "", "1e3", " padded "])
  func quoted(_ text: String) {
    #expect(value("'\(text)'") == .text(text))
    #expect(value("\"\(text)\"") == .text(text))
  }

  @Test("Null is written in five ways", arguments: ["", "~", "null", "Null", "NULL"])
  func null(_ written: String) {
    #expect(value(written) == .null)
  }

  @Test("Backslashes and wildcards stay as they are")
  func backslashes() {
    #expect(value(#"'\*\\a*'"#) == .text(#"\*\\a*"#))
    #expect(value(#"\*"#) == .text(#"\*"#))
    #expect(value(#""\\*""#) == .text(#"\*"#))
  }

  @Test("Text over several lines is joined as YAML says")
  func blocks() {
    #expect(value(">-\n    one\n    two") == .text("one two"))
    #expect(value("|\n    one\n    two\n") == .text("one\ntwo\n"))
    #expect(value("|-\n    22") == .text("22"))
  }

  @Test("A key stays as written, whatever it looks like")
  func keys() {
    #expect(
      RuleText.items("s:\n  4625: a\n  true: b\n  null: c\n  \"x\": d").map(\.field) == [
        "4625", "true", "null", "x",
      ])
  }

  @Test(
    "A tag that does not fit is an error",
    arguments: [
      ("!!int abc", "7:7 the tag tag:yaml.org,2002:int does not fit this value, or is unknown"),
      ("!mine abc", "7:7 the tag !mine does not fit this value, or is unknown"),
      ("!!binary aGk=", "7:7 the tag tag:yaml.org,2002:binary does not fit this value, or is unknown"),
      ("!!set {x: ~}", "7:7 the tag tag:yaml.org,2002:set does not fit this value, or is unknown"),
    ])
  func tags(_ written: String, _ problem: String) {
    #expect(RuleText.problems(RuleText.rule("s:\n a: \(written)\ncondition: s")) == [problem])
  }
}
