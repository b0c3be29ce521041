import TrailDetection

/// How often each named automation made a call that came to a report, by its number.
struct AutomationTally: Sendable {
  private var counts: [AutomationCount.Numbers] = []

  /// Counts a finding.
  mutating func note(_ standing: AutomationStanding) {
    change(standing.number) { counts in
      if standing.isWithin { counts.within += 1 } else { counts.outside += 1 }
    }
  }

  /// Counts a finding that was set aside.
  mutating func noteSetAside(_ number: Int) { change(number) { $0.setAside += 1 } }

  /// Counts a record, no finding by itself, that was kept out of correlations.
  mutating func noteUncorrelated(_ number: Int) { change(number) { $0.uncorrelated += 1 } }

  static func += (tally: inout AutomationTally, more: AutomationTally) {
    for (number, counts) in more.counts.enumerated() { tally.change(number) { $0 += counts } }
  }

  private mutating func change(_ number: Int, _ change: (inout AutomationCount.Numbers) -> Void) {
    while counts.count <= number { counts.append(AutomationCount.Numbers()) }
    change(&counts[number])
  }

  /// The counts of the inventory's entries, in their order.
  func counts(of inventory: AutomationInventory?) -> [AutomationCount] {
    (inventory?.entries ?? []).enumerated().map { number, entry in
      AutomationCount(entry, number < counts.count ? counts[number] : AutomationCount.Numbers())
    }
  }
}
