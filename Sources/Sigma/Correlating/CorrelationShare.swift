/// The hits of some steps that have nothing to do with the other ones, in one or several logs.
public struct CorrelationShare: Sendable {
  private enum Hits {
    /// All of a log that is filed.
    case filed([CorrelationHit])
    /// Those of logs, and for each group of each log which one it is here; -1 where it is not.
    case noted([[CorrelationHit]], groups: [[Int32]], counts: [Int])
  }

  let groups: GroupTable
  let asked: [Bool]
  private let hits: Hits

  /// All that a log has, which is filed.
  init(filed log: CorrelationLog, asked: [Bool]) {
    (groups, hits, self.asked) = (log.groups, .filed(log.hits), asked)
  }

  /// - Parameters:
  ///   - merged: the groups of some logs.
  ///   - isTaken: whether each of them belongs to the share.
  init(
    _ isTaken: (Int) -> Bool, of merged: MergedGroups, in logs: [CorrelationLog], asked: [Bool]
  ) {
    var groups = GroupTable()
    var counts: [Int] = []
    var numbers = [Int32](repeating: -1, count: merged.groups.count)
    for number in numbers.indices where isTaken(number) {
      numbers[number] = Int32(groups.insert(merged.groups.key(of: number), step: merged.groups[number].step))
      counts.append(merged.counts[number])
    }
    self.groups = groups
    self.asked = asked
    hits = .noted(
      logs.map(\.hits), groups: merged.numbers.map { $0.map { numbers[Int($0)] } }, counts: counts)
  }

  /// The hits by group and then by time, one of the copies of each event.
  func filed() -> [CorrelationHit] {
    switch hits {
    case .filed(let hits): return hits
    case .noted(let logs, let numbers, let counts):
      guard let any = logs.lazy.compactMap(\.first).first else { return [] }
      var filing = CorrelationFiling(counts: counts, any: any)
      for (hits, numbers) in zip(logs, numbers) {
        for var hit in hits {
          let group = numbers[Int(hit.group)]
          guard group >= 0 else { continue }
          hit.group = UInt32(group)
          filing.add(hit)
        }
      }
      return filing.sorted()
    }
  }
}

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
