public import Sigma

/// One test of a rule: records, and whether the rule is to fire on them.
public struct RuleTest: Sendable, Equatable {
  public enum Expectation: String, Sendable, CaseIterable { case fires, quiet }

  /// A sentence.
  public var name: String
  public var expectation: Expectation
  /// Each a JSON object, in the order of the file.
  public var records: [[UInt8]]
  /// What is learnt before the records are looked at, as ``records``; nil where no baseline is in use.
  public var baseline: [[UInt8]]?
  /// Where addresses are, in the order of the file; nil where nobody can tell.
  public var places: [Place]?
  /// The lists that the test sets for `expand`, in place of those that are defined elsewhere. Numbers
  /// stand there as written.
  public var placeholders: [String: [String]]
  public var place: RulePlace

  public init(
    name: String, expectation: Expectation, records: [[UInt8]], baseline: [[UInt8]]? = nil,
    places: [Place]? = nil, placeholders: [String: [String]] = [:], place: RulePlace
  ) {
    self.name = name
    self.expectation = expectation
    self.records = records
    self.baseline = baseline
    self.places = places
    self.placeholders = placeholders
    self.place = place
  }

  /// Where the addresses of a network are.
  public struct Place: Sendable, Equatable {
    /// An address, or a network as `192.0.2.0/24`.
    public var network: String
    /// The number of the autonomous system.
    public var asn: UInt32?
    /// The two letters of the country, in upper case.
    public var country: String?

    public init(network: String, asn: UInt32? = nil, country: String? = nil) {
      self.network = network
      self.asn = asn
      self.country = country
    }
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
