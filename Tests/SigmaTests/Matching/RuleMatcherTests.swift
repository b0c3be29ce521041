import Sigma
import Testing

@Suite("Matching rules together") struct RuleMatcherTests {
  private static func matched(
    _ detections: [Detection], _ record: TrialRecord, placeholders: [String: [String]] = [:],
    kindFields: [String] = ["name"]
  ) -> [Int] {
    var problems: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(
      detections, placeholders: placeholders, kindFields: kindFields,
      partOfField: { $0.text == "agent" ? 0 : nil }, problems: &problems)
    #expect(problems.isEmpty)
    var scratch = MatcherScratch()
    var matched: [Int] = []
    matcher.match(record, kind: EventKind(mark: nil), scratch: &scratch, matched: &matched)
    return matched
  }

  private static func holds(_ condition: Condition, _ searches: [Search], _ record: TrialRecord) -> Bool {
    !matched([Detection(searches: searches, conditions: [condition])], record).isEmpty
  }

  private static let three = [
    search("a", item("name", .text("Stop"))), search("b", item("who", .text("mira"))),
    search("c", item("port", .number("22"))),
  ]

  /// Every combination of three searches, against what the formula says.
  @Test("Conditions hold as their formulas do", arguments: 0..<8)
  func conditions(_ truths: Int) {
    let (a, b, c) = (truths & 1 != 0, truths & 2 != 0, truths & 4 != 0)
    var record = TrialRecord()
    record.fields["name"] = [.text(a ? "STOP" : "Start")]
    record.fields["who"] = [.text(b ? "Mira" : "dana")]
    record.fields["port"] = [.number(c ? "22" : "80")]
    func expect(_ condition: Condition, _ wanted: Bool) {
      #expect(Self.holds(condition, Self.three, record) == wanted, "\(condition)")
    }
    expect(.and([.search("a"), .search("b"), .search("c")]), a && b && c)
    expect(.or([.search("a"), .search("b"), .search("c")]), a || b || c)
    expect(.and([.search("a"), .not(.or([.search("b"), .search("c")]))]), a && !(b || c))
    expect(.or([.and([.search("a"), .search("b")]), .not(.search("c"))]), a && b || !c)
    expect(.not(.and([.search("a"), .or([.search("b"), .not(.search("c"))])])), !(a && (b || !c)))
    expect(.quantified(.one, ["a", "b", "c"]), a || b || c)
    expect(.quantified(.all, ["a", "c"]), a && c)
    expect(.not(.quantified(.one, ["b", "c"])), !(b || c))
  }

  @Test("A rule with several conditions matches where one holds")
  func severalConditions() {
    let detection = Detection(searches: Self.three, conditions: [.search("a"), .search("c")])
    var record = TrialRecord()
    record.fields["port"] = [.number("22")]
    #expect(Self.matched([detection], record) == [0])
    record.fields["port"] = [.number("23")]
    #expect(Self.matched([detection], record) == [])
  }

  @Test("Null and exists tell a missing field from an empty one")
  func missing() {
    let searches = [
      search("null", item("who", .null)),
      search("there", item("who", .boolean(true), modifiers: [.exists])),
      search("empty", item("who", .text(""))),
    ]
    func answers(_ value: [TrialRecord.Value]?) -> [Bool] {
      var record = TrialRecord()
      record.fields["who"] = value
      return searches.map { Self.holds(.search($0.name), [$0], record) }
    }
    #expect(answers(nil) == [true, false, false])
    #expect(answers([.null]) == [true, true, false])
    #expect(answers([.text("")]) == [false, true, true])
    #expect(answers([]) == [false, true, false])
  }

  @Test("A negated item holds for a missing field")
  func negated() {
    let searches = [search("other", item("who", .text("mira"), modifiers: [.neq]))]
    var record = TrialRecord()
    #expect(Self.holds(.search("other"), searches, record))
    record.fields["who"] = [.text("dana"), .text("mira")]
    #expect(!Self.holds(.search("other"), searches, record))
  }

  @Test("A field is compared with another one, on either side any value")
  func references() {
    let searches = [search("same", item("target", .text("who"), modifiers: [.fieldref]))]
    var record = TrialRecord()
    record.fields = ["who": [.text("mira")], "target": [.text("dana"), .text("MIRA")]]
    #expect(Self.holds(.search("same"), searches, record))
    record.fields["who"] = nil
    #expect(!Self.holds(.search("same"), searches, record))
  }

  @Test("Items bound to one element are asked of the same one; a field beside the array is the record's")
  func sameElement() {
    let body = SearchBody.all([
      item("rules.port", .number("22")), item("rules.from", .text("0.0.0.0/0")),
      item("rules.owner", .text("account"), modifiers: [.fieldref, .neq]), item("name", .text("Open")),
    ])
    let searches = [search("open", body, sameElement: "rules")]
    var record = TrialRecord()
    record.fields = ["name": [.text("Open")], "account": [.text("1")]]
    record.arrays["rules"] = [
      ["port": [.number("22")], "from": [.text("10.0.0.0/8")], "owner": [.text("2")]],
      ["port": [.number("80")], "from": [.text("0.0.0.0/0")], "owner": [.text("2")]],
    ]
    #expect(!Self.holds(.search("open"), searches, record))
    record.arrays["rules"]?.append([
      "port": [.number("22")], "from": [.text("0.0.0.0/0")], "owner": [.text("1")],
    ])
    #expect(!Self.holds(.search("open"), searches, record))
    record.arrays["rules"]?.append([
      "port": [.number("22")], "from": [.text("0.0.0.0/0")], "owner": [.text("2")],
    ])
    #expect(Self.holds(.search("open"), searches, record))
  }

  @Test("Keywords look into every value")
  func keywords() {
    let searches = [search("words", .any([item(nil, .text("stolen")), item(nil, .text("lost"))]))]
    var record = TrialRecord()
    record.fields = ["who": [.text("mira")], "note": [.text("was STOLEN yesterday")]]
    #expect(Self.holds(.search("words"), searches, record))
    record.fields["note"] = [.text("is here")]
    #expect(!Self.holds(.search("words"), searches, record))
  }

  @Test("Answers that are remembered by kind and by part are those that the record gives")
  func remembered() {
    let detections = [
      Detection(
        searches: [search("a", item("name", .text("Stop"))), search("b", item("agent", .text("cli*")))],
        conditions: [.and([.search("a"), .search("b")])]),
      Detection(
        searches: [search("b", item("agent", .text("cli*"))), search("c", item("port", .number("22")))],
        conditions: [.and([.search("b"), .not(.search("c"))])]),
      Detection(searches: [search("a", item("name", .text("St*")))], conditions: [.not(.search("a"))]),
    ]
    var problems: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(
      detections, kindFields: ["name"], partOfField: { $0.text == "agent" ? 0 : nil }, problems: &problems)
    var scratch = MatcherScratch()
    for round in 0..<200 {
      let name = ["Stop", "Start", "List"][round % 3]
      let agent = ["cli/2", "boto3", "console"][round / 3 % 3]
      let port = round % 7 == 0 ? "22" : "80"
      var record = TrialRecord()
      record.fields = ["name": [.text(name)], "agent": [.text(agent)], "port": [.number(port)]]
      var matched: [Int] = []
      matcher.match(
        record, kind: EventKind(mark: TrialRecord.mark(name)), scratch: &scratch, matched: &matched)
      let isCLI = agent == "cli/2"
      let wanted = [name == "Stop" && isCLI, isCLI && port == "80", !name.hasPrefix("St")]
      #expect(matched == wanted.indices.filter { wanted[$0] })
    }
  }

  @Test("What a record is known to lack answers as reading it does", arguments: [false, true])
  func lacks(_ isTold: Bool) {
    let items: [(SearchBody, Bool)] = [
      (item("port", .number("22")), false), (item("port", .null), true),
      (item("port", .boolean(true), modifiers: [.exists]), false),
      (item("port", .boolean(false), modifiers: [.exists]), true),
      (item("port", .number("22"), modifiers: [.neq]), true),
      (item("port", .text("who"), modifiers: [.fieldref]), false),
      (item("port", .text("who"), modifiers: [.fieldref, .neq]), true),
      (item("port", .text("2*"), .null), true), (item("port", .text("*")), false),
    ]
    let detections = items.map { Detection(searches: [search("a", $0.0)], conditions: [.search("a")]) }
    var problems: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(
      detections, kindFields: ["name"], lackOfField: { $0.text == "port" ? 3 : nil }, problems: &problems)
    #expect(problems.isEmpty && matcher.lacks == 1 << 3)
    var record = TrialRecord()
    record.fields = ["name": [.text("Stop")], "who": [.text("22")]]
    var scratch = MatcherScratch()
    var matched: [Int] = []
    matcher.match(
      record, kind: EventKind(mark: nil, lacks: isTold ? 1 << 3 : 0), scratch: &scratch, matched: &matched)
    #expect(matched == items.indices.filter { items[$0].1 })
    // What others lack is not remembered for a record of another kind.
    record.fields["port"] = [.number("22")]
    matched = []
    matcher.match(
      record, kind: EventKind(mark: TrialRecord.mark("x")), scratch: &scratch, matched: &matched)
    #expect(matched == [0, 2, 5, 7, 8])
  }

  @Test("Many rules are told apart, whatever part of the record takes away which of them")
  func many() {
    let detections = (0..<150).map { number in
      Detection(
        searches: [
          search("a", item("agent", .text("cli/\(number % 7)*"))),
          search("b", item("port", .number("\(number % 5)"))),
        ],
        conditions: [
          number % 2 == 0 ? .and([.search("a"), .search("b")]) : .or([.search("a"), .search("b")])
        ])
    }
    var problems: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(
      detections, kindFields: ["name"], partOfField: { $0.text == "agent" ? 0 : nil }, problems: &problems)
    var scratch = MatcherScratch()
    for round in 0..<70 {
      var record = TrialRecord()
      record.fields = [
        "name": [.text("Stop")], "agent": [.text("cli/\(round % 7)")], "port": [.number("\(round / 7 % 5)")],
      ]
      var matched: [Int] = []
      matcher.match(
        record, kind: EventKind(mark: TrialRecord.mark("Stop")), scratch: &scratch, matched: &matched)
      let wanted = (0..<150).filter { number in
        let (a, b) = (number % 7 == round % 7, number % 5 == round / 7 % 5)
        return number % 2 == 0 ? a && b : a || b
      }
      #expect(matched == wanted)
    }
  }

  @Test("A rule that cannot be compiled is told and never matches; the others do")
  func broken() {
    let detections = [
      Detection(
        searches: [search("a", item("name", .text("(("), modifiers: [.re]))], conditions: [.search("a")]),
      Detection(searches: [search("a", item("name", .text("Stop")))], conditions: [.search("a")]),
    ]
    var problems: [(rule: Int, problem: RuleProblem)] = []
    let matcher = RuleMatcher(detections, kindFields: [], problems: &problems)
    #expect(problems.map(\.rule) == [0])
    var scratch = MatcherScratch()
    var matched: [Int] = []
    var record = TrialRecord()
    record.fields["name"] = [.text("Stop")]
    matcher.match(record, kind: EventKind(mark: nil), scratch: &scratch, matched: &matched)
    #expect(matched == [1])
  }
}
