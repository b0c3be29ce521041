public import Sigma
public import TrailDetection

/// Which calls of the catalogue that are worth a rule have one.
///
/// A rule counts for a call if it takes the call's name; whether it looks at every such call, or only at some, is for the
/// rule to say. A rule about any event, or any of a service, counts for none.
public struct CallReview: Sendable {
  /// How far rules see a call.
  public enum State: String, Sendable, CaseIterable {
    /// A rule that reports on its own takes its name.
    case rule
    /// Only rules that serve correlations do.
    case correlationOnly = "correlation-only"
    /// Only rules that need a baseline or a database of places do.
    case contextOnly = "context-only"
    case none
  }

  /// A call of a service.
  public struct Call: Sendable {
    public let entry: CatalogueEntry
    public let state: State
    /// The rules that take its name and report, or by which correlations that report build on it.
    public let rules: [RuleIdentity]
    /// The names under which it is logged that none of these rules takes, where they take others.
    public let missedNames: [String]
    /// How often it occurs in the archive; nil without one.
    public let occurrences: Int?
  }

  /// The calls of tier medium and above; the higher tier first, then by what the archive holds, by service and name.
  public let calls: [Call]

  public func count(_ state: State) -> Int { calls.count { $0.state == state } }

  /// The calls that no rule sees by itself.
  public var gaps: [Call] { calls.filter { $0.state != .rule } }

  /// - Parameter tally: of the archive; nil without one.
  init(_ rules: CoveredRules, _ tally: CoverageTally?) {
    var takers: [Int: [Int: Set<Int>]] = [:]
    for (number, form) in rules.reach.forms.enumerated() {
      takers[form.entry, default: [:]][number] = Set(rules.reach.rules[number])
    }
    var calls: [Call] = []
    for (number, entry) in Catalogue.bundled.entries.enumerated() where entry.tier >= .medium {
      let forms = takers[number] ?? [:]
      let named = forms.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
      let seeing = rules.all.filter { $0.reports && !named.isDisjoint(with: $0.bases) }
      let missed = forms.filter { $0.value.isEmpty }.keys.sorted().map { rules.reach.forms[$0].name }
      calls.append(
        Call(
          entry: entry, state: Self.state(seeing), rules: seeing.map(\.identity),
          missedNames: seeing.isEmpty ? [] : missed, occurrences: tally?.calls[number]))
    }
    self.calls = calls.sorted { a, b in
      if a.entry.tier != b.entry.tier { return a.entry.tier > b.entry.tier }
      if a.occurrences != b.occurrences { return (a.occurrences ?? 0) > (b.occurrences ?? 0) }
      return (a.entry.eventSource, a.entry.eventName) < (b.entry.eventSource, b.entry.eventName)
    }
  }

  private static func state(_ seeing: [CoveredRule]) -> State {
    let free = seeing.filter(\.needs.isEmpty)
    if free.contains(where: { !$0.isCorrelation }) { return .rule }
    if !free.isEmpty { return .correlationOnly }
    return seeing.isEmpty ? .none : .contextOnly
  }
}
