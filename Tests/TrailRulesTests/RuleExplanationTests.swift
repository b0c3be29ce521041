import Sigma
import SigmaYAML
import Testing
import TrailDetection
import TrailRecords
import TrailRules

@Suite("The explanation of rules") struct RuleExplanationTests {
  private func explain(
    _ detection: String, _ record: String, placeholders: [String: [String]] = [:]
  ) throws -> DetectionExplanation {
    let text = "title: A rule\nlogsource: {product: aws}\ndetection:\n" + detection
    let set = RuleSet.joining(MadeRules.read(text)).set
    var explainer = RuleExplainer(.detection(0), of: set, placeholders: placeholders)
    let explanation = explainer.explain(try OwnedRecord(parsing: record))
    #expect(explanation.matches == explanation.detections.first?.matches)
    return try #require(explanation.detections.first)
  }

  private func item(_ part: SearchPart?) throws -> ItemExplanation {
    guard case .item(let item)? = part else {
      Issue.record("no item")
      throw CancellationError()
    }
    return item
  }

  private func items(_ search: SearchExplanation) throws -> [ItemExplanation] {
    guard case .all(let parts, _) = search.body else { return [try item(search.body)] }
    return try parts.map { try item($0) }
  }

  @Test("Each item tells whether it holds and what was found at its field")
  func items() throws {
    let explained = try explain(
      "  call: {eventName: StopLogging, awsRegion: eu-west-1, errorCode: null}\n  by: {userIdentity.type: [Root, IAMUser]}\n  condition: call and by",
      #"{"eventName":"StopLogging","awsRegion":"us-east-1","userIdentity":{"type":"Root"}}"#)
    #expect(!explained.matches)
    #expect(explained.searches.map(\.holds) == [false, true])
    let call = try items(explained.searches[0])
    #expect(call.map(\.field) == ["eventName", "awsRegion", "errorCode"])
    #expect(call.map(\.holds) == [true, false, true])
    #expect(call[1].found?.values.map(\.text) == ["us-east-1"])
    #expect(call[2].found?.isPresent == false && call[2].found?.count == 0)
    #expect(call[1].values == [.text("eu-west-1")])
    #expect(call[1].place.line == 4)
  }

  @Test("The condition tells what each part of it came to")
  func condition() throws {
    let explained = try explain(
      "  call: {eventName: StopLogging}\n  x1: {awsRegion: a}\n  x2: {awsRegion: b}\n  condition: call and not (1 of x* or x1)",
      #"{"eventName":"StopLogging","awsRegion":"b"}"#)
    let condition = try #require(explained.conditions.first)
    #expect(condition.text == "call and not (1 of (x1, x2) or x1)")
    #expect(!condition.holds && !explained.matches)
    #expect(condition.parts.map(\.holds) == [true, false])
    #expect(condition.parts[1].parts[0].parts.map(\.holds) == [true, false])
    #expect(condition.parts[1].parts[0].parts[0].parts.map(\.holds) == [false, true])
  }

  @Test("What was found is bounded in number and length, and no character is cut in two")
  func bounds() throws {
    let long = String(repeating: "ä", count: 150)
    let list = (0..<9).map { #""v\#($0)""# }.joined(separator: ",")
    let explained = try explain(
      "  a: {requestParameters.list: v8, userAgent|contains: ä, requestParameters.n: 7}\n  condition: a",
      #"{"userAgent":"a\#(long)","requestParameters":{"list":[\#(list)],"n":7}}"#)
    #expect(explained.matches)
    let found = try items(explained.searches[0]).map { try #require($0.found) }
    #expect(found[0].count == 9 && found[0].values.map(\.text) == ["v0", "v1", "v2", "v3", "v4"])
    #expect(found[1].values[0].isCut && found[1].values[0].text == "a" + String(repeating: "ä", count: 99))
    #expect(found[2].values[0].kind == .number && !found[2].values[0].isCut)
  }

  @Test("Items that are asked of one element tell when no single element has them all")
  func sameElement() throws {
    let rule = """
        wide:
          eventName: AuthorizeSecurityGroupIngress
          requestParameters.items.port: 22
          requestParameters.items.cidr: 0.0.0.0/0
        condition: wide
      same_element: {wide: requestParameters.items}

      """
    func record(_ ports: String) -> String {
      #"{"eventName":"AuthorizeSecurityGroupIngress","requestParameters":{"items":[\#(ports)]}}"#
    }
    let apart = try explain(rule, record(#"{"port":22,"cidr":"10.0.0.0/8"},{"port":443,"cidr":"0.0.0.0/0"}"#))
    guard case .all(let parts, false) = apart.searches[0].body,
      case .sameElement(let path, let elements, let items, let holds) = parts[1]
    else {
      Issue.record("\(apart.searches[0].body)")
      return
    }
    #expect(path == "requestParameters.items" && elements == 2 && !holds && !apart.matches)
    #expect(items.map(\.holds) == [true, true])
    #expect(try item(parts[0]).holds)
    let together = try explain(rule, record(#"{"port":22,"cidr":"0.0.0.0/0"}"#))
    #expect(together.matches && together.searches[0].holds)
  }

  @Test("Items that are asked of one plain value of a list are explained as a group")
  func plainValues() throws {
    let explained = try explain(
      """
        stranger:
          requestParameters.accounts|startswith: '1'
          requestParameters.accounts|endswith: '3'
        condition: stranger
      same_element: {stranger: requestParameters.accounts}

      """, #"{"requestParameters":{"accounts":["12","43"]}}"#)
    guard case .all(let parts, false) = explained.searches[0].body,
      case .sameElement(_, 2, let items, false)? = parts.first
    else {
      Issue.record("\(explained.searches[0].body)")
      return
    }
    #expect(items.map(\.holds) == [true, true])
  }

  @Test("Lists of maps, keywords and fields of TrailSift's own are explained too")
  func shapes() throws {
    let explained = try explain(
      "  any:\n    - eventName: X\n    - trailsift.outcome: success\n  words:\n    - bar\n  condition: any and words",
      #"{"eventName":"StopLogging","userAgent":"bar"}"#)
    #expect(explained.matches)
    guard case .any(let parts, true) = explained.searches[0].body else {
      Issue.record("\(explained.searches[0].body)")
      return
    }
    #expect(parts.map(\.holds) == [false, true])
    let words = try item(explained.searches[1].body)
    #expect(words.field == nil && words.found == nil && words.holds)
  }

  @Test("On the records of the bundled tests, the explanation agrees with matching")
  func agreement() throws {
    let set = RuleSet.joining(BundledPack.rules).set
    let rules = DetectionRules(set, placeholders: BundledPack.placeholders)
    var scratch = RuleScratch()
    var explained = 0
    for (number, member) in set.detections.enumerated() where number % 7 == 0 {
      let file = RuleTestReader.testFile(of: member.rule.place.file)
      var explainer = RuleExplainer(.detection(number), of: set, placeholders: BundledPack.placeholders)
      for test in RuleTestReader().read(path: file).tests {
        for bytes in test.records.prefix(2) {
          let record = try OwnedRecord(parsing: bytes)
          rules.match(record.event, &scratch)
          let explanation = explainer.explain(record)
          #expect(explanation.matches == scratch.matched.contains(number))
          let detection = explanation.detections[0]
          let isNew = detection.novelty.map { $0.answer == .new } ?? true
          #expect((detection.conditions.contains(where: \.holds) && isNew) == detection.matches)
          explained += 1
        }
      }
    }
    #expect(explained > 300)
  }

  @Test("A correlation's explanation has its rules, and what a record brings to its groups")
  func correlation() throws {
    let text =
      MadeRules.text(1, name: "base", event: "StopLogging") + "---\n"
      + MadeRules.text(2, name: "other", event: "X") + "---\n"
      + MadeRules.correlation(3, name: "burst", of: "base", count: 2)
    let set = RuleSet.joining(MadeRules.read(text)).set
    var explainer = RuleExplainer(.correlation(0), of: set)
    func record(_ name: String, _ second: Int) throws -> OwnedRecord {
      try OwnedRecord(
        parsing: """
          {"eventName":"\(name)","eventTime":"2026-03-04T05:06:0\(second)Z","eventID":"\(second)",\
          "userIdentity":{"arn":"arn:dana"}}
          """)
    }
    let hit = explainer.explain(try record("StopLogging", 1))
    #expect(hit.rule.name == "burst" && hit.matches)
    #expect(hit.detections.map(\.rule.name) == ["base"])
    #expect(hit.contributions.map(\.correlation.name) == ["burst"])
    #expect(hit.contributions.first?.groups.map(\.field) == ["userIdentity.arn"])
    #expect(hit.contributions.first?.groups.first?.values.map(\.text) == ["arn:dana"])
    let miss = explainer.explain(try record("X", 1))
    #expect(!miss.matches && miss.contributions.isEmpty)
    let records = try [record("StopLogging", 1), record("X", 2), record("StopLogging", 3)]
    var notes = 0
    for (number, record) in records.prefix(2).enumerated() where explainer.note(record, number: number) {
      notes += 1
    }
    #expect(explainer.outcome().matches.isEmpty)
    explainer.note(records[2], input: 1, number: 7)
    let matches = explainer.outcome().matches
    #expect(matches.map { $0.events.map(\.mark.record) } == [[0, 7]])
    #expect(matches.map { $0.events.map(\.mark.input) } == [[0, 1]])
    #expect(notes == 2)
    let timeless = try OwnedRecord(
      parsing: #"{"eventName":"StopLogging","userIdentity":{"arn":"arn:dana"}}"#)
    let tookPart = explainer.note(timeless, number: 8)
    #expect(!tookPart)
  }
}
