import Sigma
import Testing
import TrailDetection
import TrailRules

@Suite("Loading rules about what is new") struct NoveltyLibraryTests {
  private static let rule = MadeRules.text(
    1, name: "region", event: "RunInstances", extra: "new_to_baseline: [recipientAccountId, awsRegion]")

  @Test("Rules of files that need what is not there are named, and bundled ones are not")
  func unmet() throws {
    let library = try RuleLibrary.load(
      RuleFiles(texts: [
        ("own.yml", Self.rule + "---\n" + MadeRules.text(2, name: "plain", event: "X")),
        (
          "asn.yml",
          MadeRules.text(3, name: "asn", event: "X").replacing(
            "    eventName:", with: "    trailsift.context.new_asn: true\n    eventName:")
        ),
      ]),
      bundled: MadeRules.read(
        MadeRules.text(9, name: "shipped", event: "X", extra: "new_to_baseline: [awsRegion]")))
    func unmet(_ given: RuleNeeds) -> [String] {
      library.unmet(given: given).map { "\($0.rule.name ?? ""): \($0.needs.words.joined(separator: " "))" }
    }
    #expect(unmet([]) == ["region: baseline", "asn: baseline geoip"])
    #expect(unmet(.baseline) == ["asn: geoip"])
    #expect(unmet([.baseline, .places]) == [])
  }

  @Test("An exported rule is one of the program's wherever it lies")
  func exported() throws {
    let id = try #require(TrailDetection.BundledPack.rules.compactMap(\.id).first)
    func names(_ id: String) throws -> [String?] {
      let text = Self.rule.replacing(MadeRules.id(1), with: id)
      return try RuleLibrary.load(RuleFiles(texts: [("own.yml", text)])).unmet(given: []).map(\.rule.id)
    }
    #expect(try names(id.uppercased()) == [])
    #expect(try names(MadeRules.id(7)) == [MadeRules.id(7)])
  }

  @Test("A rule with a field of TrailSift that there is not is left out")
  func unknownField() throws {
    let library = try RuleLibrary.load(
      RuleFiles(texts: [
        (
          "a.yml",
          MadeRules.text(1, name: "a", event: "X", extra: "new_to_baseline: [trailsift.context.asm]")
            + "---\n" + MadeRules.text(2, name: "b", event: "X")
        )
      ]))
    #expect(library.set.detections.map(\.rule.name) == ["b"])
    #expect(library.errors.map(\.place.line) == [1])
  }

  @Test("The fields that have to be new are part of what a rule is known by, and of its compact form")
  func digest() throws {
    func digest(_ extra: String) throws -> String? {
      try RuleLibrary.load(
        RuleFiles(texts: [("a.yml", MadeRules.text(1, name: "a", event: "X", extra: extra))])
      ).digest
    }
    let digests = try [
      "", "new_to_baseline: [awsRegion]", "new_to_baseline: [awsRegion, eventName]",
      "new_to_baseline: [eventName, awsRegion]",
    ].map(digest)
    #expect(Set(digests).count == 4)
    let rules = MadeRules.read(Self.rule)
    #expect(try RuleCoder.decode(RuleCoder.encode(rules)) == rules)
    #expect(rules.first?.newToBaseline == ["recipientAccountId", "awsRegion"])
  }
}
