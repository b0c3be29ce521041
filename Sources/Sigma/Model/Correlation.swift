/// What a correlation asks of the matches of other rules.
public struct Correlation: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case eventCount = "event_count"
    case valueCount = "value_count"
    case temporal
    case temporalOrdered = "temporal_ordered"
    case valueSum = "value_sum"
    case valueAverage = "value_avg"
    case valuePercentile = "value_percentile"
    case valueMedian = "value_median"
  }

  public var kind: Kind
  /// Ids, names or titles of rules, as written.
  public var rules: [String]
  public var groupBy: [String]
  /// Whole seconds: last - first may be so much, both ends included.
  public var timespan: Int
  /// None for `temporal` and `temporal_ordered`.
  public var condition: Threshold?
  public var aliases: [Alias]
  /// Whether the base rules report on their own too.
  public var generate: Bool

  public init(
    kind: Kind, rules: [String], groupBy: [String] = [], timespan: Int, condition: Threshold? = nil,
    aliases: [Alias] = [], generate: Bool = false
  ) {
    self.kind = kind
    self.rules = rules
    self.groupBy = groupBy
    self.timespan = timespan
    self.condition = condition
    self.aliases = aliases
    self.generate = generate
  }

  /// The bounds of a number, all of which are to hold, and of what it is a number.
  public struct Threshold: Sendable, Equatable {
    public enum Relation: String, Sendable, CaseIterable { case gt, gte, lt, lte, eq, neq }

    /// What is counted, summed or ranked: a field or an alias; several stand for the combination of their values.
    public var fields: [String]
    public var bounds: [Bound]
    /// Of `value_percentile`, 0 to 100.
    public var percentile: Double?

    public init(fields: [String] = [], bounds: [Bound], percentile: Double? = nil) {
      self.fields = fields
      self.bounds = bounds
      self.percentile = percentile
    }

    public struct Bound: Sendable, Equatable {
      public var relation: Relation
      public var number: Double

      public init(_ relation: Relation, _ number: Double) {
        self.relation = relation
        self.number = number
      }
    }
  }

  /// One name for fields that are named otherwise in each rule.
  public struct Alias: Sendable, Equatable {
    public var name: String
    /// The rule as written, and the field there, in the order of the file.
    public var fields: [(rule: String, field: String)]

    public init(name: String, fields: [(rule: String, field: String)]) {
      self.name = name
      self.fields = fields
    }

    public static func == (a: Alias, b: Alias) -> Bool {
      a.name == b.name && a.fields.elementsEqual(b.fields, by: ==)
    }
  }
}

/// A document that narrows other rules: they match only where its condition holds too.
public struct RuleFilter: Sendable, Equatable {
  /// Ids or names of the rules; nil for every rule of the log source (`rules: any`).
  public var rules: [String]?
  public var detection: Detection

  public init(rules: [String]?, detection: Detection) {
    self.rules = rules
    self.detection = detection
  }
}
