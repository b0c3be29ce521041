import Sigma
import TrailDetection

extension Sigma.Detection {
  /// The detection with everything taken for fulfilled but some items: it matches whatever the detection could match
  /// if only these items decided.
  ///
  /// What is asked of other fields counts as true where that helps a match and as false where its negation does.
  func assuming(except isKept: (DetectionItem) -> Bool) -> Sigma.Detection {
    let searches = searches.flatMap { search in
      [true, false].map { truth in
        Search(
          name: Self.name(search.name, truth), body: search.body.assuming(truth, except: isKept),
          place: search.place)
      }
    }
    return Sigma.Detection(searches: searches, conditions: conditions.map { Self.turned($0, true) })
  }

  /// The items of searches that are to hold, rather than not to.
  var wantedItems: [DetectionItem] {
    var names: Set<String> = []
    for condition in conditions { Self.gather(condition, true, into: &names) }
    return searches.filter { names.contains($0.name) }.flatMap(\.body.items)
  }

  private static func name(_ name: String, _ truth: Bool) -> String { truth ? name : "\(name) not" }

  private static func turned(_ condition: Condition, _ truth: Bool) -> Condition {
    switch condition {
    case .search(let name): .search(Self.name(name, truth))
    case .not(let part): .not(turned(part, !truth))
    case .and(let parts): .and(parts.map { turned($0, truth) })
    case .or(let parts): .or(parts.map { turned($0, truth) })
    case .quantified(let quantifier, let names): .quantified(quantifier, names.map { name($0, truth) })
    }
  }

  private static func gather(_ condition: Condition, _ truth: Bool, into names: inout Set<String>) {
    switch condition {
    case .search(let name): if truth { names.insert(name) }
    case .not(let part): gather(part, !truth, into: &names)
    case .and(let parts), .or(let parts): for part in parts { gather(part, truth, into: &names) }
    case .quantified(_, let all): if truth { names.formUnion(all) }
    }
  }
}

extension SearchBody {
  fileprivate func assuming(_ truth: Bool, except isKept: (DetectionItem) -> Bool) -> SearchBody {
    switch self {
    case .item(let item):
      if isKept(item) { return self }
      // The records that are tried have an eventSource.
      return .item(
        DetectionItem(
          field: "eventSource", modifiers: [.exists], values: [.boolean(truth)], place: item.place))
    case .all(let parts): return .all(parts.map { $0.assuming(truth, except: isKept) })
    case .any(let parts): return .any(parts.map { $0.assuming(truth, except: isKept) })
    }
  }
}

extension DetectionItem {
  /// The texts that a field's value is to be as a whole; none where modifiers or wildcards ask for something else.
  var wholeTexts: [String] {
    guard modifiers.allSatisfy({ [.all, .cased].contains($0) }) else { return [] }
    return values.compactMap { value in
      guard case .text(let text) = value, !text.contains(where: { "*?\\".contains($0) }) else { return nil }
      return text
    }
  }
}
