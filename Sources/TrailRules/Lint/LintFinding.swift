public import Sigma

/// What a check of rules found.
public struct LintFinding: Sendable, Equatable {
  public enum Severity: String, Sendable, CaseIterable {
    /// The rule cannot be used, can never match, or says something wrong of itself.
    case error
    /// Something that is likely a mistake, or missing.
    case warning
  }

  public let severity: Severity
  public let place: RulePlace
  /// The rule's title, where it is known.
  public let rule: String?
  /// What is wrong and what to do, without a full stop.
  public let message: String
}

extension [LintFinding] {
  /// By place, each once.
  var sortedByPlace: [LintFinding] {
    var result: [LintFinding] = []
    let sorted = enumerated().sorted {
      $0.element.place.isBefore($1.element.place)
        || $0.element.place == $1.element.place && $0.offset < $1.offset
    }
    for (_, finding) in sorted where !result.suffix(16).contains(finding) { result.append(finding) }
    return result
  }
}
