extension CorrelationLog {
  /// Sorts the hits by group and then by time, and leaves one of the copies of each event.
  mutating func file() {
    guard let any = hits.first else { return }
    var filing = CorrelationFiling(counts: hitCounts, any: any)
    for hit in hits { filing.add(hit) }
    hits = []
    hits = filing.sorted()
  }

  /// How many hits each group has.
  var hitCounts: [Int] {
    var counts = [Int](repeating: 0, count: groups.count)
    for hit in hits { counts[Int(hit.group)] += 1 }
    return counts
  }

  /// What the hits of each step take.
  /// - Parameter counts: how many hits each group has.
  func costs(_ counts: [Int]) -> [Int] {
    let budget = HitBudget(limits: limits)
    var costs = [Int](repeating: 0, count: losses.count)
    for (number, count) in counts.enumerated() {
      costs[groups[number].step] += budget.cost(hits: count, keyBytes: groups[number].key.count)
    }
    return costs
  }

  /// Leaves out filed hits beyond the limits.
  /// - Parameter finally: whether these are all hits there are. Else only what is certain to go is left out.
  mutating func cut(finally: Bool) {
    let budget = HitBudget(limits: limits)
    let ranges = hits.places(ofGroups: groups.count)
    let costs = costs(ranges.map(\.count))
    smallestShare = min(smallestShare, budget.share(of: costs))
    let cutSteps = costs.indices.filter { costs[$0] >= smallestShare }
    if cutSteps.isEmpty { return }

    var needs = [[HitBudget.Need]](repeating: [], count: losses.count)
    for (number, range) in ranges.enumerated() where costs[groups[number].step] >= smallestShare {
      let group = groups[number]
      needs[group.step].append(.init(group: number, hits: range.count, keyBytes: group.key.count))
    }
    var kept = ranges.map(\.count)
    for step in cutSteps {
      needs[step].sort { groups.isKeptBefore($0.group, $1.group) }
      if let end = budget.deal(&needs[step], share: smallestShare, finally: finally) {
        losses[step].lastGroup = min(losses[step].lastGroup, groups[needs[step][end].group].stable)
      }
      for need in needs[step] { kept[need.group] = need.kept }
    }
    keep(kept, ofGroups: ranges)
  }

  /// Keeps the first hits of each group and the groups that have some.
  private mutating func keep(_ counts: [Int], ofGroups ranges: [Range<Int>]) {
    let old = groups
    groups = GroupTable()
    var kept = 0
    for (number, range) in ranges.enumerated() where !range.isEmpty {
      let group = old[number]
      let end = range.lowerBound + counts[number]
      for at in end..<range.upperBound { losses[group.step].dropHit(group.stable, hits[at]) }
      if counts[number] == 0 {
        losses[group.step].dropGroup(group.stable)
        continue
      }
      let new = groups.insert(old.key(of: number), step: group.step)
      groups.close(new, after: end < range.upperBound ? hits[end - 1].time : group.closedAfter)
      for at in range.lowerBound..<end {
        hits[kept] = hits[at]
        hits[kept].group = UInt32(new)
        kept += 1
      }
    }
    hits.removeSubrange(kept...)
  }
}
