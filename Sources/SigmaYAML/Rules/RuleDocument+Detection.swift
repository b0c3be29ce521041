internal import Sigma

extension RuleDocument {
  /// The searches and conditions of `detection`, or of `filter`; nil after a problem.
  mutating func detection(_ map: [YAMLEntry], reserved: [String], at entry: YAMLEntry) -> Detection? {
    let before = problems.count
    var searches: [Search] = []
    for search in map where !reserved.contains(search.key) {
      guard let body = body(of: search) else { continue }
      let place = RulePlace(file: place.file, line: search.keyLine, column: search.keyColumn)
      searches.append(Search(name: search.key, body: body, place: place))
    }
    bindElements(&searches, in: map)
    let names = map.map(\.key).filter { !reserved.contains($0) }
    let conditions = conditions(map, searches: names, at: entry)
    guard problems.count == before else { return nil }
    let used = Set(conditions.flatMap(\.searchNames))
    for search in searches where !used.contains(search.name) {
      problem(
        line: search.place.line, column: search.place.column,
        "no condition uses the search \"\(search.name)\"; use it or take it out")
    }
    return Detection(searches: searches, conditions: conditions)
  }

  private mutating func conditions(
    _ map: [YAMLEntry], searches: [String], at entry: YAMLEntry
  ) -> [Condition] {
    guard let value = map["condition"], !value.isNull else {
      problem(at: entry, "\"\(entry.key)\" has no \"condition\"")
      return []
    }
    guard !searches.isEmpty else {
      problem(at: entry, "\"\(entry.key)\" has no search")
      return []
    }
    let items = value.items ?? [value]
    if items.isEmpty { problem(at: value, "the list of conditions is empty") }
    return items.compactMap { condition($0, searches: searches) }
  }

  mutating func condition(_ value: YAMLValue, searches: [String]) -> Condition? {
    guard let text = value.text else {
      problem(at: value, "a condition is text, and this is \(value.kind)")
      return nil
    }
    do throws(ConditionError) {
      return try ConditionParser.parse(text, searches: searches)
    } catch {
      let source = sources.last { $0.firstLine <= value.line }
      if let column = source?.column(of: error.column - 1, in: value) {
        problem(line: value.line, column: column, error.message)
      } else {
        problem(at: value, "\(error.message) (character \(error.column) of the condition)")
      }
      return nil
    }
  }

  /// Reads `same_element`, which names searches and the arrays whose elements they ask.
  private mutating func bindElements(_ searches: inout [Search], in map: [YAMLEntry]) {
    guard let value = entries["same_element"], !value.isNull else { return }
    guard let bindings = value.entries else {
      problem(at: value, "\"same_element\" is a map of searches and paths, and this is \(value.kind)")
      return
    }
    let names = Set(map.map(\.key))
    let indices = Dictionary(uniqueKeysWithValues: searches.indices.map { (searches[$0].name, $0) })
    for binding in bindings {
      guard names.contains(binding.key) else {
        let hint = binding.key.nearest(of: searches.map(\.name)).map { "; is \"\($0)\" meant?" } ?? ""
        problem(at: binding, "the rule has no search \"\(binding.key)\"\(hint)")
        continue
      }
      guard let path = binding.value.text, !path.isEmpty else {
        problem(at: binding.value, "the path of an array is text, and this is \(binding.value.kind)")
        continue
      }
      // A search that could not be read has its own problem.
      guard let index = indices[binding.key] else { continue }
      guard searches[index].body.hasField(below: path) else {
        problem(
          at: binding.value, "no field of the search \"\(binding.key)\" is \"\(path)\" or lies below it")
        continue
      }
      searches[index].sameElement = path
    }
  }
}

extension SearchBody {
  /// Whether one of its fields is a path or goes on below it.
  fileprivate func hasField(below path: String) -> Bool {
    switch self {
    case .item(let item): item.field.map { $0 == path || $0.hasPrefix(path + ".") } ?? false
    case .all(let parts), .any(let parts): parts.contains { $0.hasField(below: path) }
    }
  }
}
