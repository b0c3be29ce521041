import Foundation
import Testing

@Suite("Rules about what is new, on the command line") struct NoveltyCommandTests {
  private static let rule = MadeRule.text(
    1, name: "new-region", event: "StopLogging", level: "critical",
    more: "new_to_baseline: [recipientAccountId, awsRegion]")

  /// Logs of a usual time and of a later one, and rules.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "usual/a.json")
    let later = [MadeRecord(2), MadeRecord(3).with { $0.region = "us-east-1" }]
    try folder.write(later.delivery, to: "later/a.json")
    try folder.write(rule, to: "rules/region.yml")
    try folder.write(
      MadeRule.text(2, name: "new-asn", event: "StopLogging").replacing(
        "    eventName:", with: "    trailsift.context.new_asn: true\n    eventName:"), to: "rules/asn.yml")
    return folder
  }

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> CommandResult {
    try TrailSiftProcess(arguments, in: folder).finish()
  }

  private func learn(in folder: ScratchFolder) throws {
    let learnt = try run(
      "baseline", "usual", "--rules", "rules", "--no-rules", "-o", "usual.json", in: folder)
    #expect(learnt.status == 0, "\(learnt.errors)")
  }

  private struct Finding: Decodable {
    struct Detection: Decodable { let title: String }
    let awsRegion: String
    let detections: [Detection]
  }

  /// The regions of the findings on which a rule fired.
  private func regions(_ result: CommandResult) throws -> [String] {
    #expect(result.status == 0, "\(result.errors)")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try result.outputLines.map { try decoder.decode(Finding.self, from: Data($0.utf8)) }
      .filter { !$0.detections.isEmpty }.map(\.awsRegion)
  }

  @Test("What the baseline has learnt for a rule is no match of it, and what it has not is one")
  func scan() throws {
    let folder = try Self.folder()
    try learn(in: folder)
    let scan = ["later", "--no-rules", "--rules", "rules/region.yml", "--format", "ndjson"]
    let known = try TrailSiftProcess(["scan", "--baseline", "usual.json"] + scan, in: folder).finish()
    #expect(try regions(known) == ["us-east-1"])
    #expect(!known.errors.contains("cannot fire"))
    let unknown = try TrailSiftProcess(["scan"] + scan, in: folder).finish()
    #expect(try regions(unknown) == [])
  }

  @Test("A baseline of which the rule was no part cannot tell, so that the rule stays silent")
  func notLearnt() throws {
    let folder = try Self.folder()
    #expect(try run("baseline", "usual", "--no-rules", "-o", "usual.json", in: folder).status == 0)
    let result = try run(
      "scan", "later", "--no-rules", "--rules", "rules/region.yml", "--baseline", "usual.json", "--format",
      "ndjson", in: folder)
    #expect(try regions(result) == [])
  }

  @Test("Rules of one's own that need what is not given are named, with what to do")
  func unmet() throws {
    let folder = try Self.folder()
    let result = try run("scan", "later", "--no-rules", "--rules", "rules", in: folder)
    #expect(result.status == 0)
    #expect(
      result.errorLines.prefix(2) == [
        "note: 2 rules (new-asn, new-region) cannot fire without a baseline; name one with --baseline FILE",
        "note: 1 rule (new-asn) cannot fire without databases of places; name their folder with --geoip DIR",
      ])
    let quiet = try run("scan", "later", "--no-rules", "--rules", "rules", "-q", in: folder)
    #expect(quiet.errors.isEmpty)
    let bundled = try run("scan", "later", in: folder)
    #expect(!bundled.errors.contains("cannot fire"))
  }

  @Test("The list of rules says what each cannot fire without, where one needs something")
  func list() throws {
    let folder = try Self.folder()
    try folder.write(MadeRule.text(3, name: "plain", event: "X"), to: "rules/plain.yml")
    let text = try run("rules", "list", "--no-rules", "--rules", "rules", in: folder)
    let lines = text.outputLines.map { $0.split(separator: " ").suffix(3).joined(separator: " ") }
    #expect(
      lines.prefix(4) == [
        "TECHNIQUES NEEDS SOURCE", "baseline geoip rules/asn.yml", "- - rules/plain.yml",
        "- baseline rules/region.yml",
      ])
    let json = try run("rules", "list", "--no-rules", "--rules", "rules", "--format", "json", in: folder)
    let listed = try #require(try parsedJSON(json.output) as? [[String: Any]])
    #expect(listed.map { $0["needs"] as? [String] } == [["baseline", "geoip"], [], ["baseline"]])
    #expect(
      listed.map { $0["new_to_baseline"] as? [String] } == [[], [], ["recipientAccountId", "awsRegion"]])
    let alone = try run("rules", "list", "--no-rules", "--rules", "rules/plain.yml", in: folder)
    #expect(!alone.output.contains("NEEDS"))
  }

  @Test("All about a rule has what it needs, and the fields that have to be new")
  func show() throws {
    let shown = try run("rules", "show", "new-region", "--rules", "rules", in: Self.folder())
    #expect(shown.output.contains("needs             a baseline: --baseline FILE\n"))
    #expect(shown.output.contains("new to baseline   recipientAccountId, awsRegion\n"))
  }

  @Test("The explanation tells why a match was held back, and asks the baseline that is named")
  func explain() throws {
    let folder = try Self.folder()
    try learn(in: folder)
    let explain = ["rules", "explain", "new-region", "later", "--no-rules", "--rules", "rules/region.yml"]
    let without = try TrailSiftProcess(explain, in: folder).finish()
    #expect(
      without.output.contains(
        """
          no   new_to_baseline: there is no baseline (--baseline FILE)
                 recipientAccountId   <- "111122223333"
                 awsRegion   <- "eu-west-1"

        """))
    #expect(without.outputLines.last == "2 records; the rule fires on 0")
    let with = try TrailSiftProcess(explain + ["--baseline", "usual.json"], in: folder).finish()
    #expect(with.output.contains("  no   new_to_baseline: it is known to the baseline\n"))
    #expect(with.output.contains("  yes  new_to_baseline: the baseline does not have it\n"))
    #expect(with.outputLines.last == "2 records; the rule fires on 1")
    let json = try TrailSiftProcess(
      explain + ["--baseline", "usual.json", "--format", "json"], in: folder
    ).finish()
    let shown = try #require(try parsedJSON(json.output) as? [String: Any])
    let records = try #require(shown["shown"] as? [[String: Any]])
    let answers = records.map { record in
      let detection = (record["detections"] as? [[String: Any]])?.first
      return (detection?["new_to_baseline"] as? [String: Any])?["answer"] as? String
    }
    #expect(answers == ["known", "new"])
  }

  @Test("Tests of rules may bring a baseline and places")
  func tests() throws {
    let folder = try Self.folder()
    try folder.write(
      """
      base: {eventTime: "2026-03-04T05:06:07Z", eventName: StopLogging, awsRegion: a, recipientAccountId: "1"}
      tests:
        - {name: New, expect: fires, baseline: [{awsRegion: b}]}
        - {name: Known, expect: quiet, baseline: [{}]}
        - {name: Wrong, expect: fires, baseline: [{}], places: {192.0.2.0/24: {country: DE}}}

      """, to: "rules/region.test.yml")
    let result = try run("rules", "test", "rules/region.yml", in: folder)
    #expect(result.status == 1)
    #expect(
      result.output == """
        rules/region.test.yml:5:5: failed: Wrong: expected fires, got quiet
        3 tests: 2 passed, 1 failed

        """)
  }
}
