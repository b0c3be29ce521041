import Testing

@testable import Sigma

@Suite("Values: comparing text")
struct TextComparisonTests {
  @Test(
    "contains, startswith and endswith take wildcards too, and numbers as their text",
    arguments: [
      .yes("f|contains", "b", "abc"), .yes("f|contains", "ABC", "abc"), .no("f|contains", "d", "abc"),
      .yes("f|contains", "", ""), .yes("f|contains", "", "x"), .yes("f|contains", "a*c", "xxabcxx"),
      .yes("f|contains", "*b", "abc"), .no("f|contains", #"\*"#, "abc"), .yes("f|contains", #"\*"#, "a*c"),
      .yes("f|contains", "a?c", "xabcx"), .yes("f|startswith", "ab", "ABC"), .no("f|startswith", "bc", "abc"),
      .yes("f|startswith", "a*c", "abcd"), .no("f|startswith", "", .null), .yes("f|endswith", "bc", "aBC"),
      .no("f|endswith", "ab", "abc"), .yes("f|endswith", "a?c", "xabc"), .yes("f|startswith", "abc", "abc"),
      .yes("f|endswith", "abc", "abc"), .yes("f|contains", "abc", "abc"), .no("f|startswith", "abcd", "abc"),
      .no("f|endswith", "xabc", "abc"), .no("f|contains", "abcd", "abc"),
      .yes("f|contains", .number("22"), "1221"),
      .yes("f|contains", .number("22"), .number("1221")), .yes("f|startswith", true, "trueish"),
      .yes("f|startswith|endswith", "b", "abc"), .yes("f|contains", "lane", "plan plane"),
      .yes("f|contains", "aab", "aaaab"), .yes("f|contains", "x", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax"),
    ] as [ValueTrial])
  func places(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "cased tells capital from small letters",
    arguments: [
      .yes("f|cased", "Abc", "Abc"), .no("f|cased", "Abc", "abc"), .no("f|cased", "abc", "Abc"),
      .yes("f|cased", "A*", "Abc"),
      .no("f|cased|contains", "B", "abc"), .yes("f|contains|cased", "B", "aBc"),
      .no("f|startswith|cased", "É", "été"),
      .yes("f|startswith|cased", "É", "Été"), .no("f|cased", true, "True"),
      .yes("f|cased", true, .boolean(true)),
      .yes("f|endswith|cased", "C", "abC"), .no("f|cased", "a?c", "ABC"),
    ] as [ValueTrial])
  func cased(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "Numbers and booleans are equal to their text, numbers to each other however written",
    arguments: [
      .yes("f", .number("22"), .number("22")), .yes("f", .number("22"), "22"), .yes("f", "22", .number("22")),
      .yes("f", .number("22"), .number("22.0")), .no("f", .number("22"), "22.0"),
      .no("f", .number("22"), .number("220")),
      .yes("f", .number("1000"), .number("1e3")), .yes("f", .number("0x1F"), .number("31")),
      .yes("f", .number("0x1F"), "31"),
      .yes("f", .number("-0x10"), "-16"), .yes("f", .number("0o17"), "15"),
      .yes("f", .number("1_000"), "1000"),
      .yes("f", .number("+5"), .number("5")), .yes("f", .number("1.50"), .number("1.5")),
      .yes("f", .number(".inf"), ".inf"),
      .no("f", .number("9007199254740993"), .number("9007199254740992")), .yes("f", true, .boolean(true)),
      .yes("f", true, "true"), .yes("f", true, "True"), .yes("f", "true", .boolean(true)),
      .no("f", true, .boolean(false)),
      .yes("f", false, "FALSE"), .no("f", true, .number("1")), .yes("f", "2*", .number("22")),
      .yes("f", "2?", .number("22")),
      .no("f", "22", .null), .no("f", "null", .null), .no("f", "*", .null), .yes("f", "null", "null"),
      .yes("f", .null, .null),
      .no("f", .null, "null"), .no("f", .null, ""), .no("f", "", .null),
      .no("f", .number("0"), .boolean(false)),
    ] as [ValueTrial])
  func kinds(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "Folding goes by the case pairs of Unicode where they are one to one",
    arguments: [0x80...0x24F, 0x370...0x556, 0x1E00...0x1EFF, 0xFF00...0xFF60])
  func caseTable(_ range: ClosedRange<Int>) {
    var foldedCount = 0
    for value in range {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let small = CaseTable.folded(scalar.value)
      guard small != scalar.value else { continue }
      foldedCount += 1
      guard let smallScalar = Unicode.Scalar(small) else { continue }
      // The micro sign and the final sigma are small letters that have the capital of another one.
      let expected =
        [0xB5, 0x3C2].contains(value)
        ? scalar.properties.uppercaseMapping == smallScalar.properties.uppercaseMapping
        : scalar.properties.lowercaseMapping == String(smallScalar)
      #expect(expected, "\(String(value, radix: 16))")
      #expect(String(smallScalar).utf8.count <= String(scalar).utf8.count)
      #expect(CaseTable.folded(small) == small)
    }
    #expect(foldedCount > 20)
  }

  @Test(
    "Letters of other scripts fold, and nothing becomes two letters or ASCII",
    arguments: [
      .yes("f", "ÉTÉ", "été"), .yes("f", "straße", "STRAẞE"), .no("f", "straße", "STRASSE"),
      .yes("f", "ΟΔΟΣ", "οδος"),
      .yes("f", "Жук", "жУК"), .yes("f|contains", "ПАРОЛЬ", "мой пароль тут"), .no("f", "k", "\u{212A}"),
      .no("f", "s", "ſ"),
      .yes("f|endswith", "É", "ABCé"), .yes("f|startswith", "Ÿ", "ÿabc"), .no("f", "i", "İ"),
      .yes("f", "ＡＢ", "ａｂ"),
      .yes("f|contains|cased", "é", "café"), .no("f|contains|cased", "É", "café"), .yes("f", "A日B", "a日b"),
      .yes("f", "İ", "İ"),
    ] as [ValueTrial])
  func scripts(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test("Bytes that are no UTF-8 are compared as they are")
  func brokenText() throws {
    let bytes: [UInt8] = [0x41, 0xFF, 0xC3, 0x42, 0xE2, 0x82, 0x43, 0xC3, 0x89]
    var text = ScalarText()
    text.hold(bytes.span, kind: .text)
    let folded = text.folded.indices.map { text.folded[$0] }
    #expect(folded == [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82, 0x63, 0xC3, 0xA9])
    var scratch = MatchScratch()
    for (value, expected) in [
      ("a*é", true), ("A??????É", true), ("A?????É", false), ("*c*", true), ("a?*b*", true),
      ("a?????", false),
    ] {
      let holds = try ItemTest("f", [.text(value)]).test(bytes.span, kind: .text, scratch: &scratch)
      #expect(holds == expected, "\(value)")
    }
  }

  @Test("A string is folded as texts are")
  func foldedString() {
    #expect(TextFolding.folded("AbÉΣς日😀ẞ") == "abéσσ日😀ß")
    #expect(TextFolding.folded("") == "")
  }

  @Test(
    "A wildcard takes a code point, or a byte that belongs to none",
    arguments: [
      ([0xF0, 0x9F, 0x98, 0x80], 1), ([0xF4, 0x8F, 0xBF, 0xBF], 1), ([0xF4, 0x90, 0x80, 0x80], 4),
      ([0xF0, 0x80, 0x80, 0x80], 4), ([0xE0, 0xA0, 0x80], 1), ([0xE0, 0x80, 0x80], 3),
      ([0xED, 0xA0, 0x80], 3),
      ([0xED, 0x9F, 0xBF], 1), ([0xEF, 0xBF, 0xBD], 1), ([0xC1, 0x81], 2), ([0xC3], 1), ([0xE2, 0x82], 2),
      ([0xE2, 0x82, 0x41], 3), ([0xF1, 0x80, 0x80, 0x80], 1), ([0x80, 0x80], 2),
      ([0xF5, 0x80, 0x80, 0x80], 4),
    ] as [([UInt8], Int)])
  func codePoints(_ bytes: [UInt8], _ count: Int) throws {
    var scratch = MatchScratch()
    for number in 1...5 {
      for star in ["*", ""] {
        let value = star + String(repeating: "?", count: number)
        let test = try ItemTest("f", [.text(value)])
        let holds = test.test(bytes.span, kind: .text, scratch: &scratch)
        #expect(holds == (star.isEmpty ? number == count : number <= count), "\(value)")
      }
    }
  }

  @Test("A text is held apart from the one before it, longer or shorter")
  func reuse() throws {
    var text = ScalarText()
    let test = try ItemTest("f|endswith", ["d"])
    var scratch = MatchScratch()
    for (held, expected) in [
      ("abcd", true), ("ab", false), (String(repeating: "x", count: 1000) + "D", true), ("", false),
    ] {
      let bytes = Array(held.utf8)
      text.hold(bytes.span, kind: .text)
      let holds = test.test(text, scratch: &scratch)
      #expect(holds == expected)
      let count = text.bytes.count
      #expect(count == held.utf8.count)
    }
  }
}
