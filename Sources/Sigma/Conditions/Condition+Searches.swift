extension Condition {
  /// The names of the searches it asks, each once, in the order of their first mention.
  public var searchNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    collectNames { name in
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  private func collectNames(_ take: (String) -> Void) {
    switch self {
    case .search(let name): take(name)
    case .not(let part): part.collectNames(take)
    case .and(let parts), .or(let parts): for part in parts { part.collectNames(take) }
    case .quantified(_, let names): for name in names { take(name) }
    }
  }

  /// The same condition of searches with other names.
  public func renamingSearches(_ rename: (String) -> String) -> Condition {
    switch self {
    case .search(let name): .search(rename(name))
    case .not(let part): .not(part.renamingSearches(rename))
    case .and(let parts): .and(parts.map { $0.renamingSearches(rename) })
    case .or(let parts): .or(parts.map { $0.renamingSearches(rename) })
    case .quantified(let quantifier, let names): .quantified(quantifier, names.map(rename))
    }
  }
}
