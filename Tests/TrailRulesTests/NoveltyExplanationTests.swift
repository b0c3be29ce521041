import Sigma
import Testing
import TrailDetection
import TrailRecords
import TrailRules

@Suite("The explanation of rules about what is new") struct NoveltyExplanationTests {
  private static let rule = MadeRules.text(
    1, name: "region", event: "RunInstances", extra: "new_to_baseline: [recipientAccountId, awsRegion]")

  private static let record =
    #"{"eventName":"RunInstances","awsRegion":"eu-west-1","recipientAccountId":"111122223333"}"#

  private func explain(
    _ record: String, _ reference: RuleSet.Reference = .detection(0), context: ContextSources? = nil
  ) throws -> RuleExplanation {
    let text = Self.rule + "---\n" + MadeRules.correlation(2, name: "burst", of: "region", count: 2)
    let set = RuleSet.joining(MadeRules.read(text)).set
    var explainer = RuleExplainer(reference, of: set, context: context)
    return explainer.explain(try OwnedRecord(parsing: record))
  }

  @Test("The explanation tells that a match was held back, and what was looked at")
  func explanation() throws {
    let explained = try explain(Self.record)
    let detection = try #require(explained.detections.first)
    #expect(!explained.matches && !detection.matches)
    #expect(detection.conditions.map(\.holds) == [true])
    #expect(detection.novelty?.answer == .withoutBaseline)
    #expect(detection.novelty?.fields.map(\.field) == ["recipientAccountId", "awsRegion"])
    #expect(detection.novelty?.fields.last?.values.map(\.text) == ["eu-west-1"])
    let untold = try explain(Self.record, context: ContextSources(baseline: Baseline()))
    #expect(untold.detections.first?.novelty?.answer == .untold)
  }

  @Test("Nothing is asked of a baseline where the conditions do not hold, or the rule does not ask")
  func notAsked() throws {
    let other = try explain(Self.record.replacing("RunInstances", with: "StopInstances"))
    #expect(other.detections.first?.novelty?.answer == nil && !other.matches)
    let set = RuleSet.joining(MadeRules.read(MadeRules.text(1, name: "a", event: "RunInstances"))).set
    var explainer = RuleExplainer(.detection(0), of: set)
    let plain = explainer.explain(try OwnedRecord(parsing: Self.record))
    #expect(plain.matches && plain.detections.first?.novelty == nil)
  }

  @Test("A correlation gets nothing from a match that was held back")
  func explainedCorrelation() throws {
    let explained = try explain(Self.record, .correlation(0))
    #expect(!explained.matches && explained.contributions.isEmpty)
  }
}
