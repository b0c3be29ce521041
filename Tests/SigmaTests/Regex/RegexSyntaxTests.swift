import Sigma
import Testing

@Suite("Regular expressions: what they match")
struct RegexSyntaxTests {
  @Test(
    "Literals, alternatives and groups",
    arguments: [
      .found("", ""), .found("", "abc"), .found("b", "abc"), .absent("d", "abc"), .found("abc", "xxabcxx"),
      .found("cat|dog", "hotdog"), .absent("cat|dog", "bird"), .found("a|", "xyz"), .found("(ab)+c", "ababc"),
      .absent("(ab)+c", "abac"), .found("(?:ab|cd){2}", "cdab"),
      .found("(?<verb>Get|List)Users", "ListUsers"),
      .found("(?P<verb>Get|List)Users", "GetUsers"), .found("(?'verb'Get)Users", "GetUsers"),
      .found("a(?#nothing)b", "ab"), .found("(?|a|b)c", "bc"), .found("(((a)))", "a"), .found("()", ""),
      .absent("Abc", "abc"), .found("a{", "a{"), .found("a{x}", "a{x}"), .found("}]", "}]"),
      .found("a{1", "a{1"),
    ] as [RegexTrial])
  func literals(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "Quantifiers, greedy, lazy and possessive alike",
    arguments: [
      .found("ab*c", "ac"), .found("ab*c", "abbbc"), .absent("ab+c", "ac"), .found("ab+c", "abbc"),
      .found("ab?c", "ac"),
      .absent("^ab?c", "abbc"), .found("^a{3}$", "aaa"), .absent("^a{3}$", "aa"), .absent("^a{3}$", "aaaa"),
      .found("^a{2,}$", "aaaa"), .absent("^a{2,}$", "a"), .found("^a{1,2}$", "aa"),
      .absent("^a{1,2}$", "aaa"),
      .found("^a{,2}$", "a"), .absent("^a{,2}$", "aaa"), .found("^a{0}b", "b"), .found("a*?b", "aab"),
      .found("^a+?$", "aaa"), .found("^a??b", "b"), .found("^a{1,3}?$", "aaa"), .found("^a{2}{3}$", "aaaaaa"),
      .absent("^a{2}{3}$", "aaaaa"), .found("^(?:a{2}){3}$", "aaaaaa"), .found("a++b", "aab"),
      .found("a*+", "b"),
      .found(#"\w++\s"#, "word "), .found("a++$", "baa"), .found("[^/]++/x", "ab/x"),
      .found("(?:a++b)+a?", "aab"), .found("^*a", "xa"),
      .found("(?:a*)*b", "aab"), .found("(?:a|b*)+c", "abbc"), .found("(?:)*a", "a"), .found("(a?){3}b", "b"),
    ] as [RegexTrial])
  func quantifiers(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "Classes with ranges, negation and names",
    arguments: [
      .found("[abc]", "xxc"), .absent("[abc]", "xyz"), .found("[a-c]x", "bx"), .absent("[a-c]x", "dx"),
      .found("[^a-c]", "abcd"), .absent("[^a-c]", "abc"), .found("[]]", "]"), .found("[^]]", "a"),
      .absent("[^]]", "]"),
      .found("[a-]", "-"), .found("[-a]", "-"), .found("[a\\-c]", "-"), .absent("[a\\-c]", "b"),
      .found(#"[\w-]"#, "-"),
      .found(#"[\d-x]"#, "-"), .found("[a^]", "^"), .found("[.]", "."), .absent("[.]", "a"),
      .found(#"[\]]"#, "]"),
      .found(#"^[\w.\-]+$"#, "a_1.b-c"), .found(#"[\D]"#, "1a"), .absent(#"[\D]"#, "123"),
      .found(#"[^\d\s]"#, "1 a"),
      .found("^[[:alpha:]]+$", "abcXYZ"), .absent("[[:digit:]]", "abc"), .found("[[:^digit:]]", "12a"),
      .found("[[:xdigit:]_]{4}", "aF_9"), .found("[[:punct:]]", "a!"), .found("[[:upper:]]", "aB"),
      .absent("[[:upper:]]", "ab"), .found("[[:upper:]]", "ab", .ignoreCase), .found("[[a]]", "a]"),
      .found(#"[\x41-\x43]"#, "B"), .found(#"[\n]"#, "a\nb"), .found(#"[\b]"#, "\u{8}"), .found("[[:]", ":"),
      .found("[a-z&&b]", "&"), .found("[é-ü]", "ö"), .absent("[é-ü]", "a"),
    ] as [RegexTrial])
  func classes(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "The classes of POSIX are those of ASCII",
    arguments: [
      ("alpha", 52), ("digit", 10), ("alnum", 62), ("upper", 26), ("lower", 26), ("space", 6), ("blank", 2),
      ("punct", 32), ("print", 95), ("graph", 94), ("cntrl", 33), ("xdigit", 22), ("word", 63),
      ("ascii", 128),
    ])
  func posixClasses(_ name: String, _ count: Int) throws {
    let characters = (0..<0x250).compactMap { Unicode.Scalar($0) }
    #expect(try characters.count { try RegularExpression.finds("[[:\(name):]]", String($0)) } == count)
    #expect(
      try characters.count { try RegularExpression.finds("[[:^\(name):]]", String($0)) } == 0x250 - count)
  }

  @Test(
    "Escapes",
    arguments: [
      .found(#"\d\d"#, "a12"), .absent(#"\d\d"#, "a1b2"), .found(#"^\w+$"#, "Az_09"), .absent(#"\w"#, "-é-"),
      .found(#"\s"#, "a\tb"), .found(#"\S"#, " x "), .found(#"\W"#, "ab-"), .found(#"\D"#, "12x"),
      .found(#"\t\n\r\f\v"#, "\t\n\r\u{C}\u{B}"), .found(#"\x41"#, "A"), .found(#"\x{1F600}"#, "😀"),
      .found(#"\u00e9"#, "é"), .found(#"\.\*\?\+\(\)\[\]\{\}\|\^\$\\"#, #".*?+()[]{}|^$\"#),
      .found(#"\/\-\_\ \""#, #"/-_ ""#),
      .found(#"\a\e\0"#, "\u{7}\u{1B}\u{0}"), .found(#"\cA"#, "\u{1}"), .found(#"\012"#, "\n"),
      .found(#"\Qa.b\E+"#, "a.bb"),
      .absent(#"\Qa.b\E"#, "axb"), .found(#"\Qa.b"#, "a.b"), .found(#"\h"#, "a b"), .found(#"\H"#, " a"),
      .found(#"a\Nb"#, "axb"), .absent(#"a\Nb"#, "a\nb", .dotMatchesNewline), .found(#"\é"#, "é"),
      .found(#"C:\\Windows\\.*\.exe"#, #"C:\Windows\x.exe"#),
    ] as [RegexTrial])
  func escapes(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "Anchors and word boundaries",
    arguments: [
      .found("^ab", "abc"), .absent("^b", "abc"), .found("bc$", "abc"), .absent("ab$", "abc"),
      .found("c$", "abc\n"),
      .absent("c$", "abc\n\n"), .found(#"c\Z"#, "abc\n"), .found(#"c\z"#, "abc"), .absent(#"c\z"#, "abc\n"),
      .found(#"\Aab"#, "ab"), .absent(#"\Ab"#, "a\nb", .multiline), .found("^b", "a\nb", .multiline),
      .absent("^b", "a\nb"), .found("a$", "a\nb", .multiline), .absent("a$", "a\nb"), .found("^$", ""),
      .found("^$", "\n"), .found("^$", "a\n\nb", .multiline), .absent("a\n^", "a\n", .multiline),
      .found("a\n$", "a\n", .multiline), .found("$^", "", .multiline), .found("a$\n^b", "a\nb", .multiline),
      .found(#"\bcat\b"#, "a cat!"), .absent(#"\bcat\b"#, "concat"), .found(#"\Bcat"#, "concat"),
      .absent(#"\Bcat"#, "cat"), .found(#"\b"#, "a"), .absent(#"\b"#, "--"), .absent(#"\b"#, ""),
      .found(#"\B"#, ""),
      .found(#"^\b\w"#, "x"), .found("(^|,)b", "a,b"), .found("(?:a|^)b$", "b"), .found("(?m)^b", "a\nb"),
      .absent("a^b", "ab"), .absent("a$b", "ab"), .found(#"x\b$"#, "x\n"), .absent(#"^a|^b\z"#, "cb"),
    ] as [RegexTrial])
  func anchors(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "Options, given or inside the expression",
    arguments: [
      .found("abc", "xABCx", .ignoreCase), .found("[a-c]+$", "ABC", .ignoreCase),
      .absent("[^a]", "A", .ignoreCase),
      .found("(?i)abc", "ABC"), .found("a(?i)b", "aB"), .absent("a(?i)b", "AB"), .found("a(?i:b)c", "aBc"),
      .absent("a(?i:b)c", "aBC"), .found("(?i)a(?-i)b", "Ab"), .absent("(?i)a(?-i)b", "AB"),
      .found("(a(?i)b)c", "aBc"),
      .absent("(a(?i)b)c", "aBC"), .found("(?i)a|b", "B"), .found("a(?i)x|b", "B"),
      .found("a.b", "a\nb", .dotMatchesNewline),
      .absent("a.b", "a\nb"), .found("(?s)a.b", "a\nb"), .found("(?s:a.)b.", "a\nbx"),
      .absent("(?s:a.)b.", "a\nb\n"),
      .found("(?im)^B", "a\nb"), .found("(?i-s:a.)", "Ab"), .found("(?)a", "a"),
    ] as [RegexTrial])
  func options(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test(
    "Code points are whole, and case pairs are those of the folding",
    arguments: [
      .found("^.$", "é"), .found("^.$", "€"), .found("^.$", "😀"), .absent("^..$", "😀"), .found("^[^a]$", "😀"),
      .found(#"^\W$"#, "é"), .found(#"^\S{2}$"#, "日本"), .found("é", "É", .ignoreCase), .absent("é", "É"),
      .found("[à-ö]", "Ö", .ignoreCase), .absent("[^é]", "É", .ignoreCase), .found("σ", "Σ", .ignoreCase),
      .found("ς", "Σ", .ignoreCase), .found("Σ", "ς", .ignoreCase), .found("ж", "Ж", .ignoreCase),
      .absent("k", "\u{212A}", .ignoreCase), .absent("s", "ſ", .ignoreCase), .found("[😀-😆]", "😃"),
      .found(#"\p{Lu}"#, "aÉ"), .absent(#"\p{Lu}"#, "aé"), .found(#"^\pL+$"#, "aéж日"),
      .found(#"\P{L}"#, "a1"),
      .found(#"[\p{Nd}_]"#, "٣"), .found(#"^\p{^L}$"#, "1"), .found("日本", "x日本x"),
      .found(#"\x{10FFFF}"#, "\u{10FFFF}"),
      .found("[\\x{0}-\\x{10FFFF}]", "\u{E000}"),
    ] as [RegexTrial])
  func unicode(_ trial: RegexTrial) throws {
    #expect(try RegularExpression.finds(trial.pattern, trial.text, trial.options) == trial.isFound)
  }

  @Test("Bytes that are no UTF-8 match nothing, and what stands around them is found")
  func brokenText() throws {
    let bytes: [UInt8] = [0x61, 0xFF, 0xE2, 0x82, 0x62, 0xC0, 0x80, 0x63]
    var scratch = RegexScratch()
    let isFound: (String) throws -> Bool = { pattern in
      try RegularExpression(pattern).matches(bytes.span, scratch: &scratch)
    }
    #expect(try !isFound("a.*b"))
    #expect(try !isFound("^a[^x]+c$"))
    #expect(try isFound("^a"))
    #expect(try isFound("b"))
    #expect(try isFound("c$"))
  }
}
