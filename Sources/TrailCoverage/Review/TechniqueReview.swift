public import Sigma
public import TrailDetection

/// Which techniques of ATT&CK v19 rules stand for, and with what evidence.
///
/// Direct evidence is a rule labelled `direct-detection` or `logging-tamper`; the other two labels are context.
public struct TechniqueReview: Sendable {
  public enum State: String, Sendable, CaseIterable {
    /// A rule is direct evidence, and fires with nothing but management events.
    case direct
    /// Each rule that is direct evidence needs more: a baseline, places, or optional logging.
    case directIfMore = "direct-if-more"
    /// Rules only give context.
    case contextOnly = "context-only"
    case none
  }

  public struct Row: Sendable {
    /// As `T1685.002`.
    public let id: String
    /// Nil for a technique that only rules name and the catalogue does not have.
    public let name: String?
    /// Tactics, as `defense-impairment`.
    public let tactics: [String]
    public let state: State
    /// The rules that report, by label.
    public let rules: [Evidence: [RuleIdentity]]
    /// What all rules that are direct evidence need, for ``State/directIfMore``.
    public let needs: [String]
    /// Findings in the archive, by label; nil without one.
    public let findings: [Evidence: Int]?

    /// The strongest label that a rule gives.
    public var best: Evidence? { Evidence.allCases.first { rules[$0]?.isEmpty == false } }
    /// The strongest label among the findings.
    public var bestFinding: Evidence? { Evidence.allCases.first { (findings?[$0] ?? 0) > 0 } }
  }

  /// In the order of their ids.
  public let rows: [Row]

  public func rows(_ state: State) -> [Row] { rows.filter { $0.state == state } }

  init(_ rules: CoveredRules, _ tally: CoverageTally?, _ plan: CoveragePlan) {
    var ids = plan.techniques
    for id in rules.all.flatMap(\.techniques) where !ids.contains(id) { ids.append(id) }
    let reporting = rules.all.filter(\.reports)
    var rows: [Row] = []
    for (number, id) in ids.enumerated() {
      let technique = Catalogue.bundled.technique(id: id)
      var findings: [Evidence: Int]?
      if let tally {
        findings = [:]
        for evidence in Evidence.allCases where number < plan.techniques.count {
          findings?[evidence] = tally.techniques[CoveragePlan.mark(number, evidence)]
        }
      }
      rows.append(
        Row(
          id: id, technique, reporting.filter { $0.techniques.contains(id) }, findings: findings))
    }
    self.rows = rows.sorted { $0.id < $1.id }
  }
}

extension TechniqueReview.Row {
  fileprivate init(
    id: String, _ technique: AttackTechnique?, _ rules: [CoveredRule], findings: [Evidence: Int]?
  ) {
    self.id = id
    name = technique?.name
    tactics = technique?.tactics ?? []
    self.findings = findings
    self.rules = Dictionary(grouping: rules, by: \.evidence).mapValues { $0.map(\.identity) }
    let direct = rules.filter { [.directDetection, .loggingTamper].contains($0.evidence) }
    let free = direct.filter { $0.needs.isEmpty && !$0.needsOptionalLogging }
    needs = free.isEmpty ? Self.needs(of: direct) : []
    if !free.isEmpty {
      state = .direct
    } else if !direct.isEmpty {
      state = .directIfMore
    } else {
      state = rules.isEmpty ? .none : .contextOnly
    }
  }

  private static func needs(of rules: [CoveredRule]) -> [String] {
    var words: Set<String> = []
    for rule in rules {
      words.formUnion(rule.needs.words)
      if rule.needsOptionalLogging { words.formUnion(rule.optionalLogging) }
    }
    return words.sorted()
  }
}
