import Sigma
import Testing
import TrailDetection
import TrailRules

@Suite("The digest of rules") struct RuleDigestTests {
  private typealias Pack = TrailDetection.BundledPack

  private func digest(
    _ text: String, file: String = "own.yml", disabled: [String] = [], placeholders: [String: [String]] = [:]
  ) throws -> String? {
    let files = RuleFiles(texts: [(path: file, text: text)])
    return try RuleLibrary.load(files, disabled: disabled, placeholders: placeholders).digest
  }

  private static let base = MadeRules.text(1, name: "base", event: "StopLogging")
  private static let text = base + "---\n" + MadeRules.correlation(2, name: "burst", of: "base", count: 2)
  private static let two = base + "---\n" + MadeRules.text(3, name: "other", event: "X")

  @Test("The bundled rules alone have the digest of the pack, and no rules have none")
  func pack() throws {
    let pack = try RuleLibrary.load(bundled: Pack.rules, placeholders: Pack.placeholders)
    #expect(pack.digest == Pack.digest)
    #expect(pack.ruleCount == Pack.count)
    let unknown = try RuleLibrary.load(
      bundled: Pack.rules, disabled: ["nobody"], placeholders: Pack.placeholders)
    #expect(unknown.digest == Pack.digest)
    let none = try RuleLibrary.load()
    #expect(none.digest == nil && none.ruleCount == 0)
  }

  @Test("Whatever changes the bundled rules in use changes the digest")
  func changedPack() throws {
    let name = try #require(Pack.rules.first?.name)
    let own = RuleFiles(texts: [(path: "own.yml", text: Self.base)])
    let lists = Pack.placeholders.merging(["known_accounts": ["111122223333"]]) { $1 }
    let digests = [
      Pack.digest,
      try RuleLibrary.load(bundled: Pack.rules, disabled: [name], placeholders: Pack.placeholders).digest,
      try RuleLibrary.load(bundled: Pack.rules, placeholders: lists).digest,
      try RuleLibrary.load(own, bundled: Pack.rules, placeholders: Pack.placeholders).digest,
      try RuleLibrary.load(own, placeholders: Pack.placeholders).digest,
    ]
    #expect(Set(digests).count == digests.count)
    #expect(digests.allSatisfy { $0?.count == 64 })
  }

  @Test("Where files are and what comments say makes no difference")
  func places() throws {
    let digest = try digest(Self.text)
    #expect(try self.digest(Self.text, file: "deep/er/other.yml") == digest)
    #expect(try self.digest("# A comment\n\n" + Self.text) == digest)
  }

  @Test(
    "What rules ask, what they say and which of them report makes one",
    arguments: [
      text.replacing("StopLogging", with: "DeleteTrail"), text.replacing("gte: 2", with: "gte: 3"),
      text.replacing("level: high", with: "level: low"), text.replacing("Rule base", with: "Rule bass"),
      text.replacing("timespan: 10m", with: "timespan: 10m\n  generate: true"), base,
      text + """
        ---
        title: Known
        logsource: {product: aws, service: cloudtrail}
        filter:
          rules: any
          known:
            awsRegion: eu-west-1
          condition: not known

        """,
    ])
  func content(_ other: String) throws {
    #expect(try digest(other) != digest(Self.text))
  }

  @Test("A rule that is disabled, but stays for a correlation, makes one too, and so do lists")
  func disabledAndLists() throws {
    let generating = Self.text.replacing("timespan: 10m", with: "timespan: 10m\n  generate: true")
    #expect(try digest(generating, disabled: ["base"]) != digest(generating))
    #expect(try digest(Self.two, disabled: ["other"]) == digest(Self.base))
    #expect(try digest(Self.text, placeholders: ["a": ["b"]]) != digest(Self.text))
  }
}
