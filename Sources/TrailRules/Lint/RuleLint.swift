public import Sigma
internal import SigmaYAML
internal import TrailDetection

/// What a check of rule files found: everything that keeps rules from being used, and what looks like a mistake in
/// those that can be.
public struct RuleLint: Sendable {
  /// By place.
  public let findings: [LintFinding]
  /// Documents that are for other logs or no rules; no mistakes.
  public let notApplicable: [RuleProblem]
  /// How many rules were checked, correlations and filters among them.
  public let ruleCount: Int
  /// The paths that lead nowhere or cannot be read, of those that were given.
  public let unreadablePaths: [String]
  /// The paths in which there is no rule file, of those that were given.
  public let emptyPaths: [String]

  public var errors: [LintFinding] { findings.filter { $0.severity == .error } }
  public var warnings: [LintFinding] { findings.filter { $0.severity == .warning } }

  /// Checks files and folders.
  /// - Parameters:
  ///   - bundled: rules that correlations and filters of the files may refer to, and whose event names are known. They
  ///     are not checked.
  ///   - placeholders: the lists that `expand` asks for.
  public static func check(
    paths: [String], bundled: [Rule] = [], placeholders: [String: [String]] = [:]
  ) -> RuleLint {
    check(RuleFiles(paths: paths), bundled: bundled, placeholders: placeholders)
  }

  /// Checks files that may be at hand as texts.
  public static func check(
    _ files: RuleFiles, bundled: [Rule] = [], placeholders: [String: [String]] = [:]
  ) -> RuleLint {
    let read = files.rules()
    let merged = BundledMerge(bundled: bundled, own: read.rules)
    let usable = UsableRules(
      merged.rules, inapplicable: read.inapplicable, disabled: [], placeholders: placeholders)
    let ownFiles = Set(read.rules.map(\.place.file))
    let problems = read.problems + usable.problems.filter { ownFiles.contains($0.place.file) }
    let vocabulary = EventVocabulary(rules: bundled)
    var texts: [String: RuleFileText] = [:]
    var findings = problems.filter { $0.kind == .error }.map {
      LintFinding(severity: .error, place: $0.place, rule: $0.rule, message: $0.message)
    }
    for rule in read.rules {
      let file = rule.place.file
      let text = texts[file] ?? RuleFileText(files.text(of: file))
      texts[file] = text
      var check = RuleCheck(rule: rule, text: text)
      check.fields()
      check.eventNames(vocabulary)
      check.tags()
      check.description()
      check.ownAttributes()
      check.condition(placeholders)
      findings += check.findings
    }
    return RuleLint(
      findings: findings.sortedByPlace,
      notApplicable: problems.filter { $0.kind == .notApplicable }.sortedByPlace,
      ruleCount: read.rules.count, unreadablePaths: files.unreadable(read.problems),
      emptyPaths: files.empty(read))
  }
}

extension RuleLint {
  /// Checks the fields, the event names and the condition of a detection that belongs to no rule, as far as records go:
  /// whoever compiles it tells the rest.
  package static func check(
    _ detection: Sigma.Detection, at place: RulePlace, _ vocabulary: EventVocabulary,
    placeholders: [String: [String]]
  ) -> [LintFinding] {
    let rule = Rule(title: "", body: .detection(detection), place: place)
    var check = RuleCheck(rule: rule, text: RuleFileText(""))
    check.fields()
    check.eventNames(vocabulary)
    check.condition(placeholders)
    return check.findings
  }
}

/// Looks at one rule and gathers what it finds.
struct RuleCheck {
  let rule: Rule
  let text: RuleFileText
  private(set) var findings: [LintFinding] = []

  init(rule: Rule, text: RuleFileText) {
    self.rule = rule
    self.text = text
  }

  mutating func error(_ place: RulePlace, _ message: String) {
    findings.append(LintFinding(severity: .error, place: place, rule: rule.title, message: message))
  }

  mutating func warning(_ place: RulePlace, _ message: String) {
    findings.append(LintFinding(severity: .warning, place: place, rule: rule.title, message: message))
  }

  /// Where an attribute stands, or the rule.
  func place(of attribute: String) -> RulePlace { text.place(of: attribute, in: rule.place) }
}

/// `; is "x" meant?`, where some word is like it.
func hint(_ word: String, _ known: some Sequence<String>) -> String {
  word.nearest(of: known).map { "; is \"\($0)\" meant?" } ?? ""
}
