import Sigma
import Testing

@Suite("A condition that cannot be read")
struct ConditionErrorTests {
  @Test(
    "The error says where and what",
    arguments: [
      ("", 1, "the condition is empty"),
      ("  ", 3, "the condition is empty"),
      ("selection and", 14, "the condition ends where a search should stand"),
      ("selection and not", 18, "the condition ends where a search should stand"),
      ("selecton", 1, "the rule has no search \"selecton\"; is \"selection\" meant?"),
      ("filter and zebra", 12, "the rule has no search \"zebra\""),
      ("selection filter", 11, "\"and\" or \"or\" is missing before \"filter\""),
      ("selection (filter)", 11, "\"and\" or \"or\" is missing before \"(\""),
      ("and selection", 1, "\"and\" stands where a search should be"),
      ("selection and or filter", 15, "\"or\" stands where a search should be"),
      ("(selection", 1, "this parenthesis is not closed"),
      ("(selection filter)", 12, "\"and\" or \"or\" is missing before \"filter\""),
      ("selection)", 10, "\")\" stands where no parenthesis is open or a search should be"),
      ("()", 2, "\")\" stands where no parenthesis is open or a search should be"),
      ("1 of", 5, "after \"of\" stands \"them\" or a name, which may hold *"),
      ("1 of (selection)", 6, "after \"of\" stands \"them\" or a name, which may hold *"),
      ("1 of event_*", 6, "\"1 of event_*\" names no search of the rule"),
      ("2 of them", 1, "\"2 of\" is no quantifier of Sigma; there are \"1 of\", \"any of\" and \"all of\""),
      ("selection and filter*", 15, "a name with * needs \"1 of\" or \"all of\" before it: 1 of filter*"),
      (
        "selection | count() by user > 5", 11,
        "\"| count\" is an aggregation of Sigma's older form, which is not read; write a correlation instead"
      ),
      (
        "selection | near filter", 11,
        "\"| near\" is an aggregation of Sigma's older form, which is not read; write a correlation instead"
      ),
      ("selection and (filter or é) x", 26, "the rule has no search \"é\""),
    ])
  func errors(_ text: String, _ column: Int, _ message: String) {
    #expect(throws: ConditionError(column: column, message)) {
      try ConditionParser.parse(text, searches: ["selection", "filter"])
    }
  }

  @Test("`them` of a rule whose searches all begin with `_` names nothing")
  func onlyHidden() {
    #expect(throws: ConditionError(column: 6, "\"1 of them\" names no search of the rule")) {
      try ConditionParser.parse("1 of them", searches: ["_a"])
    }
  }

  @Test("Quantifiers that would name millions of searches are refused")
  func tooManyQuantifiers() {
    let searches = (0..<2000).map { "s\($0)" }
    let text = Array(repeating: "1 of s*", count: 501).joined(separator: " or ")
    let error = #expect(throws: ConditionError.self) { try ConditionParser.parse(text, searches: searches) }
    #expect(error?.message == "the condition has too many quantifiers for its searches")
    #expect(throws: Never.self) { try ConditionParser.parse("1 of s* or all of s1*", searches: searches) }
  }
}
