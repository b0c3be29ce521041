import Sigma
import Testing

@Suite("Values: what is refused")
struct ModifierProblemTests {
  struct Row: Sendable, CustomStringConvertible {
    var key: String
    var value: TrialValue
    var message: String

    init(_ key: String, _ value: TrialValue, _ message: String) {
      (self.key, self.value, self.message) = (key, value, message)
    }

    var description: String { "\(key): \(value.literal)" }
  }

  @Test(
    "Modifiers that do not go together are problems at the item's place",
    arguments: [
      Row("f|re|base64", "a", "`base64` cannot stand with `re`"),
      Row("f|base64|re", "a", "`base64` cannot stand with `re`"),
      Row("f|windash|re", "a", "`windash`"),
      Row("f|cidr|contains", "10.0.0.0/8", "`contains` cannot stand with `cidr`"),
      Row("f|cidr|re", "10.0.0.0/8", "`cidr` cannot stand with `re`"), Row("f|i", "a", "flag of `re`"),
      Row("f|contains|m", "a", "flag of `re`"), Row("f|s", "a", "flag of `re`"),
      Row("f|re|i|cased", "a", "contradict"),
      Row("f|exists|contains", true, "`contains` cannot stand with `exists`"),
      Row("f|exists|expand", true, "`expand`"),
      Row("f|lt|contains", .number("1"), "`contains` cannot stand with `lt`"),
      Row("f|lt|gt", .number("1"), "two items"),
      Row("f|lt|cased", .number("1"), "`cased`"), Row("f|hour|minute", .number("1"), "two items"),
      Row("f|hour|contains", .number("1"), "`contains` cannot stand with `hour`"),
      Row("f|hour|re", "1", "`hour`"),
      Row("f|fieldref|re", "a", "cannot stand with"),
      Row("f|fieldref|base64", "a", "`base64` cannot stand with `fieldref`"),
      Row("|exists", true, "needs a field"), Row("|fieldref", "a", "needs a field"),
      Row("|gt", .number("1"), "needs a field"),
      Row("|hour", .number("1"), "needs a field"), Row("f|contains|base64", "a", "wildcards"),
      Row("f|contains|base64offset", "ab", "wildcards"),
    ])
  func clashes(_ row: Row) { expectProblem(row) }

  @Test(
    "Values that do not fit the modifiers are problems at the item's place",
    arguments: [
      Row("f|exists", "true", "true or false"), Row("f|exists", .number("1"), "true or false"),
      Row("f|exists", .null, "true or false"),
      Row("f|cidr", "example.org", "no network"), Row("f|cidr", "10.0.0.0/33", "no network"),
      Row("f|cidr", "10.0.0.0/", "no network"),
      Row("f|cidr", "10.0.0.0/-1", "no network"), Row("f|cidr", "10.0.0/8", "no network"),
      Row("f|cidr", "2001:db8::/129", "no network"),
      Row("f|cidr", "10.0.0.0/255.0.0.0", "no network"), Row("f|cidr", "10.0.0.0/8/8", "no network"),
      Row("f|cidr", "", "no network"),
      Row("f|cidr", "10.0.*", "no network"), Row("f|cidr", .null, "null"), Row("f|lt", "10", "is text"),
      Row("f|gte", "abc", "is text"),
      Row("f|gt", true, "no number"), Row("f|gt", .null, "null"), Row("f|gt", .number(".inf"), "no number"),
      Row("f|hour", "5", "is text"), Row("f|hour", .number("5.5"), "whole number"),
      Row("f|hour", .number("24"), "0 to 23"),
      Row("f|minute", .number("60"), "0 to 59"), Row("f|day", .number("0"), "1 to 31"),
      Row("f|week", .number("54"), "1 to 53"),
      Row("f|month", .number("13"), "1 to 12"), Row("f|hour|gt", .number("23"), "0 to 23"),
      Row("f|hour|lt", .number("0"), "0 to 23"),
      Row("f|hour|gte", .number("99999999999999999999"), "whole number"),
      Row("f|hour|lt", .number("-9223372036854775808"), "0 to 23"),
      Row("f|hour|gt", .number("9223372036854775807"), "0 to 23"), Row("f|re", "(", "not closed"),
      Row("f|re", "a(?=b)", "look-ahead"),
      Row("f|re", .null, "null"), Row("f|contains", .null, "null"), Row("f|base64", .null, "null"),
      Row("f|base64", "a*", "wildcards"),
      Row("f|base64offset", "a?b", "wildcards"), Row("f|base64offset", "a", "two bytes"),
      Row("f|base64offset", "", "two bytes"),
      Row("f|wide", "é", "no text"), Row("f|windash", "-a -b -c -d", "at most 3"),
      Row("f|fieldref", "", "name of a field"),
      Row("f|fieldref", "a*", "wildcards"), Row("f|fieldref", .null, "null"), Row("", .null, "no keyword"),
    ])
  func values(_ row: Row) { expectProblem(row) }

  private func expectProblem(_ row: Row) {
    let problem = #expect(throws: RuleProblem.self) { _ = try ItemTest(row.key, [row.value]) }
    #expect(problem?.message.contains(row.message) == true, "\(problem?.message ?? "")")
    #expect(problem?.message.hasPrefix("`\(row.key)`: ") == true)
    #expect(problem?.place == ItemTest.trialPlace)
    #expect(problem?.kind == .error)
  }

  @Test("exists takes one value")
  func existsTwice() throws {
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|exists", [true, false]) }
    #expect(throws: RuleProblem.self) { _ = try ItemTest("f|exists", []) }
  }
}
