package import Sigma

extension RulePlace {
  /// By file, then by the place in it.
  func isBefore(_ other: RulePlace) -> Bool {
    if file != other.file { return file.utf8.lexicographicallyPrecedes(other.file.utf8) }
    return (line, column) < (other.line, other.column)
  }
}

extension [RuleProblem] {
  /// By place, each once.
  package var sortedByPlace: [RuleProblem] {
    var result: [RuleProblem] = []
    for (_, problem) in enumerated().sorted(by: {
      $0.element.place.isBefore($1.element.place)
        || $0.element.place == $1.element.place && $0.offset < $1.offset
    }) {
      let isKnown = result.reversed().prefix { $0.place == problem.place }.contains {
        $0.message == problem.message && $0.kind == problem.kind
      }
      if !isKnown { result.append(problem) }
    }
    return result
  }
}
