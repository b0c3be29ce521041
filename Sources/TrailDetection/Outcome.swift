/// What became of the call that a record is about.
public enum Outcome: String, Sendable, CaseIterable {
  /// It went through. A dry run that was allowed counts as success.
  case success
  /// The caller was not allowed to make it.
  case denied
  /// It ended in any other error.
  case failed

  /// The word used in reports, as `rawValue` has it.
  package var word: StaticString {
    switch self {
    case .success: "success"
    case .denied: "denied"
    case .failed: "failed"
    }
  }
}
