public import TrailDetection
public import TrailRecords

/// Learns a ``Baseline`` from an archive, see ``RecordPass``.
///
/// ```swift
/// let result = try await RecordPass(["AWSLogs"]).run { BaselineTally() }
/// let baseline = Baseline(result.tally.learner)
/// ```
public struct BaselineTally: RecordTally {
  public private(set) var learner: BaselineLearner
  private let rules: DetectionRules?
  private let places: (any SourcePlaces)?

  /// - Parameters:
  ///   - rules: of which those with `new_to_baseline` are learnt; nil for none.
  ///   - places: where addresses are; nil where that is not known.
  public init(
    rules: DetectionRules? = nil, places: (any SourcePlaces)? = nil, limits: BaselineLimits = BaselineLimits()
  ) {
    learner = BaselineLearner(limits: limits, usesPlaces: places != nil)
    self.rules = rules.flatMap { $0.isLearnt ? $0 : nil }
    rules?.declare(to: &learner)
    self.places = places
  }

  public func makeMemory() -> RuleScratch { RuleScratch() }

  public mutating func add(_ event: borrowing CloudTrailEvent, _ scratch: inout RuleScratch) {
    learner.learn(event, places: places)
    rules?.learn(event, &scratch, &learner)
  }

  public mutating func merge(_ other: BaselineTally) { learner.merge(other.learner) }
}
