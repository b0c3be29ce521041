public import Sigma
internal import TrailRules

extension Configuration {
  /// What is wrong with the names of rules, which is known only where the rules are.
  /// - Parameter rules: all that there are, whether they can be used or not: the bundled ones, even if they are not asked
  ///   this time, and those of files.
  /// - Returns: problems by place: names that no rule has, and rules whose level is set twice.
  public func problems(knowing rules: [RuleIdentity]) -> [RuleProblem] {
    let known = rules.flatMap { [$0.id, $0.name].compactMap(\.self) }
    var problems: [RuleProblem] = []
    var levels: [[Int]: RulePlace] = [:]
    for name in ruleNames {
      let found = rules.indices.filter { rules[$0].isCalled(name.name) }
      if found.isEmpty {
        let unknown = RuleLibrary.UnknownName(name.name, among: known)
        problems.append(RuleProblem(at: name.place, unknown.message))
      } else if name.purpose == .level {
        if let first = levels[found] {
          problems.append(
            RuleProblem(
              at: name.place,
              "\"\(name.name)\" is the rule whose level line \(first.line) sets; leave one of them out"))
        }
        levels[found] = levels[found] ?? name.place
      }
    }
    return problems.sortedByPlace
  }
}
