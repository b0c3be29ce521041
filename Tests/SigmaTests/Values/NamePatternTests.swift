import Sigma
import Testing

@Suite("Patterns of names") struct NamePatternTests {
  @Test(
    "A pattern fits what its wildcards leave open, and nothing else",
    arguments: [
      ("role/ci", "role/ci", true), ("role/ci", "role/ci2", false), ("role/ci", "role/CI", false),
      ("role/ci", "role/c", false), ("", "", true), ("", "a", false),
      ("role/ci-*", "role/ci-", true), ("role/ci-*", "role/ci-deploy", true),
      ("role/ci-*", "role/cd-x", false),
      ("*", "", true), ("*", "anything at all", true), ("**a", "bca", true), ("a**", "a", true),
      ("*/deploy", "a/b/deploy", true), ("*/deploy", "a/deploy/b", false),
      ("a*b*c", "aXbXbXc", true), ("a*b*c", "aXbXb", false), ("*ab", "aab", true), ("*aab", "aaaab", true),
      ("c?", "c", false), ("c?", "cd", true), ("c?", "cde", false), ("?", "é", true), ("??", "é", false),
      ("a?c*", "a日c!", true), ("*?", "", false), ("*?", "x", true), ("a.c", "abc", false),
      ("[a]*", "[a]b", true), ("[a]*", "ab", false), ("a*?c", "ac", false), ("a*?c", "abc", true),
    ])
  func fits(_ pattern: String, _ text: String, _ isFit: Bool) {
    let bytes = Array(text.utf8)
    let found = NamePattern(pattern).matches(bytes.span)
    #expect(found == isFit)
  }

  @Test("Many wildcards against a long text come to an end")
  func hostile() {
    let text = Array(String(repeating: "a", count: 20_000).utf8)
    let pattern = String(repeating: "*a", count: 50) + "b"
    let isFit = NamePattern(pattern).matches(text.span)
    #expect(!isFit)
  }

  @Test(
    "A pattern that says nothing is told",
    arguments: [("*", true), ("**", true), ("?*", true), ("?", false), ("", false), ("*a", false)])
  func sayingNothing(_ pattern: String, _ saysNothing: Bool) {
    #expect(NamePattern.fitsEverything(pattern) == saysNothing)
  }
}
