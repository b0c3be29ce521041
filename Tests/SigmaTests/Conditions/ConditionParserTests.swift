import Sigma
import Testing

@Suite("Reading a condition")
struct ConditionParserTests {
  private let searches = ["a", "b", "c", "selection_one", "selection_two", "filter-main", "_hidden"]

  private func parse(_ text: String) throws -> Condition {
    try ConditionParser.parse(text, searches: searches)
  }

  @Test("`not` binds closer than `and`, and `and` closer than `or`")
  func precedence() throws {
    #expect(
      try parse("a or not b and c")
        == .or([.search("a"), .and([.not(.search("b")), .search("c")])]))
    #expect(
      try parse("(a or not b) and c")
        == .and([.or([.search("a"), .not(.search("b"))]), .search("c")]))
    #expect(try parse("not a and b") == .and([.not(.search("a")), .search("b")]))
    #expect(try parse("not (a and b)") == .not(.and([.search("a"), .search("b")])))
    #expect(try parse("not not a") == .not(.not(.search("a"))))
  }

  @Test("A chain of one operator is one condition with many parts")
  func chains() throws {
    #expect(try parse("a and b and c") == .and([.search("a"), .search("b"), .search("c")]))
    #expect(try parse("a or b or c") == .or([.search("a"), .search("b"), .search("c")]))
  }

  @Test("The words of the language are read in any case")
  func anyCase() throws {
    #expect(try parse("a AND NOT b Or c") == parse("a and not b or c"))
    #expect(try parse("1 OF selection_* OR ALL oF THEM") == parse("1 of selection_* or all of them"))
  }

  @Test("Parentheses need no space, and any white space will do between words")
  func spacing() throws {
    #expect(try parse("not(a)and(b)") == .and([.not(.search("a")), .search("b")]))
    #expect(try parse("  a\n  and\t b ") == .and([.search("a"), .search("b")]))
  }

  @Test(
    "A quantifier names the searches that its pattern matches, in the order of the file",
    arguments: [
      ("1 of selection_*", Condition.Quantifier.one, ["selection_one", "selection_two"]),
      ("any of selection_*", .one, ["selection_one", "selection_two"]),
      ("all of s*_*o*e", .all, ["selection_one"]),
      ("all of *_t*", .all, ["selection_two"]),
      ("1 of a", .one, ["a"]),
      ("1 of *-*", .one, ["filter-main"]),
      ("1 of them", .one, ["a", "b", "c", "selection_one", "selection_two", "filter-main"]),
      ("all of *", .all, ["a", "b", "c", "selection_one", "selection_two", "filter-main"]),
      ("all of _*", .all, ["_hidden"]),
    ])
  func quantifiers(_ text: String, _ quantifier: Condition.Quantifier, _ names: [String]) throws {
    #expect(try parse(text) == .quantified(quantifier, names))
  }

  @Test("A quantifier stands where a search may stand")
  func quantifierAsOperand() throws {
    #expect(
      try parse("a and not 1 of selection_* or all of b")
        == .or([
          .and([.search("a"), .not(.quantified(.one, ["selection_one", "selection_two"]))]),
          .quantified(.all, ["b"]),
        ]))
  }

  @Test("A search may have a name that begins like a word of the language, or is one where no `of` follows")
  func namesLikeKeywords() throws {
    let searches = ["notepad", "order", "all", "1", "android"]
    #expect(
      try ConditionParser.parse("notepad and order or android", searches: searches)
        == .or([.and([.search("notepad"), .search("order")]), .search("android")]))
    #expect(
      try ConditionParser.parse("all and 1", searches: searches) == .and([.search("all"), .search("1")]))
    #expect(
      try ConditionParser.parse("all of all", searches: searches) == .quantified(.all, ["all"]))
  }

  @Test("A search whose name begins with `_` can be asked by its name")
  func hiddenByName() throws {
    #expect(try parse("_hidden") == .search("_hidden"))
  }

  @Test("Nesting is read up to its bound, and refused beyond it")
  func depth() throws {
    func nested(_ count: Int, _ open: String, _ close: String) throws -> Condition {
      try parse(String(repeating: open, count: count) + "a" + String(repeating: close, count: count))
    }
    let most = ConditionParser.maximumDepth
    #expect(try nested(most, "(", ")") == .search("a"))
    #expect(throws: ConditionError(column: most + 1, "the condition is nested deeper than 64 levels")) {
      try nested(most + 1, "(", ")")
    }
    #expect(throws: ConditionError.self) { try nested(100_000, "not ", "") }
    #expect(throws: Never.self) { try nested(most, "not ", "") }
  }

  @Test("A very long chain is read without nesting")
  func longChain() throws {
    let text = Array(repeating: "a", count: 20_000).joined(separator: " or ")
    guard case .or(let parts) = try parse(text) else { return #expect(Bool(false), "no chain") }
    #expect(parts.count == 20_000)
  }

  @Test("A condition tells the searches it uses, each once, and takes other names for them")
  func names() throws {
    let condition = try parse("b and not 1 of selection_* or (b and a)")
    #expect(condition.searchNames == ["b", "selection_one", "selection_two", "a"])
    #expect(
      condition.renamingSearches { "x\($0)" }
        == .or([
          .and([.search("xb"), .not(.quantified(.one, ["xselection_one", "xselection_two"]))]),
          .and([.search("xb"), .search("xa")]),
        ]))
  }
}
