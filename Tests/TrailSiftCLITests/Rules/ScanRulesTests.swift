import Foundation
import Sigma
import Testing
import TrailSift

@Suite("Rules of a scan") struct ScanRulesTests {
  private static func logs() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let records = [
      MadeRecord(1), MadeRecord(2).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") },
      MadeRecord(3).with { ($0.name, $0.source) = ("PutObject", "s3.amazonaws.com") },
    ]
    try folder.write(records.delivery, to: "logs/a.json")
    return folder
  }

  private struct Report: Decodable {
    struct Tool: Decodable {
      struct Rules: Decodable, Equatable {
        let count: Int
        let digest: String?
      }
      let rules: Rules
    }
    struct Finding: Decodable {
      struct Detection: Decodable {
        let ruleId: String
        let title: String
      }
      let eventName: String
      let severity: String
      let severityReasons: [String]
      let detections: [Detection]
    }
    let tool: Tool
    let findings: [Finding]

    func finding(_ name: String) throws -> Finding {
      try #require(findings.first { $0.eventName == name }, "no finding of \(name)")
    }
  }

  private func report(_ arguments: String..., in folder: ScratchFolder) throws -> Report {
    let result = try TrailSiftProcess(["scan", "logs", "--format", "json", "-q"] + arguments, in: folder)
      .finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Report.self, from: Data(result.output.utf8))
  }

  @Test("The bundled rules are in use, and the report names them by number and digest")
  func bundled() throws {
    let report = try report(in: Self.logs())
    #expect(report.tool.rules == Report.Tool.Rules(count: BundledPack.count, digest: BundledPack.digest))
    let stop = try report.finding("StopLogging")
    #expect(stop.severity == "critical")
    #expect(stop.severityReasons.contains(#"the rule "Trail stops recording" matches: critical"#))
    #expect(stop.detections.map(\.title) == ["Trail stops recording"])
  }

  @Test("Without rules, the class of the event and the way it ended decide alone")
  func noRules() throws {
    let report = try report("--no-rules", in: Self.logs())
    #expect(report.tool.rules == Report.Tool.Rules(count: 0, digest: nil))
    #expect(report.findings.map(\.severity).sorted() == ["high", "medium"])
    #expect(report.findings.allSatisfy { $0.detections.isEmpty })
  }

  @Test("Rules of one's own join the bundled ones, from files and folders, and find events that no list has")
  func own() throws {
    let folder = try Self.logs()
    try folder.write(
      MadeRule.text(1, name: "object", event: "PutObject", title: #"A "quoted" \ title"#, level: "critical"),
      to: "one.yml")
    try folder.write(MadeRule.text(2, name: "user", event: "CreateUser"), to: "more/deep/two.yaml")
    let report = try report("--rules", "one.yml", "--rules", "more", in: folder)
    #expect(report.tool.rules.count == BundledPack.count + 2)
    #expect(report.tool.rules.digest != BundledPack.digest)
    let object = try report.finding("PutObject")
    #expect(object.severity == "critical")
    #expect(object.severityReasons.last == #"the rule "A "quoted" \ title" matches: critical"#)
    #expect(object.detections.map(\.ruleId) == [MadeRule.id(1)])
    #expect(try report.finding("CreateUser").detections.map(\.ruleId).contains(MadeRule.id(2)))
    #expect(try !report.finding("StopLogging").detections.isEmpty)
    let alone = try self.report("--rules", "one.yml", "--no-rules", in: folder)
    #expect(alone.tool.rules.count == 1)
    #expect(try alone.finding("StopLogging").detections.isEmpty)
  }

  @Test("Only records on which a rule fires are reported on request")
  func rulesOnly() throws {
    let folder = try Self.logs()
    try folder.write(MadeRule.text(1, name: "object", event: "PutObject"), to: "one.yml")
    let report = try report("--rules", "one.yml", "--no-rules", "--rules-only", in: folder)
    #expect(report.findings.map(\.eventName) == ["PutObject"])
  }

  @Test(
    "A rule is disabled by id or name, and a rule of one's own with its id takes the place of a bundled one")
  func disabledAndReplaced() throws {
    let folder = try Self.logs()
    let rule = try #require(BundledPack.rules.first { $0.name == "trail-logging-stopped" })
    let id = try #require(rule.id)
    for word in ["trail-logging-stopped", id.uppercased()] {
      let report = try report("--disable", word, in: folder)
      #expect(report.tool.rules.count == BundledPack.count - 1)
      #expect(report.tool.rules.digest != BundledPack.digest)
      #expect(try report.finding("StopLogging").detections.isEmpty)
    }
    let own = MadeRule.text(1, name: "mine", event: "StopLogging").replacing(MadeRule.id(1), with: id)
    try folder.write(own, to: "own.yml")
    let report = try report("--rules", "own.yml", in: folder)
    #expect(report.tool.rules.count == BundledPack.count)
    #expect(try report.finding("StopLogging").detections.map(\.title) == ["Rule mine"])
  }

  @Test("A folder of others is used as far as it goes, and what is not used is told")
  func foreign() throws {
    let folder = try Self.logs()
    try folder.writeForeignRules(to: "rules")
    let result = try TrailSiftProcess.run("scan", "logs", "--rules", "rules", "--format", "csv", in: folder)
    #expect(result.status == 0)
    #expect(
      result.errorLines.dropLast().filter { !$0.hasPrefix("rules/aws/half.yml:2:1: ") } == [
        #"rules/aws/broken.yml:11:14: the rule has no search "cal"; is "call" meant?"#,
        "note: 3 rules of rules in use; 2 mistakes keep rules out, 2 rules are for other logs, 1 document is no rule",
      ])
    let quiet = try TrailSiftProcess.run(
      "scan", "logs", "--rules", "rules", "--format", "csv", "-q", in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == result.output)
    let strict = try TrailSiftProcess.run("scan", "logs", "--rules", "rules", "--strict", "-q", in: folder)
    #expect(strict.status == 65)
    #expect(strict.output.isEmpty)
    #expect(strict.errorLines.count == 3)
    #expect(
      strict.errorLines.last?.hasPrefix("error: 2 mistakes in rules, and --strict asks for none") == true)
  }

  @Test("Rules that can all be used are not spoken of")
  func silence() throws {
    let folder = try Self.logs()
    try folder.write(MadeRule.text(1, name: "object", event: "PutObject"), to: "rules/one.yml")
    let result = try TrailSiftProcess.run("scan", "logs", "--rules", "rules", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(try TrailSiftProcess.run("scan", "logs", "--rules", "rules", "--strict", in: folder).status == 0)
  }

  @Test("Twenty mistakes are told, and how many there are beyond")
  func manyMistakes() throws {
    let folder = try Self.logs()
    for number in 10..<35 {
      try folder.write(MadeRule.broken(number, name: "r\(number)"), to: "rules/\(number).yml")
    }
    let result = try TrailSiftProcess.run("scan", "logs", "--rules", "rules", in: folder)
    #expect(result.errorLines.filter { $0.hasPrefix("rules/") }.count == 20)
    #expect(result.errors.contains("... and 5 more; trailsift rules check PATH lists all\n"))
  }

  @Test(
    "Every way to end for the sake of rules has its code and its words",
    arguments: [
      (["--rules", "nowhere"], 66, "error: nowhere: there is no such file or folder"),
      (["--rules", ""], 66, "error: an empty path: there is no such file or folder"),
      (["--rules", "nowhere", "--strict"], 66, "error: nowhere: there is no such file or folder"),
      (
        ["--no-rules", "--rules-only"], 64,
        "Error: --rules-only with --no-rules finds nothing; add --rules PATH."
      ),
      (["--rules", "logs", "-q"], 0, nil),
      (["--rules", "logs"], 0, "note: logs: no rule file (.yml, .yaml) is in it"),
      (
        ["--rules", "logs", "--no-rules", "--rules-only", "-q"], 65,
        "error: --rules-only finds nothing, since no rule can be used; mend one, or leave it out"
      ),
      (
        ["--disable", "trail-loging-stopped"], 0,
        #"note: no rule has the id or name "trail-loging-stopped"; is "trail-logging-stopped" meant?"#
      ),
      (
        ["--disable", "trail-loging-stopped", "--strict"], 65,
        #"error: no rule has the id or name "trail-loging-stopped"; is "trail-logging-stopped" meant?"#
      ),
      (["--rules"], 64, "Error: Missing value for '--rules <path>'"),
    ] as [([String], Int32, String?)])
  func codes(_ arguments: [String], _ code: Int32, _ words: String?) throws {
    let result = try TrailSiftProcess(["scan", "logs"] + arguments, in: Self.logs()).finish()
    #expect(result.status == code)
    #expect(result.errorLines.first.map(String.init) == words)
  }

  @Test("What a rule file says does not reach the terminal as it is")
  func controlCharacters() throws {
    let folder = try Self.logs()
    let rule = MadeRule.text(1, name: "a", event: "StopLogging", title: #""a\e[31mb""#, level: "critical")
    try folder.write(rule, to: "rules/a.yml")
    try folder.write(rule.replacing("condition: call", with: #"condition: "a\e[31mb""#), to: "rules/b.yml")
    for arguments in [
      ["scan", "logs", "--rules", "rules", "--no-rules"],
      ["rules", "list", "--rules", "rules", "--no-rules"],
      ["rules", "show", "a", "--rules", "rules", "--no-rules"], ["rules", "check", "rules"],
      ["rules", "test", "rules"], ["rules", "explain", "a", "logs", "--rules", "rules"],
    ] {
      let result = try TrailSiftProcess(arguments, in: folder).finish()
      #expect(!(result.output + result.errors).contains("\u{1B}"), "\(arguments)")
      #expect(
        (result.output + result.errors).contains("\\u{1b}[31m") || arguments[1] == "test", "\(arguments)")
    }
  }
}
