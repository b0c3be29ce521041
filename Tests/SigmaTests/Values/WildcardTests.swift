import Testing

@testable import Sigma

@Suite("Values: wildcards and escapes")
struct WildcardTests {
  @Test(
    "A backslash makes a wildcard or a backslash plain, and is itself elsewhere",
    arguments: [
      (#"a\*b"#, [.bytes("a*b")]), (#"a\\*b"#, [.bytes(#"a\"#), .many, .bytes("b")]),
      (#"a\\\*b"#, [.bytes(#"a\*b"#)]),
      (#"a\b"#, [.bytes(#"a\b"#)]), (#"a\\b"#, [.bytes(#"a\b"#)]), (#"a\\\b"#, [.bytes(#"a\\b"#)]),
      (#"a\\\\b"#, [.bytes(#"a\\b"#)]), (#"a\"#, [.bytes(#"a\"#)]), (#"\?x"#, [.bytes("?x")]),
      (#"\\?x"#, [.bytes(#"\"#), .one, .bytes("x")]), (#"\\\\*"#, [.bytes(#"\\"#), .many]),
      (#"C:\Windows\*"#, [.bytes(#"C:\Windows*"#)]), (#"C:\Windows\\*"#, [.bytes(#"C:\Windows\"#), .many]),
      ("a**b", [.bytes("a"), .many, .bytes("b")]), ("a*?b", [.bytes("a"), .many, .one, .bytes("b")]),
      ("", []),
    ] as [(String, [TextPattern.Part])])
  func escapes(_ value: String, _ parts: [TextPattern.Part]) {
    #expect(TextPattern(parsing: value).parts == parts)
  }

  @Test(
    "Patterns match whole texts, without case",
    arguments: [
      .yes("f", "abc", "abc"), .yes("f", "abc", "ABC"), .yes("f", "ABC", "abc"), .no("f", "abc", "abcd"),
      .no("f", "abc", "ab"),
      .no("f", "abc", ""), .yes("f", "", ""), .no("f", "", "a"), .yes("f", "*", ""), .yes("f", "*", "any"),
      .yes("f", "a*", "abc"), .yes("f", "a*", "a"), .no("f", "a*", "ba"), .yes("f", "*c", "abc"),
      .no("f", "*c", "abcd"),
      .yes("f", "*b*", "abc"), .yes("f", "*b*", "B"), .no("f", "*b*", "ac"), .yes("f", "a*c", "abc"),
      .yes("f", "a*c", "ac"),
      .no("f", "a*c", "abcd"), .no("f", "ab*ba", "aba"), .yes("f", "ab*ba", "abba"), .yes("f", "a?c", "abc"),
      .no("f", "a?c", "ac"), .no("f", "a?c", "abbc"), .yes("f", "?", "x"), .no("f", "?", ""),
      .no("f", "?", "xy"),
      .yes("f", "??*", "abc"), .yes("f", "??*", "ab"), .no("f", "??*", "a"), .yes("f", "*??", "ab"),
      .no("f", "*??", "a"),
      .yes("f", "*a?c*", "xxabcxx"), .no("f", "*a?c*", "xxacxx"), .yes("f", "*aab", "aaab"),
      .yes("f", "*ab*ab*", "xabyabz"),
      .no("f", "*ab*ab*", "xaby"), .yes("f", "a*b*c", "a-b-b-c"), .no("f", "a*b*c", "a-c-b"),
      .yes("f", "*?b", "abb"),
      .yes("f", #"100\*"#, "100*"), .no("f", #"100\*"#, "1000"), .yes("f", #"why\?"#, "why?"),
      .no("f", #"why\?"#, "whys"),
      .yes("f", "arn:*:role/x*", "arn:aws:iam::111122223333:role/xyz"),
      .no("f", "arn:*:role/x*", "arn:aws:iam::1:user/xyz"),
      .yes("f", "arn:*:role/x*", "ARN:aws:iam::111122223333:ROLE/X"), .yes("f", #"\*:\*"#, "*:*"),
      .no("f", #"\*:\*"#, "s3:*"),
    ] as [ValueTrial])
  func wildcards(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "One wildcard is one character, whatever its bytes",
    arguments: [
      .yes("f", "caf?", "café"), .yes("f", "?", "😀"), .no("f", "?", "e\u{301}"), .yes("f", "??", "e\u{301}"),
      .yes("f", "*?é", "xÉ"), .no("f", "*?é", "É"), .yes("f", "日?語*", "日本語で"), .yes("f", "*本?", "日本語"),
      .yes("f", "?*?", "éé"), .no("f", "?*?", "é"), .yes("f", "*é?*", "caféine"),
    ] as [ValueTrial])
  func characters(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test("Generated patterns match what a plain reading of them matches", arguments: 0..<4)
  func generated(_ seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    var scratch = MatchScratch()
    var heldCount = 0
    func text(_ characters: [String], _ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &numbers)).map { _ in
        characters.randomElement(using: &numbers) ?? ""
      }.joined()
    }
    for _ in 0..<400 {
      let value = text(["a", "b", "é", "*", "*", "?", #"\"#, #"\*"#], 7)
      let test = try ItemTest("f", [.text(value)])
      for _ in 0..<15 {
        let candidate = text(["a", "b", "é", #"\"#, "*"], 8)
        let expected = Self.matches(
          TextPattern(parsing: value).parts[...], Array(candidate.unicodeScalars)[...])
        let holds = test.holds([TrialScalar(candidate, .text)], scratch: &scratch)
        #expect(holds == expected, "\(value) \(candidate)")
        if expected { heldCount += 1 }
      }
    }
    #expect(heldCount > 300)
  }

  /// Tries every length of every star.
  private static func matches(
    _ parts: ArraySlice<TextPattern.Part>, _ text: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let part = parts.first else { return text.isEmpty }
    switch part {
    case .many: return (0...text.count).contains { matches(parts.dropFirst(), text.dropFirst($0)) }
    case .one: return !text.isEmpty && matches(parts.dropFirst(), text.dropFirst())
    case .bytes(let bytes):
      let plain = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      return text.starts(with: plain) && matches(parts.dropFirst(), text.dropFirst(plain.count))
    case .byteOrderMark: return false
    }
  }
}

extension TextPattern.Part {
  static func bytes(_ text: String) -> TextPattern.Part { .bytes(Array(text.utf8)) }
}
