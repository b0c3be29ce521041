import Foundation
import Sigma
import Testing
import TrailSift

@Suite("rules show") struct RulesShowTests {
  private func show(_ arguments: String..., in folder: ScratchFolder? = nil) throws -> CommandResult {
    try TrailSiftProcess(["rules", "show"] + arguments, in: folder ?? ScratchFolder()).finish()
  }

  @Test("A rule is shown by id, name or title, with everything about it and its text")
  func everything() throws {
    let rule = try #require(BundledPack.rules.first { $0.name == "trail-logging-stopped" })
    let file = try #require(BundledPack.files.first { $0.path == rule.place.file })
    let result = try show("trail-logging-stopped")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output.hasPrefix(rule.title + "\n\n"))
    #expect(result.output.hasSuffix("\n\n" + file.text))
    let head = result.output.dropLast(file.text.count)
    for words in [
      try #require(rule.id), "critical", "logging-tamper", "T1685.002", "Disable or Modify Cloud Log",
      "management", "trailsift.outcome", "the bundled file logging-tamper/trail-logging-stopped.yml:1:1",
    ] + rule.falsePositives + rule.references {
      #expect(head.contains(words), "\(words)")
    }
    #expect(try show(#require(rule.id?.uppercased())).output == result.output)
    #expect(try show(rule.title.lowercased()).output == result.output)
  }

  @Test("A correlation names the rules that it builds on, and these name it; only its own document is shown")
  func correlation() throws {
    let name = "instance-user-data-execution-chain"
    let shown = try show(name).output
    #expect(shown.contains("builds on         \(name)-stop\n"))
    #expect(shown.contains("temporal_ordered") && !shown.contains("eventName: StopInstances"))
    let base = try show("\(name)-stop").output
    #expect(base.contains("serves            \(name)\n"))
    #expect(base.contains("which never reports on its own"))
    #expect(base.contains("eventName: StopInstances") && !base.contains("temporal_ordered"))
  }

  @Test("JSON has the same, with null and empty lists for what a rule does not say")
  func json() throws {
    let folder = try ScratchFolder()
    try folder.write(
      MadeRule.text(1, name: "mine", event: "CreateUser", more: "tags: [attack.t1098]"), to: "a.yml")
    let result = try show("mine", "--rules", "a.yml", "--format", "json", in: folder)
    let shown = try #require(try parsedJSON(result.output) as? [String: Any])
    #expect(shown["id"] as? String == MadeRule.id(1))
    #expect(shown["text"] as? String == (try folder.text("a.yml")))
    #expect(shown["source"] as? String == "a.yml")
    #expect(shown["family"] is NSNull && shown["references"] as? [String] == [])
    let technique = try #require((shown["techniques"] as? [[String: String]])?.first)
    #expect(technique["id"] == "T1098" && technique["name"] == "Account Manipulation")
  }

  @Test("A word that means no rule is wrong usage, and a word that is like it is named")
  func unknown() throws {
    let near = try show("trail-loging-stopped")
    #expect(near.status == 64)
    #expect(near.output.isEmpty)
    #expect(
      near.errors
        == "error: no rule has the id, name or title \"trail-loging-stopped\"; is \"trail-logging-stopped\" meant?\n"
    )
    #expect(
      try show("zzzz").errors
        == "error: no rule has the id, name or title \"zzzz\"; trailsift rules list shows all\n")
    #expect(try show("x", "--rules", "nowhere").status == 66)
    #expect(try show().status == 64)
  }

  @Test("Of several rules of one name, the ids are given")
  func several() throws {
    let folder = try ScratchFolder()
    try folder.write(
      MadeRule.text(1, name: "twin", event: "X") + "---\n" + MadeRule.text(2, name: "twin", event: "Y"),
      to: "a.yml")
    let result = try show("twin", "--rules", "a.yml", in: folder)
    #expect(result.status == 64)
    #expect(
      result.errorLines == [
        "error: several rules are called \"twin\"; name one by its id:", "  \(MadeRule.id(1))  a.yml:1:1",
        "  \(MadeRule.id(2))  a.yml:13:1",
      ])
    #expect(try show(MadeRule.id(2), "--rules", "a.yml", in: folder).status == 0)
  }
}
