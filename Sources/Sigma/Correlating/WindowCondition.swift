/// What a step asks of a window.
struct WindowCondition: Sendable {
  let kind: Correlation.Kind
  /// Whole seconds, kept from sizes with which times would overflow.
  let timespan: Int64
  let bounds: [Correlation.Threshold.Bound]
  let percentile: Double
  /// How many rules the step refers to.
  let bases: Int
  /// Whether a larger number is never worse than a smaller one.
  let rewardsMore: Bool

  init(_ step: CorrelationStep) {
    let correlation = step.correlation
    kind = correlation.kind
    timespan = min(max(Int64(correlation.timespan), 0), CorrelationLog.latest)
    percentile = correlation.condition?.percentile ?? 0
    bases = step.bases.count
    let given = correlation.condition?.bounds ?? []
    // Without a condition it is `temporal` or `temporal_ordered`, which ask for all of their rules.
    bounds = given.isEmpty ? [.init(.gte, Double(bases))] : given
    rewardsMore = bounds.allSatisfy { $0.relation == .gt || $0.relation == .gte }
  }

  func holds(_ number: Double) -> Bool { bounds.allSatisfy { $0.holds(number) } }

  /// Whether a group of so many events and matches may have a window that holds, told without a look at them.
  func mayHold(_ count: Int) -> Bool {
    kind.value == .number || !rewardsMore || holds(Double(count))
  }
}
