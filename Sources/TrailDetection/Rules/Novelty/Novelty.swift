/// What a baseline says of a match of a rule with `new_to_baseline`. Only what is new counts as a match.
public enum Novelty: String, Sendable, CaseIterable {
  /// It does not have a combination of the values.
  case new
  /// It has all of them.
  case known
  /// It did not learn the rule, or could not keep all that it learnt of it.
  case untold = "cannot-tell"
  /// The record has no value at one of the fields.
  case incomplete = "no-value"
  /// No baseline is in use.
  case withoutBaseline = "no-baseline"
}
