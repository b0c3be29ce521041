import Sigma
import Testing

@Suite("Regular expressions: what is refused")
struct RegexRefusalTests {
  struct Refusal: Sendable, CustomStringConvertible {
    var pattern: String
    var construct: String
    var offset: Int

    init(_ pattern: String, _ construct: String, _ offset: Int) {
      self.pattern = pattern
      self.construct = construct
      self.offset = offset
    }

    var description: String { pattern }
  }

  @Test(
    "What an automaton cannot do is named with its place",
    arguments: [
      Refusal("a(?=b)", "look-ahead `(?=`", 1), Refusal("(?!b)a", "negative look-ahead `(?!`", 0),
      Refusal("x(?<=b)a", "look-behind `(?<=`", 1), Refusal("x(?<!b)a", "negative look-behind `(?<!`", 1),
      Refusal(#"(a)\1"#, #"back reference `\1`"#, 3), Refusal(#"(?<n>a)\k<n>"#, #"back reference `\k`"#, 7),
      Refusal(#"(a)\g{1}"#, #"back reference `\g`"#, 3),
      Refusal("(?P<n>a)(?P=n)", "back reference `(?P=`", 8),
      Refusal("é(?>a)", "atomic group", 1), Refusal("a(?R)?", "recursion", 1),
      Refusal("(a)(?1)", "recursion", 3),
      Refusal("(a)(?-1)", "recursion", 3), Refusal("(?&n)", "recursion", 0),
      Refusal("(?P>n)", "recursion", 0),
      Refusal("(a)?(?(1)b|c)", "conditional", 4), Refusal("(*UTF8)a", "control verb", 0),
      Refusal(#"\p{Greek}"#, #"property `\p{Greek}`"#, 0), Refusal(#"a\X"#, #"`\X`"#, 1),
      Refusal(#"\Ka"#, #"`\K`"#, 0),
      Refusal(#"\R"#, #"`\R`"#, 0), Refusal("(?x)a b", "`(?x`", 0),
      Refusal(#"\N{DASH}"#, "character name", 0),
      Refusal("[[=a=]]", "collating element", 1), Refusal("a(?C1)", "call-out", 1),
    ])
  func unsupported(_ refusal: Refusal) {
    let problem = #expect(throws: RegexProblem.self) { _ = try RegularExpression(refusal.pattern) }
    #expect(problem?.offset == refusal.offset)
    #expect(problem?.message.contains(refusal.construct) == true, "\(problem?.message ?? "")")
    #expect(problem?.message.contains("at offset \(refusal.offset) ") == true)
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      Refusal("a)", "closes no group", 1), Refusal("(a", "not closed", 0), Refusal("a(?:b", "not closed", 1),
      Refusal("[a", "not closed", 0), Refusal("x[]", "not closed", 1), Refusal("*a", "nothing to repeat", 0),
      Refusal("a|+", "nothing to repeat", 2), Refusal("(?i)*", "nothing to repeat", 4),
      Refusal("{2}", "nothing to repeat", 0),
      Refusal("a**", "follows another", 2), Refusal("a{1}{1}{1}{1}", "follows another", 10),
      Refusal("a{3,2}", "wrong order", 1),
      Refusal("a{70000}", "counts past", 1),
      Refusal("[z-a]", "ends before it begins", 1), Refusal(#"a\"#, "ends the text", 1),
      Refusal(#"\y"#, "unknown", 0),
      Refusal(#"\xZ"#, "no code point", 0), Refusal(#"\x{110000}"#, "no code point", 0),
      Refusal(#"\ud800"#, "no code point", 0),
      Refusal("[[:word2:]]", "not known", 1), Refusal("(?<1a>b)", "name", 0), Refusal("(?q)", "`(?q`", 0),
      Refusal("(?i", "not closed", 0), Refusal("(?#x", "not closed", 0),
      Refusal(#"[\B]"#, "no meaning in a class", 1),
      Refusal(#"\p{L"#, "not closed", 0),
    ])
  func wrong(_ refusal: Refusal) {
    let problem = #expect(throws: RegexProblem.self) { _ = try RegularExpression(refusal.pattern) }
    #expect(problem?.offset == refusal.offset)
    #expect(problem?.message.contains(refusal.construct) == true, "\(problem?.message ?? "")")
  }

  @Test(
    "A possessive quantifier that may rule out matches is refused",
    arguments: [
      Refusal("a++a", "possessive", 1), Refusal(#"\w++\d"#, "possessive", 2),
      Refusal(".*+x", "possessive", 1),
      Refusal("(?:ab)*+a", "possessive", 6), Refusal("(?:ba++)+c", "possessive", 5),
      Refusal(#"a++\b"#, "possessive", 1),
      Refusal(#"[\s\S]++$"#, "possessive", 6), Refusal("a?+ab", "possessive", 1),
      Refusal("a{1,3}+[a-c]", "possessive", 1),
      Refusal("a++b?a", "possessive", 1), Refusal("(?:a++|b)a", "possessive", 4),
    ])
  func possessive(_ refusal: Refusal) {
    let problem = #expect(throws: RegexProblem.self) { _ = try RegularExpression(refusal.pattern) }
    #expect(problem?.offset == refusal.offset)
    #expect(problem?.message.contains(refusal.construct) == true)
  }

  @Test(
    "An expression that is too large is refused at once",
    arguments: [
      "a{1000}{1000}", "(a{1,1000}){1000}", "((a{100}){100}){100}", #"\p{L}{1000}"#,
      "((((a+){50}){50}){50}){50}",
      "(?:a?){65535}", "(?:[^a]|é){5000}",
    ])
  func tooLarge(_ pattern: String) {
    let problem = #expect(throws: RegexProblem.self) { _ = try RegularExpression(pattern) }
    #expect(problem?.message.contains("too large") == true)
  }

  @Test("Nesting and length have bounds")
  func bounds() throws {
    let deep = String(repeating: "(", count: 49) + "a" + String(repeating: ")", count: 49)
    #expect(try RegularExpression.finds(deep, "a"))
    #expect(throws: RegexProblem.self) { _ = try RegularExpression("(" + deep + ")") }
    #expect(throws: RegexProblem.self) {
      _ = try RegularExpression(String(repeating: "(", count: 200_000))
    }
    #expect(throws: RegexProblem.self) { _ = try RegularExpression(String(repeating: "a|", count: 20_000)) }
    #expect(try RegularExpression.finds(String(repeating: "(?:){1000}", count: 3_000), ""))
  }
}
