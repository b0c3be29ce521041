import Sigma
import TrailRules
import TrailSift

extension RuleTestRun {
  /// What is wrong with rule files and test files.
  var errors: [RuleProblem] { problems.filter { $0.kind == .error } }
}

/// What `rules test` writes.
struct RuleTestReport {
  private let run: RuleTestRun

  init(_ run: RuleTestRun) { self.run = run }

  /// What is not as it should be, each on a line of its own, and the counts.
  var lines: [String] {
    var lines = run.errors.map { "\($0.place): error: \($0.message)" }
    for result in run.results {
      switch result.outcome {
      case .passed, .notApplicable: continue
      case .failed: lines.append("\(result.place): failed: \(result.name): \(result.comparison)")
      case .notRun(let reasons):
        lines.append("\(result.place): not run: \(result.name)")
        // Mistakes of the rule file were told above.
        for reason in reasons where !run.problems.contains(reason) {
          lines.append("\(reason.place): error: \(reason.message)")
        }
      }
    }
    lines += run.untested.map { "\($0.place): untested: \($0.title ?? $0.label)" }
    lines += run.neverFired.map { "\($0.place): never fired: \($0.title ?? $0.label)" }
    return lines.map { $0.visible() } + [summary]
  }

  private var summary: String {
    var parts = ["\(Shown.number(run.passed)) passed", "\(Shown.number(run.failed)) failed"]
    if run.notRun > 0 { parts.append("\(Shown.number(run.notRun)) not run") }
    let others = run.results.count { $0.outcome == .notApplicable }
    if others > 0 { parts.append("\(Shown.number(others)) of rules for other logs") }
    var line = "\(Shown.count(run.results.count, "test", "tests")): \(parts.joined(separator: ", "))"
    if !run.errors.isEmpty { line += "; \(Shown.count(run.errors.count, "error", "errors")) in files" }
    if !run.untested.isEmpty {
      line += "; \(Shown.count(run.untested.count, "rule has", "rules have")) no test"
    }
    if !run.neverFired.isEmpty {
      line += "; \(Shown.count(run.neverFired.count, "rule fires", "rules fire")) in no test"
    }
    return line
  }

  var json: JSONValue {
    [
      "tests": .number(run.results.count), "passed": .number(run.passed), "failed": .number(run.failed),
      "not_run": .number(run.notRun),
      "failures": .list(run.results.compactMap(Self.failure)),
      "untested": .list(run.untested.map(\.json)), "never_fired": .list(run.neverFired.map(\.json)),
      "errors": .list(run.errors.map(\.json)),
    ]
  }

  private static func failure(_ result: RuleTestRun.Result) -> JSONValue? {
    let reasons: [RuleProblem]
    switch result.outcome {
    case .passed, .notApplicable: return nil
    case .failed: reasons = []
    case .notRun(let problems): reasons = problems
    }
    return .object(
      [("name", .text(result.name))] + result.place.json + [
        ("outcome", .text(reasons.isEmpty ? "failed" : "not-run")),
        ("expected", .text(result.expected)), ("fired", .list(result.fired.map(\.json))),
        ("reasons", .list(reasons.map(\.json))),
      ])
  }
}

extension RuleIdentity {
  var json: JSONValue {
    .object(
      [("id", JSONValue(id)), ("name", JSONValue(name)), ("title", JSONValue(title))] + place.json)
  }
}
