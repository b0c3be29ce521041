import Sigma
import SigmaYAML
import Testing

/// Shapes that published collections of rules have, in our own words.
@Suite("Rules as others publish them")
struct PublishedShapeTests {
  private let reader = RuleReader { $0.product == "aws" && $0.service == "cloudtrail" }

  @Test("A cloud rule with selections, filters and a list of keywords")
  func cloudRule() throws {
    let read = reader.read(
      """
      title: Console Login Without A Second Factor
      id: 11111111-0000-4000-8000-000000000001
      status: experimental
      description: Somebody signs in without a second factor
      references:
          - https://example.com/why
      author: Somebody
      date: 2023/01/02
      modified: 2023-05-06
      tags:
          - attack.initial_access
          - attack.t1078.004
      logsource:
          product: aws
          service: cloudtrail
      detection:
          selection_source:
              eventSource: 'signin.amazonaws.com'
              eventName: 'ConsoleLogin'
          selection_mfa:
              - additionalEventData.MFAUsed|contains: 'NO'
              - additionalEventData.MFAUsed: null
          keywords:
              - 'Failed authentication'
              - '*denied*'
          filter_main_role:
              userIdentity.arn|contains|all:
                  - ':assumed-role/'
                  - sso
          filter_optional_ip:
              sourceIPAddress|cidr:
                  - 192.0.2.0/24
                  - '2001:db8::/32'
          condition: all of selection_* AND NOT 1 of filter_main_* and not 1 of filter_optional_* or keywords
      fields:
          - eventName
      falsepositives:
          - Unlikely
      level: medium
      """, file: "a.yml")
    #expect(read.problems == [])
    guard case .detection(let detection)? = read.rules.first?.body else {
      return #expect(Bool(false), "no detection")
    }
    #expect(
      detection.conditions == [
        .or([
          .and([
            .quantified(.all, ["selection_source", "selection_mfa"]),
            .not(.quantified(.one, ["filter_main_role"])), .not(.quantified(.one, ["filter_optional_ip"])),
          ]), .search("keywords"),
        ])
      ])
  }

  @Test("An aggregation of the older form is refused, and says what to write instead")
  func aggregation() {
    let read = reader.read(
      RuleText.rule(
        "selection: {eventName: A}\ntimeframe: 5m\ncondition: selection | count(eventName) by userIdentity.arn > 10"
      ),
      file: "a.yml")
    #expect(
      read.problems.map(\.message) == [
        "\"| count\" is an aggregation of Sigma's older form, which is not read; write a correlation instead"
      ])
    #expect(read.problems.first?.place == RulePlace(file: "a.yml", line: 8, column: 24))
    #expect(
      RuleText.read(RuleText.rule("a: x\nb: y\ncondition: a | near b")).problems.first?.message
        == "\"| near\" is an aggregation of Sigma's older form, which is not read; write a correlation instead"
    )
  }

  @Test("A rule with its correlation in one file, by name")
  func correlated() {
    let read = reader.read(
      """
      title: Denied
      id: 11111111-0000-4000-8000-000000000001
      name: denied
      status: test
      logsource:
        product: aws
        service: cloudtrail
      detection:
        selection:
          errorCode|endswith: [AccessDenied, UnauthorizedOperation]
        condition: selection
      level: informational
      ---
      title: Denied Often
      id: 11111111-0000-4000-8000-000000000002
      status: test
      correlation:
        type: event_count
        rules:
          - denied
        group-by:
          - userIdentity.arn
        timespan: 10m
        condition:
          gte: 20
      falsepositives:
        - Scanners
      level: medium
      """, file: "a.yml")
    let joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    #expect(read.problems + joined.problems == [])
    #expect(joined.set.correlations.map(\.references) == [[.detection(0)]])
    #expect(joined.set.detections.map(\.reports) == [false])
  }

  @Test("A correlation of rules for another log is not applicable once joined")
  func otherLogCorrelation() {
    let read = reader.read(
      """
      title: Logon Failure
      name: logon_failure
      logsource: {product: windows, service: security}
      detection:
        selection: {EventID: 4625}
        condition: selection
      ---
      title: Many Logon Failures
      correlation: {type: event_count, rules: [logon_failure], group-by: [User], timespan: 5m, condition: {gte: 10}}
      """, file: "a.yml")
    let joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    #expect((read.problems + joined.problems).map(\.kind) == [.notApplicable, .notApplicable])
  }

  @Test("An older rule whose log sources share what it asks")
  func olderGlobal() {
    let read = reader.read(
      """
      action: global
      title: Two Logs
      status: experimental
      level: high
      detection:
          condition: selection
      ---
      logsource:
          product: aws
          service: cloudtrail
      detection:
          selection:
              eventName: DeleteTrail
      ---
      logsource:
          product: windows
          service: system
      detection:
          selection:
              EventID: 104
      """, file: "a.yml")
    #expect(read.rules.map(\.title) == ["Two Logs"])
    #expect(read.problems.map(\.kind) == [.notApplicable])
  }
}
