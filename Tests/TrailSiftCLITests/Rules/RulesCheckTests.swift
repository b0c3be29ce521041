import Foundation
import Testing

@Suite("rules check") struct RulesCheckTests {
  private static func rules() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.writeForeignRules(to: "foreign")
    try folder.write(MadeRule.text(1, name: "good", event: "CreateUser"), to: "good/a.yml")
    try folder.write(
      MadeRule.text(2, name: "vague", event: "CreateUsr").replacing("level: low\n", with: ""),
      to: "vague/a.yml")
    try folder.write("words", to: "empty/README.md")
    return folder
  }

  @Test(
    "Errors end with 65, warnings only with --strict, paths without rules with 66",
    arguments: [
      (["good"], 0), (["good/a.yml"], 0), (["good", "--strict"], 0), (["vague"], 0),
      (["vague", "--strict"], 65),
      (["foreign"], 65), (["foreign/windows"], 0), (["foreign/windows", "--strict"], 0),
      (["good", "foreign"], 65),
      (["nowhere"], 66), (["good", "nowhere"], 66), (["foreign", ""], 66), (["empty"], 66), ([], 64),
      (["good", "--format", "csv"], 64),
    ] as [([String], Int32)])
  func codes(_ arguments: [String], _ code: Int32) throws {
    let result = try TrailSiftProcess(["rules", "check"] + arguments, in: Self.rules()).finish()
    #expect(result.status == code)
    if code == 66 { #expect(result.errorLines.count == 1 && result.output.isEmpty) }
  }

  @Test("Each finding has file, line, column, what it is and what to do; the counts come last")
  func text() throws {
    let folder = try Self.rules()
    let result = try TrailSiftProcess.run("rules", "check", "vague", "foreign/aws/broken.yml", in: folder)
    #expect(
      result.outputLines == [
        #"foreign/aws/broken.yml:11:14: error: the rule has no search "cal"; is "call" meant?"#,
        #"vague/a.yml:1:1: warning: the rule has no "level"; it counts as medium"#,
        #"vague/a.yml:9:5: warning: the event name "CreateUsr" is not in the catalogue, which does not have all; is "CreateUser" meant?"#,
        "1 rule checked: 1 error, 2 warnings",
      ])
    #expect(result.errors.isEmpty)
    let foreign = try TrailSiftProcess.run("rules", "check", "foreign", in: folder)
    #expect(
      foreign.outputLines.last
        == "3 rules checked: 2 errors, 0 warnings; 3 documents are for other logs, or no rules")
  }

  @Test("JSON has counts and findings, and what is not applicable")
  func json() throws {
    let result = try TrailSiftProcess.run("rules", "check", "foreign", "--format", "json", in: Self.rules())
    #expect(result.status == 65)
    let check = try #require(try parsedJSON(result.output) as? [String: Any])
    #expect(check["rules"] as? Int == 3 && check["errors"] as? Int == 2 && check["warnings"] as? Int == 0)
    let findings = try #require(check["findings"] as? [[String: Any]])
    #expect(findings.first?["file"] as? String == "foreign/aws/broken.yml")
    #expect(findings.first?["line"] as? Int == 11 && findings.first?["column"] as? Int == 14)
    #expect(findings.first?["severity"] as? String == "error")
    #expect((check["not_applicable"] as? [Any])?.count == 3)
  }

  @Test("Correlations may build on bundled rules, and rules ask for bundled lists")
  func bundledParts() throws {
    let folder = try ScratchFolder()
    try folder.write(
      MadeRule.burst(1, name: "mine", event: "X", count: 2).replacing(
        "rules: [mine-base]", with: "rules: [trail-logging-stopped]"
      ).replacing("eventName: X", with: "eventName|expand: '%recon_events%'"), to: "a.yml")
    let result = try TrailSiftProcess.run("rules", "check", "a.yml", "--strict", in: folder)
    #expect(result.output == "2 rules checked: 0 errors, 0 warnings\n")
    #expect(result.status == 0)
  }
}
