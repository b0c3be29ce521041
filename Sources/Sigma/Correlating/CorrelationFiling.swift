/// Sorts hits by group and then by time, and leaves one of the copies of each event.
struct CorrelationFiling {
  private var filed: [CorrelationHit]
  /// Where the next hit of each group goes; once all have come, the end of the group.
  private var next: [Int]

  /// - Parameters:
  ///   - counts: how many hits of each group there are.
  ///   - any: some hit, which holds the places until they are taken.
  init(counts: [Int], any: CorrelationHit) {
    next = counts
    var start = 0
    for group in next.indices { (next[group], start) = (start, start + next[group]) }
    filed = Array(repeating: any, count: start)
  }

  /// Takes a hit; as many are to come as was told.
  mutating func add(_ hit: CorrelationHit) {
    filed[next[Int(hit.group)]] = hit
    next[Int(hit.group)] += 1
  }

  /// The hits, when all have come.
  consuming func sorted() -> [CorrelationHit] {
    var kept = 0
    var start = 0
    for end in next {
      let first = kept
      // Files come nearly in the order of time, so that this is mostly done.
      if end - start > 1 { filed[start..<end].sort { $0.isEarlier(than: $1) } }
      for at in start..<end where Self.isStanding(filed[at], behind: filed[first..<kept]) {
        filed[kept] = filed[at]
        kept += 1
      }
      start = end
    }
    filed.removeSubrange(kept...)
    return filed
  }

  /// Whether a hit belongs to the record of its event that stands, and was not noted before.
  private static func isStanding(_ hit: CorrelationHit, behind filed: ArraySlice<CorrelationHit>) -> Bool {
    guard let last = filed.last, last.isSameHit(as: hit) else { return true }
    return last.isSameRecord(as: hit) && last.part != hit.part
  }
}

extension [CorrelationHit] {
  /// The places of each group's hits, where they are filed.
  /// - Parameter groups: how many groups there are.
  func places(ofGroups groups: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = .init(repeating: 0..<0, count: groups)
    var start = 0
    while start < count {
      let group = self[start].group
      var end = start + 1
      while end < count, self[end].group == group { end += 1 }
      ranges[Int(group)] = start..<end
      start = end
    }
    return ranges
  }
}
