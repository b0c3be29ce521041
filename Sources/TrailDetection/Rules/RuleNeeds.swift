public import Sigma

/// What has to be there beside the records, or a rule can never fire.
public struct RuleNeeds: OptionSet, Sendable, Hashable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What is usual, see ``Baseline``.
  public static let baseline = RuleNeeds(rawValue: 1)
  /// Where addresses are, see ``SourcePlaces``.
  public static let places = RuleNeeds(rawValue: 2)

  /// All that a rule may need.
  public static let all: RuleNeeds = [.baseline, .places]

  /// As people read them: `baseline`, `geoip`.
  public var words: [String] {
    (contains(.baseline) ? ["baseline"] : []) + (contains(.places) ? ["geoip"] : [])
  }

  /// What is there, of all that rules may need.
  public init(givenBy context: ContextSources?) {
    self = []
    if context?.baseline != nil { insert(.baseline) }
    if context?.places != nil { insert(.places) }
  }

  /// What a field needs to be there.
  /// - Parameter field: as rules name it.
  public init(of field: String) {
    self = []
    guard let own = OwnField(rawValue: field) else { return }
    if own.needsBaseline { insert(.baseline) }
    if own.needsPlaces { insert(.places) }
  }

  /// What all parts need together.
  fileprivate init(all parts: some Sequence<RuleNeeds>) { self = parts.reduce([]) { $0.union($1) } }

  /// What each of some parts needs, of which one will do.
  fileprivate init(any parts: [RuleNeeds]) {
    self = parts.dropFirst().reduce(parts.first ?? []) { $0.intersection($1) }
  }

  /// What the rules of a set need, by their places in it.
  public static func of(_ set: RuleSet) -> (detections: [RuleNeeds], correlations: [RuleNeeds]) {
    let detections = set.detections.map { member in
      RuleNeeds(of: member.detection).union(RuleNeeds(ofNovelty: member.rule))
    }
    var correlations: [RuleNeeds] = []
    for member in set.correlations {
      let bases = member.references.enumerated().map { place, reference -> RuleNeeds in
        let names = member.correlation.groupBy + (member.correlation.condition?.fields ?? [])
        let aliases = member.fields.indices.contains(place) ? member.fields[place] : [:]
        let fields = RuleNeeds(all: names.map { RuleNeeds(of: aliases[$0] ?? $0) })
        switch reference {
        case .detection(let number): return fields.union(detections[number])
        case .correlation(let number): return fields.union(correlations[number])
        }
      }
      switch member.correlation.kind {
      case .temporal, .temporalOrdered: correlations.append(RuleNeeds(all: bases))
      case .eventCount, .valueCount, .valueSum, .valueAverage, .valuePercentile, .valueMedian:
        correlations.append(RuleNeeds(any: bases))
      }
    }
    return (detections, correlations)
  }

  private init(ofNovelty rule: Rule) {
    let fields = rule.newToBaseline
    self = fields.isEmpty ? [] : RuleNeeds(all: fields.map { RuleNeeds(of: $0) }).union(.baseline)
  }

  /// What the searches and conditions of a rule need.
  package init(of detection: Sigma.Detection) {
    self.init(any: detection.conditions.map { Self.of($0, in: detection, isToHold: true) })
  }

  private static func of(_ condition: Condition, in detection: Sigma.Detection, isToHold: Bool) -> RuleNeeds {
    func joined(_ parts: [RuleNeeds], all: Bool) -> RuleNeeds {
      all == isToHold ? RuleNeeds(all: parts) : RuleNeeds(any: parts)
    }
    func search(_ name: String) -> RuleNeeds {
      detection.searches.first { $0.name == name }.map { of($0.body, isToHold: isToHold) } ?? []
    }
    switch condition {
    case .search(let name): return search(name)
    case .not(let part): return of(part, in: detection, isToHold: !isToHold)
    case .and(let parts):
      return joined(parts.map { of($0, in: detection, isToHold: isToHold) }, all: true)
    case .or(let parts):
      return joined(parts.map { of($0, in: detection, isToHold: isToHold) }, all: false)
    case .quantified(let quantifier, let names): return joined(names.map(search), all: quantifier == .all)
    }
  }

  private static func of(_ body: SearchBody, isToHold: Bool) -> RuleNeeds {
    switch body {
    case .item(let item): item.holdsWithoutValue == isToHold ? [] : item.needs
    case .all(let parts):
      isToHold
        ? RuleNeeds(all: parts.map { of($0, isToHold: true) })
        : RuleNeeds(any: parts.map { of($0, isToHold: false) })
    case .any(let parts):
      isToHold
        ? RuleNeeds(any: parts.map { of($0, isToHold: true) })
        : RuleNeeds(all: parts.map { of($0, isToHold: false) })
    }
  }
}

extension DetectionItem {
  /// What has to be there for the fields that it compares.
  fileprivate var needs: RuleNeeds {
    var needs = field.map { RuleNeeds(of: $0) } ?? []
    guard modifiers.contains(.fieldref) else { return needs }
    for case .text(let other) in values { needs.formUnion(RuleNeeds(of: other)) }
    return needs
  }

  /// Whether it holds of a record that does not have the field.
  fileprivate var holdsWithoutValue: Bool {
    let isMissing = modifiers.contains(.exists) ? values.contains(.boolean(false)) : values.contains(.null)
    return isMissing != modifiers.contains(.neq)
  }
}
