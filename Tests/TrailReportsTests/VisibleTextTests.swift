import Testing

@testable import TrailReports

@Suite("Text for people's eyes")
struct VisibleTextTests {
  @Test(
    "What a terminal would obey or hide is written out",
    arguments: [
      ("plain text", "plain text"), ("\u{1B}[31m", #"\u{1b}[31m"#), ("a\nb\r\tc", #"a\u{a}b\u{d}\u{9}c"#),
      ("\u{9B}2J", #"\u{9b}2J"#), ("\u{7F}\u{0}", #"\u{7f}\u{0}"#),
      ("a\u{202E}b\u{2066}", #"a\u{202e}b\u{2066}"#),
      ("\u{200B}\u{FEFF}\u{AD}", #"\u{200b}\u{feff}\u{ad}"#),
      ("\u{2028}\u{2029}\u{85}", #"\u{2028}\u{2029}\u{85}"#),
      ("\u{E0041}", #"\u{e0041}"#), ("é 天 🜁 ω", "é 天 🜁 ω"), ("e\u{301}", "e\u{301}"),
    ])
  func writtenOut(text: String, shown: String) {
    #expect(text.visible().unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("No scalar of the first two planes gets a control or format character through")
  func everyScalar() {
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "a\(scalar)".visible()
      let bad = shown.unicodeScalars.contains { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      }
      if bad { Issue.record("U+\(String(value, radix: 16)) is shown as it is") }
    }
  }

  @Test("Of many combining marks in a row, the fifth and later are written out")
  func marks() {
    let text = "a" + String(repeating: "\u{301}", count: 6)
    #expect(text.visible() == "a\u{301}\u{301}\u{301}\u{301}" + #"\u{301}\u{301}"#)
  }

  @Test(
    "Columns count as a terminal counts them",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("天文台", 6), ("한글", 4), ("🦀", 2), ("ｱ", 1), ("Ａ", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(
    "Long text keeps its start and its end",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abc…fg"), ("abcdefg", 3, "a…g"), ("abcdefg", 2, "a…"),
      ("abcdefg", 1, "…"), ("abcdefg", 0, ""), ("天文台观察者", 7, "天…者"), ("天文台观察者", 8, "天文…者"),
    ])
  func fitted(text: String, width: Int, shown: String) {
    #expect(text.fitted(to: width) == shown)
  }

  @Test("Text that is fitted never takes more columns than it may", arguments: 0...20)
  func neverTooWide(width: Int) {
    for text in ["天a文b台c观d察e者", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}x天", "🦀🦀🦀🦀🦀🦀🦀", "plain and long"] {
      let fitted = text.fitted(to: width)
      #expect(fitted.columns <= width)
      #expect(fitted.padded(to: width).columns == width)
    }
  }

  @Test(
    "Numbers have their thousands apart",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func numbers(number: Int, shown: String) {
    #expect(Shown.number(number) == shown)
  }

  @Test(
    "Sizes have one decimal",
    arguments: [
      (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (1999, "1.9 kB"),
      (999_999, "999.9 kB"),
      (1_000_000, "1.0 MB"), (2_147_483_648, "2.1 GB"), (Int.max, "9.2 EB"),
    ])
  func sizes(bytes: Int, shown: String) {
    #expect(Shown.size(bytes) == shown)
  }

  @Test(
    "A principal of the account itself goes without the account",
    arguments: [
      ("arn:aws:iam::1:user/a:b", "1", "user/a:b"), ("arn:aws:iam::1:root", "2", "1:root"),
      ("arn:aws:iam::1:role/a", nil, "1:role/a"), ("arn:aws:iam:::x", "1", "x"),
      ("lambda.amazonaws.com", "1", "lambda.amazonaws.com"), ("arn:aws", "1", "arn:aws"),
      ("arn:aws:iam::1:", "1", "arn:aws:iam::1:"), ("", "1", ""),
    ] as [(String, String?, String)])
  func principals(principal: String, account: String?, label: String) {
    #expect(PrincipalLabel.short(principal, seenFrom: account) == label)
  }
}
