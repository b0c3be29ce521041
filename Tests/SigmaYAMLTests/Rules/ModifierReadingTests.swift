import Sigma
import SigmaYAML
import Testing

@Suite("Modifiers of a field")
struct ModifierReadingTests {
  private func problem(_ item: String) -> String? {
    RuleText.read(RuleText.rule("s:\n  \(item)\ncondition: s")).problems.first?.message
  }

  @Test("Each modifier of the specification is read", arguments: Modifier.allCases)
  func all(_ modifier: Modifier) {
    let isFlag = [.ignoreCase, .multiline, .dotMatchesNewline].contains(modifier)
    let key = isFlag ? "a|re|\(modifier.rawValue)" : "a|\(modifier.rawValue)"
    let value = modifier == .exists ? "true" : [.cidr, .fieldref, .expand].contains(modifier) ? "x" : "7"
    let items = RuleText.items("s:\n  \(key): \(value)")
    #expect(items.map(\.modifiers) == [isFlag ? [.re, modifier] : [modifier]])
  }

  @Test("Flags of regular expressions have longer names too")
  func flagNames() {
    #expect(
      RuleText.items("s:\n  a|re|ignorecase|multiline|dotall: x").map(\.modifiers)
        == [[.re, .ignoreCase, .multiline, .dotMatchesNewline]])
  }

  @Test(
    "Those that go together are read in the order written",
    arguments: [
      "contains|all", "windash|contains|all", "wide|base64offset|contains", "utf16le|base64", "re|i|contains",
      "cidr|expand", "fieldref|neq", "fieldref|startswith|cased", "hour|gte", "lt|neq", "expand|re",
      "cased|endswith|neq",
      "exists|neq", "re|cased", "fieldref|expand",
    ])
  func combinations(_ modifiers: String) {
    let value =
      modifiers.hasPrefix("exists")
      ? "true"
      : modifiers.contains("expand")
        ? "'%x%'" : modifiers.contains("fieldref") || modifiers == "cidr" ? "x" : "7"
    #expect(
      RuleText.items("s:\n  a|\(modifiers): \(value)").map {
        $0.modifiers.map(\.rawValue).joined(separator: "|")
      }
        == [modifiers])
  }

  @Test(
    "An unknown one is an error, with the one that may be meant",
    arguments: [
      ("a|contians: x", "\"contians\" is no modifier; is \"contains\" meant?"),
      ("a|Contains: x", "\"Contains\" is no modifier; is \"contains\" meant?"),
      ("a| contains: x", "\" contains\" is no modifier; is \"contains\" meant?"),
      ("a|startwith: x", "\"startwith\" is no modifier; is \"startswith\" meant?"),
      ("a|frobnicate: x", "\"frobnicate\" is no modifier"),
      ("a|: x", "a modifier is missing after \"|\""),
    ])
  func unknown(_ item: String, _ message: String) {
    #expect(problem(item) == message)
  }

  @Test("The place of an unknown one is that of its key")
  func place() {
    #expect(
      RuleText.problems(RuleText.rule("s:\n  ok: x\n  a|xyz: y\ncondition: s")) == [
        "8:5 \"xyz\" is no modifier"
      ])
  }

  @Test(
    "Some exclude one another",
    arguments: [
      ("contains|endswith", "the modifiers \"contains\" and \"endswith\" exclude one another"),
      ("lt|gt", "the modifiers \"lt\" and \"gt\" exclude one another"),
      ("hour|day", "the modifiers \"hour\" and \"day\" exclude one another"),
      ("wide|utf16", "the modifiers \"wide\" and \"utf16\" exclude one another"),
      ("base64|base64offset", "the modifiers \"base64\" and \"base64offset\" exclude one another"),
      ("cidr|contains", "the modifiers \"cidr\" and \"contains\" exclude one another"),
      ("re|wide", "the modifiers \"re\" and \"wide\" exclude one another"),
      ("windash|re", "the modifiers \"re\" and \"windash\" exclude one another"),
      ("exists|contains", "the modifiers \"exists\" and \"contains\" exclude one another"),
      ("fieldref|windash", "the modifiers \"fieldref\" and \"windash\" exclude one another"),
      ("gte|contains", "the modifiers \"gte\" and \"contains\" exclude one another"),
      ("contains|contains", "the modifier \"contains\" stands twice"),
      ("i", "\"i\" is a flag of regular expressions; write \"re|i\""),
      ("contains|s", "\"s\" is a flag of regular expressions; write \"re|s\""),
    ])
  func conflicts(_ modifiers: String, _ message: String) {
    #expect(problem("a|\(modifiers): x") == message)
  }

  @Test(
    "Some need a field before them",
    arguments: ["exists", "fieldref", "lt", "lte", "gt", "gte", "minute", "year"])
  func needField(_ modifier: String) {
    #expect(problem("'|\(modifier)': 1") == "\"\(modifier)\" needs a field before it")
  }

  @Test(
    "A value that a modifier cannot use is an error",
    arguments: [
      ("a|exists: yes", "\"exists\" takes true or false"), ("a|exists: 1", "\"exists\" takes true or false"),
      ("a|exists: [true, false]", "\"exists\" takes one value"), ("a|lt: abc", "\"lt\" takes a number"),
      ("a|lt: '5'", "\"lt\" takes a number, without quotes"),
      ("a|gte: true", "\"gte\" takes a number"), ("a|gt: ~", "\"gt\" takes a number"),
      ("a|hour: noon", "\"hour\" takes a number"), ("a|cidr: 10", "\"cidr\" takes text"),
      ("a|fieldref: 10", "\"fieldref\" takes text"), ("a|expand: 10", "\"expand\" takes text"),
      ("a|contains: ~", "\"contains\" takes text, and this is empty"),
      ("a|re: [x, ~]", "\"re\" takes text, and this is empty"),
    ])
  func wrongValues(_ item: String, _ message: String) {
    #expect(problem(item) == message)
  }

  @Test(
    "Values that it can use are read",
    arguments: [
      "a|gte: 1.5", "a|gt|expand: '%limit%'", "a|contains: 22", "a|re: 22", "a|all: [x, ~]",
      "a|neq: ~", "a|hour: 7", "a|contains: ''", "a|endswith: false",
    ])
  func goodValues(_ item: String) {
    #expect(problem(item) == nil)
  }
}
