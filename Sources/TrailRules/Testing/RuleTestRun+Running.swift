public import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRecords

extension RuleTestRun {
  /// Runs the tests beside rule files.
  ///
  /// Filters among the files narrow the rules as they do in a scan.
  /// - Parameters:
  ///   - files: the rule files; of a test file's path, the rule file beside it.
  ///   - bundled: rules that correlations of the files may refer to. They are not tested.
  ///   - placeholders: the lists that `expand` asks for, unless a test sets others.
  public static func run(
    _ files: RuleFiles, bundled: [Rule] = [], placeholders: [String: [String]] = [:]
  ) -> RuleTestRun {
    let read = files.rules()
    let merged = BundledMerge(bundled: bundled, own: read.rules)
    let joined = RuleSet.joining(merged.rules, inapplicable: read.inapplicable)
    let problems = read.problems + joined.problems
    var run = Running(set: joined.set, placeholders: placeholders)
    run.problems = problems
    let reporting = run.reportingByFile(merged.sources)
    var order: [String] = []
    var seen: Set<String> = []
    for file in read.rules.map(\.place.file) + read.problems.map(\.place.file)
    where seen.insert(file).inserted {
      order.append(file)
    }
    for file in order.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      run.test(
        file, reporting: reporting[file] ?? [], files.tests(of: file),
        fileProblems: problems.filter { $0.place.file == file })
    }
    return RuleTestRun(
      results: run.results, problems: run.problems.sortedByPlace, untested: run.untested,
      neverFired: run.neverFired, unreadablePaths: files.unreadable(read.problems),
      emptyPaths: files.empty(read))
  }

  /// Runs the tests of files and folders.
  public static func run(
    paths: [String], bundled: [Rule] = [], placeholders: [String: [String]] = [:]
  ) -> RuleTestRun {
    run(RuleFiles(paths: paths), bundled: bundled, placeholders: placeholders)
  }
}

/// Goes through rule files and gathers what their tests give.
private struct Running {
  let set: RuleSet
  let placeholders: [String: [String]]
  var results: [RuleTestRun.Result] = []
  var problems: [RuleProblem] = []
  var untested: [RuleIdentity] = []
  var neverFired: [RuleIdentity] = []

  init(set: RuleSet, placeholders: [String: [String]]) {
    self.set = set
    self.placeholders = placeholders
  }

  /// The rules of each file that report when the file is used alone.
  func reportingByFile(_ sources: RuleSources) -> [String: [RuleSet.Reference]] {
    var silenced: Set<RuleSet.Reference> = []
    for member in set.correlations where !member.correlation.generate {
      for reference in member.references where set.rule(reference).place.file == member.rule.place.file {
        silenced.insert(reference)
      }
    }
    var result: [String: [RuleSet.Reference]] = [:]
    for member in set.members where set.reports(member) || !silenced.contains(member) {
      let rule = set.rule(member)
      if sources.source(of: rule) != .bundled { result[rule.place.file, default: []].append(member) }
    }
    return result
  }

  mutating func test(
    _ file: String, reporting: [RuleSet.Reference], _ read: RuleTestsRead?, fileProblems: [RuleProblem]
  ) {
    let rules = reporting.map { RuleIdentity(set.rule($0)) }
    problems += read?.problems ?? []
    guard let tests = read?.tests, !tests.isEmpty else {
      untested += rules
      if !reporting.isEmpty {
        problems += DetectionRules(set.part(with: reporting).set, placeholders: placeholders).problems
      }
      return
    }
    guard !reporting.isEmpty else {
      let outcome = Self.outcome(ofFileWithoutRules: file, fileProblems)
      results += tests.map { RuleTestRun.Result($0, outcome) }
      return
    }
    let (part, places) = set.part(with: reporting)
    let usual = DetectionRules(part, placeholders: placeholders)
    var fired: Set<Int> = []
    for test in tests {
      let own = test.placeholders.isEmpty ? nil : placeholders.merging(test.placeholders) { $1 }
      let rules = own.map { DetectionRules(part, placeholders: $0) } ?? usual
      results.append(Self.result(of: test, rules, places, &fired))
    }
    neverFired += rules.indices.filter { !fired.contains($0) }.map { rules[$0] }
  }

  /// Why tests of a file were not run of which no rule reports.
  private static func outcome(
    ofFileWithoutRules file: String, _ problems: [RuleProblem]
  ) -> RuleTestRun.Outcome {
    let errors = problems.filter { $0.kind == .error }
    if !errors.isEmpty { return .notRun(errors) }
    if !problems.isEmpty { return .notApplicable }
    return .notRun([RuleProblem(at: RulePlace(file: file), "the file has no rule that reports, only filters")]
    )
  }

  /// - Parameter everFired: gets the places in `reporting` of the rules that fire.
  private static func result(
    of test: RuleTest, _ rules: DetectionRules, _ reporting: [RuleSet.Reference], _ everFired: inout Set<Int>
  ) -> RuleTestRun.Result {
    guard rules.problems.isEmpty else { return RuleTestRun.Result(test, .notRun(rules.problems)) }
    let outcome: RuleTrial.Outcome
    do throws(RecordProblem) {
      let records = try test.records.map { bytes throws(RecordProblem) in try OwnedRecord(parsing: bytes) }
      var trial = RuleTrial(rules.knowing(try Self.context(of: test, rules)))
      outcome = trial.run(records)
    } catch {
      let message = "a record of the test is none: \(error.reason)"
      return RuleTestRun.Result(test, .notRun([RuleProblem(at: test.place, message)]))
    }
    let fired = reporting.indices.filter { outcome.hasFired(reporting[$0]) }
    everFired.formUnion(fired)
    let isAsExpected = fired.isEmpty == (test.expectation == .quiet)
    return RuleTestRun.Result(
      test, isAsExpected ? .passed : .failed,
      fired: fired.map { RuleIdentity(rules.set.rule(reporting[$0])) })
  }

  /// What the test says of places and of what is usual; nil where it says nothing.
  private static func context(
    of test: RuleTest, _ rules: DetectionRules
  ) throws(RecordProblem) -> ContextSources? {
    if test.baseline == nil, test.places == nil { return nil }
    var context = ContextSources(places: test.places.map { TestPlaces($0) })
    if let texts = test.baseline {
      let records = try texts.map { bytes throws(RecordProblem) in try OwnedRecord(parsing: bytes) }
      var trial = RuleTrial(rules.knowing(context))
      context.baseline = trial.baseline(learntFrom: records)
    }
    return context
  }
}

extension RuleTestRun.Result {
  fileprivate init(_ test: RuleTest, _ outcome: RuleTestRun.Outcome, fired: [RuleIdentity] = []) {
    self.init(
      name: test.name, place: test.place, expectation: test.expectation, outcome: outcome, fired: fired)
  }
}
