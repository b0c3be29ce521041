import Sigma
import Testing
import TrailDetection
import TrailRules

@Suite("The listing of rules") struct RuleListingTests {
  private static let text =
    MadeRules.text(
      1, name: "stop", event: "StopLogging", level: "critical",
      extra:
        "family: logging-tamper\nevidence: direct-detection\nrequired_logging: management\ntags: [attack.t1562.008, attack.t1685.002, attack.stealth]"
    ) + "---\n"
    + MadeRules.text(2, name: "read", event: "ListBuckets", level: "low", extra: "family: recon") + "---\n"
    + MadeRules.text(3, name: "base", event: "X", level: "informational") + "---\n"
    + MadeRules.correlation(4, name: "burst", of: "base", count: 2, extra: "tags: [attack.t1078]")
    .replacing("level: high", with: "references: [x]")

  private func listing() throws -> RuleListing {
    RuleListing(
      try RuleLibrary.load(
        RuleFiles(texts: [(path: "own.yml", text: MadeRules.text(9, name: "mine", event: "Y"))]),
        bundled: MadeRules.read(Self.text)))
  }

  private static func made(_ set: (inout RuleListing.Filter) -> Void) -> RuleListing.Filter {
    var filter = RuleListing.Filter()
    set(&filter)
    return filter
  }

  @Test("An entry tells what the rule says, what it asks and where it came from")
  func entries() throws {
    let entries = try listing().entries
    #expect(entries.map(\.name) == ["stop", "read", "base", "burst", "mine"])
    #expect(entries.map(\.kind) == [.detection, .detection, .detection, .correlation, .detection])
    #expect(entries.map(\.reports) == [true, true, false, true, true])
    #expect(entries.map(\.source) == [.bundled, .bundled, .bundled, .bundled, .file("own.yml")])
    #expect(entries[0].techniques == ["T1685.002"])
    #expect(entries[0].requiredLogging == ["management"])
    #expect(entries[0].fieldsUsed == ["eventName"])
    #expect(entries[3].fieldsUsed == ["userIdentity.arn"])
    #expect(entries[0].family == "logging-tamper" && entries[1].evidence == nil)
  }

  @Test("An entry tells what the rule cannot fire without, and the fields that have to be new")
  func needs() throws {
    let text =
      MadeRules.text(1, name: "new", event: "X", extra: "new_to_baseline: [awsRegion, eventSource]") + "---\n"
      + MadeRules.text(2, name: "plain", event: "X") + "---\n"
      + MadeRules.correlation(3, name: "burst", of: "new", count: 2)
    let entries = RuleListing(bundled: MadeRules.read(text)).entries
    #expect(entries.map(\.needs.words) == [["baseline"], [], ["baseline"]])
    #expect(entries[0].rule.newToBaseline == ["awsRegion", "eventSource"])
    #expect(entries[0].fieldsUsed == ["awsRegion", "eventName", "eventSource"])
  }

  @Test(
    "Filters let through what meets all of their parts",
    arguments: [
      (made { $0.families = ["recon", "Logging-Tamper"] }, ["stop", "read"]),
      (made { $0.evidence = ["direct-detection"] }, ["stop"]),
      (made { $0.techniques = ["t1685"] }, ["stop"]), (made { $0.techniques = ["T1562.008"] }, ["stop"]),
      (made { $0.techniques = ["T168"] }, []), (made { $0.techniques = ["T1078.004"] }, []),
      (made { $0.levels = [.high] }, ["mine"]), (made { $0.levels = [.critical, .low] }, ["stop", "read"]),
      (made { $0.levels = [.medium] }, ["burst"]),
      (made { $0.text = "RULE ST" }, ["stop"]), (made { $0.text = "t1078" }, ["burst"]),
      (made { $0.text = "stoplog" }, ["stop"]),
      (made { $0.isReporting = true }, ["stop", "read", "burst", "mine"]),
      (
        made {
          $0.levels = [.high]
          $0.text = "mine"
        }, ["mine"]
      ),
      (made { _ in }, ["stop", "read", "base", "burst", "mine"]),
    ])
  func filters(_ filter: RuleListing.Filter, names: [String]) throws {
    #expect(try listing().entries(filter).map(\.name) == names)
  }

  @Test("A rule is found by id, name or title; a word that is like a name leads to it")
  func find() throws {
    let listing = try listing()
    func name(_ word: String) -> String? {
      if case .one(let entry) = listing.find(word) { entry.name } else { nil }
    }
    #expect(name(MadeRules.id(4)) == "burst")
    #expect(name("read") == "read")
    #expect(name("rule mine") == "mine")
    #expect(listing.find("brust") == .none(suggestion: "burst"))
    #expect(listing.find("zzz") == .none(suggestion: nil))
  }

  @Test("The bundled rules alone give the same entries, compiled or not")
  func withoutCompiling() throws {
    let compiled = RuleListing(
      try RuleLibrary.load(bundled: BundledPack.rules, placeholders: BundledPack.placeholders))
    let listing = RuleListing(bundled: BundledPack.rules)
    #expect(listing.entries == compiled.entries)
    #expect(listing.set == compiled.set)
  }

  @Test(
    "Ids of techniques are told from other words",
    arguments: [
      ("T1098", true), ("t1098.003", true), ("T109", false), ("1098", false), ("T1098.3", false),
      ("TA0001", false),
      ("T1098.", false), ("", false), ("T１０９８", false),
    ])
  func technique(_ word: String, isOne: Bool) {
    #expect(RuleListing.Filter.isTechnique(word) == isOne)
  }

  @Test("The text of an entry is its document as the file has it, of one document or several")
  func text() throws {
    let folder = try MadeFolder([
      "two.yml": "# First\n" + MadeRules.text(1, name: "a", event: "X") + "\n---\n\n"
        + MadeRules.text(2, name: "b", event: "Y") + "...\n",
      "inline.yml": "--- # Inline\n" + MadeRules.text(3, name: "c", event: "Z"),
    ])
    let entries = RuleListing(try RuleLibrary.load(paths: [folder.path])).entries
    #expect(entries.map(\.name) == ["c", "a", "b"])
    #expect(entries[0].text == MadeRules.text(3, name: "c", event: "Z"))
    #expect(entries[1].text == "# First\n" + MadeRules.text(1, name: "a", event: "X"))
    #expect(entries[2].text == MadeRules.text(2, name: "b", event: "Y"))
  }

  @Test("Rules that share a name are all given")
  func several() throws {
    let two = MadeRules.text(1, name: "a", event: "X") + "---\n" + MadeRules.text(2, name: "a", event: "Y")
    let listing = RuleListing(try RuleLibrary.load(bundled: MadeRules.read(two)))
    guard case .several(let entries) = listing.find("a") else {
      Issue.record("\(listing.find("a"))")
      return
    }
    #expect(entries.map(\.id) == [MadeRules.id(1), MadeRules.id(2)])
  }

  @Test("Every bundled rule that reports has family, evidence, level and required logging")
  func bundled() throws {
    let listing = RuleListing(
      try RuleLibrary.load(bundled: BundledPack.rules, placeholders: BundledPack.placeholders))
    for entry in listing.entries where entry.reports {
      #expect(entry.family != nil && entry.evidence != nil && entry.level != nil, "\(entry.title)")
      #expect(!entry.requiredLogging.isEmpty && !entry.fieldsUsed.isEmpty, "\(entry.title)")
    }
  }
}
