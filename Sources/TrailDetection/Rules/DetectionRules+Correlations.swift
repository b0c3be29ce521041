import Sigma

extension DetectionRules {
  /// Makes findings of the correlations that report.
  /// - Parameter notes: of all workers.
  /// - Returns: the findings, in no order that means something, and what had to be left out, by the set's order of
  ///   correlations.
  package func correlate(
    _ notes: consuming [CorrelationNotes]
  ) -> (findings: [CorrelationFinding], omissions: [CorrelationOmission]) {
    let work = CorrelationWork(self, notes, tasks: 1)
    return work.outcome(work.shares.map(work.findings))
  }

  /// The same, in several tasks.
  /// - Parameter tasks: how many of them at most.
  package func correlate(
    _ notes: consuming [CorrelationNotes], tasks: Int
  ) async -> (findings: [CorrelationFinding], omissions: [CorrelationOmission]) {
    let work = CorrelationWork(self, notes, tasks: tasks)
    let found = await withTaskGroup(of: [CorrelationFinding].self) { group in
      for share in work.shares { group.addTask { work.findings(share) } }
      var found: [[CorrelationFinding]] = []
      for await findings in group { found.append(findings) }
      return found
    }
    return work.outcome(found)
  }
}

/// The evaluation of correlations, divided.
private struct CorrelationWork: Sendable {
  private let ready: DetectionRules
  private let rules: [CorrelationRule]
  private let division: CorrelationPlan.Division
  /// Records without a readable time, by the correlation that wanted them.
  private var withoutTime: [Int: Int] = [:]

  init(_ ready: DetectionRules, _ notes: consuming [CorrelationNotes], tasks: Int) {
    self.ready = ready
    var ids = EventIDTable()
    var logs: [CorrelationLog] = []
    // Taken apart one by one, so that what is large is changed where it is, and not beside a copy.
    while let some = notes.popLast() {
      if logs.isEmpty { ids = some.ids } else { ids.join(some.ids) }
      withoutTime.merge(some.withoutTime, uniquingKeysWith: +)
      logs.append(some.log)
    }
    ids.cutDown()
    rules = CorrelationRule.all(of: ready, ids)
    division = ready.plan.divide(consume logs, asked: ready.set.correlations.map(\.reports), among: tasks)
  }

  var shares: [CorrelationShare] { division.shares }

  func findings(_ share: CorrelationShare) -> [CorrelationFinding] {
    ready.plan.matches(of: share).map { CorrelationFinding(rules[$0.step], $0) }
  }

  func outcome(
    _ found: [[CorrelationFinding]]
  ) -> (findings: [CorrelationFinding], omissions: [CorrelationOmission]) {
    let findings = Array(found.joined())
    var withoutID: [ObjectIdentifier: Int] = [:]
    for finding in findings where finding.countWithoutID > 0 {
      withoutID[ObjectIdentifier(finding.source), default: 0] += finding.countWithoutID
    }
    let losses = Dictionary(uniqueKeysWithValues: division.losses.map { ($0.step, $0) })
    let omissions = rules.indices.compactMap { step in
      CorrelationOmission(
        rules[step].detection, losses[step], recordsWithoutTime: withoutTime[step] ?? 0,
        eventsWithoutID: withoutID[ObjectIdentifier(rules[step])] ?? 0)
    }
    return (findings, omissions)
  }
}
