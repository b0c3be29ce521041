import Foundation
import Testing

@Suite("rules test") struct RulesTestTests {
  private static func rules() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let rule = MadeRule.text(1, name: "user", event: "CreateUser")
    try folder.write(rule, to: "good/a.yml")
    try folder.write(MadeRule.tests, to: "good/a.test.yml")
    try folder.write(rule, to: "failing/a.yml")
    try folder.write(
      MadeRule.tests.replacing("expect: quiet", with: "expect: fires"), to: "failing/a.test.yml")
    try folder.write(rule, to: "untested/a.yml")
    try folder.write(rule.replacing("CreateUser", with: "DeleteRole"), to: "silent/a.yml")
    try folder.write(
      MadeRule.tests.replacing("expect: fires", with: "expect: quiet"), to: "silent/a.test.yml")
    try folder.write(MadeRule.broken(1, name: "user"), to: "broken/a.yml")
    try folder.write(MadeRule.tests, to: "broken/a.test.yml")
    try folder.write(rule, to: "halftest/a.yml")
    try folder.write("base: [\n", to: "halftest/a.test.yml")
    try folder.write(MadeRule.forWindows(1, name: "user"), to: "windows/a.yml")
    try folder.write(MadeRule.tests, to: "windows/a.test.yml")
    try folder.write("words", to: "empty/README.md")
    return folder
  }

  @Test(
    "A failed test ends with 1, a wrong file with 65, a path without rules with 66",
    arguments: [
      (["good"], 0, "2 tests: 2 passed, 0 failed"), (["good/a.yml"], 0, "2 tests: 2 passed, 0 failed"),
      (["good/a.test.yml"], 0, "2 tests: 2 passed, 0 failed"),
      (["failing"], 1, "2 tests: 1 passed, 1 failed"),
      (["good", "--strict"], 0, "2 tests: 2 passed, 0 failed"),
      (["untested"], 0, "0 tests: 0 passed, 0 failed; 1 rule has no test"),
      (["untested", "--strict"], 1, "0 tests: 0 passed, 0 failed; 1 rule has no test"),
      (["silent"], 0, "2 tests: 2 passed, 0 failed; 1 rule fires in no test"),
      (["silent", "--strict"], 1, "2 tests: 2 passed, 0 failed; 1 rule fires in no test"),
      (["broken"], 65, "2 tests: 0 passed, 0 failed, 2 not run; 1 error in files"),
      (["halftest"], 65, "0 tests: 0 passed, 0 failed; 1 error in files; 1 rule has no test"),
      (["failing", "broken"], 65, "4 tests: 1 passed, 1 failed, 2 not run; 1 error in files"),
      (["windows"], 0, "2 tests: 0 passed, 0 failed, 2 of rules for other logs"),
      (["nowhere"], 66, nil), (["good", "nowhere"], 66, nil), (["empty"], 66, nil),
      (["good", "--none"], 64, nil),
    ] as [([String], Int32, String?)])
  func codes(_ arguments: [String], _ code: Int32, _ summary: String?) throws {
    let result = try TrailSiftProcess(["rules", "test"] + arguments, in: Self.rules()).finish()
    #expect(result.status == code)
    #expect(result.outputLines.last.map(String.init) == summary)
  }

  @Test("Without a path the bundled rules are tested")
  func bundled() throws {
    let result = try TrailSiftProcess.run("rules", "test", "--strict", in: ScratchFolder())
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1 && result.output.hasSuffix(" passed, 0 failed\n"))
    #expect(result.errors.isEmpty)
  }

  @Test("What is not as it should be is told with its place")
  func lines() throws {
    let folder = try Self.rules()
    func lines(_ path: String) throws -> [Substring] {
      try TrailSiftProcess.run("rules", "test", path, in: folder).outputLines.dropLast()
    }
    #expect(
      try lines("failing") == ["failing/a.test.yml:8:5: failed: A user is deleted: expected fires, got quiet"]
    )
    #expect(try lines("untested") == ["untested/a.yml:1:1: untested: Rule user"])
    #expect(try lines("silent") == ["silent/a.yml:1:1: never fired: Rule user"])
    #expect(
      try lines("broken") == [
        #"broken/a.yml:11:14: error: the rule has no search "cal"; is "call" meant?"#,
        "broken/a.test.yml:6:5: not run: A user is made", "broken/a.test.yml:8:5: not run: A user is deleted",
      ])
    #expect(try lines("halftest").first?.hasPrefix("halftest/a.test.yml:2:1: error: ") == true)
  }

  @Test("JSON has counts, and failures with what was expected and what fired")
  func json() throws {
    let result = try TrailSiftProcess.run(
      "rules", "test", "failing", "broken", "--format", "json", in: Self.rules())
    #expect(result.status == 65)
    let run = try #require(try parsedJSON(result.output) as? [String: Any])
    #expect(run["tests"] as? Int == 4 && run["passed"] as? Int == 1 && run["not_run"] as? Int == 2)
    let failures = try #require(run["failures"] as? [[String: Any]])
    #expect(failures.map { $0["outcome"] as? String } == ["not-run", "not-run", "failed"])
    #expect(failures.last?["expected"] as? String == "fires")
    #expect((failures.last?["fired"] as? [Any])?.isEmpty == true)
    #expect((run["untested"] as? [Any])?.count == 0 && (run["errors"] as? [Any])?.count == 1)
  }
}
