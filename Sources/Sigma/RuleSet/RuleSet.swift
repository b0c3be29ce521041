/// Rules that belong together: filters applied, references resolved, in an order in which each correlation
/// follows what it refers to. Made by `RuleSet.joining`.
public struct RuleSet: Sendable, Equatable {
  /// In the order of the input.
  public var detections: [DetectionMember]
  /// Each after the correlations that it refers to: those that refer to none come first.
  public var correlations: [CorrelationMember]

  public init(detections: [DetectionMember] = [], correlations: [CorrelationMember] = []) {
    self.detections = detections
    self.correlations = correlations
  }

  /// A rule of the set: an index into `detections` or `correlations`.
  public enum Reference: Sendable, Hashable {
    case detection(Int)
    case correlation(Int)
  }

  /// A detection rule.
  public struct DetectionMember: Sendable, Equatable {
    /// As written.
    public var rule: Rule
    /// What it asks, with the filters that narrow it. The searches of a filter are named `_filter1_...`.
    public var detection: Detection
    /// Whether its match is a result of its own, or only something for correlations.
    public var reports: Bool

    public init(rule: Rule, detection: Detection, reports: Bool) {
      self.rule = rule
      self.detection = detection
      self.reports = reports
    }
  }

  /// A correlation of rules.
  public struct CorrelationMember: Sendable, Equatable {
    /// As written.
    public var rule: Rule
    public var correlation: Correlation
    /// The rules that it refers to, in the order written.
    public var references: [Reference]
    /// For each reference, the fields there that the correlation's aliases stand for. A name that is not among
    /// them is no alias for that rule.
    public var fields: [[String: String]]
    /// Whether its match is a result of its own, or only something for other correlations.
    public var reports: Bool

    public init(
      rule: Rule, correlation: Correlation, references: [Reference], fields: [[String: String]],
      reports: Bool
    ) {
      self.rule = rule
      self.correlation = correlation
      self.references = references
      self.fields = fields
      self.reports = reports
    }
  }

  /// What joining rules gives.
  public struct Joined: Sendable, Equatable {
    public var set: RuleSet
    /// Rules that were left out, and why, in the order of the input.
    public var problems: [RuleProblem]
    /// What was to be disabled and is the id or name of no rule.
    public var unknownDisabled: [String]

    public init(set: RuleSet, problems: [RuleProblem], unknownDisabled: [String]) {
      self.set = set
      self.problems = problems
      self.unknownDisabled = unknownDisabled
    }
  }
}
