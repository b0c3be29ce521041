import Sigma

/// Makes rules at random in which every part of the model occurs.
struct GeneratedRules {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func text() -> String {
    let texts = [
      "", "eventName", "a", "Zoë", "e\u{301}", "é", "日本語", "line\nbreak", "nul\0here", "😀", "*\\*?",
      "%known%",
      String(repeating: "long ", count: 60),
    ]
    return number(0..<3) == 0 ? "text \(number(0..<1000))" : texts.randomElement(using: &random) ?? ""
  }

  private mutating func maybeText() -> String? { chance() ? text() : nil }

  private mutating func list<T>(_ range: Range<Int> = 0..<4, _ element: (inout Self) -> T) -> [T] {
    (0..<number(range)).map { _ in element(&self) }
  }

  private mutating func place() -> RulePlace {
    RulePlace(file: "rules/\(number(0..<3)).yml", line: number(0..<100_000), column: number(0..<300))
  }

  mutating func rules(_ count: Int) -> [Rule] { (0..<count).map { _ in rule() } }

  mutating func rule() -> Rule {
    var rule = Rule(
      title: text(),
      logSource: LogSource(
        category: maybeText(), product: maybeText(), service: maybeText(), definition: maybeText()),
      body: body(), place: place())
    rule.id = maybeText()
    rule.name = maybeText()
    rule.status = maybeText()
    rule.description = maybeText()
    rule.author = maybeText()
    rule.license = maybeText()
    rule.date = maybeText()
    rule.modified = maybeText()
    rule.references = list { $0.text() }
    rule.tags = list { $0.text() }
    rule.falsePositives = list { $0.text() }
    rule.fields = list { $0.text() }
    rule.related = list { RelatedRule(id: $0.text(), type: $0.text()) }
    rule.level = chance() ? RuleLevel.allCases.randomElement(using: &random) : nil
    for key in ["family", "evidence", "fields_used", "é"] where chance() {
      rule.custom[key] = chance() ? .text(text()) : .list(list { $0.text() })
    }
    return rule
  }

  private mutating func body() -> Rule.Body {
    switch number(0..<3) {
    case 0: .detection(detection())
    case 1: .correlation(correlation())
    default: .filter(RuleFilter(rules: chance() ? list { $0.text() } : nil, detection: detection()))
    }
  }

  private mutating func detection() -> Detection {
    Detection(
      searches: list {
        Search(
          name: $0.text(), body: $0.searchBody(depth: 3), sameElement: $0.maybeText(), place: $0.place())
      },
      conditions: list { $0.condition(depth: 4) })
  }

  private mutating func searchBody(depth: Int) -> SearchBody {
    switch depth == 0 ? 0 : number(0..<3) {
    case 0:
      .item(
        DetectionItem(
          field: maybeText(),
          modifiers: list { Modifier.allCases.randomElement(using: &$0.random) ?? .all },
          values: list { $0.literal() }, place: place()))
    case 1: .all(list { $0.searchBody(depth: depth - 1) })
    default: .any(list { $0.searchBody(depth: depth - 1) })
    }
  }

  private mutating func literal() -> Literal {
    switch number(0..<5) {
    case 0: .text(text())
    case 1: .number("\(number(-50..<50))")
    case 2: .boolean(true)
    case 3: .boolean(false)
    default: .null
    }
  }

  private mutating func condition(depth: Int) -> Condition {
    switch depth == 0 ? number(0..<3) : number(0..<6) {
    case 0: .search(text())
    case 1: .quantified(.one, list { $0.text() })
    case 2: .quantified(.all, list { $0.text() })
    case 3: .not(condition(depth: depth - 1))
    case 4: .and(list { $0.condition(depth: depth - 1) })
    default: .or(list { $0.condition(depth: depth - 1) })
    }
  }

  private mutating func correlation() -> Correlation {
    Correlation(
      kind: Correlation.Kind.allCases.randomElement(using: &random) ?? .temporal, rules: list { $0.text() },
      groupBy: list { $0.text() }, timespan: number(-5..<10_000_000),
      condition: chance() ? threshold() : nil,
      aliases: list { made in
        Correlation.Alias(name: made.text(), fields: made.list { (rule: $0.text(), field: $0.text()) })
      },
      generate: chance())
  }

  private mutating func threshold() -> Correlation.Threshold {
    Correlation.Threshold(
      fields: list { $0.text() },
      bounds: list {
        .init(
          Correlation.Threshold.Relation.allCases.randomElement(using: &$0.random) ?? .eq,
          Double($0.number(-1000..<1000)) / 7)
      },
      percentile: chance() ? Double(number(0..<101)) : nil)
  }
}
