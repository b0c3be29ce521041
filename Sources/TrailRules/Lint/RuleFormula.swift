internal import Sigma

/// What a detection asks, as alternatives of which each is a list of items that hold or do not, to see where it
/// contradicts itself.
struct RuleFormula {
  /// An item, and whether it is to hold.
  struct Claim {
    let item: Int
    let holds: Bool
  }

  /// Beyond so many alternatives nothing is said of a rule.
  private static let mostAlternatives = 256

  /// What the claims are about. Of a bound search (`same_element`), the items are told apart from all others.
  private(set) var items: [(item: DetectionItem, isBound: Bool)] = []
  /// nil where there are too many.
  private(set) var alternatives: [[Claim]]?
  private var searches: [String: Search] = [:]

  init(_ detection: Sigma.Detection) {
    searches = Dictionary(detection.searches.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var all: [[Claim]]? = []
    for condition in detection.conditions {
      all = Self.either(all, expand(condition, holds: true))
    }
    alternatives = all
  }

  private mutating func expand(_ condition: Condition, holds: Bool) -> [[Claim]]? {
    switch condition {
    case .search(let name): expand(search: name, holds: holds)
    case .not(let part): expand(part, holds: !holds)
    case .and(let parts): join(parts.map { part in { $0.expand(part, holds: holds) } }, isAll: holds)
    case .or(let parts): join(parts.map { part in { $0.expand(part, holds: holds) } }, isAll: !holds)
    case .quantified(let quantifier, let names):
      join(
        names.map { name in { $0.expand(search: name, holds: holds) } }, isAll: (quantifier == .all) == holds)
    }
  }

  private mutating func expand(search name: String, holds: Bool) -> [[Claim]]? {
    guard let search = searches[name] else { return [[]] }
    // Of a bound search, no item alone is said not to hold: another element may have it.
    if search.sameElement != nil && !holds { return [[]] }
    return expand(search.body, holds: holds, isBound: search.sameElement != nil)
  }

  private mutating func expand(_ body: SearchBody, holds: Bool, isBound: Bool) -> [[Claim]]? {
    switch body {
    case .item(let item):
      items.append((item, isBound))
      return [[Claim(item: items.count - 1, holds: holds)]]
    case .all(let parts):
      return join(parts.map { part in { $0.expand(part, holds: holds, isBound: isBound) } }, isAll: holds)
    case .any(let parts):
      return join(parts.map { part in { $0.expand(part, holds: holds, isBound: isBound) } }, isAll: !holds)
    }
  }

  private mutating func join(_ parts: [(inout RuleFormula) -> [[Claim]]?], isAll: Bool) -> [[Claim]]? {
    var result: [[Claim]]? = isAll ? [[]] : []
    for part in parts {
      let next = part(&self)
      result = isAll ? Self.both(result, next) : Self.either(result, next)
      if result == nil { return nil }
    }
    return result
  }

  private static func either(_ a: [[Claim]]?, _ b: [[Claim]]?) -> [[Claim]]? {
    guard let a, let b, a.count + b.count <= mostAlternatives else { return nil }
    return a + b
  }

  private static func both(_ a: [[Claim]]?, _ b: [[Claim]]?) -> [[Claim]]? {
    guard let a, let b, a.count * b.count <= mostAlternatives else { return nil }
    return a.flatMap { first in b.map { first + $0 } }
  }
}
