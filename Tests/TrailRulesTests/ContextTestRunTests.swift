import Sigma
import Testing
import TrailDetection
import TrailRecords
import TrailRules

@Suite("Tests of rules that know a baseline") struct ContextTestRunTests {
  private static let rule = MadeRules.text(
    1, name: "region", event: "RunInstances", extra: "new_to_baseline: [recipientAccountId, awsRegion]")

  private func run(_ rule: String, _ tests: String) -> RuleTestRun {
    let base = """
      base:
        eventTime: "2026-03-04T05:06:07Z"
        eventName: RunInstances
        eventSource: ec2.amazonaws.com
        awsRegion: eu-west-1
        recipientAccountId: "111122223333"
        sourceIPAddress: 192.0.2.7
        userIdentity: {type: IAMUser, arn: "arn:aws:iam::111122223333:user/dana", accountId: "111122223333"}
      tests:

      """
    return RuleTestRun.run(RuleFiles(texts: [("a.yml", rule), ("a.test.yml", base + tests)]))
  }

  @Test("A test's baseline is learnt first, and a rule about what is new fires on what is not in it")
  func baseline() {
    let run = run(
      Self.rule,
      """
        - {name: Nothing was there, expect: fires, baseline: []}
        - {name: Another region was there, expect: fires, baseline: [{awsRegion: us-east-1}]}
        - {name: The region was another account's, expect: fires, baseline: [{recipientAccountId: "444455556666"}]}
        - {name: The region was there, expect: quiet, baseline: [{awsRegion: us-east-1}, {}]}
        - {name: There is no baseline, expect: quiet}
        - {name: It has no region, expect: quiet, baseline: [], without: [awsRegion]}
        - {name: One of two is new, expect: fires, baseline: [{}], events: [{}, {awsRegion: us-east-1}]}
      """)
    #expect(run.problems == [])
    #expect(
      run.results.map(\.comparison)
        == run.results.map { result in
          "expected \(result.expected), got " + (result.expected == "fires" ? "fires (region)" : "quiet")
        })
    #expect(run.passed == 7 && run.isSuccess && run.neverFired.isEmpty)
  }

  @Test("Each test has a baseline of its own, and what one was told is not left over for the next")
  func apart() {
    let run = run(
      Self.rule,
      """
        - {name: There, expect: quiet, baseline: [{}]}
        - {name: Not there, expect: fires, baseline: [{awsRegion: us-east-1}]}
        - {name: There again, expect: quiet, baseline: [{}]}
        - {name: Nothing known, expect: quiet}
      """)
    #expect(run.results.map(\.outcome) == [.passed, .passed, .passed, .passed])
  }

  @Test("A rule on what is unusual for a principal sees the test's baseline")
  func context() {
    let rule = MadeRules.text(2, name: "network", event: "RunInstances")
      .replacing("    eventName:", with: "    trailsift.context.new_source_network: true\n    eventName:")
    let run = run(
      rule,
      """
        - {name: Another network, expect: fires, baseline: [{sourceIPAddress: 198.51.100.7}]}
        - {name: Another address of the network, expect: quiet, baseline: [{sourceIPAddress: 192.0.2.200}]}
        - {name: Nothing known, expect: quiet}
      """)
    #expect(run.results.map(\.outcome) == [.passed, .passed, .passed])
  }

  @Test("Places tell rules where an address is; the smallest network that has it decides")
  func places() {
    let rule = MadeRules.text(2, name: "country", event: "RunInstances").replacing(
      "    eventName:", with: "    trailsift.context.country: FR\n    eventName:")
    let run = run(
      rule,
      """
        - {name: In France, expect: fires, places: {192.0.2.0/24: {country: FR}}}
        - {name: The address is not, expect: quiet, places: {192.0.2.7: {country: DE}, 192.0.2.0/24: {country: FR}}}
        - {name: The network within is, expect: fires, places: {0.0.0.0/0: {country: DE}, 192.0.2.0/28: {country: FR}}}
        - {name: Elsewhere, expect: quiet, places: {198.51.100.0/24: {country: FR}}}
        - {name: By IPv6, expect: fires, places: {"2001:db8::/32": {country: FR}}, events: [{sourceIPAddress: "2001:db8:7::1"}]}
        - {name: No country, expect: quiet, places: {192.0.2.0/24: {asn: 64496}}}
        - {name: Nobody knows, expect: quiet}
      """)
    #expect(run.results.map(\.outcome) == Array(repeating: .passed, count: 7))
  }

  @Test("The system of an address can be new, where places were known when the baseline was learnt")
  func systems() {
    let rule = MadeRules.text(2, name: "asn", event: "RunInstances")
      .replacing("    eventName:", with: "    trailsift.context.new_asn: true\n    eventName:")
    let places =
      "places: {192.0.2.0/24: {asn: 64496}, 198.51.100.0/24: {asn: 64496}, 203.0.113.0/24: {asn: 64497}}"
    let run = run(
      rule,
      """
        - {name: Another system, expect: fires, \(places), baseline: [{sourceIPAddress: 203.0.113.9}]}
        - {name: Another network of it, expect: quiet, \(places), baseline: [{sourceIPAddress: 198.51.100.9}]}
        - {name: No places, expect: quiet, baseline: [{sourceIPAddress: 203.0.113.9}]}
      """)
    #expect(run.results.map(\.outcome) == [.passed, .passed, .passed])
  }

  @Test("A correlation counts only what is new of a rule about that")
  func correlation() {
    let rules = Self.rule + "---\n" + MadeRules.correlation(2, name: "burst", of: "region", count: 2)
    let run = run(
      rules,
      """
        - {name: Two new ones, expect: fires, baseline: [{}], events: [{awsRegion: a}, {awsRegion: b}]}
        - {name: One new one, expect: quiet, baseline: [{}], events: [{awsRegion: a}, {}]}
      """)
    #expect(run.results.map(\.outcome) == [.passed, .passed])
  }

  @Test("A baseline's record that is none is told, and the test not run")
  func unusable() {
    let run = run(Self.rule, "  - {name: Number, expect: quiet, baseline: [{awsRegion: .inf}]}\n")
    #expect(run.problems.map(\.message) == ["a number of this record is none that JSON knows"])
    #expect(!run.isSuccess)
  }
}
