/// What is kept where not all can be.
///
/// Every step has a sequence of blocks, a block being some hits of one group that follow one another, and keeps as
/// many of the first blocks as its share pays for. The share is the same for all steps, and as large as the budget
/// allows.
///
/// A log may leave out what is beyond the share before it has seen everything, and nothing else: with more hits a block
/// moves only further back, and the share only shrinks. What is left out so would have been in the end, and what is
/// kept costs at least as much as the share, so that the share comes out as it would have with all hits.
struct HitBudget {
  /// A group takes as much as its hits, but for so many bytes of its key at least what one of the groups at
  /// the limit may.
  static let keyBytes = 256

  let limits: CorrelationLimits

  /// What a group takes: the groups at the limit take the whole budget, and so do the hits at the limit.
  func cost(hits: Int, keyBytes: Int) -> Int {
    hits == 0 ? 0 : max((1 + keyBytes / Self.keyBytes) * limits.hits, hits * limits.groups)
  }

  /// The largest number such that steps which take that much at most are within the budget.
  func share(of needs: [Int]) -> Int {
    var left = limits.groups * limits.hits
    for (number, need) in needs.sorted().enumerated() {
      let equal = left / (needs.count - number)
      if need > equal { return equal }
      left -= need
    }
    return Int.max
  }

  /// A group of a step, with its hits.
  struct Need {
    let group: Int
    let hits: Int
    let keyBytes: Int
    /// How many of the hits are kept.
    var kept = 0
  }

  /// Deals out a step's share.
  ///
  /// - Parameters:
  ///   - needs: the step's groups, in the order in which they are kept.
  ///   - finally: whether the share is the one of all hits. Else the block across its end is kept as a whole.
  /// - Returns: the place of the first group of which nothing is kept, if those behind it can't be kept either.
  func deal(_ needs: inout [Need], share: Int, finally: Bool) -> Int? {
    var spent = 0
    var blockStart = 0
    // At least what a group's smallest cost pays for.
    var blockEnd = max(1, limits.hits / 1024, limits.hits / limits.groups)
    var open = Array(needs.indices)
    while !open.isEmpty {
      var rest: [Int] = []
      for place in open {
        if spent >= share { return blockStart == 0 ? place : nil }
        let need = needs[place]
        let before = cost(hits: blockStart, keyBytes: need.keyBytes)
        let end = min(need.hits, blockEnd)
        let after = cost(hits: end, keyBytes: need.keyBytes)
        if finally, after - before > share - spent {
          needs[place].kept = max(blockStart, affordable(share - spent + before, need.keyBytes))
          return nil
        }
        needs[place].kept = end
        spent += after - before
        if need.hits > end { rest.append(place) }
      }
      open = rest
      blockStart = blockEnd
      blockEnd *= 2
    }
    return nil
  }

  /// The largest number of hits of one group that cost no more.
  private func affordable(_ amount: Int, _ keyBytes: Int) -> Int {
    cost(hits: 1, keyBytes: keyBytes) > amount ? 0 : amount / limits.groups
  }
}
