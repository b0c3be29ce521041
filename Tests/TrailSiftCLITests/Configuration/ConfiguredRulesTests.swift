import Testing

@Suite("Commands about rules with a configuration") struct ConfiguredRulesTests {
  /// A rule that asks for a list which the configuration has.
  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let user = MadeRecord(1).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") }
    try folder.write([user, MadeRecord(2)].delivery, to: "logs/a.json")
    try folder.write(
      MadeRule.text(1, name: "mine", event: "X").replacing(
        "eventName: X", with: "eventName|expand: '%our_calls%'"), to: "conf/rules/mine.yml")
    try folder.write(MadeRule.tests, to: "conf/rules/mine.test.yml")
    try folder.write(
      "rules: rules\ndisable: [trail-logging-stopped]\nplaceholders: {our_calls: [CreateUser]}\n",
      to: "conf/c.yaml")
    return folder
  }

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> CommandResult {
    try TrailSiftProcess(["rules"] + arguments, in: folder).finish()
  }

  @Test("list has its rules, and not those that it disables")
  func list() throws {
    let folder = try Self.folder()
    func names(_ arguments: String...) throws -> [String] {
      let result = try TrailSiftProcess(["rules", "list", "--format", "json"] + arguments, in: folder)
        .finish()
      #expect(result.status == 0 && result.errors.isEmpty)
      let rules = try #require(try parsedJSON(result.output) as? [[String: Any]])
      return rules.compactMap { $0["name"] as? String }
    }
    let bundled = try names()
    let configured = try names("--config", "conf/c.yaml")
    #expect(configured == bundled.filter { $0 != "trail-logging-stopped" } + ["mine"])
    #expect(try names("--config", "conf/c.yaml", "--no-rules") == ["mine"])
    try folder.write("disable: [trail-deleted]\n", to: "trailsift.yaml")
    #expect(try names() == bundled.filter { $0 != "trail-deleted" })
  }

  @Test("show has its rules, and not those that it disables")
  func show() throws {
    let folder = try Self.folder()
    let mine = try run("show", "mine", "--config", "conf/c.yaml", in: folder)
    #expect(mine.status == 0)
    #expect(mine.output.contains("from              conf/rules/mine.yml:1:1\n"))
    #expect(try run("show", "mine", in: folder).status == 64)
    #expect(try run("show", "trail-logging-stopped", in: folder).status == 0)
    let disabled = try run("show", "trail-logging-stopped", "--config", "conf/c.yaml", in: folder)
    #expect(disabled.status == 64)
    #expect(disabled.errors.hasPrefix("error: no rule has the id, name or title \"trail-logging-stopped\""))
  }

  @Test("check knows its lists")
  func check() throws {
    let folder = try Self.folder()
    let with = try run("check", "conf/rules", "--strict", "--config", "conf/c.yaml", in: folder)
    #expect(with.status == 0)
    #expect(with.output == "1 rule checked: 0 errors, 0 warnings\n")
    let without = try run("check", "conf/rules", in: folder)
    #expect(without.status == 65)
    #expect(without.output.contains("our_calls"))
    try folder.write("placeholders: {our_calls: [CreateUser]}\n", to: "trailsift.yaml")
    #expect(try run("check", "conf/rules", in: folder).output == with.output)
  }

  @Test("test has its lists for rules of one's own, and their own lists for the bundled ones")
  func test() throws {
    let folder = try Self.folder()
    let with = try run("test", "conf/rules", "--strict", "--config", "conf/c.yaml", in: folder)
    #expect(with.status == 0)
    #expect(with.output == "2 tests: 2 passed, 0 failed\n")
    #expect(try run("test", "conf/rules", in: folder).status == 65)
    try folder.write("placeholders: {recon_events: [Nothing], trail_buckets: []}\n", to: "trailsift.yaml")
    let bundled = try run("test", "--strict", in: folder)
    #expect(bundled.status == 0)
    #expect(bundled.output.hasSuffix(" passed, 0 failed\n"))
  }

  @Test("explain has its rules and lists")
  func explain() throws {
    let folder = try Self.folder()
    let with = try run("explain", "mine", "logs", "--config", "conf/c.yaml", in: folder)
    #expect(with.status == 0)
    #expect(with.errors.isEmpty)
    #expect(with.outputLines.last == "2 records; the rule fires on 1")
    let disabled = try run(
      "explain", "trail-logging-stopped", "logs", "--config", "conf/c.yaml", in: folder)
    #expect(disabled.status == 64)
  }

  @Test(
    "A wrong configuration ends each of them with 65, and one that is missing with 66",
    arguments: [
      ["list"], ["show", "trail-deleted"], ["check", "conf/rules"], ["test", "conf/rules"], ["test"],
      ["explain", "trail-deleted", "logs"],
    ])
  func mistakes(_ command: [String]) throws {
    let folder = try Self.folder()
    try folder.write("disable: 1\nrule: x\n", to: "wrong.yaml")
    func run(_ path: String?) throws -> CommandResult {
      try TrailSiftProcess(["rules"] + command + (path.map { ["--config", $0] } ?? []), in: folder).finish()
    }
    let wrong = try run("wrong.yaml")
    #expect(wrong.status == 65)
    #expect(wrong.output.isEmpty)
    #expect(
      wrong.errorLines == [
        "wrong.yaml:1:10: \"disable\" is a list of texts, and this is a number; put it in quotes",
        "wrong.yaml:2:1: a configuration has no \"rule\"; is \"rules\" meant?",
      ])
    let missing = try run("missing.yaml")
    #expect(missing.status == 66)
    #expect(missing.output.isEmpty)
    #expect(missing.errors == "error: missing.yaml: there is no such file\n")
    try folder.write("disable: 1\n", to: "trailsift.yaml")
    #expect(try run(nil).status == 65)
  }
}
