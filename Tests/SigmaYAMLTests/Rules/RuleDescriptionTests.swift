import Sigma
import SigmaYAML
import Testing

@Suite("What describes a rule")
struct RuleDescriptionTests {
  private let whole = """
    title: A trail stops
    id: 9C1B1f0e-0000-4000-8000-000000000001
    name: trail-stops
    related:
      - id: 11111111-0000-4000-8000-000000000002
        type: derived
      - {type: obsoletes, id: 11111111-0000-4000-8000-000000000003}
    status: Test
    description: >-
      Somebody stops
      a trail.
    license: Apache-2.0
    references:
      - https://example.com/a
      - https://example.com/b
    author: A, B
    date: 2024-05-06
    modified: 2024/5/7
    tags: [attack.t1685.002]
    logsource:
      product: aws
      service: cloudtrail
      definition: management events
    detection:
      selection:
        eventName: StopLogging
      condition: selection
    fields: [eventName, userAgent]
    falsepositives:
      - Planned work
    level: HIGH
    taxonomy: sigma
    scope: [server]
    family: logging-tamper
    fields_used: [eventName]
    score: 7
    nested: {a: b}
    """

  @Test("Every attribute is kept, with the place of the document")
  func everything() throws {
    let read = RuleText.read("# comment\n\n" + whole)
    #expect(read.problems == [])
    let rule = try #require(read.rules.first)
    #expect(rule.title == "A trail stops")
    #expect(rule.id == "9C1B1f0e-0000-4000-8000-000000000001")
    #expect(rule.name == "trail-stops")
    #expect(
      rule.related == [
        RelatedRule(id: "11111111-0000-4000-8000-000000000002", type: "derived"),
        RelatedRule(id: "11111111-0000-4000-8000-000000000003", type: "obsolete"),
      ])
    #expect(rule.status == "test")
    #expect(rule.description == "Somebody stops a trail.")
    #expect(rule.license == "Apache-2.0")
    #expect(rule.references == ["https://example.com/a", "https://example.com/b"])
    #expect(rule.author == "A, B")
    #expect(rule.date == "2024-05-06")
    #expect(rule.modified == "2024/5/7")
    #expect(rule.tags == ["attack.t1685.002"])
    #expect(
      rule.logSource == LogSource(product: "aws", service: "cloudtrail", definition: "management events"))
    #expect(rule.fields == ["eventName", "userAgent"])
    #expect(rule.falsePositives == ["Planned work"])
    #expect(rule.level == .high)
    #expect(rule.custom == ["family": .text("logging-tamper"), "fields_used": .list(["eventName"])])
    #expect(rule.place == RulePlace(file: "rule.yml", line: 3, column: 1))
  }

  @Test("Attributes that are empty count as absent, and one text will do for a list")
  func emptyAndSingle() throws {
    let rule = try #require(
      RuleText.read(
        RuleText.rule(
          "a: x\ncondition: a",
          more:
            "description:\nstatus:\nlevel:\nid: ~\ntags: attack.recon\nfalsepositives:\n  -\n  - None\nrelated:"
        )
      ).rules.first)
    #expect(rule.description == nil && rule.status == nil && rule.level == nil && rule.id == nil)
    #expect(rule.tags == ["attack.recon"])
    #expect(rule.falsePositives == ["None"])
  }

  @Test(
    "A wrong attribute is an error at its place",
    arguments: [
      (
        "level: hihg",
        "8:8 \"hihg\" is no level; there are informational, low, medium, high, critical; is \"high\" meant?"
      ),
      (
        "status: final",
        "8:9 \"final\" is no status; there are stable, test, experimental, deprecated, unsupported"
      ),
      ("id: 1234", "8:5 \"id\" is text, and this is a number; put it in quotes"),
      ("id: not-a-uuid", "8:5 \"not-a-uuid\" is no UUID (8-4-4-4-12 hexadecimal digits)"),
      ("name: ''", "8:7 the name is empty"),
      ("date: 2024-13-01", "8:7 \"2024-13-01\" is no date; write it as YYYY-MM-DD"),
      ("date: 24-1-1", "8:7 \"24-1-1\" is no date; write it as YYYY-MM-DD"),
      ("modified: 2024", "8:11 \"modified\" is text, and this is a number; put it in quotes"),
      ("description: [a]", "8:14 \"description\" is text, and this is a list"),
      ("tags: {a: b, c: d}", "8:7 \"tags\" is a list of texts, and this is a map"),
      (
        "falsepositives:\n  - Admins: they do it",
        "9:5 \"falsepositives\" is a list of texts, and this is a map; if a text is meant, put it in quotes"
      ),
      (
        "references: [true]",
        "8:14 \"references\" is a list of texts, and this is a boolean; put it in quotes"
      ),
      ("related: x", "8:10 \"related\" is a list of maps with \"id\" and \"type\", and this is text"),
      ("related: [{id: x}]", "8:11 a related rule is a map with \"id\" and \"type\""),
      (
        "related: [{id: 11111111-0000-4000-8000-000000000002, type: cousin}]",
        "8:60 \"cousin\" is no type of a related rule; there are derived, obsolete, merged, renamed, similar, correlation"
      ),
      ("taxonomy: [a]", "8:11 \"taxonomy\" is text, and this is a list"),
    ])
  func mistakes(_ more: String, _ problem: String) {
    let text = RuleText.rule("a: x\ncondition: a", more: more)
    #expect(RuleText.problems(text) == [problem])
    #expect(RuleText.read(text).rules.isEmpty)
  }

  @Test("All that is wrong with a rule is told at once, with its title")
  func several() {
    let read = RuleText.read(RuleText.rule("a: x\ncondition: b", more: "level: worst\nstatus: old"))
    #expect(read.problems.count == 3)
    #expect(read.problems.allSatisfy { $0.rule == "A rule" && $0.kind == .error })
  }

  @Test(
    "What a rule cannot do without is asked for",
    arguments: [
      ("logsource: {product: a}\ndetection: {a: x, condition: a}", "1:1 the rule has no \"title\""),
      (
        "title: ''\nlogsource: {product: a}\ndetection: {a: x, condition: a}", "1:1 the rule has no \"title\""
      ),
      ("title:\nlogsource: {product: a}\ndetection: {a: x, condition: a}", "1:1 the rule has no \"title\""),
      (
        "title: 7\nlogsource: {product: a}\ndetection: {a: x, condition: a}",
        "1:8 \"title\" is text, and this is a number; put it in quotes"
      ),
      ("title: t\ndetection: {a: x, condition: a}", "1:1 the rule has no \"logsource\""),
      (
        "title: t\nlogsource: {}\ndetection: {a: x, condition: a}",
        "2:12 \"logsource\" has no \"category\", \"product\" or \"service\""
      ),
      (
        "title: t\nlogsource: aws\ndetection: {a: x, condition: a}",
        "2:12 \"logsource\" is a map, and this is text"
      ),
      (
        "title: t\nlogsource: {product: 1}\ndetection: {a: x, condition: a}",
        "2:22 \"product\" is text, and this is a number; put it in quotes"
      ),
      ("title: t\nlogsource: {product: a}", "1:1 the rule has no \"detection\""),
      ("title: t\nlogsource: {product: a}\ndetection: {a: x}", "3:1 \"detection\" has no \"condition\""),
      ("title: t\nlogsource: {product: a}\ndetection: {condition: a}", "3:1 \"detection\" has no search"),
      ("title: t\nlogsource: {product: a}\ndetection: x", "3:12 \"detection\" is a map, and this is text"),
    ])
  func missing(_ text: String, _ problem: String) {
    #expect(RuleText.problems(text) == [problem])
  }

  @Test("A title of 256 characters is read, a longer one is refused")
  func longTitle() {
    func problems(_ count: Int) -> [String] {
      RuleText.problems(
        "logsource: {product: a}\ndetection: {a: x, condition: a}\ntitle: \(String(repeating: "é", count: count))"
      )
    }
    #expect(problems(256) == [])
    #expect(problems(257) == ["3:8 the title is longer than 256 characters"])
  }
}
