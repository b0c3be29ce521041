import Sigma
import Testing

@Suite("What correlations refer to")
struct RuleReferenceTests {
  private let one = "11111111-0000-4000-8000-00000000000a"
  private let two = "22222222-0000-4000-8000-00000000000b"

  @Test("A reference is an id in any case, a name or a title")
  func kinds() {
    let joined = RuleSet.joining([
      MadeRule.correlation("all", of: [one.uppercased(), "second", "The third"]),
      MadeRule.detection("first", id: one), MadeRule.detection("second"),
      MadeRule.detection("third", title: "The third"),
    ])
    #expect(joined.problems.isEmpty)
    #expect(joined.set.correlations.map(\.references) == [[.detection(0), .detection(1), .detection(2)]])
  }

  @Test("An id goes before a name, and a name before a title")
  func order() {
    let joined = RuleSet.joining([
      MadeRule.detection("x", title: "shared"), MadeRule.detection("shared", title: "y"),
      MadeRule.detection(one, title: "z"), MadeRule.detection("w", id: one),
      MadeRule.correlation("by-name", of: ["shared"]), MadeRule.correlation("by-id", of: [one]),
    ])
    #expect(joined.problems.isEmpty)
    let referred = joined.set.correlations.map { member in
      member.references.map { reference -> String? in
        guard case .detection(let index) = reference else { return nil }
        return joined.set.detections[index].rule.name
      }
    }
    #expect(referred == [["shared"], ["w"]])
  }

  @Test("A reference to nothing, or to several rules, is an error with the correlation's place")
  func missingAndAmbiguous() {
    let joined = RuleSet.joining([
      MadeRule.detection("login", line: 1), MadeRule.detection("twin", line: 11),
      MadeRule.detection("twin", line: 21), MadeRule.correlation("a", of: ["login", "logon"], line: 31),
      MadeRule.correlation("b", of: ["twin"], line: 41), MadeRule.correlation("c", of: ["nobody"], line: 51),
    ])
    #expect(joined.set.correlations.isEmpty)
    #expect(joined.problems.map(\.place.line) == [31, 41, 51])
    #expect(
      joined.problems.map(\.message) == [
        "it refers to \"logon\", which is the id, name or title of no rule that can be used; is \"login\" meant?",
        "several rules are called \"twin\" (rules.yml:11:1, rules.yml:21:1); refer to one by its id",
        "it refers to \"nobody\", which is the id, name or title of no rule that can be used",
      ])
    #expect(joined.problems.map(\.rule) == ["Title of a", "Title of b", "Title of c"])
  }

  @Test("A correlation of rules for other logs is not applicable, and so is one that refers to it")
  func inapplicable() {
    let windows = RuleIdentity(id: two, name: "windows", title: "Windows", place: RulePlace(file: "w.yml"))
    let joined = RuleSet.joining(
      [MadeRule.correlation("a", of: ["windows"]), MadeRule.correlation("b", of: ["a"])],
      inapplicable: [windows])
    #expect(joined.problems.map(\.kind) == [.notApplicable, .notApplicable])
    #expect(joined.problems.first?.message == "it refers to \"windows\", a rule for other logs")
    #expect(joined.set == RuleSet())
  }

  @Test("Each correlation follows those that it refers to")
  func chained() {
    let joined = RuleSet.joining([
      MadeRule.correlation("top", of: ["middle", "base"]), MadeRule.correlation("middle", of: ["bottom"]),
      MadeRule.correlation("bottom", of: ["base"]), MadeRule.detection("base"),
    ])
    #expect(joined.problems.isEmpty)
    #expect(joined.set.correlations.compactMap(\.rule.name) == ["bottom", "middle", "top"])
    #expect(
      joined.set.correlations.map(\.references)
        == [[.detection(0)], [.correlation(0)], [.correlation(1), .detection(0)]])
  }

  @Test("Correlations in a circle are refused, and so is one that hangs on them")
  func circle() {
    let joined = RuleSet.joining([
      MadeRule.correlation("a", of: ["b"]), MadeRule.correlation("b", of: ["c"]),
      MadeRule.correlation("c", of: ["a"]), MadeRule.correlation("outside", of: ["a"]),
      MadeRule.correlation("self", of: ["self"]), MadeRule.correlation("fine", of: ["base"]),
      MadeRule.detection("base"),
    ])
    #expect(joined.set.names == ["base", "fine"])
    #expect(
      joined.problems.map(\.message) == [
        "correlations refer to one another in a circle: \"a\", \"b\", \"c\", \"a\"",
        "correlations refer to one another in a circle: \"b\", \"c\", \"a\", \"b\"",
        "correlations refer to one another in a circle: \"c\", \"a\", \"b\", \"c\"",
        "it refers to a correlation that cannot be used: \"a\"",
        "correlations refer to one another in a circle: \"self\", \"self\"",
      ])
  }

  @Test("A very long chain of correlations is joined")
  func longChain() {
    let count = 3000
    let rules =
      (0..<count).map { MadeRule.correlation("c\($0)", of: ["c\($0 + 1)"]) } + [
        MadeRule.detection("c\(count)")
      ]
    let joined = RuleSet.joining(rules)
    #expect(joined.problems.isEmpty)
    #expect(joined.set.correlations.count == count)
    #expect(joined.set.reporting == ["c0"])
  }

  @Test("A filter is nothing that a correlation can refer to")
  func filterIsNoRule() {
    let joined = RuleSet.joining([
      MadeRule.detection("base"), MadeRule.filter("narrow", of: nil),
      MadeRule.correlation("a", of: ["narrow"]),
    ])
    #expect(joined.problems.count == 1)
    #expect(joined.set.correlations.isEmpty)
  }

  @Test("An alias gives its field for each of the correlation's rules, in their order")
  func aliases() {
    let alias = Correlation.Alias(
      name: "who", fields: [(rule: "second", field: "b"), (rule: one, field: "a")])
    let joined = RuleSet.joining([
      MadeRule.detection("first", id: one), MadeRule.detection("second"), MadeRule.detection("third"),
      MadeRule.correlation("all", of: ["first", "second", "third"], aliases: [alias]),
    ])
    #expect(joined.problems.isEmpty)
    #expect(
      joined.set.correlations.first?.fields == [["who": "a"], ["who": "b"], [:]])
  }

  @Test("An alias of a rule that the correlation does not have is an error")
  func foreignAlias() {
    func joined(_ rule: String) -> [String] {
      let alias = Correlation.Alias(name: "who", fields: [(rule: rule, field: "b")])
      return RuleSet.joining([
        MadeRule.detection("first"), MadeRule.detection("second"),
        MadeRule.correlation("all", of: ["first"], aliases: [alias]),
      ]).problems.map(\.message)
    }
    #expect(
      joined("second") == ["the alias \"who\" names \"second\", which is not among the correlation's rules"])
    #expect(
      joined("fist") == [
        "it refers to \"fist\", which is the id, name or title of no rule that can be used; is \"first\" meant?"
      ])
  }
}
