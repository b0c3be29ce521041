internal import Sigma

/// Bundled rules and those of files together. A rule of a file takes the place of the bundled one that has its id.
struct BundledMerge {
  let rules: [Rule]
  let sources: RuleSources
  let replaced: [RuleLibrary.Replacement]

  init(bundled: [Rule], own: [Rule]) {
    let owners = Dictionary(
      own.compactMap { rule in rule.id.map { ($0.lowercased(), rule) } },
      uniquingKeysWith: { first, _ in first })
    var kept: [Rule] = []
    var replaced: [RuleLibrary.Replacement] = []
    var movedNames = Set(own.compactMap(\.name))
    for rule in bundled {
      if let id = rule.id, let owner = owners[id.lowercased()] {
        replaced.append(RuleLibrary.Replacement(bundled: RuleIdentity(rule), by: RuleIdentity(owner)))
        if let name = rule.name { movedNames.insert(name) }
      } else {
        kept.append(rule)
      }
    }
    sources = RuleSources(bundled: kept)
    self.replaced = replaced
    let bundledIDs = Self.ids(of: bundled, for: movedNames)
    let ownIDs = Self.ids(of: own, for: Set(kept.compactMap(\.name)))
    rules = kept.map { $0.referring(by: bundledIDs) } + own.map { $0.referring(by: ownIDs) }
  }

  /// The ids of rules by some of their names. A name that both a bundled rule and one of a file bear would be the name
  /// of several rules, and one that went with a replaced rule the name of none. A bundled correlation means the bundled
  /// rule by it, or what took its place, and one of a file the rule of a file: their ids say so.
  private static func ids(of rules: [Rule], for names: Set<String>) -> [String: String] {
    var ids: [String: String?] = [:]
    for rule in rules {
      guard let name = rule.name, names.contains(name) else { continue }
      // Of several rules with the name, none is meant more than the others.
      ids[name] = .some(ids[name] == nil ? rule.id : nil)
    }
    return ids.compactMapValues(\.self)
  }
}

extension Rule {
  /// With other words for some of the rules that it refers to.
  fileprivate func referring(by ids: [String: String]) -> Rule {
    guard !ids.isEmpty, case .correlation(var correlation) = body,
      correlation.rules.contains(where: { ids[$0] != nil })
    else { return self }
    correlation.rules = correlation.rules.map { ids[$0] ?? $0 }
    correlation.aliases = correlation.aliases.map { alias in
      Correlation.Alias(name: alias.name, fields: alias.fields.map { (ids[$0.rule] ?? $0.rule, $0.field) })
    }
    var rule = self
    rule.body = .correlation(correlation)
    return rule
  }
}
