import Synchronization

/// The rules that fired on an event, in the order of their set.
package struct FiredRules: Sendable {
  private let shared: FiredSet?

  /// None.
  init() { shared = nil }

  /// - Parameter places: of rules in the set, in order.
  init(_ rules: DetectionRules, _ places: [Int]) { shared = FiredSet(rules, places) }

  package var isEmpty: Bool { shared == nil }

  /// What each of them says.
  package var detections: [Detection] { shared?.detections ?? [] }

  /// The one of the highest level; of equals one that is about certain events rather than about all of a caller's, and
  /// then the first.
  package var weightiest: Detection? { shared?.weightiest }

  /// A text that depends on nothing but the rules and a number, made once for all events that share them.
  package func text(_ number: Int, _ make: () -> [UInt8]?) -> [UInt8]? {
    guard let shared else { return make() }
    if let known = shared.texts.withLock({ $0[number] }) { return known }
    guard let text = make() else { return nil }
    shared.texts.withLock { if $0.count < FiredSet.mostTexts { $0[number] = text } }
    return text
  }
}

extension FiredRules: Equatable {
  package static func == (a: FiredRules, b: FiredRules) -> Bool { a.detections == b.detections }
}

extension FiredRules: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(shared?.places) }
}

/// Some rules that fired together.
private final class FiredSet: Sendable {
  /// Rules about a caller or an agent fire on any event, and each event of the catalogue has a text of its own.
  static let mostTexts = 64

  let places: [Int]
  let detections: [Detection]
  let weightiest: Detection?
  /// By numbers that the reports choose.
  let texts = Mutex<[Int: [UInt8]]>([:])

  init(_ rules: DetectionRules, _ places: [Int]) {
    self.places = places
    let detections = places.map { rules.detections[$0] }
    self.detections = detections
    func weight(_ place: Int) -> (Severity, Int) {
      (rules.detections[place].level, rules.namesEvents[place] ? 1 : 0)
    }
    weightiest = places.first.map { first in
      rules.detections[places.reduce(first) { weight($1) > weight($0) ? $1 : $0 }]
    }
  }
}
