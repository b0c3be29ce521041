import Sigma
import Testing

@Suite("Values: references to other fields")
struct FieldReferenceTests {
  struct Row: Sendable, CustomStringConvertible {
    var key: String
    var value: TrialScalar
    var other: TrialScalar
    var holds: Bool

    init(_ key: String, _ value: TrialScalar, _ other: TrialScalar, _ holds: Bool) {
      (self.key, self.value, self.other, self.holds) = (key, value, other, holds)
    }

    var description: String { "\(key) \(value.text) \(other.text)" }
  }

  @Test(
    "A value is compared with the other field's as text",
    arguments: [
      Row("f|fieldref", "abc", "ABC", true), Row("f|fieldref", "abc", "abcd", false),
      Row("f|fieldref", "É", "é", true),
      Row("f|fieldref|cased", "abc", "ABC", false), Row("f|fieldref|cased", "abc", "abc", true),
      Row("f|fieldref", .number("22"), "22", true), Row("f|fieldref", .boolean(true), "true", true),
      Row("f|fieldref", .null, .null, false), Row("f|fieldref", "null", .null, false),
      Row("f|fieldref", "", "", true),
      Row("f|fieldref|startswith", "abc", "AB", true), Row("f|fieldref|startswith", "abc", "bc", false),
      Row("f|startswith|fieldref", "abc", "ab", true), Row("f|fieldref|endswith", "abc", "bc", true),
      Row("f|fieldref|endswith", "abc", "ab", false), Row("f|fieldref|contains", "abcd", "bc", true),
      Row("f|fieldref|contains", "abcd", "bd", false), Row("f|fieldref|contains", "abc", "", true),
      Row("f|fieldref|contains", "ab", "abc", false),
      Row("f|fieldref|startswith|endswith", "abcd", "bc", true),
      Row("f|fieldref", "*", "abc", false),
    ])
  func relations(_ row: Row) throws {
    let test = try ItemTest(row.key, ["other.field"])
    guard case .references(let references) = test.subject else {
      Issue.record("no references")
      return
    }
    let reference = try #require(references.first)
    #expect(reference.path == "other.field")
    var (value, other) = (ScalarText(), ScalarText())
    let (valueBytes, otherBytes) = (Array(row.value.text.utf8), Array(row.other.text.utf8))
    value.hold(valueBytes.span, kind: row.value.kind)
    other.hold(otherBytes.span, kind: row.other.kind)
    #expect(reference.holds(value, other) == row.holds)
  }

  @Test("Several references are asked for one or all of them, and a missing field never matches")
  func several() throws {
    #expect(try ItemTest("f|fieldref", ["a", "b"]).quantifier == .any)
    #expect(try ItemTest("f|fieldref|all", ["a", "b"]).quantifier == .all)
    #expect(try ItemTest("f|fieldref|all", ["a"]).quantifier == .any)
    #expect(try ItemTest("f|fieldref|neq", ["a"]).isNegated)
    #expect(try !ItemTest("f|fieldref", ["a"]).matchesMissing)
    #expect(try ItemTest("f|fieldref", ["a"]).requiredTexts == nil)
  }
}
