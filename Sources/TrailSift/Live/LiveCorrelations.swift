import Sigma
import TrailDetection

/// Correlations of the records of the last time, each said once.
///
/// Notes are kept in two halves by the time at which their records were seen, so that they are forgotten a half at a
/// time: a record is known for at least ``retention`` seconds after it was seen, and for at most twice as long. Two events
/// of one window are at most the longest timespan apart, and the later one is at most as late as it may be, so that both
/// are known when the second one is seen.
struct LiveCorrelations {
  private let rules: DetectionRules?
  private let limits: CorrelationLimits
  /// The longest timespan of a correlation, in seconds; 0 where there is none.
  let longestTimespan: Int64
  let retention: Int64
  /// For each correlation by its id, whether what it found can turn out otherwise when earlier events are missing.
  private let needsWhole: Set<String>
  private var earlier: CorrelationNotes?
  /// When the first record of each half was seen, in milliseconds.
  private var earlierStart: Int64?
  private var laterStart: Int64?
  private var hasForgotten = false
  /// How many of the later half's records were looked at.
  private var concluded = 0
  var said = SaidCorrelations()

  private let forgetsSaid: Bool

  /// - Parameters:
  ///   - lateness: in seconds.
  ///   - forgetsSaid: whether what was said is forgotten with its records.
  init(_ rules: DetectionRules?, _ limits: CorrelationLimits, lateness: Int64, forgetsSaid: Bool) {
    self.forgetsSaid = forgetsSaid
    self.rules = rules
    self.limits = limits
    let steps = rules?.plan.steps ?? []
    longestTimespan = steps.reduce(0) { max($0, Int64(clamping: $1.correlation.timespan)) }
    // A century is for ever, and does not overflow in milliseconds.
    retention = min(longestTimespan, 3_153_600_000) + min(max(lateness, 0), 3_153_600_000)
    var ids: Set<String> = []
    var isPartial: [Bool] = []
    for step in steps {
      let isBuiltOnPartial = step.bases.contains { base in
        guard case .step(let number) = base, isPartial.indices.contains(number) else { return false }
        return isPartial[number]
      }
      isPartial.append(isBuiltOnPartial || !step.correlation.onlyGrows)
    }
    for (number, detection) in (rules?.correlationDetections ?? []).enumerated() where isPartial[number] {
      ids.insert(detection.ruleID)
    }
    needsWhole = ids
  }

  func newNotes() -> CorrelationNotes? { CorrelationNotes(for: rules, limits: limits) }

  /// Takes note that a record was seen.
  mutating func begin(at instant: Int64) {
    laterStart = laterStart ?? instant
  }

  /// - Parameter later: the notes since the last time that something was forgotten.
  /// - Returns: what was not said yet, in no order that means something. It counts as said.
  mutating func conclude(_ later: CorrelationNotes?, at instant: Int64) -> [CorrelationFinding] {
    guard let rules, let later, later.count > concluded else { return [] }
    concluded = later.count
    return rules.correlate([later, earlier].compactMap(\.self)).findings.filter { finding in
      isCertain(finding) && said.note(finding, at: instant)
    }
  }

  /// Whether a finding does not come of events that were forgotten beside it. Windows that lack some end within the
  /// longest timespan of what was forgotten; they were looked at when they were whole.
  private func isCertain(_ finding: CorrelationFinding) -> Bool {
    guard hasForgotten, let earlierStart, needsWhole.contains(finding.rule.ruleID) else { return true }
    return finding.last.seconds > earlierStart / 1000 + longestTimespan
  }

  func mustForget(at instant: Int64) -> Bool {
    guard let laterStart else { return false }
    return instant - laterStart >= retention * 1000
  }

  /// Forgets the earlier half. The later half takes its place.
  mutating func forget(keeping later: CorrelationNotes?) {
    hasForgotten = hasForgotten || earlierStart != nil
    earlier = later.flatMap { $0.isEmpty ? nil : $0 }
    (earlierStart, laterStart) = (laterStart, nil)
    concluded = 0
    // What was found last before this half is about events that are forgotten now.
    if forgetsSaid, let earlierStart { said.forget(foundBefore: earlierStart) }
  }
}

extension Correlation {
  /// Whether a window that holds still does with more events in it.
  fileprivate var onlyGrows: Bool {
    switch kind {
    case .temporal, .temporalOrdered, .eventCount, .valueCount:
      condition?.bounds.allSatisfy { $0.relation == .gt || $0.relation == .gte } ?? true
    case .valueSum, .valueAverage, .valuePercentile, .valueMedian: false
    }
  }
}
