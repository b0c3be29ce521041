import Foundation
import Sigma
import Testing
import TrailConfiguration
import TrailDetection

@Suite("The configuration in the documentation") struct DocumentedExampleTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Docs/Configuration.md")

  @Test("The example is right as it stands, and names bundled rules and lists")
  func example() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let text = try #require(
      page.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
    let folder = try MadeFolder(["trailsift.yaml": String(text), "rules/own.yml": ""])
    let configuration = try Configuration.load(path: folder.file("trailsift.yaml"))
    #expect(configuration.warnings.isEmpty)
    #expect(configuration.problems(knowing: BundledPack.rules.map { RuleIdentity($0) }).isEmpty)
    #expect(configuration.rulePaths.count == 1 && configuration.disabled.count == 1)
    #expect(configuration.placeholders.count == 3 && configuration.ruleLevels.count == 1)
    #expect(configuration.severityPolicy.events.count == 2 && configuration.severityPolicy.lift == .denied)
    #expect(configuration.suppressions.count == 2)
    #expect(configuration.readySuppressions()?.problems.isEmpty == true)
    #expect(configuration.readyAutomation?.problems.isEmpty == true)
  }

  @Test("The example of automation is right as it stands")
  func automation() throws {
    let page = try String(
      contentsOf: Self.page.deletingLastPathComponent().appending(path: "Automation.md"), encoding: .utf8)
    let text = try #require(
      page.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
    let configuration = try Configuration.read(String(text), file: "trailsift.yaml")
    #expect(configuration.automation.count == 3 && configuration.warnings.isEmpty)
    #expect(configuration.automation.map(\.effect) == [.setAside, .lower, .mark])
  }

  @Test("The mistakes that are shown are said so")
  func mistakes() throws {
    let text = """
      severity:
        events:
          CreateUser: hihg
      suppressions:
        - name: nightly-scanner
          reason: The scanner lists users each night
          expires: 2027-02-30
          rules: [trail-stopped]
          detection:
            scanner: {userIdentity.ARN|endswith: /Scanner}
            condition: scaner

      """
    let error = #expect(throws: ConfigurationError.self) {
      try Configuration.read(text, file: "trailsift.yaml")
    }
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(page.contains("```\n\(error?.description ?? "none")\n```"))
  }
}
