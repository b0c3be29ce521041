package import Sigma
package import TrailRecords

/// What one worker keeps of the records on which rules for correlations match. What follows from the notes of all
/// workers does not depend on which of them has which record.
package struct CorrelationNotes: Sendable {
  var log: CorrelationLog
  var ids: EventIDTable
  /// Records without a readable time, by the correlation that wanted them.
  private(set) var withoutTime: [Int: Int] = [:]
  /// How many records were noted.
  package private(set) var count = 0

  /// - Returns: nil where there is nothing to note.
  package init?(for rules: DetectionRules?, limits: CorrelationLimits) {
    self.init(for: rules, limits: limits, ids: EventIDTable())
  }

  init?(for rules: DetectionRules?, limits: CorrelationLimits, ids: EventIDTable) {
    guard let rules, !rules.plan.steps.isEmpty else { return nil }
    log = CorrelationLog(for: rules.plan, limits: limits)
    self.ids = ids
  }

  /// Whether nothing was noted.
  package var isEmpty: Bool { count == 0 && withoutTime.isEmpty }

  /// Notes what correlations want of the last record.
  /// - Parameters:
  ///   - input: the number of the record's input.
  ///   - record: the record's number there.
  ///   - scratch: as ``DetectionRules/match(_:_:)`` has left it.
  package mutating func note(
    _ event: borrowing CloudTrailEvent, input: UInt32, record: UInt32, _ rules: DetectionRules,
    _ scratch: inout RuleScratch
  ) {
    guard rules.correlates(scratch) else { return }
    let mark = EventMark(event, input: input, record: record)
    if rules.note(event, mark, &scratch, &log) {
      count += 1
      ids.note(event, mark)
    } else {
      for step in rules.wants.steps(of: scratch.matched) { withoutTime[step, default: 0] += 1 }
    }
  }

  /// Adds what another worker has.
  package mutating func join(_ other: CorrelationNotes) {
    log.join(other.log)
    ids.join(other.ids)
    withoutTime.merge(other.withoutTime, uniquingKeysWith: +)
    count += other.count
  }
}
