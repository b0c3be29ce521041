/// One question of a compiled rule, and where to go on after each answer. What a rule asks is a graph of these: no more
/// questions are asked than its answer takes.
struct MatchStep: Sendable {
  /// What is asked: the number of an item, or `groupBit` and the number of an element group.
  var question: UInt32
  var ifTrue: Int32
  var ifFalse: Int32

  static let groupBit: UInt32 = 1 << 31

  /// The rule matches.
  static let accept: Int32 = -1
  /// The rule does not match.
  static let reject: Int32 = -2
}

/// What a rule asks, as a formula over questions.
indirect enum MatchFormula {
  /// - Parameter isOfKind: whether the event's kind gives the answer.
  case question(UInt32, cost: Int, isOfKind: Bool)
  case constant(Bool)
  case not(MatchFormula)
  case all([MatchFormula])
  case any([MatchFormula])

  /// What it costs to answer, about. The cheapest parts are asked first.
  var cost: Int {
    switch self {
    case .question(_, let cost, _): cost
    case .constant: 0
    case .not(let part): part.cost
    case .all(let parts), .any(let parts): parts.reduce(1) { $0 + $1.cost }
    }
  }

  /// Whether an event's kind may show that the formula does not hold, whatever else is asked. Such parts come first, so
  /// that most rules end there.
  private var isRefutedByKind: Bool {
    switch self {
    case .question(_, _, let isOfKind): isOfKind
    case .constant: true
    case .not(let part): part.isSettledByKind
    case .all(let parts): parts.contains(where: \.isRefutedByKind)
    case .any(let parts): parts.allSatisfy(\.isRefutedByKind)
    }
  }

  /// Whether an event's kind gives the answer.
  private var isSettledByKind: Bool {
    switch self {
    case .question(_, _, let isOfKind): isOfKind
    case .constant: true
    case .not(let part): part.isSettledByKind
    case .all(let parts), .any(let parts): parts.allSatisfy(\.isSettledByKind)
    }
  }

  /// Appends the steps that answer the formula.
  /// - Parameters:
  ///   - ifTrue: where to go on when it holds.
  ///   - ifFalse: where to go on when it does not.
  /// - Returns: where to begin.
  func compile(into steps: inout [MatchStep], ifTrue: Int32, ifFalse: Int32) -> Int32 {
    switch self {
    case .constant(let holds): return holds ? ifTrue : ifFalse
    case .question(let question, _, _):
      steps.append(MatchStep(question: question, ifTrue: ifTrue, ifFalse: ifFalse))
      return Int32(steps.count - 1)
    case .not(let part): return part.compile(into: &steps, ifTrue: ifFalse, ifFalse: ifTrue)
    case .all(let parts):
      // From the last to the first, since each needs to know where the next begins.
      return Self.cheapestFirst(parts).reversed().reduce(ifTrue) { next, part in
        part.compile(into: &steps, ifTrue: next, ifFalse: ifFalse)
      }
    case .any(let parts):
      return Self.cheapestFirst(parts).reversed().reduce(ifFalse) { next, part in
        part.compile(into: &steps, ifTrue: ifTrue, ifFalse: next)
      }
    }
  }

  private static func cheapestFirst(_ parts: [MatchFormula]) -> [MatchFormula] {
    guard parts.count > 1 else { return parts }
    let ranks = parts.enumerated().map { place, part in (part.isRefutedByKind ? 0 : 1, part.cost, place) }
    return ranks.sorted(by: <).map { parts[$0.2] }
  }
}
