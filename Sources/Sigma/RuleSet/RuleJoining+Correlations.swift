extension RuleJoining {
  /// Finds what correlations refer to, refuses those that refer to nothing, to several rules or in a circle, and
  /// brings the others into order.
  mutating func resolveCorrelations() {
    for (index, rule) in rules.enumerated() {
      guard case .correlation(let correlation) = rule.body else { continue }
      let found = correlation.rules.map { resolve($0, byTitle: true, for: index) }
      let targets = found.compactMap { $0 }
      guard targets.count == found.count, resolveAliases(of: correlation, targets: targets, for: index) else {
        continue
      }
      references[index] = targets
    }
    orderCorrelations()
    // A correlation that cannot be used keeps no rule from reporting.
    for index in order {
      guard case .correlation(let correlation) = rules[index].body else { continue }
      for target in references[index] ?? [] {
        referenced[target] = (referenced[target] ?? false) || correlation.generate
      }
    }
  }

  /// The rule that a reference means; nil after a problem.
  mutating func resolve(_ reference: String, byTitle: Bool, for index: Int) -> Int? {
    switch directory.rule(reference, byTitle: byTitle) {
    case .one(let target):
      return target
    case .several(let targets):
      refuse(index, "several rules are called \"\(reference)\" (\(places(targets))); refer to one by its id")
    case .none:
      if inapplicable.rule(reference, byTitle: byTitle) != .none {
        refuse(index, "it refers to \"\(reference)\", a rule for other logs", kind: .notApplicable)
      } else {
        let hint = hint(for: reference)
        let kinds = byTitle ? "id, name or title" : "id or name"
        refuse(
          index, "it refers to \"\(reference)\", which is the \(kinds) of no rule that can be used\(hint)")
      }
    }
    return nil
  }

  /// For the first references that mean nothing: comparing with all names takes its time.
  private mutating func hint(for reference: String) -> String {
    hints += 1
    guard hints <= 20, let name = directory.nearest(to: reference) else { return "" }
    return "; is \"\(name)\" meant?"
  }

  private mutating func resolveAliases(
    of correlation: Correlation, targets: [Int], for index: Int
  ) -> Bool {
    var resolved = [[String: String]](repeating: [:], count: targets.count)
    let positions = Dictionary(grouping: targets.indices) { targets[$0] }
    for alias in correlation.aliases {
      for (rule, field) in alias.fields {
        guard let target = resolve(rule, byTitle: true, for: index) else { return false }
        guard let found = positions[target] else {
          refuse(
            index, "the alias \"\(alias.name)\" names \"\(rule)\", which is not among the correlation's rules"
          )
          return false
        }
        for position in found { resolved[position][alias.name] = field }
      }
    }
    fields[index] = resolved
    return true
  }

  /// Takes a correlation as soon as all that it refers to was taken; what is left over refers to something
  /// unusable or is in a circle.
  private mutating func orderCorrelations() {
    let correlations = rules.indices.filter { references[$0] != nil }
    var waiting: [Int: Int] = [:]
    var dependents: [Int: [Int]] = [:]
    for index in correlations {
      let inner = Set((references[index] ?? []).filter(isCorrelation))
      waiting[index] = inner.count
      for target in inner { dependents[target, default: []].append(index) }
    }
    var level = correlations.filter { waiting[$0] == 0 }
    while !level.isEmpty {
      order += level
      var next: [Int] = []
      for dependent in level.flatMap({ dependents[$0] ?? [] }) {
        let left = (waiting[dependent] ?? 0) - 1
        waiting[dependent] = left
        if left == 0 { next.append(dependent) }
      }
      level = next.sorted()
    }
    let taken = Set(order)
    for index in correlations where !taken.contains(index) { refuseUnordered(index, taken: taken) }
  }

  private func isCorrelation(_ index: Int) -> Bool {
    if case .correlation = rules[index].body { true } else { false }
  }

  private mutating func refuseUnordered(_ index: Int, taken: Set<Int>) {
    var path = [index]
    var passed: Set<Int> = []
    // Follow, from each, the first correlation that could not be taken either. A circle of more than a hundred is
    // told less exactly.
    while path.count <= 100, let last = path.last,
      let next = references[last]?.first(where: { isCorrelation($0) && !taken.contains($0) })
    {
      if next == index {
        let names = (path + [index]).map(label).joined(separator: ", ")
        return refuse(index, "correlations refer to one another in a circle: \(names)")
      }
      guard passed.insert(next).inserted else { break }
      path.append(next)
    }
    let isForOtherLogs = path.last.map(notApplicable.contains) ?? false
    refuse(
      index, "it refers to a correlation that cannot be used: \(path.dropFirst().first.map(label) ?? "")",
      kind: isForOtherLogs ? .notApplicable : .error)
  }

  private func label(_ index: Int) -> String { "\"\(rules[index].name ?? rules[index].title)\"" }
}
