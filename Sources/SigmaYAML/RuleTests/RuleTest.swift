public import Sigma

/// One test of a rule: records, and whether the rule is to fire on them.
public struct RuleTest: Sendable, Equatable {
  public enum Expectation: String, Sendable, CaseIterable { case fires, quiet }

  /// A sentence.
  public var name: String
  public var expectation: Expectation
  /// Each a JSON object, in the order of the file.
  public var records: [[UInt8]]
  /// The lists that the test sets for `expand`, in place of those that are defined elsewhere. Numbers
  /// stand there as written.
  public var placeholders: [String: [String]]
  public var place: RulePlace

  public init(
    name: String, expectation: Expectation, records: [[UInt8]], placeholders: [String: [String]] = [:],
    place: RulePlace
  ) {
    self.name = name
    self.expectation = expectation
    self.records = records
    self.placeholders = placeholders
    self.place = place
  }
}

/// What reading a test file gave.
public struct RuleTestsRead: Sendable, Equatable {
  /// In the order of the file; a test with a mistake is left out.
  public var tests: [RuleTest] = []
  public var problems: [RuleProblem] = []

  public init(tests: [RuleTest] = [], problems: [RuleProblem] = []) {
    self.tests = tests
    self.problems = problems
  }
}
