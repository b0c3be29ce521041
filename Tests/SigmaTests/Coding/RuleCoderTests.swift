import Testing

@testable import Sigma

@Suite("Rules as bytes")
struct RuleCoderTests {
  @Test("What is decoded equals what was encoded, and the same rules give the same bytes", arguments: 0..<60)
  func roundTrip(_ seed: Int) throws {
    var made = GeneratedRules(seed: UInt64(seed))
    let rules = made.rules(seed % 12)
    let bytes = RuleCoder.encode(rules)
    #expect(try RuleCoder.decode(bytes) == rules)
    #expect(RuleCoder.encode(rules) == bytes)
  }

  @Test("Texts that look the same and are spelt otherwise stay as they are")
  func spelling() throws {
    let place = RulePlace(file: "a.yml", line: 1, column: 1)
    let values: [Literal] = [.text("e\u{301}"), .text("é")]
    let item = DetectionItem(field: "a", modifiers: [], values: values, place: place)
    let detection = Detection(
      searches: [Search(name: "s", body: .item(item), place: place)], conditions: [.search("s")])
    let decoded = try RuleCoder.decode(
      RuleCoder.encode([Rule(title: "t", body: .detection(detection), place: place)]))
    guard case .detection(let back)? = decoded.first?.body, case .item(let item)? = back.searches.first?.body,
      case .text(let first)? = item.values.first, case .text(let second)? = item.values.last
    else { return #expect(Bool(false), "the rule changed its shape") }
    #expect(Array(first.utf8) == [0x65, 0xcc, 0x81])
    #expect(Array(second.utf8) == [0xc3, 0xa9])
  }

  @Test("A text that many rules share is written once")
  func sharedTexts() {
    let place = RulePlace(file: "a.yml", line: 1, column: 1)
    let text = String(repeating: "shared ", count: 100)
    var rule = Rule(title: text, body: .detection(Detection(searches: [], conditions: [])), place: place)
    rule.description = text
    let one = RuleCoder.encode([rule]).count
    let hundred = RuleCoder.encode(Array(repeating: rule, count: 100)).count
    #expect(hundred - one < 99 * 60)
  }

  @Test(
    "Numbers of every size come back", arguments: [0, 1, -1, 63, 64, -64, -65, 8191, 1 << 40, .max, .min])
  func numbers(_ number: Int) throws {
    let place = RulePlace(file: "", line: number, column: number)
    let body = Rule.Body.correlation(Correlation(kind: .eventCount, rules: [], timespan: number))
    let rules = [Rule(title: "", body: body, place: place)]
    #expect(try RuleCoder.decode(RuleCoder.encode(rules)) == rules)
  }

  @Test("Fractions and numbers that are none come back bit by bit", arguments: [0.1, -0.0, .infinity, 1e300])
  func fractions(_ number: Double) throws {
    let threshold = Correlation.Threshold(bounds: [.init(.gt, number)], percentile: number)
    let correlation = Correlation(kind: .valueSum, rules: [], timespan: 1, condition: threshold)
    let rule = Rule(title: "", body: .correlation(correlation), place: RulePlace(file: ""))
    let decoded = try RuleCoder.decode(RuleCoder.encode([rule]))
    guard case .correlation(let back)? = decoded.first?.body else {
      return #expect(Bool(false), "the rule changed its kind")
    }
    #expect(back.condition?.bounds.first?.number.bitPattern == number.bitPattern)
    #expect(back.condition?.percentile?.bitPattern == number.bitPattern)
  }

  @Test("A condition as deep as the parser allows can be decoded")
  func deepCondition() throws {
    let most = ConditionParser.maximumDepth
    let text =
      String(repeating: "(a or b and not ", count: most / 2) + "a" + String(repeating: ")", count: most / 2)
    let condition = try ConditionParser.parse(text, searches: ["a", "b"])
    let detection = Detection(searches: [], conditions: [condition])
    let rules = [Rule(title: "", body: .detection(detection), place: RulePlace(file: ""))]
    #expect(try RuleCoder.decode(RuleCoder.encode(rules)) == rules)
  }

  @Test("No rules are rules too")
  func none() throws {
    #expect(try RuleCoder.decode(RuleCoder.encode([])) == [])
  }
}
