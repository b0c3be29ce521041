/// The rules that fired on an event, in the order of their set.
package struct FiredRules: Sendable {
  private let rules: DetectionRules?
  private let places: [Int]

  /// None.
  init() {
    rules = nil
    places = []
  }

  /// - Parameter places: of rules in the set, in order.
  init(_ rules: DetectionRules, _ places: [Int]) {
    self.rules = rules
    self.places = places
  }

  package var isEmpty: Bool { places.isEmpty }

  /// What each of them says.
  package var detections: [Detection] {
    guard let rules else { return [] }
    return places.map { rules.detections[$0] }
  }

  /// The one of the highest level, the first of equals.
  package var weightiest: Detection? {
    guard let rules, let first = places.first else { return nil }
    let place = places.reduce(first) { rules.detections[$1].level > rules.detections[$0].level ? $1 : $0 }
    return rules.detections[place]
  }
}

extension FiredRules: Equatable {
  package static func == (a: FiredRules, b: FiredRules) -> Bool { a.detections == b.detections }
}

extension FiredRules: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(places) }
}
