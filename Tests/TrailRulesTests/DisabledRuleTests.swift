import Sigma
import Testing
import TrailRules

@Suite("Rules that are disabled by somebody who knows them") struct DisabledRuleTests {
  private static let files = RuleFiles(texts: [
    (path: "a.yml", text: MadeRules.text(1, name: "one", event: "StopLogging")),
    (path: "b.yml", text: MadeRules.text(2, name: "two", event: "DeleteTrail")),
    (
      path: "c.yml",
      text: MadeRules.text(3, name: "windows", event: "X").replacing("product: aws", with: "product: windows")
    ),
  ])

  @Test("They do not report, and none is told to be unknown")
  func known() throws {
    let library = try RuleLibrary.load(Self.files, alsoDisabled: ["one", "elsewhere"], isStrict: true)
    #expect(library.set.detections.map(\.rule.name) == ["two"])
    #expect(library.unknownDisabled.isEmpty)
  }

  @Test("A name that others give too is told if no rule has it")
  func unknown() throws {
    let library = try RuleLibrary.load(
      Self.files, disabled: ["elsewhere", "tow"], alsoDisabled: ["one", "elsewhere"])
    #expect(library.set.detections.map(\.rule.name) == ["two"])
    #expect(library.unknownDisabled.map(\.name) == ["elsewhere", "tow"])
    #expect(library.unknownDisabled.map(\.suggestion) == [nil, "two"])
  }

  @Test("The library knows what each rule is called, those too that are not used")
  func identities() throws {
    let library = try RuleLibrary.load(Self.files, disabled: ["one"])
    #expect(library.identities.map(\.name) == ["one", "two", "windows"])
  }
}
