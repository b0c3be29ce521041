import Testing
import TrailDetection
import TrailRules

@testable import TrailCoverage

@Suite("Layers for the ATT&CK Navigator") struct NavigatorLayerTests {
  @Test("A technique has the colour of its strongest label, and its rules as a comment")
  func rules() throws {
    let id = "00000000-0000-4000-8000-000000000001"
    let made = try MadeReview(
      MadeReview.rule(
        "a", event: "StopLogging", more: "id: \(id)\ntags: [attack.t1485]\nevidence: posture-context"),
      MadeReview.rule("b", event: "StopLogging", more: "tags: [attack.t1485]\nevidence: direct-detection"))
    let layer = NavigatorLayer(CoverageReview(made.library), .rules)
    let technique = try #require(layer.techniques.first)
    #expect(layer.techniques.count == 1)
    #expect(technique.id == "T1485" && technique.score == 2 && technique.evidence == .directDetection)
    #expect(technique.comment == "direct-detection: b\nposture-context: a (\(id))")
    #expect(layer.legend.map(\.label) == Evidence.allCases.map(\.rawValue))
    #expect(Set(layer.legend.map(\.code)).count == Evidence.allCases.count)
  }

  @Test("The bundled rules' layer names techniques of ATT&CK v19 only, each once")
  func bundled() throws {
    let layer = NavigatorLayer(CoverageReview(try RuleLibrary.load(bundled: BundledPack.rules)), .rules)
    let known = Set(Catalogue.bundled.techniques.map(\.id))
    #expect(layer.techniques.allSatisfy { known.contains($0.id) && $0.score > 0 && !$0.comment.isEmpty })
    #expect(Set(layer.techniques.map(\.id)).count == layer.techniques.count)
  }

  @Test("Without logs there are no findings to show")
  func noFindings() throws {
    let made = try MadeReview(MadeReview.rule("a", event: "StopLogging", more: "tags: [attack.t1485]"))
    #expect(NavigatorLayer(CoverageReview(made.library), .findings).techniques.isEmpty)
  }
}
