import Testing

@testable import Sigma

@Suite("Items: many values, and what a match requires")
struct ManyValuesTests {
  @Test("Forty names are looked up as one")
  func manyNames() throws {
    let names = (0..<40).map { "Describe\($0)\(["Thing", "Instances", "Users"][$0 % 3])" }
    let test = try ItemTest("eventName", names.map { .text($0) })
    var scratch = MatchScratch()
    for name in names {
      #expect(test.holds([TrialScalar(name, .text)], scratch: &scratch))
      #expect(test.holds([TrialScalar(name.uppercased(), .text)], scratch: &scratch))
      #expect(!test.holds([TrialScalar(name + "x", .text)], scratch: &scratch))
      #expect(!test.holds([TrialScalar(String(name.dropLast()), .text)], scratch: &scratch))
    }
    #expect(!test.holds([.null, ""], scratch: &scratch))
  }

  @Test("Texts of the same length with the same ends are told apart")
  func alikeTexts() {
    let texts = (0..<50).map {
      Array("arn:aws:iam::111122223333:role/path\($0 + 10)/to/the/same-role-name".utf8)
    }
    let set = TextSet(texts + texts)
    #expect(set.count == 50)
    for text in texts {
      let isFound = set.contains(text.span, hash: TextHash.hash(of: text.span))
      #expect(isFound)
    }
    let other = Array("arn:aws:iam::111122223333:role/path99/to/the/same-role-name".utf8)
    let hash = TextHash.hash(of: other.span)
    let first = texts[0]
    let hashOfFirst = TextHash.hash(of: first.span)
    #expect(hash == hashOfFirst)
    let isFound = set.contains(other.span, hash: hash)
    #expect(!isFound)
  }

  @Test("Many contained texts are found where a plain search finds them", arguments: 0..<4)
  func manyContained(_ seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    var scratch = MatchScratch()
    func text(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &numbers)).map { _ in
        ["a", "b", "C", "é"].randomElement(using: &numbers) ?? ""
      }.joined()
    }
    var heldCount = 0
    for turn in 0..<150 {
      let isCased = turn % 3 == 0
      let values = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in text(2...6) }
      let test = try ItemTest(isCased ? "f|contains|cased" : "f|contains", values.map { .text($0) })
      for _ in 0..<10 {
        let candidate = text(0...14)
        let expected = values.contains {
          Self.holds(isCased ? candidate : candidate.lowercased(), isCased ? $0 : $0.lowercased())
        }
        let holds = test.holds([TrialScalar(candidate, .text)], scratch: &scratch)
        #expect(holds == expected, "\(values) \(candidate)")
        if expected { heldCount += 1 }
      }
    }
    #expect(heldCount > 100 && heldCount < 1_400)
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  @Test("Many patterns are tried, each of them", arguments: [1, 4, 5, 6, 9, 30])
  func manyPatterns(_ count: Int) throws {
    let test = try ItemTest("f", (0..<count).map { .text("a\($0)-*z") })
    for number in 0..<count { #expect(test.holds(TrialScalar("A\(number)---Z", .text))) }
    #expect(!test.holds(TrialScalar("a\(count)-z", .text)))
    let expressions = try ItemTest("f|re", (0..<count).map { .text("^b\($0)[x-z]$") })
    for number in 0..<count { #expect(expressions.holds(TrialScalar("b\(number)y", .text))) }
    #expect(!expressions.holds(TrialScalar("b\(count)y", .text)))
  }

  @Test("Kinds of values in one item do not disturb each other")
  func mixed() throws {
    let values: [TrialValue] = [
      "eq1", "eq2", "pre*", "*suf", "a*z", "*c1*", "*c2*", "*c3*", "*c4*", "*c5*", .number("7"), .null, "?x",
    ]
    let test = try ItemTest("f", values)
    for text in ["EQ1", "eq2", "prefix", "thesuf", "a--z", "-c1-", "c5", "7", "yx"] {
      #expect(test.holds(TrialScalar(text, .text)), "\(text)")
    }
    #expect(test.holds(.number("7.0")))
    #expect(test.holds(.null))
    for text in ["eq", "xpre", "sufx", "az-", "c6", "77", "x", ""] {
      #expect(!test.holds(TrialScalar(text, .text)), "\(text)")
    }
  }

  @Test(
    "Plain equal texts are what a match requires, other values require none",
    arguments: [
      ("f", ["StopLogging", "DeleteTrail", "stoplogging"], ["deletetrail", "stoplogging"]),
      ("f", [true], ["true"]),
      ("f|cased", ["Abc"], ["abc"]), ("f|base64", ["foo"], ["zm9v"]), ("f", ["É"], ["é"]), ("f", [""], [""]),
      ("f|all", ["a"], ["a"]), ("f", ["a", "b*"], nil), ("f", ["a", .null], nil), ("f", [.number("1")], nil),
      ("f|contains", ["a"], nil),
      ("f|neq", ["a"], nil), ("f|all", ["a", "b"], nil), ("f|re", ["a"], nil), ("f|exists", [true], nil),
      ("f|cidr", ["10.0.0.1"], nil),
      ("f|expand", ["%list%"], ["x", "y"]), ("f|expand", ["%none%"], []), ("f|expand", ["%wild%"], nil),
      ("", ["a"], nil),
    ] as [(String, [TrialValue], [String]?)])
  func required(_ key: String, _ values: [TrialValue], _ texts: [String]?) throws {
    #expect(
      try ItemTest(key, values, ["list": ["X", "y"], "none": [], "wild": ["x*"]]).requiredTexts == texts)
  }
}
