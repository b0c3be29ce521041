public import Sigma
public import SigmaYAML

/// What the tests of rule files gave. A test belongs to the rules of its file that report: it expects that one of them
/// fires, or that none does, on its records, which are taken as one archive.
public struct RuleTestRun: Sendable {
  public enum Outcome: Sendable, Equatable {
    case passed
    /// It came out otherwise than expected.
    case failed
    /// No rule of the file can be used, or not with the test's placeholders; the reasons.
    case notRun([RuleProblem])
    /// The rules are for other logs.
    case notApplicable
  }

  public struct Result: Sendable, Equatable {
    /// The test's name and place.
    public let name: String
    public let place: RulePlace
    public let expectation: RuleTest.Expectation
    public let outcome: Outcome
    /// The rules of the file that reported, in the order of the set.
    public let fired: [RuleIdentity]

    /// `fires` or `quiet`.
    public var expected: String { expectation.rawValue }

    /// Expected and got, for a person: `expected fires, got quiet`.
    public var comparison: String {
      "expected \(expectation.rawValue), got "
        + (fired.isEmpty ? "quiet" : "fires (" + fired.map(\.label).joined(separator: ", ") + ")")
    }
  }

  /// By file, then in the order of the file.
  public let results: [Result]
  /// What is wrong with rule files and test files, by place; documents for other logs too.
  public let problems: [RuleProblem]
  /// Rules that report and have no test, in the order of the files.
  public let untested: [RuleIdentity]
  /// Rules that report and have tests, of which none makes them fire.
  public let neverFired: [RuleIdentity]
  /// The paths that lead nowhere or cannot be read, of those that were given.
  public let unreadablePaths: [String]
  /// The paths in which there is no rule file, of those that were given.
  public let emptyPaths: [String]

  public var passed: Int { results.count { $0.outcome == .passed } }
  public var failed: Int { results.count { $0.outcome == .failed } }
  public var notRun: Int {
    results.count { if case .notRun = $0.outcome { true } else { false } }
  }

  /// Whether every test passed, but for those of rules for other logs, and no file has a mistake.
  public var isSuccess: Bool {
    failed == 0 && notRun == 0 && !problems.contains { $0.kind == .error }
  }
}

extension RuleIdentity {
  /// What a person calls the rule.
  public var label: String { name ?? title ?? id ?? place.description }
}
