extension RuleSet {
  /// Joins rules: checks ids, applies filters, resolves the references of correlations.
  ///
  /// A rule that a correlation refers to does not report on its own, unless one of these correlations says
  /// `generate`. This holds for disabled correlations too, but not for those that cannot be used. A disabled rule
  /// never reports; it stays where a correlation that is not disabled needs it. What neither reports nor is needed
  /// is left out.
  ///
  /// - Parameters:
  ///   - rules: of any number of files. The first of two rules of one id is used.
  ///   - inapplicable: rules that were read and are about other logs. A correlation or filter that refers to one
  ///     is not applicable either.
  ///   - disabled: ids or names of rules, correlations or filters.
  public static func joining(
    _ rules: [Rule], inapplicable: [RuleIdentity] = [], disabled: [String] = []
  ) -> Joined {
    var joining = RuleJoining(rules, inapplicable: inapplicable)
    let unknown = joining.disable(disabled)
    joining.resolveCorrelations()
    let filtered = joining.filteredDetections()
    let set = joining.set(filtered)
    return Joined(set: set, problems: joining.sortedProblems, unknownDisabled: unknown)
  }
}

/// The state of joining rules: which of them are used, and what they refer to.
struct RuleJoining {
  let rules: [Rule]
  let directory: RuleDirectory
  let inapplicable: RuleDirectory
  private(set) var disabled: Set<Int> = []
  /// The correlations that can be used, each after those it refers to: index of the rule.
  var order: [Int] = []
  /// What each correlation refers to, if all of it was found: indices of rules.
  var references: [Int: [Int]] = [:]
  /// For each of these, the fields that aliases stand for.
  var fields: [Int: [[String: String]]] = [:]
  /// The rules that some correlation of `order` refers to, and whether one of these lets them report.
  var referenced: [Int: Bool] = [:]
  /// Correlations and filters that refer to rules for other logs.
  private(set) var notApplicable: Set<Int> = []
  /// How many names were proposed, or looked for in vain.
  var hints = 0
  private var problems: [(index: Int, problem: RuleProblem)] = []

  init(_ input: [Rule], inapplicable: [RuleIdentity]) {
    var rules: [Rule] = []
    var places: [String: RulePlace] = [:]
    var duplicates: [(index: Int, problem: RuleProblem)] = []
    for rule in input {
      if let id = rule.id {
        if let first = places[id.lowercased()] {
          let message =
            first.file == rule.place.file && first.line == rule.place.line
            ? "the rule was given twice"
            : "the rule at \(first) has the id \(id) too; give one of the two another"
          duplicates.append(
            (rules.count, RuleProblem(at: rule.place, rule: rule.title, message)))
          continue
        }
        places[id.lowercased()] = rule.place
      }
      rules.append(rule)
    }
    self.rules = rules
    problems = duplicates
    directory = RuleDirectory(
      rules.enumerated().compactMap { index, rule in
        if case .filter = rule.body { nil } else { (index, RuleIdentity(rule)) }
      })
    self.inapplicable = RuleDirectory(inapplicable.enumerated().map { ($0, $1) })
  }

  /// Gives what is neither an id nor a name.
  mutating func disable(_ names: [String]) -> [String] {
    var unknown: [String] = []
    for name in names {
      let found = rules.indices.filter { RuleIdentity(rules[$0]).isCalled(name) }
      if found.isEmpty { unknown.append(name) }
      disabled.formUnion(found)
    }
    return unknown
  }

  mutating func refuse(_ index: Int, _ message: String, kind: RuleProblem.Kind = .error) {
    let rule = rules[index]
    if kind == .notApplicable { notApplicable.insert(index) }
    problems.append((index, RuleProblem(kind, at: rule.place, rule: rule.title, message)))
  }

  /// Places of rules, for a message.
  func places(_ indices: [Int]) -> String {
    indices.prefix(3).map { rules[$0].place.description }.joined(separator: ", ")
      + (indices.count > 3 ? ", ..." : "")
  }

  var sortedProblems: [RuleProblem] {
    problems.enumerated().sorted { ($0.element.index, $0.offset) < ($1.element.index, $1.offset) }
      .map(\.element.problem)
  }

  /// The rules that report or are needed by one that does, with their references as indices into the set.
  func set(_ filtered: [Int: Detection]) -> RuleSet {
    func reports(_ index: Int) -> Bool {
      !disabled.contains(index) && (referenced[index] ?? true)
    }
    var needed = Set(rules.indices.filter(reports))
    for index in order.reversed() where needed.contains(index) { needed.formUnion(references[index] ?? []) }

    var set = RuleSet()
    var members: [Int: RuleSet.Reference] = [:]
    for index in rules.indices {
      guard needed.contains(index), let detection = filtered[index] else { continue }
      members[index] = .detection(set.detections.count)
      set.detections.append(
        RuleSet.DetectionMember(rule: rules[index], detection: detection, reports: reports(index)))
    }
    for index in order where needed.contains(index) {
      guard case .correlation(let correlation) = rules[index].body else { continue }
      members[index] = .correlation(set.correlations.count)
      set.correlations.append(
        RuleSet.CorrelationMember(
          rule: rules[index], correlation: correlation,
          references: (references[index] ?? []).compactMap { members[$0] }, fields: fields[index] ?? [],
          reports: reports(index)))
    }
    return set
  }
}
