internal import Sigma
internal import TrailDetection
internal import TrailRecords

/// Asks rules about a few records, which are taken as one archive.
struct RuleTrial {
  struct Outcome {
    /// For each record, the detections of the set that match it.
    var matched: [[Int]] = []
    /// Matches of all correlations; a step is the set's correlation of that number.
    var correlations: [CorrelationMatch] = []

    func hasFired(_ reference: RuleSet.Reference) -> Bool {
      switch reference {
      case .detection(let number): matched.contains { $0.contains(number) }
      case .correlation(let number): correlations.contains { $0.step == number }
      }
    }
  }

  let rules: DetectionRules
  private var scratch = RuleScratch()

  init(_ rules: DetectionRules) {
    self.rules = rules
  }

  /// What is usual where these records are all that is known.
  mutating func baseline(learntFrom records: [OwnedRecord]) -> Baseline {
    let places = rules.context?.places
    var learner = BaselineLearner(usesPlaces: places != nil)
    rules.declare(to: &learner)
    for record in records {
      learner.learn(record.event, places: places)
      rules.learn(record.event, &scratch, &learner)
    }
    return Baseline(learner)
  }

  mutating func run(_ records: [OwnedRecord]) -> Outcome {
    var outcome = Outcome()
    var log = CorrelationLog(for: rules.plan)
    for (number, record) in records.enumerated() {
      rules.match(record.event, &scratch)
      outcome.matched.append(scratch.matched)
      rules.note(record.event, input: 0, record: UInt32(truncatingIfNeeded: number), &scratch, &log)
    }
    if !rules.set.correlations.isEmpty { outcome.correlations = rules.plan.evaluate([log]).matches }
    return outcome
  }
}
