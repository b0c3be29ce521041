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
