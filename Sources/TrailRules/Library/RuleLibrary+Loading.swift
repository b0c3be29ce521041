public import Sigma
internal import SigmaYAML
public import TrailDetection

extension RuleLibrary {
  /// Loads rules. What cannot be used is among the ``problems`` with its reason, and the rest is used.
  ///
  /// - Parameters:
  ///   - paths: files and folders of rules.
  ///   - bundled: the rules that come with the program; none where they are not wanted.
  ///   - disabled: ids or names of rules that are not to report.
  ///   - alsoDisabled: the same, by somebody who has looked himself whether there are such rules.
  ///   - placeholders: the lists that `expand` asks for.
  ///   - given: what is going to be there beside records. Rules that need more are not asked.
  ///   - isStrict: whether a mistake in a rule, or in `disabled`, is an error.
  public static func load(
    paths: [String] = [], bundled: [Rule] = [], disabled: [String] = [], alsoDisabled: [String] = [],
    placeholders: [String: [String]] = [:], given: RuleNeeds = .all, isStrict: Bool = false
  ) throws(RuleLibraryError) -> RuleLibrary {
    try load(
      RuleFiles(paths: paths), bundled: bundled, disabled: disabled, alsoDisabled: alsoDisabled,
      placeholders: placeholders, given: given, isStrict: isStrict)
  }

  /// Loads rules of files that may be at hand as texts.
  public static func load(
    _ files: RuleFiles, bundled: [Rule] = [], disabled: [String] = [], alsoDisabled: [String] = [],
    placeholders: [String: [String]] = [:], given: RuleNeeds = .all, isStrict: Bool = false
  ) throws(RuleLibraryError) -> RuleLibrary {
    let read = files.rules()
    let merged = BundledMerge(bundled: bundled, own: read.rules)
    let usable = UsableRules(
      merged.rules, inapplicable: read.inapplicable, disabled: disabled + alsoDisabled,
      placeholders: placeholders, given: given, areSound: read.rules.isEmpty)
    let unknown = Set(usable.unknownDisabled)
    let names = merged.rules.flatMap { [$0.id, $0.name].compactMap(\.self) }
    let library = RuleLibrary(
      rules: usable.rules, problems: (read.problems + usable.problems).sortedByPlace,
      replaced: merged.replaced,
      unknownDisabled: disabled.filter(unknown.contains).map { UnknownName($0, among: names) },
      unreadablePaths: files.unreadable(read.problems), emptyPaths: files.empty(read),
      identities: merged.rules.map { RuleIdentity($0) } + read.inapplicable,
      placeholders: placeholders, sources: merged.sources,
      otherLogs: read.inapplicable.count + usable.problems.count { $0.kind == .notApplicable },
      isBundledPack: read.rules.isEmpty
        && disabled.count + alsoDisabled.count == usable.unknownDisabled.count
        && !bundled.isEmpty && bundled == BundledPack.rules && placeholders == BundledPack.placeholders)
    if isStrict, !library.errors.isEmpty || !library.unknownDisabled.isEmpty {
      throw RuleLibraryError(
        problems: library.errors, unknownDisabled: library.unknownDisabled,
        unreadablePaths: library.unreadablePaths)
    }
    return library
  }
}

/// The rules that are left when those that cannot be compiled are taken out, and with them what builds on them.
struct UsableRules {
  let rules: DetectionRules
  let problems: [RuleProblem]
  let unknownDisabled: [String]

  /// - Parameters:
  ///   - given: what is going to be there beside records. Rules that need more are not asked.
  ///   - areSound: whether all rules are known to be right, so that nothing has to be found out about those not asked.
  init(
    _ input: [Rule], inapplicable: [RuleIdentity], disabled: [String], placeholders: [String: [String]],
    given: RuleNeeds = .all, areSound: Bool = false
  ) {
    var candidates = input
    var unusable: [RuleProblem] = []
    var unknown: [String]?
    while true {
      let joined = RuleSet.joining(candidates, inapplicable: inapplicable, disabled: disabled)
      unknown = unknown ?? joined.unknownDisabled
      let rules = DetectionRules(
        joined.set, placeholders: placeholders, given: areSound ? given : .all)
      let found = rules.problems
      let left = found.isEmpty ? candidates : Self.without(found, candidates)
      // Each turn takes rules out; if none was found to take out, the problem stays with a rule that never matches.
      if left.count == candidates.count {
        self.rules =
          areSound || given == .all
          ? rules : DetectionRules(joined.set, placeholders: placeholders, given: given)
        problems = joined.problems + unusable + found
        unknownDisabled = unknown ?? []
        return
      }
      unusable += found
      candidates = left
    }
  }

  /// The rules in which none of the problems is. One in a filter takes out the filter, and not the rules that it
  /// narrows.
  private static func without(_ problems: [RuleProblem], _ rules: [Rule]) -> [Rule] {
    let places = Set(problems.map { "\($0.place)" })
    return rules.filter { rule in
      switch rule.body {
      case .correlation: !places.contains("\(rule.place)")
      // What is wrong with `new_to_baseline` has the place of the rule.
      case .detection(let detection): !detection.hasItem(at: places) && !places.contains("\(rule.place)")
      case .filter(let filter): !filter.detection.hasItem(at: places)
      }
    }
  }
}

extension Sigma.Detection {
  fileprivate func hasItem(at places: Set<String>) -> Bool {
    searches.contains { $0.body.items.contains { places.contains("\($0.place)") } }
  }
}
