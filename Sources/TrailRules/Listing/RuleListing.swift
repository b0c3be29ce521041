public import Sigma
public import TrailDetection

/// The rules in use, as `rules list` and `rules show` tell them.
public struct RuleListing: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case detection, correlation }

  /// A rule.
  public struct Entry: Sendable, Equatable {
    /// With all that it says of itself.
    public let rule: Rule
    public let reference: RuleSet.Reference
    public let kind: Kind
    public let source: RuleLibrary.Source
    /// Whether its match is a result of its own, or only something for correlations.
    public let reports: Bool
    /// As the rule says; a rule that says nothing counts as medium.
    public let level: RuleLevel?
    public let family: String?
    public let evidence: String?
    /// Ids of ATT&CK v19, each once: ids of v18 in the rule's tags give the technique that took their place.
    public let techniques: [String]
    /// What a trail has to record: `management`, `data-event`, `network-activity`, `insight`.
    public let requiredLogging: [String]
    /// The fields of records that the rule asks about, sorted.
    public let fieldsUsed: [String]
    /// What has to be there beside records for it to fire.
    public let needs: RuleNeeds

    public var id: String? { rule.id }
    public var name: String? { rule.name }
    public var title: String { rule.title }
  }

  /// By source, bundled rules first, then in the order of the set: detections before correlations.
  public let entries: [Entry]
  /// What the references of entries point into.
  public let set: RuleSet

  public init(_ library: RuleLibrary) {
    self.init(library.set, sources: library.sources)
  }

  /// The rules that come with the program, and no others. Nothing is compiled for it.
  public init(bundled rules: [Rule]) {
    self.init(RuleSet.joining(rules).set, sources: RuleSources(bundled: rules))
  }

  private init(_ set: RuleSet, sources: RuleSources) {
    self.set = set
    let needs = RuleNeeds.of(set)
    let all = set.members.map { reference in
      let rule = set.rule(reference)
      return Entry(
        rule, reference, source: sources.source(of: rule), reports: set.reports(reference),
        needs: reference.value(detections: needs.detections, correlations: needs.correlations))
    }
    entries = all.filter { $0.source == .bundled } + all.filter { $0.source != .bundled }
  }

  /// The rule that a word means.
  public enum Answer: Sendable, Equatable {
    case one(Entry)
    /// Several have the name or title.
    case several([Entry])
    /// None has; a name that is like it.
    case none(suggestion: String?)
  }

  /// Finds a rule by its id (without case), else its name, else its title (without case).
  public func find(_ word: String) -> Answer {
    let folded = word.lowercased()
    for found in [
      entries.filter { $0.id?.lowercased() == folded }, entries.filter { $0.name == word },
      entries.filter { $0.title.lowercased() == folded },
    ] where !found.isEmpty {
      return found.count == 1 ? .one(found[0]) : .several(found)
    }
    let words = entries.flatMap { [$0.name, $0.id, $0.title].compactMap(\.self) }
    return .none(suggestion: word.nearest(of: words))
  }
}

extension RuleListing.Entry {
  init(
    _ rule: Rule, _ reference: RuleSet.Reference, source: RuleLibrary.Source, reports: Bool, needs: RuleNeeds
  ) {
    self.rule = rule
    self.reference = reference
    kind = if case .correlation = reference { .correlation } else { .detection }
    self.source = source
    self.reports = reports
    self.needs = needs
    level = rule.level
    family = rule.text("family")
    evidence = rule.text("evidence")
    requiredLogging = rule.list("required_logging")
    fieldsUsed = rule.fieldsUsed
    var techniques: [String] = []
    for tag in rule.tags {
      guard case .technique(let id)? = AttackTag(tag) else { continue }
      let present = Catalogue.bundled.technique(id: id)?.id ?? id
      if !techniques.contains(present) { techniques.append(present) }
    }
    self.techniques = techniques
  }
}
