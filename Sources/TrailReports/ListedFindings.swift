import TrailDetection

/// What a report lists, of either kind.
enum ListedFinding {
  case event(Finding)
  case correlation(CorrelationFinding)
}

/// Findings of events and correlations, each sorted as ``FindingOrder`` sorts them, in one order.
struct ListedFindings: Sequence, IteratorProtocol {
  private var findings: ArraySlice<Finding>
  private var correlations: ArraySlice<CorrelationFinding>

  init(_ findings: [Finding], _ correlations: [CorrelationFinding]) {
    self.findings = findings[...]
    self.correlations = correlations[...]
  }

  mutating func next() -> ListedFinding? {
    guard let correlation = correlations.first else {
      return findings.popFirst().map(ListedFinding.event)
    }
    if let finding = findings.first, FindingOrder.Place(finding) < FindingOrder.Place(correlation) {
      findings.removeFirst()
      return .event(finding)
    }
    correlations.removeFirst()
    return .correlation(correlation)
  }
}
