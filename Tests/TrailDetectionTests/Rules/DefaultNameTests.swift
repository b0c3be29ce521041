import Sigma
import Testing

@testable import TrailDetection

@Suite("The default allow-list and the bundled rules")
struct DefaultNameTests {
  @Test("Every name on the default allow-list is asked for by a rule that can fire on it")
  func everyNameIsUsed() throws {
    let set = RuleSet.joining(BundledPack.rules).set
    let rules = try set.detections.map { member in
      try AskedKind(member.detection, placeholders: BundledPack.placeholders)
    }
    let entries = Catalogue.bundled.entries.filter(\.isDefault)
    #expect(entries.map(\.eventName) == Catalogue.bundled.defaultNames)
    #expect(entries.count > 70)
    let unused = entries.filter { entry in
      let names =
        [(name: entry.eventName, source: entry.eventSource)]
        + entry.loggedAs.map { (name: $0.name, source: $0.source ?? entry.eventSource) }
      return !names.contains { name, source in
        rules.contains { $0.isAbout(name: name, source: source) }
      }
    }
    #expect(unused.map { "\($0.eventSource) \($0.eventName)" } == [])
  }

  @Test("What a rule says of names is found in conditions, negations and other spellings")
  func askedKind() throws {
    func item(_ field: String, _ modifiers: [Modifier], _ values: [String]) -> SearchBody {
      .item(
        DetectionItem(
          field: field, modifiers: modifiers, values: values.map { .text($0) },
          place: RulePlace(file: "a.yml")))
    }
    func kind(_ parts: [String: SearchBody], _ condition: Condition) throws -> AskedKind {
      let searches = parts.map { Search(name: $0.key, body: $0.value, place: RulePlace(file: "a.yml")) }
      return try AskedKind(Sigma.Detection(searches: searches, conditions: [condition]), placeholders: [:])
    }
    let name = item("eventName", [], ["CreateKey", "DeleteKey"])
    let source = item("eventSource", [], ["kms.amazonaws.com"])
    let both = try kind(["s": .all([name, source, item("errorCode", [], ["AccessDenied"])])], .search("s"))
    #expect(both.isAbout(name: "CreateKey", source: "kms.amazonaws.com"))
    #expect(!both.isAbout(name: "CreateKey", source: "iam.amazonaws.com"))
    #expect(!both.isAbout(name: "ListKeys", source: "kms.amazonaws.com"))
    let anything = try kind(["s": source], .search("s"))
    #expect(!anything.isAbout(name: "CreateKey", source: "kms.amazonaws.com"))
    let excluded = try kind(["s": source, "f": name], .and([.search("s"), .not(.search("f"))]))
    #expect(!excluded.isAbout(name: "CreateKey", source: "kms.amazonaws.com"))
    let versioned = try kind(["s": item("trailsift.event_name", [], ["CreateFunction"])], .search("s"))
    #expect(versioned.isAbout(name: "CreateFunction20150331", source: "lambda.amazonaws.com"))
    let negated = try kind(["s": item("eventName", [.neq], ["CreateKey"])], .search("s"))
    #expect(!negated.isAbout(name: "CreateKey", source: "kms.amazonaws.com"))
  }
}
