internal import Sigma
internal import TrailDetection

extension RuleSet {
  /// The members that some others need to be answered, with themselves, as a set of its own.
  /// - Parameter wanted: members of this set.
  /// - Returns: the part, and where each of `wanted` is in it, in their order.
  func part(with wanted: [Reference]) -> (set: RuleSet, places: [Reference]) {
    var needed: Set<Reference> = []
    var open = wanted
    while let next = open.popLast() {
      guard needed.insert(next).inserted, case .correlation(let number) = next else { continue }
      open += correlations[number].references
    }
    var part = RuleSet()
    var places: [Reference: Reference] = [:]
    for (number, member) in detections.enumerated() where needed.contains(.detection(number)) {
      places[.detection(number)] = .detection(part.detections.count)
      part.detections.append(member)
    }
    for (number, var member) in correlations.enumerated() where needed.contains(.correlation(number)) {
      places[.correlation(number)] = .correlation(part.correlations.count)
      member.references = member.references.compactMap { places[$0] }
      part.correlations.append(member)
    }
    return (part, wanted.compactMap { places[$0] })
  }

  func rule(_ reference: Reference) -> Rule {
    switch reference {
    case .detection(let number): detections[number].rule
    case .correlation(let number): correlations[number].rule
    }
  }

  func reports(_ reference: Reference) -> Bool {
    switch reference {
    case .detection(let number): detections[number].reports
    case .correlation(let number): correlations[number].reports
    }
  }

  /// What has to be there beside records for each member that reports to fire, in the order of the set.
  func needsOfReporting() -> [(rule: Rule, needs: RuleNeeds)] {
    let needs = RuleNeeds.of(self)
    return members.filter(reports).map { reference in
      (rule(reference), reference.value(detections: needs.detections, correlations: needs.correlations))
    }
  }

  /// All members: detections first.
  var members: [Reference] {
    detections.indices.map { .detection($0) } + correlations.indices.map { .correlation($0) }
  }
}

extension RuleSet.Reference {
  /// Of lists by the places of members, what is the member's.
  func value<Value>(detections: [Value], correlations: [Value]) -> Value {
    switch self {
    case .detection(let number): detections[number]
    case .correlation(let number): correlations[number]
    }
  }
}
