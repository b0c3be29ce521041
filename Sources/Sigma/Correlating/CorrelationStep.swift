/// A correlation whose references are resolved.
public struct CorrelationStep: Sendable, Equatable {
  /// What a correlation refers to.
  public enum Base: Sendable, Hashable {
    /// A detection, by its number.
    case detection(Int)
    /// An earlier step of the plan.
    case step(Int)
  }

  public var correlation: Correlation
  /// In the order of `correlation.rules`.
  public var bases: [Base]
  /// For each base, the fields there that the correlation's names stand for. A name that is not among them is the
  /// field of that name.
  public var fields: [[String: String]]

  public init(_ correlation: Correlation, bases: [Base], fields: [[String: String]]) {
    self.correlation = correlation
    self.bases = bases
    self.fields = fields
  }

  /// A step whose aliases name each rule just as `correlation.rules` does.
  public init(_ correlation: Correlation, bases: [Base]) {
    let fields = correlation.rules.map { rule in
      var known: [String: String] = [:]
      for alias in correlation.aliases {
        for entry in alias.fields where entry.rule == rule { known[alias.name] = entry.field }
      }
      return known
    }
    self.init(correlation, bases: bases, fields: fields)
  }

  /// The field of a base that a name of the correlation stands for.
  func field(_ name: String, ofBase base: Int) -> String {
    fields.indices.contains(base) ? fields[base][name] ?? name : name
  }
}

extension Correlation.Kind {
  /// What an event has to bring beside its group.
  enum Value: Sendable {
    case none
    /// Texts, of which the distinct ones count.
    case text
    case number
  }

  var value: Value {
    switch self {
    case .eventCount, .temporal, .temporalOrdered: .none
    case .valueCount: .text
    case .valueSum, .valueAverage, .valuePercentile, .valueMedian: .number
    }
  }
}

extension Correlation.Threshold.Bound {
  func holds(_ value: Double) -> Bool {
    if value.isNaN { return false }
    return switch relation {
    case .gt: value > number
    case .gte: value >= number
    case .lt: value < number
    case .lte: value <= number
    case .eq: value == number
    case .neq: value != number
    }
  }
}
