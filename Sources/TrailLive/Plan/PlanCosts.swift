/// What polls of each plan cost, in hundredths of a page for each query, from those that came before.
package struct PlanCosts: Sendable, Codable, Equatable {
  private var pages: [String: Int] = [:]
  /// Polls since the sweep was last asked, for `auto`, which has to try it now and then to know its cost.
  package private(set) var pollsWithoutSweep = 0

  package init() {}

  /// Whether sums of it stay within their bounds.
  var isPlausible: Bool {
    (0...1_000_000).contains(pollsWithoutSweep) && pages.values.allSatisfy { (0..<1 << 40).contains($0) }
  }

  /// - Parameter pages: how many answers the newest window took; at least 1.
  package mutating func note(_ query: String, pages count: Int) {
    let cost = max(1, count).multipliedReportingOverflow(by: 100).partialValue
    pages[query] = pages[query].map { ($0 + cost + 1) / 2 } ?? cost
  }

  package mutating func notePoll(didSweep: Bool) {
    pollsWithoutSweep = didSweep ? 0 : min(pollsWithoutSweep + 1, 1_000_000)
  }

  package mutating func forget(except queries: Set<String>) {
    pages = pages.filter { queries.contains($0.key) }
  }

  /// Both plans' costs in requests; the sweep's is nil before it was tried.
  /// - Parameter round: over how many polls of the sweep the names of writes are asked once.
  package func estimate(_ plan: PollPlan, round: Int) -> (names: Int, sweep: Int?) {
    var names = 0
    var beside = 0
    for unit in plan.units {
      let cost = pages[unit.query.text] ?? 100
      names += cost
      beside += unit.isWrite ? cost / max(1, round) : cost
    }
    let sweep = pages[PollPlan.writes.text].map { ($0 + beside + 99) / 100 }
    return ((names + 99) / 100, sweep)
  }
}
