extension RuleJoining {
  /// What each detection rule asks, narrowed by the filters that name it.
  mutating func filteredDetections() -> [Int: Detection] {
    var detections: [Int: Detection] = [:]
    for (index, rule) in rules.enumerated() {
      if case .detection(let detection) = rule.body { detections[index] = detection }
    }
    for (index, rule) in rules.enumerated() where !disabled.contains(index) {
      guard case .filter(let filter) = rule.body else { continue }
      for target in targets(of: filter, logSource: rule.logSource, for: index) {
        guard let detection = detections[target] else { continue }
        detections[target] = detection.narrowed(by: filter.detection)
      }
    }
    return detections
  }

  private mutating func targets(of filter: RuleFilter, logSource: LogSource, for index: Int) -> [Int] {
    guard let names = filter.rules else {
      let covered = rules.indices.filter { isDetection($0) && logSource.covers(rules[$0].logSource) }
      if covered.isEmpty {
        refuse(index, "no rule is for the filter's log source", kind: .notApplicable)
      }
      return covered
    }
    var targets: [Int] = []
    for name in names {
      guard let target = resolve(name, byTitle: false, for: index) else { continue }
      if case .correlation = rules[target].body {
        refuse(index, "a filter narrows detection rules; \"\(name)\" is a correlation")
      } else if !logSource.covers(rules[target].logSource) {
        refuse(index, "the filter is for another log source than the rule \"\(name)\"")
      } else if !targets.contains(target) {
        targets.append(target)
      }
    }
    return targets
  }

  private func isDetection(_ index: Int) -> Bool {
    if case .detection = rules[index].body { true } else { false }
  }
}

extension LogSource {
  /// Whether it says nothing that the other does not say too.
  package func covers(_ other: LogSource) -> Bool {
    func fits(_ own: String?, _ other: String?) -> Bool {
      own.map { $0.lowercased() == other?.lowercased() } ?? true
    }
    return fits(category, other.category) && fits(product, other.product) && fits(service, other.service)
  }
}

extension Detection {
  /// Matches where it did, and one of the filter's conditions holds too.
  func narrowed(by filter: Detection) -> Detection {
    var number = 1
    while searches.contains(where: { $0.name.hasPrefix("_filter\(number)_") }) { number += 1 }
    func renamed(_ name: String) -> String { "_filter\(number)_\(name)" }
    let filterConditions = filter.conditions.map { $0.renamingSearches(renamed) }
    let only = filterConditions.count == 1 ? filterConditions[0] : .or(filterConditions)
    return Detection(
      searches: searches
        + filter.searches.map { search in
          var search = search
          search.name = renamed(search.name)
          return search
        },
      conditions: conditions.map { .and([$0, only]) })
  }
}
