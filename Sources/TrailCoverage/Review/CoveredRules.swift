public import Sigma
public import TrailDetection
import TrailRules

/// A rule in use, with what decides where it can fire.
public struct CoveredRule: Sendable {
  public let identity: RuleIdentity
  public let isCorrelation: Bool
  /// Whether its match is a result of its own, or only something for correlations.
  public let reports: Bool
  public let evidence: Evidence
  public let level: Severity
  /// Ids of ATT&CK v19, each once.
  public let techniques: [String]
  /// What a trail has to record, as the rule says: `management`, `data-event`, `network-activity`, `insight`. Of a rule
  /// that says nothing, what the calls are that it names, as the catalogue has them; of such a correlation, what its
  /// rules need.
  public let requiredLogging: [String]
  /// What it cannot fire without, whatever the records hold, and does not have.
  public let needs: RuleNeeds
  /// The services whose events it looks at; empty where it looks at any, or does not say.
  public let services: [String]
  /// The detections of the set by which it fires: itself, or those that a correlation builds on.
  let bases: [Int]

  /// Whether it can fire only where a trail records more than management events.
  public var needsOptionalLogging: Bool {
    !optionalLogging.isEmpty && !requiredLogging.contains("management")
  }

  /// What it needs of what trails record only if told to.
  public var optionalLogging: [String] { requiredLogging.filter { $0 != "management" } }
}

/// The rules of a library, and which calls they name.
struct CoveredRules {
  /// Detections of the set in its order.
  let detections: [CoveredRule]
  let correlations: [CoveredRule]
  let reach: RuleReach

  var all: [CoveredRule] { detections + correlations }

  /// - Parameter context: what the rules are given beside records.
  init(_ library: RuleLibrary, _ context: ContextSources? = nil) {
    let reach = RuleReach(library)
    self.reach = reach
    var reached: [Int: Set<String>] = [:]
    var classes: [Int: Set<String>] = [:]
    for (form, rules) in zip(reach.forms, reach.rules) {
      let needsData = Catalogue.bundled.entries[form.entry].needsDataEvents
      let logging = needsData ? LoggingClass.dataEvent : .management
      for rule in rules {
        reached[rule, default: []].insert(form.source)
        classes[rule, default: []].insert(logging.rawValue)
      }
    }
    let set = library.set
    let needs = RuleNeeds.of(set)
    let given = RuleNeeds(met: context)
    var detections: [CoveredRule] = []
    for (number, member) in set.detections.enumerated() {
      let named = member.detection.wantedItems.filter { $0.field == "eventSource" }.flatMap(\.wholeTexts)
      let said = member.rule.texts(of: "required_logging")
      detections.append(
        CoveredRule(
          identity: RuleIdentity(member.rule), isCorrelation: false, reports: member.reports,
          detection: library.rules.detections[number],
          requiredLogging: said.isEmpty ? (classes[number] ?? []).sorted() : said,
          needs: needs.detections[number].subtracting(given),
          services: named.isEmpty ? reached[number] ?? [] : Set(named),
          bases: [number]))
    }
    var correlations: [CoveredRule] = []
    for (number, member) in set.correlations.enumerated() {
      let parts = member.references.map { reference in
        switch reference {
        case .detection(let number): detections[number]
        // A correlation stands after those it refers to.
        case .correlation(let number): correlations[number]
        }
      }
      correlations.append(
        CoveredRule(
          member, library.rules.correlationDetections[number], of: parts,
          needs: needs.correlations[number].subtracting(given)))
    }
    self.detections = detections
    self.correlations = correlations
  }
}

extension CoveredRule {
  fileprivate init(
    identity: RuleIdentity, isCorrelation: Bool, reports: Bool, detection: TrailDetection.Detection,
    requiredLogging: [String], needs: RuleNeeds, services: Set<String>, bases: [Int]
  ) {
    self.identity = identity
    self.isCorrelation = isCorrelation
    self.reports = reports
    evidence = detection.evidence
    level = detection.level
    var techniques: [String] = []
    for mapping in detection.attack where !techniques.contains(mapping.technique) {
      techniques.append(mapping.technique)
    }
    self.techniques = techniques
    self.requiredLogging = requiredLogging.isEmpty ? ["management"] : requiredLogging
    self.needs = needs
    self.services = services.sorted()
    self.bases = bases
  }

  /// A correlation of rules.
  fileprivate init(
    _ member: RuleSet.CorrelationMember, _ detection: TrailDetection.Detection, of parts: [CoveredRule],
    needs: RuleNeeds
  ) {
    var logging = member.rule.texts(of: "required_logging")
    if logging.isEmpty {
      for part in parts { logging += part.requiredLogging.filter { !logging.contains($0) } }
    }
    // One of its rules that looks at any service's events makes it look at any.
    let isOpen = parts.contains { $0.services.isEmpty }
    var bases: [Int] = []
    for part in parts { bases += part.bases.filter { !bases.contains($0) } }
    self.init(
      identity: RuleIdentity(member.rule), isCorrelation: true, reports: member.reports, detection: detection,
      requiredLogging: logging, needs: needs, services: isOpen ? [] : Set(parts.flatMap(\.services)),
      bases: bases)
  }
}

extension RuleNeeds {
  /// What a context gives.
  fileprivate init(met context: ContextSources?) {
    self = []
    if context?.baseline != nil { insert(.baseline) }
    if context?.places != nil { insert(.places) }
  }
}
