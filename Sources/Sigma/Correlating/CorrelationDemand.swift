/// Which groups can come to a match that is asked for, as far as that is seen from how many hits they have, and of which
/// bases. A correlation that only serves another one, say the uses of a key that was made, often has most of
/// the hits, and hardly a group that the other one has too.
struct CorrelationDemand {
  /// A step that builds on another one.
  private struct Outer {
    let step: Int
    /// The places of its group's fields among those of the inner one.
    let places: [Int]
  }

  private let groups: GroupTable
  private let conditions: [WindowCondition]
  /// Of each step, how many of its bases are steps.
  private let inner: [Int]
  private let outers: [[Outer]]
  /// Whether each group may take part.
  private(set) var needed: [Bool]

  /// - Parameters:
  ///   - counts: how many hits each group has, copies too.
  ///   - bases: for each group a bit for each base that it has hits of.
  ///   - asked: whether the matches of each step are asked for.
  init(_ plan: CorrelationPlan, _ groups: GroupTable, counts: [Int], bases: [UInt64], asked: [Bool]) {
    self.groups = groups
    conditions = plan.steps.map(WindowCondition.init)
    var inner = [Int](repeating: 0, count: plan.steps.count)
    var outers = [[Outer]](repeating: [], count: plan.steps.count)
    for (number, step) in plan.steps.enumerated() where plan.isUsable(number) {
      for (base, origin) in step.bases.enumerated() {
        guard case .step(let served) = origin else { continue }
        inner[number] += 1
        outers[served].append(
          Outer(step: number, places: plan.places(of: step.correlation.groupBy, in: number, base, of: served))
        )
      }
    }
    (self.inner, self.outers) = (inner, outers)
    needed = Array(repeating: false, count: groups.count)
    var groupsOfSteps = [[Int]](repeating: [], count: plan.steps.count)
    for number in 0..<groups.count { groupsOfSteps[groups[number].step].append(number) }
    // A step comes behind those that it builds on.
    for step in plan.steps.indices.reversed() {
      for group in groupsOfSteps[step] where mayHold(step, counts[group], bases[group].nonzeroBitCount) {
        needed[group] = asked[step] || outers[step].contains { isNeeded(group, for: $0) }
      }
    }
  }

  private func isNeeded(_ group: Int, for outer: Outer) -> Bool {
    let parts = groups.parts(of: group)
    if let known = groups.find(groups.key(ofParts: outer.places.map { parts[$0] }), step: outer.step) {
      return needed[known]
    }
    // A group with nothing but matches.
    return mayHold(outer.step, 0, 0)
  }

  /// Whether a group may have a window that holds.
  /// - Parameters:
  ///   - count: of its hits, copies too.
  ///   - bases: of how many bases it has hits.
  private func mayHold(_ step: Int, _ count: Int, _ bases: Int) -> Bool {
    let condition = conditions[step]
    switch condition.kind {
    case .temporal, .temporalOrdered:
      guard condition.bases <= UInt64.bitWidth, condition.rewardsMore else { return true }
      let most = bases + inner[step]
      return condition.kind == .temporal ? condition.holds(Double(most)) : most >= condition.bases
    case .eventCount, .valueCount, .valueSum, .valueAverage, .valuePercentile, .valueMedian:
      return inner[step] > 0 || condition.mayHold(count)
    }
  }
}
