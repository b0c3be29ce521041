/// The groups of several logs as one table.
struct MergedGroups {
  private(set) var groups = GroupTable()
  /// For each log, the numbers that its groups have here.
  private(set) var numbers: [[Int32]] = []
  /// How many hits each group has, copies too.
  private(set) var counts: [Int] = []
  /// For each group a bit for each base that it has hits of.
  private(set) var bases: [UInt64] = []

  init(_ logs: [CorrelationLog]) {
    for log in logs {
      if groups.count == 0 { groups = log.groups }
      let known = (0..<log.groups.count).map { number in
        Int32(groups.insert(log.groups.key(of: number), step: log.groups[number].step))
      }
      counts += Array(repeating: 0, count: groups.count - counts.count)
      bases += Array(repeating: 0, count: groups.count - bases.count)
      for hit in log.hits {
        let group = Int(known[Int(hit.group)])
        counts[group] += 1
        bases[group] |= 1 << UInt64(hit.base)
      }
      numbers.append(known)
    }
  }
}
