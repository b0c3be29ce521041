/// Why a step of a plan cannot be evaluated.
public struct CorrelationProblem: Sendable, Equatable {
  public var step: Int
  /// What is wrong and what to do, without a full stop.
  public var message: String

  public init(step: Int, message: String) {
    self.step = step
    self.message = message
  }
}

extension CorrelationStep {
  /// - Parameters:
  ///   - usable: for each of the steps before this one, whether it has no problem.
  ///   - carried: what their matches carry.
  /// - Returns: what is wrong with the step; nil where nothing is.
  func problem(usable: [Bool], carried: [CarriedFields]) -> String? {
    if bases.isEmpty { return "the correlation refers to no rule: name one in `rules`" }
    if bases.count > UInt16.max { return "the correlation refers to more than \(UInt16.max) rules" }
    if let problem = conditionProblem { return problem }
    for (place, base) in bases.enumerated() {
      guard case .step(let inner) = base else { continue }
      if !usable.indices.contains(inner) {
        return "the correlation refers to one that does not come before it"
      }
      if !usable[inner] { return "the correlation builds on one that cannot be used" }
      let valueFields = correlation.kind.value == .none ? [] : correlation.condition?.fields ?? []
      for name in correlation.groupBy + valueFields
      where carried[inner].place(of: field(name, ofBase: place)) == nil {
        let known = carried[inner].names.map { "`\($0)`" }.joined(separator: ", ")
        return "`\(name)` is not known of the correlation it builds on, whose matches carry "
          + (known.isEmpty ? "no field" : "just \(known)") + ": add it to the `group-by` there"
      }
    }
    return nil
  }

  private var conditionProblem: String? {
    let kind = correlation.kind
    guard let condition = correlation.condition else {
      return kind == .temporal || kind == .temporalOrdered
        ? nil : "`\(kind.rawValue)` needs a condition, such as `gte: 10`"
    }
    if kind == .temporalOrdered { return "`temporal_ordered` takes no condition: it asks for all its rules" }
    if condition.bounds.isEmpty { return "the condition needs a relation, such as `gte: 10`" }
    if condition.bounds.contains(where: { $0.number.isNaN }) {
      return "the condition compares with something that is no number"
    }
    let fields = condition.fields.count
    if kind.value != .none, fields == 0 { return "`\(kind.rawValue)` needs a `field` in its condition" }
    if kind.value == .number, fields > 1 { return "`\(kind.rawValue)` takes one `field`, not \(fields)" }
    if kind == .valuePercentile {
      guard let percentile = condition.percentile, (0...100).contains(percentile) else {
        return "`value_percentile` needs a `percentile` of 0 to 100 in its condition"
      }
    }
    return nil
  }
}
