import Testing

@testable import Sigma

@Suite("Regular expressions: texts that every match holds")
struct RequiredLiteralTests {
  struct Case: Sendable, CustomStringConvertible {
    var pattern: String
    var prefix: String?
    var anywhere: String?
    var ignoresCase = false
    var isWhole = false
    var description: String { pattern }
  }

  @Test(
    "They are read off the expression",
    arguments: [
      Case(pattern: "abc", prefix: "abc", anywhere: "abc", isWhole: true),
      Case(pattern: "a.bcd", anywhere: "bcd"), Case(pattern: "abc.*de", prefix: "abc", anywhere: "abc"),
      Case(pattern: ".*abc.*", prefix: "abc", anywhere: "abc", isWhole: true),
      Case(pattern: "^abc$", prefix: "abc", anywhere: "abc"),
      Case(pattern: "[a-z]+/bin/sh", anywhere: "/bin/sh"),
      Case(pattern: "(?:abc|abd)e", prefix: "ab", anywhere: "ab"),
      Case(pattern: "xabc|yabc", anywhere: "abc"),
      Case(pattern: "cat|dog"), Case(pattern: "a(?:bc)?d"),
      Case(pattern: "a(?:bcd)+e", prefix: "abcd", anywhere: "abcd"),
      Case(pattern: "(?:ab){3}", prefix: "ababab", anywhere: "ababab", isWhole: true),
      Case(
        pattern: "(?i)PassRole", prefix: "passrole", anywhere: "passrole", ignoresCase: true, isWhole: true),
      Case(pattern: "AB(?i)cd", prefix: "abcd", anywhere: "abcd", ignoresCase: true),
      Case(pattern: "(?i)é:x1", prefix: nil, anywhere: ":x1", ignoresCase: true),
      Case(pattern: "日本", prefix: "日本", anywhere: "日本", isWhole: true), Case(pattern: #"\d{3}-\w+"#),
      Case(pattern: #"arn:aws:iam::\d{12}:role/x"#, prefix: "arn:aws:iam::", anywhere: "arn:aws:iam::"),
      Case(pattern: "a|"), Case(pattern: ""), Case(pattern: "x"),
      Case(pattern: #"\bab\b"#, prefix: "ab", anywhere: "ab"),
      Case(pattern: "[ab]cd[ef]gh", anywhere: "cd"),
      Case(pattern: "(?i:ab)|AB", prefix: "ab", anywhere: "ab", ignoresCase: true),
    ])
  func found(_ row: Case) throws {
    let found = try RegularExpression(row.pattern).literal
    #expect(found.prefix.map { String(decoding: $0.bytes, as: UTF8.self) } == row.prefix)
    #expect(found.anywhere.map { String(decoding: $0.bytes, as: UTF8.self) } == row.anywhere)
    #expect((found.anywhere?.ignoresCase ?? false) == row.ignoresCase)
    #expect(found.isWhole == row.isWhole)
  }

  @Test("What stands before the first place of a prefix still counts")
  func placeOfPrefix() throws {
    #expect(try !RegularExpression.finds(#"\bcat"#, "concat"))
    #expect(try RegularExpression.finds(#"\bcat"#, "concat cat"))
    #expect(try RegularExpression.finds("(?m)^ab", "xab\nab"))
    #expect(try RegularExpression.finds("ab.d", "abababcd"))
  }
}
