import Sigma
import Testing

@Suite("Items: any, all, negated, missing")
struct ItemTestTests {
  @Test("One value is enough, in one scalar of several")
  func any() throws {
    let test = try ItemTest("f", ["a", "b*", .number("5"), .null, true])
    #expect(test.holds("B7"))
    #expect(test.holds("x", "A"))
    #expect(test.holds(.number("5.0")))
    #expect(test.holds(.null))
    #expect(test.holds(.boolean(true)))
    #expect(!test.holds("x", "y", .boolean(false)))
    #expect(test.quantifier == .any)
    #expect(test.field == "f")
    #expect(test.place == ItemTest.trialPlace)
  }

  @Test("All values are asked for, each of some scalar")
  func all() throws {
    let test = try ItemTest("f|contains|all", ["ab", "cd", "e?f"])
    #expect(test.quantifier == .all)
    #expect(test.holds("abcdexf"))
    #expect(test.holds("xABx", "cd", "eef"))
    #expect(!test.holds("ab", "cd"))
    #expect(!test.holds("abcd", "ef"))
    #expect(!test.holds())
    var scratch = MatchScratch()
    // What was found in one record does not count in the next.
    #expect(!test.holds(["ab"], scratch: &scratch))
    #expect(!test.holds(["cd", "exf"], scratch: &scratch))
    #expect(test.holds(["cd", "exf", "ab"], scratch: &scratch))
  }

  @Test("An item may be asked without a beginning, on a fresh scratch")
  func noBeginning() throws {
    var scratch = MatchScratch()
    let test = try ItemTest("f|contains|all", ["a", "b"])
    let bytes = Array("ab".utf8)
    let holds = test.test(bytes.span, kind: .text, scratch: &scratch)
    #expect(holds)
  }

  @Test("Items of different sizes share a scratch")
  func sharedScratch() throws {
    var scratch = MatchScratch()
    let (small, large) = (
      try ItemTest("f|all", ["a*", "*b"]), try ItemTest("f|contains|all", ["1", "2", "3", "4", "5"])
    )
    for _ in 0..<3 {
      #expect(large.holds(["123", "45"], scratch: &scratch))
      #expect(small.holds(["ab"], scratch: &scratch))
      #expect(!large.holds(["1234"], scratch: &scratch))
      #expect(!small.holds(["a"], scratch: &scratch))
    }
  }

  @Test("all takes null and other kinds of values too")
  func allKinds() throws {
    let test = try ItemTest("f|all", ["a", .null])
    #expect(test.holds("a", .null))
    #expect(!test.holds("a"))
    #expect(!test.matchesMissing)
    #expect(try ItemTest("f|all", [.null, .null]).matchesMissing)
    #expect(try ItemTest("f|re|all", ["^a", "b$"]).holds("ab"))
    #expect(try !ItemTest("f|re|all", ["^a", "b$"]).holds("abc"))
    #expect(try ItemTest("f|cidr|all", ["10.0.0.0/8", "10.1.0.0/16"]).holds("10.1.2.3"))
    #expect(try ItemTest("f|all", ["a"]).quantifier == .any)
  }

  @Test("A negated item holds where no scalar matches, and where the field is missing")
  func negated() throws {
    let test = try ItemTest("f|neq", ["a", "b"])
    #expect(test.isNegated)
    #expect(test.holds("c"))
    #expect(!test.holds("c", "A"))
    #expect(test.holds())
    #expect(test.holds(.null))
    let all = try ItemTest("f|contains|all|neq", ["a", "b"])
    #expect(all.holds("a"))
    #expect(!all.holds("ab"))
    let notNull = try ItemTest("f|neq", [.null])
    #expect(!notNull.holds())
    #expect(!notNull.holds(.null))
    #expect(notNull.holds(""))
  }

  @Test("null is a missing field or null, and not the empty text")
  func null() throws {
    for test in [try ItemTest("f", [.null]), try ItemTest("f", [])] {
      #expect(test.matchesMissing)
      #expect(test.holds())
      #expect(test.holds(.null))
      #expect(!test.holds(""))
      #expect(!test.holds("null"))
    }
    let empty = try ItemTest("f", [""])
    #expect(!empty.matchesMissing)
    #expect(empty.holds(""))
    #expect(!empty.holds(.null))
    #expect(!empty.holds("x"))
  }

  @Test("exists asks for the key")
  func exists() throws {
    #expect(try ItemTest("f|exists", [true]).subject == .existence(true))
    #expect(try ItemTest("f|exists", [false]).subject == .existence(false))
    let negated = try ItemTest("f|exists|neq", [true])
    #expect(negated.subject == .existence(true))
    #expect(negated.isNegated)
    #expect(!negated.matchesMissing)
  }

  @Test("Keywords are looked for within a scalar")
  func keywords() throws {
    let test = try ItemTest("", ["denied", .number("22")])
    #expect(test.field == nil)
    #expect(test.holds("Access DENIED here"))
    #expect(test.holds(.number("4221")))
    #expect(!test.holds("allowed"))
    #expect(try ItemTest("|all", ["a", "b"]).holds("xax", "b"))
    #expect(try !ItemTest("|all", ["a", "b"]).holds("xax"))
    #expect(try ItemTest("|cased", ["Denied"]).holds("xDeniedx"))
    #expect(try !ItemTest("|startswith", ["b"]).holds("abc"))
    #expect(try ItemTest("|re", ["^ab+$"]).holds("abb"))
    #expect(try ItemTest("", ["a*c"]).holds("xabcx"))
    #expect(try ItemTest("|cidr", ["10.0.0.0/8"]).holds("10.0.0.1"))
    #expect(try ItemTest("|base64offset", ["Invoke"]).holds("xSW52b2tlx"))
    #expect(test.requiredTexts == nil)
  }

  @Test(
    "Regular expressions search, with case unless they say otherwise",
    arguments: [
      .yes("f|re", "b+", "abbc"), .no("f|re", "B", "abc"), .yes("f|re|i", "B", "abc"),
      .yes("f|re|i", "É", "été"),
      .yes("f|re|m", "^b", "a\nb"), .no("f|re", "^b", "a\nb"), .yes("f|re|s", "a.b", "a\nb"),
      .no("f|re", "a.b", "a\nb"),
      .yes("f|re|i|m|s", "^B.c$", "a\nb\nC\nd"), .yes("f|re", "^2+$", .number("22")),
      .yes("f|re", "true", .boolean(true)),
      .no("f|re", ".*", .null), .yes("f|re", "", ""), .yes("f|re|contains", "b", "abc"),
      .yes("f|re|startswith", "a|b", "bc"),
      .no("f|re|startswith", "a|b", "cb"), .yes("f|re|endswith", "a|b", "ca"),
      .no("f|re|endswith", "a|b", "ac"),
      .no("f|re|endswith", "a", "a\n"), .yes("f|re|cased", "b", "abc"), .no("f|re|neq", "b", "abc"),
      .yes("f|re", .number("22"), "1221"),
      .yes("f|re", "a*b", "b"), .yes("f|re", #"\*"#, "*"), .yes("f|re", #"\\"#, #"\"#),
      .no("f|re", "a*b?$c", "abc"),
    ] as [ValueTrial])
  func expressions(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }
}
