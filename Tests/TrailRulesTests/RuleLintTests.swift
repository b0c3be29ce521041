import Sigma
import Testing
import TrailRules

@Suite("The check of rules") struct RuleLintTests {
  /// Findings of one rule, as `severity line:column message`.
  private func findings(
    _ text: String, placeholders: [String: [String]] = [:], bundled: [Rule] = []
  ) -> [String] {
    let lint = RuleLint.check(
      RuleFiles(texts: [(path: "a.yml", text: text)]), bundled: bundled, placeholders: placeholders)
    return lint.findings.map { "\($0.severity) \($0.place.line):\($0.place.column) \($0.message)" }
  }

  /// A rule whose searches begin on line 12.
  private func rule(
    _ detection: String, tags: String = "attack.t1685.002", extra: String = "author: dana"
  ) -> String {
    """
    title: A rule
    id: \(MadeRules.id(1))
    description: Says something.
    logsource:
      product: aws
      service: cloudtrail
    tags:
      - \(tags)
    level: high
    \(extra)
    detection:
    \(detection)

    """
  }

  private func item(_ line: String) -> String { rule("  call:\n    \(line)\n  condition: call") }

  @Test("The bundled rules have neither errors nor warnings")
  func bundled() {
    let lint = RuleLint.check(
      paths: [BundledPack.folder], bundled: BundledPack.rules, placeholders: BundledPack.placeholders)
    #expect(lint.findings.map { "\($0.place): \($0.severity): \($0.message)" } == [])
    #expect(lint.ruleCount == BundledPack.rules.count)
    #expect(lint.notApplicable.map { $0.place.file.suffix(16) } == ["placeholders.yml"])
  }

  @Test("A rule without mistakes gives nothing")
  func clean() {
    #expect(findings(item("eventName: StopLogging")) == [])
  }

  @Test("What keeps a rule from being read, joined or compiled is an error at its place")
  func unusable() {
    let twice = item("eventName: StopLogging") + "---\n" + item("eventName: DeleteTrail")
    #expect(findings(twice).map { $0.prefix(10) } == ["error 16:1"])
    #expect(findings(item("eventName|contian: x")).count == 1)
    let placeholder = findings(item("eventName|expand: '%none%'"))
    #expect(placeholder.count == 1)
    #expect(placeholder[0].hasPrefix("error 13:5 `eventName|expand`: no list is named `none`"))
    #expect(findings(item("eventName|expand: '%none%'"), placeholders: ["none": []]) == [])
    #expect(findings(item("eventName|re: '('")).count == 1)
  }

  @Test(
    "A field that no record has is an error where another is like it, else a warning",
    arguments: [
      ("eventname: StopLogging", "error", #"is "eventName" meant? Field names go by case"#),
      ("userIdenty.type: Root", "error", #"is "userIdentity" meant?"#),
      ("userIdentity.typ: Root", "error", #"`userIdentity` has no field "typ"; is "type" meant?"#),
      (
        "userIdentity.sessionContext.sessionIssuer.username: x", "error",
        #"is "userName" meant? Field names go by case"#
      ),
      ("tlsDetails.version: x", "warning", "`tlsDetails` has no field \"version\" that TrailSift knows"),
      ("winlog.channel: x", "warning", "CloudTrail's records have no field \"winlog\" that TrailSift knows"),
      ("awsRegion.name: x", "error", "nothing can stand below `awsRegion`"),
      ("resources.arn: x", "error", #"is "ARN" meant?"#),
      ("userAgent|fieldref: userIdentity.usrName", "error", #"is "userName" meant?"#),
      ("trailsift.outcom: success", "error", "there is no field `trailsift.outcom`"),
    ])
  func fields(_ line: String, severity: String, part: String) {
    let found = findings(item(line))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(severity) 13:5 ") == true)
    #expect(found.first?.contains(part) == true, "\(found)")
  }

  @Test(
    "Below fields that services fill as they like, every name is taken",
    arguments: [
      "requestParameters.anything.at.all", "responseElements.x", "additionalEventData.MFAUsed",
      "serviceEventDetails.y", "userIdentity.sessionContext.webIdFederationData.attributes.z",
      "insightDetails.insightContext.statistics", "eventContext.tagContext", "resources.ARN",
      "userIdentity.arn",
      "userIdentity.inScopeOf.sourceArn", "trailsift.is_aws_service",
    ])
  func openFields(_ field: String) {
    #expect(findings(item("\(field): x")) == [])
  }

  @Test("The fields of a correlation are looked at too, through its aliases")
  func correlationFields() {
    let text =
      MadeRules.text(1, name: "base", event: "StopLogging") + "---\n"
      + MadeRules.correlation(2, name: "burst", of: "base", count: 2)
      .replacing("[userIdentity.arn]", with: "[who, userIdentity.ar]")
      .replacing("  timespan", with: "  aliases: {who: {base: trailsift.nobody}}\n  timespan")
    let found = findings(text)
    #expect(found.count == 2)
    #expect(found[0].contains("userIdentity.ar") && found[0].contains(#"is "arn" meant?"#))
    #expect(found[1].contains("trailsift.nobody"))
    #expect(found[0].hasPrefix("error 22:19"), "\(found)")
  }

  @Test(
    "An event name that nobody knows is a warning; versions and other names of a call are known",
    arguments: [
      ("eventName: StopLoging", #"is "StopLogging" meant?"#), ("eventName: Zzyzx", "not in the catalogue"),
      ("eventName: StpoLogging", #"is "StopLogging" meant?"#), ("eventName: CreateApp", "does not have all"),
      ("eventSource: iamm.amazonaws.com", #"is "iam.amazonaws.com" meant?"#),
      ("eventSource: iam", #"is "iam.amazonaws.com" meant?"#),
      ("eventName: CreateFunction20150331", nil), ("eventName: stoplogging", nil),
      ("eventName|startswith: Zzyz", nil), ("eventName: 'Zzyz*'", nil),
      ("eventName: PutBucketObjectLockConfiguration", nil), ("eventSource: iam.amazonaws.com", nil),
    ] as [(String, String?)])
  func eventNames(_ line: String, part: String?) {
    let found = findings(item(line))
    if let part {
      #expect(found.count == 1)
      #expect(
        found.first?.hasPrefix("warning 13:5 ") == true && found.first?.contains(part) == true, "\(found)")
    } else {
      #expect(found == [])
    }
  }

  @Test("No name is proposed that has no more than the verb in common")
  func noProposal() {
    #expect(findings(item("eventName: CreateApp")).first?.contains("meant?") == false)
  }

  @Test("The event names of bundled rules are known")
  func bundledNames() {
    let bundled = MadeRules.read(MadeRules.text(9, name: "b", event: "Zzyzx"))
    #expect(findings(item("eventName: Zzyzx"), bundled: bundled) == [])
  }

  @Test("A name with a version never comes in the field that has none")
  func versionOfStem() {
    let found = findings(item("trailsift.event_name: CreateFunction20150331"))
    #expect(found.count == 1 && found[0].hasPrefix("error 13:5"))
  }

  @Test(
    "Techniques and tactics of ATT&CK that are not of v19 are warnings at the tag",
    arguments: [
      ("attack.t1562.008", "T1562.008 is of ATT&CK v18; v19 has T1685.002"),
      ("attack.t9999", "TrailSift knows no technique T9999"), ("attack.t12", "is no technique's id"),
      ("attack.defense_evasion", "v19 has stealth and defense-impairment"),
      ("attack.persistance", #"is "persistence" meant?"#),
    ])
  func tags(_ tag: String, part: String) {
    let found = findings(rule("  call:\n    eventName: StopLogging\n  condition: call", tags: tag))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("warning 8:5 ") == true && found.first?.contains(part) == true, "\(found)")
  }

  @Test(
    "Other tags are left alone",
    arguments: ["attack.g0016", "attack.s0002", "cve.2024.1234", "attack.credential_access", "attack.t1550"])
  func otherTags(_ tag: String) {
    #expect(findings(rule("  call:\n    eventName: StopLogging\n  condition: call", tags: tag)) == [])
  }

  @Test("A rule without id, description or level gets a warning for each")
  func missing() {
    let bare = """
      title: A rule
      logsource: {product: aws, service: cloudtrail}
      detection:
        call: {eventName: StopLogging}
        condition: call

      """
    #expect(findings(bare).map { $0.prefix(11) } == ["warning 1:1", "warning 1:1", "warning 1:1"])
  }

  @Test(
    "TrailSift's own attributes are checked where a rule has them",
    arguments: [
      ("family: logging-tampr", "error 10:1", #"is "logging-tamper" meant?"#),
      ("evidence: [direct-detection]", "error 10:1", "is one text"),
      ("evidence: sure", "error 10:1", "is no evidence"),
      ("required_logging: managment", "error 10:1", #"is "management" meant?"#),
      ("fields_used: [eventSource, eventName]", "warning 10:1", "does not ask about: eventSource"),
      ("fields_used: []", "warning 10:1", "lacks eventName"),
      ("familly: compute", "warning 10:1", #"is "family" meant?"#),
      ("falsepositive: [none]", "warning 10:1", #"is "falsepositives" meant?"#),
    ])
  func ownAttributes(_ line: String, start: String, part: String) {
    let found = findings(rule("  call:\n    eventName: StopLogging\n  condition: call", extra: line))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(start) == true && found.first?.contains(part) == true, "\(found)")
    #expect(
      findings(rule("  call:\n    eventName: StopLogging\n  condition: call", extra: "family: compute")) == []
    )
  }

  @Test("A same_element that binds nothing is an error, and so is one of no list")
  func sameElement() {
    let body =
      "  call:\n    requestParameters.a.b: x\n  condition: call\nsame_element: {call: requestParameters.c}"
    #expect(findings(rule(body)).map { $0.prefix(9) } == ["error 15:"])
    let scalar = "  call:\n    awsRegion.b: x\n  condition: call\nsame_element: {call: awsRegion}"
    #expect(findings(rule(scalar)).count == 2)
  }

  @Test(
    "A condition that contradicts itself is an error",
    arguments: [
      "  a: {eventName: StopLogging}\n  condition: a and not a",
      "  a: {eventName: StopLogging}\n  b: {eventName: DeleteTrail}\n  condition: a and b",
      "  a: {eventName: StopLogging}\n  b: {eventName: [StopLogging, DeleteTrail]}\n  condition: a and not b",
      "  a: {eventName: stoplogging}\n  b: {eventName: StopLogging}\n  condition: a and not b",
      "  a: {eventName: StopLogging}\n  b: {eventName: DeleteTrail}\n  condition: all of them",
      "  a: {userAgent|contains: x, eventName: StopLogging}\n  b: {userAgent|contains: x}\n  condition: a and not b",
      "  a: {eventName: [StopLogging, DeleteTrail]}\n  x1: {eventName: StopLogging}\n  x2: {eventName: DeleteTrail}\n  condition: a and not 1 of x*",
      "  a: {trailsift.outcome: success}\n  b: {trailsift.outcome: denied}\n  condition:\n    - a and b\n    - b and a",
    ])
  func contradictions(_ detection: String) {
    let found = findings(rule(detection))
    #expect(found.count == 1 && found.first?.contains("the condition can never hold") == true, "\(found)")
    #expect(found.first?.hasPrefix("error 1") == true)
  }

  @Test(
    "A condition that may hold is none",
    arguments: [
      "  a: {eventName: StopLogging}\n  b: {eventName: DeleteTrail}\n  condition: a or b",
      "  a: {eventName: StopLogging}\n  b: {eventName: DeleteTrail}\n  condition: 1 of them",
      "  a: {eventName: [StopLogging, DeleteTrail]}\n  b: {eventName: DeleteTrail}\n  condition: a and not b",
      "  a: {eventName|cased: StopLogging}\n  b: {eventName|cased: stopLogging}\n  condition: a and not b",
      "  a: {eventName: StopLogging}\n  x1: {eventName: StopLogging}\n  x2: {eventName: DeleteTrail}\n  condition: a and not all of x*",
      "  a: {requestParameters.x.y|neq: 1, requestParameters.x.z: 2}\n  b: {requestParameters.x.y|neq: 1}\n  condition: a and not b\nsame_element: {a: requestParameters.x}",
      // A list may hold both.
      "  a: {requestParameters.x: a}\n  b: {requestParameters.x: b}\n  condition: a and b",
      "  a: {resources.type: a}\n  b: {resources.type: b}\n  condition: a and b",
      "  a: {eventName|contains: Stop}\n  b: {eventName: StopLogging}\n  condition: a and not b",
      "  a: {eventName: StopLogging}\n  b: {awsRegion|expand: '%list%'}\n  condition: a and b",
      "  a: {requestParameters.x.y: 1}\n  b: {requestParameters.x.y: 1}\n  condition: a and not b\nsame_element: {b: requestParameters.x}",
    ])
  func possible(_ detection: String) {
    #expect(findings(rule(detection), placeholders: ["list": []]) == [])
  }

  @Test("A rule with very many alternatives is not judged, and takes no time")
  func manyAlternatives() {
    let searches = (0..<60).map { "  s\($0):\n    - eventName: StopLogging\n    - eventName: DeleteTrail" }
    #expect(findings(rule(searches.joined(separator: "\n") + "\n  condition: all of s*")) == [])
  }

  @Test("Places are found in files of several documents and with other line ends")
  func places() {
    let good = MadeRules.text(1, name: "a", event: "StopLogging", extra: "family: compute")
    let bad = MadeRules.text(2, name: "b", event: "StopLogging", extra: "family: computer")
    #expect(findings(good + "---\n" + bad).map { $0.prefix(11) } == ["error 19:1 "])
    #expect(
      findings((good + "---\n" + bad).replacing("\n", with: "\r\n")).map { $0.prefix(11) } == ["error 19:1 "])
  }

  @Test("What a global document says of a rule is placed at the rule, and where a rule says it too, there")
  func globalDocument() {
    let text =
      "action: global\nfamily: computer\n---\n" + MadeRules.text(1, name: "a", event: "StopLogging") + "---\n"
      + MadeRules.text(2, name: "b", event: "StopLogging", extra: "family: compute")
    #expect(findings(text).map { $0.prefix(10) } == ["error 4:1 ", "error 22:1"])
  }

  @Test("Rules for other logs are listed apart")
  func notApplicable() {
    let other = item("EventID: 4625").replacing("product: aws", with: "product: windows")
    let lint = RuleLint.check(RuleFiles(texts: [(path: "a.yml", text: other)]))
    #expect(lint.findings.isEmpty && lint.notApplicable.count == 1 && lint.ruleCount == 0)
  }

  @Test("A correlation may refer to a bundled rule, whose own faults are not told")
  func onBundled() {
    let bundled = MadeRules.read(
      MadeRules.text(1, name: "base", event: "StopLogging").replacing("eventName:", with: "eventNam:"))
    #expect(findings(MadeRules.correlation(2, name: "c", of: "base", count: 2), bundled: bundled) == [])
    let unlisted = MadeRules.read(
      MadeRules.text(1, name: "base", event: "X").replacing("eventName:", with: "eventName|expand:")
        .replacing(": X", with: ": '%none%'"))
    #expect(findings(item("eventName: StopLogging"), bundled: unlisted) == [])
    #expect(findings(MadeRules.correlation(2, name: "c", of: "basis", count: 2), bundled: bundled).count == 1)
  }
}
