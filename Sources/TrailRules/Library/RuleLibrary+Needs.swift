public import Sigma
public import TrailDetection

extension RuleLibrary {
  /// The rules of files that report and cannot fire, since what they need is not there; in the order of the set.
  ///
  /// Nothing is said of bundled rules, nor of those of files that have the id of one, as exported ones do: nobody has
  /// asked for one of them.
  /// - Parameter given: what is there.
  public func unmet(given: RuleNeeds) -> [(rule: RuleIdentity, needs: RuleNeeds)] {
    let unmet = set.needsOfReporting().filter { rule, needs in
      !needs.isSubset(of: given) && source(of: rule) != .bundled
    }
    if unmet.isEmpty { return [] }
    let bundled = Set(BundledPack.rules.compactMap { $0.id?.lowercased() })
    return unmet.compactMap { rule, needs in
      rule.id.map { bundled.contains($0.lowercased()) } ?? false
        ? nil : (RuleIdentity(rule), needs.subtracting(given))
    }
  }
}
