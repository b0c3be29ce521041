import Testing

@testable import Sigma

/// A match of a detection, as a worker would note it.
struct SampleHit: Sendable {
  var detection = 0
  var time: Int64
  /// Tells events apart.
  var event: Int
  var fields: [String: [String]]
  /// Where the record is; from the event unless it says otherwise.
  var record: (input: Int, record: Int)

  init(
    _ time: Int64, event: Int, detection: Int = 0, record: (Int, Int)? = nil,
    _ fields: [String: [String]] = [:]
  ) {
    (self.time, self.event, self.detection, self.fields) = (time, event, detection, fields)
    self.record = record ?? (0, event)
  }

  var mark: EventMark {
    EventMark(
      high: UInt64(event), low: UInt64(event), input: UInt32(record.input),
      record: UInt32(record.record))
  }
}

extension CorrelationLog {
  mutating func note(_ hit: SampleHit, in plan: CorrelationPlan) {
    for want in plan.wants(of: hit.detection) {
      note(
        want, time: hit.time, event: hit.mark,
        groups: FieldTexts(want.groupFields.map { hit.fields[$0] ?? [] }),
        values: FieldTexts(want.valueFields.map { hit.fields[$0] ?? [] }))
    }
  }
}

extension CorrelationPlan {
  /// What comes of hits that are noted in so many logs, turn by turn, and evaluated in so many shares.
  func outcome(
    _ hits: [SampleHit], logs: Int = 1, tasks: Int = 1, limits: CorrelationLimits = CorrelationLimits(),
    asked: [Bool]? = nil
  ) -> CorrelationOutcome {
    let division = divide(noted(hits, logs: logs, limits: limits), asked: asked, among: tasks)
    let matches = division.shares.map(self.matches)
    return CorrelationOutcome(
      matches: steps.indices.flatMap { step in matches.joined().filter { $0.step == step } },
      losses: division.losses)
  }

  func noted(
    _ hits: [SampleHit], logs: Int, limits: CorrelationLimits = CorrelationLimits()
  ) -> [CorrelationLog] {
    var noted = Array(repeating: CorrelationLog(for: self, limits: limits), count: logs)
    for (number, hit) in hits.enumerated() { noted[number % logs].note(hit, in: self) }
    return noted
  }
}

extension Correlation {
  /// A correlation of so many rules.
  static func of(
    _ kind: Kind, rules: Int = 1, by group: [String] = [], within timespan: Int = 60,
    _ bounds: Threshold.Bound..., fields: [String] = [], percentile: Double? = nil, aliases: [Alias] = []
  ) -> Correlation {
    let condition = bounds.isEmpty ? nil : Threshold(fields: fields, bounds: bounds, percentile: percentile)
    return Correlation(
      kind: kind, rules: (0..<rules).map { "rule-\($0)" }, groupBy: group, timespan: timespan,
      condition: condition, aliases: aliases)
  }

  /// The only step of a plan, over the detections from 0 on.
  var alone: CorrelationPlan { CorrelationPlan(steps: [over(0..<rules.count)]) }

  func over(_ detections: Range<Int>) -> CorrelationStep {
    CorrelationStep(self, bases: detections.map { .detection($0) })
  }

  func over(_ bases: CorrelationStep.Base...) -> CorrelationStep { CorrelationStep(self, bases: bases) }
}

extension CorrelationMatch {
  /// The events, as the sample numbered them.
  var numbers: [Int] { events.map { Int($0.mark.low) } }
}
