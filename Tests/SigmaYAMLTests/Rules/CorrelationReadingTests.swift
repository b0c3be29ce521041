import Sigma
import SigmaYAML
import Testing

@Suite("Correlations")
struct CorrelationReadingTests {
  private func correlation(_ attributes: String, more: String = "") -> Correlation? {
    guard
      case .correlation(let correlation)? = RuleText.read(
        RuleText.correlation(attributes, more: more)
      ).rules.first?.body
    else { return nil }
    return correlation
  }

  private func problems(_ attributes: String) -> [String] {
    RuleText.problems(RuleText.correlation(attributes))
  }

  @Test("All attributes are read")
  func whole() {
    #expect(
      correlation(
        """
        type: value_count
        rules: [first, 11111111-0000-4000-8000-000000000002]
        group-by: [who, awsRegion]
        timespan: 10m
        generate: true
        aliases:
          who: {first: userIdentity.arn, other: requestParameters.user}
        condition: {field: requestParameters.instanceId, gte: 5}
        """)
        == Correlation(
          kind: .valueCount, rules: ["first", "11111111-0000-4000-8000-000000000002"],
          groupBy: ["who", "awsRegion"], timespan: 600,
          condition: .init(fields: ["requestParameters.instanceId"], bounds: [.init(.gte, 5)]),
          aliases: [
            .init(
              name: "who",
              fields: [
                (rule: "first", field: "userIdentity.arn"), (rule: "other", field: "requestParameters.user"),
              ])
          ],
          generate: true))
  }

  @Test("Its document is described like a rule's, and custom attributes are kept")
  func description() throws {
    let rule = try #require(
      RuleText.read(
        RuleText.correlation(
          "type: temporal\nrules: [a, b]\ntimespan: 1h",
          more: "level: high\nname: both\nfamily: recon\ntags: [attack.recon]")
      ).rules.first)
    #expect(rule.level == .high && rule.name == "both" && rule.tags == ["attack.recon"])
    #expect(rule.custom == ["family": .text("recon")])
    #expect(rule.logSource == LogSource())
  }

  @Test("Each type is read, in any case", arguments: Correlation.Kind.allCases)
  func kinds(_ kind: Correlation.Kind) {
    let condition =
      switch kind {
      case .temporal, .temporalOrdered: ""
      case .eventCount: "condition: {gte: 2}"
      case .valuePercentile: "condition: {field: a, gte: 2, percentile: 95}"
      default: "condition: {field: a, gte: 2}"
      }
    let attributes = "rules: [a, b]\ntimespan: 1h\n\(condition)"
    #expect(correlation("type: \(kind.rawValue)\n" + attributes)?.kind == kind)
    #expect(correlation("type: \(kind.rawValue.uppercased())\n" + attributes)?.kind == kind)
  }

  @Test(
    "A timespan has a number and a unit",
    arguments: [
      ("15s", 15), ("10m", 600), ("2h", 7200), ("7d", 604_800), ("1w", 604_800), ("1M", 2_629_746),
      ("1y", 31_556_952),
      ("007m", 420),
    ])
  func timespans(_ text: String, _ seconds: Int) {
    #expect(correlation("type: temporal\nrules: a\ntimespan: \(text)")?.timespan == seconds)
  }

  @Test(
    "A wrong timespan is an error at its place",
    arguments: [
      "10", "m", "0s", "-5m", "1.5h", "5 m", "5min", "5D", "99999999999999999999s", "9999999999y", "[5m]",
    ])
  func wrongTimespans(_ text: String) {
    #expect(
      problems("type: temporal\nrules: a\ntimespan: \(text)") == [
        "5:13 a timespan is a whole number above 0 and a unit: 15s, 10m, 2h, 7d, 1w, 1M (month) or 1y"
      ])
  }

  @Test("The rule, the group field and the counted field may be one text or a list")
  func textsAndLists() {
    let one = correlation(
      "type: value_count\nrules: a\ngroup-by: b\ntimespan: 1m\ncondition: {field: c, gt: 1}")
    #expect(one?.rules == ["a"] && one?.groupBy == ["b"] && one?.condition?.fields == ["c"])
    let several = correlation(
      "type: value_count\nrules: [a]\ntimespan: 1m\ncondition: {field: [c, d], gt: 1}")
    #expect(several?.groupBy == [] && several?.condition?.fields == ["c", "d"])
  }

  @Test("A condition may bound a number from two sides, with fractions and numbers in quotes")
  func ranges() {
    let made = correlation(
      "type: value_avg\nrules: a\ntimespan: 1m\ncondition: {gt: 0.5, field: x, lte: '1e3', neq: 7}")
    #expect(made?.condition?.bounds == [.init(.gt, 0.5), .init(.lte, 1000), .init(.neq, 7)])
  }

  @Test("`generate` may stand beside the correlation, as it did at first; within it counts first")
  func generate() {
    let attributes = "type: temporal\nrules: a\ntimespan: 1m"
    #expect(correlation(attributes)?.generate == false)
    #expect(correlation(attributes, more: "generate: true")?.generate == true)
    #expect(correlation(attributes + "\ngenerate: false", more: "generate: true")?.generate == false)
  }

  @Test(
    "A temporal correlation may say that all its rules have to match, and nothing else",
    arguments: [
      ("condition: {gte: 2}", true), ("condition: {eq: 2}", true), ("condition: b and a", true),
      ("condition: {gte: 1}", false), ("condition: {gte: 2, lte: 2}", false), ("condition: a or b", false),
      ("condition: a and not b", false), ("condition: a", false),
    ])
  func temporalConditions(_ condition: String, _ isRead: Bool) {
    let attributes = "type: temporal_ordered\nrules: [a, b]\ntimespan: 1m\n\(condition)"
    #expect((correlation(attributes) != nil) == isRead)
    #expect(correlation(attributes)?.condition == nil)
    if !isRead {
      #expect(
        problems(attributes) == [
          "6:14 a temporal correlation wants all its rules to match; another condition is not supported, leave it out"
        ])
    }
  }

  @Test(
    "What is missing or wrong is an error at its place",
    arguments: [
      ("rules: a\ntimespan: 1m", ["2:1 the correlation has no \"type\""]),
      ("type: temporal\ntimespan: 1m", ["2:1 the correlation has no \"rules\""]),
      ("type: temporal\nrules: a", ["2:1 the correlation has no \"timespan\""]),
      (
        "type: event_cnt\nrules: a\ntimespan: 1m",
        [
          "3:9 \"event_cnt\" is no type of a correlation; there are event_count, value_count, temporal, "
            + "temporal_ordered, value_sum, value_avg, value_percentile, value_median; is \"event_count\" meant?"
        ]
      ),
      (
        "type: temporal\nrules: [1]\ntimespan: 1m",
        ["4:11 \"rules\" is a list of texts, and this is a number; put it in quotes"]
      ),
      (
        "type: temporal\nrules: a\ntimespan: 1m\ngroupby: b",
        ["6:3 a correlation has no \"groupby\"; is \"group-by\" meant?"]
      ),
      (
        "type: temporal\nrules: a\ntimespan: 1m\ngenerate: yes",
        ["6:13 \"generate\" is true or false, and this is text"]
      ),
      (
        "type: temporal\nrules: a\ntimespan: 1m\naliases: [a]",
        ["6:12 \"aliases\" is a map of names, each with a map of rules and fields"]
      ),
      (
        "type: temporal\nrules: a\ntimespan: 1m\naliases: {x: y}",
        ["6:16 the alias \"x\" is a map of rules and fields, and this is text"]
      ),
      (
        "type: temporal\nrules: a\ntimespan: 1m\naliases: {x: {a: 1}}",
        ["6:20 the field of an alias is text, and this is a number"]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m",
        ["2:1 a correlation of type event_count needs a \"condition\""]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m\ncondition: 5",
        ["6:14 the condition of a correlation is a map such as {gte: 10}, and this is a number"]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m\ncondition: {gte: x}",
        ["6:20 \"gte\" takes a number, and this is text"]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m\ncondition: {}",
        ["6:14 the condition says no number; it needs one of gt, gte, lt, lte, eq, neq"]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m\ncondition: {min: 1, gt: 2}",
        [
          "6:15 the condition of a correlation has no \"min\"; it has gt, gte, lt, lte, eq, neq, field and percentile"
        ]
      ),
      (
        "type: event_count\nrules: a\ntimespan: 1m\ncondition: {gt: 1, field: x}",
        ["6:22 \"event_count\" counts events and takes no field; \"value_count\" counts its values"]
      ),
      (
        "type: value_sum\nrules: a\ntimespan: 1m\ncondition: {gt: 1}",
        ["6:14 the condition of value_sum needs a \"field\""]
      ),
      (
        "type: value_sum\nrules: a\ntimespan: 1m\ncondition: {gt: 1, field: [x, y]}",
        ["6:14 value_sum takes one field"]
      ),
      (
        "type: value_percentile\nrules: a\ntimespan: 1m\ncondition: {gt: 1, field: x}",
        ["6:14 the condition of value_percentile needs a \"percentile\", 0 to 100"]
      ),
      (
        "type: value_percentile\nrules: a\ntimespan: 1m\ncondition: {gt: 1, field: x, percentile: 101}",
        ["6:44 a percentile is a number from 0 to 100"]
      ),
      (
        "type: value_avg\nrules: a\ntimespan: 1m\ncondition: {gt: 1, field: x, percentile: 5}",
        ["6:32 a percentile belongs to a correlation of type value_percentile"]
      ),
    ])
  func mistakes(_ attributes: String, _ expected: [String]) {
    #expect(problems(attributes) == expected)
  }

  @Test("A document is a rule or a correlation, not both")
  func both() {
    let text = RuleText.correlation(
      "type: temporal\nrules: a\ntimespan: 1m",
      more: "logsource: {product: a}\ndetection: {a: x, condition: a}")
    #expect(RuleText.problems(text) == ["7:1 a document has either \"correlation\" or \"detection\""])
  }
}
