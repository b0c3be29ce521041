public import Sigma

extension Rule {
  /// The name of the attribute whose fields ``newToBaseline`` gives.
  package static let newToBaselineName = "new_to_baseline"

  /// The fields whose values together have to be new to a baseline for a match to count; none where the rule does not
  /// ask for that. An addition of ours to Sigma, which other tools ignore (`new_to_baseline`).
  public var newToBaseline: [String] {
    guard case .list(let fields)? = custom[Self.newToBaselineName] else { return [] }
    return fields
  }

  /// What the rule is called in a baseline: as in findings.
  package var baselineID: String { id ?? name ?? title }
}
