import TrailDetection

/// How often each suppression was used, by its number.
struct SuppressionTally: Sendable {
  private var findings: [Int] = []
  private var uncorrelated: [Int] = []

  /// Counts a finding that was set aside.
  mutating func noteFinding(_ number: Int) { Self.add(1, to: &findings, number) }

  /// Counts a record, no finding by itself, that was kept out of correlations.
  mutating func noteUncorrelated(_ number: Int) { Self.add(1, to: &uncorrelated, number) }

  static func += (tally: inout SuppressionTally, more: SuppressionTally) {
    for (number, count) in more.findings.enumerated() { add(count, to: &tally.findings, number) }
    for (number, count) in more.uncorrelated.enumerated() { add(count, to: &tally.uncorrelated, number) }
  }

  private static func add(_ count: Int, to counts: inout [Int], _ number: Int) {
    while counts.count <= number { counts.append(0) }
    counts[number] += count
  }

  /// The counts of the suppressions that were applied, in their order.
  func counts(of suppressions: Suppressions?) -> [SuppressionCount] {
    (suppressions?.applied ?? []).enumerated().map { number, suppression in
      SuppressionCount(
        suppression, findings: number < findings.count ? findings[number] : 0,
        uncorrelated: number < uncorrelated.count ? uncorrelated[number] : 0)
    }
  }
}
