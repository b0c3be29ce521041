/// Somewhere that credentials come from.
public protocol CredentialProvider: Sendable {
  /// Gets credentials that are good now.
  /// - Throws: ``CredentialError``, which tells every source that was tried, in order, and why it gave nothing.
  func credentials() async throws(CredentialError) -> Credentials

  /// Gets credentials other than those that AWS has just refused as expired.
  func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials
}

/// Why there are no credentials.
public struct CredentialError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A source that was tried.
  public struct Attempt: Sendable, Equatable {
    /// As `environment`, `profile audit in ~/.aws/config`, `instance metadata`.
    public let source: String
    /// Why it gave nothing, in words for a person and without secrets.
    public let reason: String

    public init(source: String, reason: String) {
      self.source = source
      self.reason = reason
    }
  }

  /// The sources in the order in which they were tried.
  public let attempts: [Attempt]
  /// What to do about it.
  public let advice: String

  public init(attempts: [Attempt], advice: String) {
    self.attempts = attempts
    self.advice = advice
  }

  /// The task was cancelled before credentials came.
  package static let cancelled = CredentialError(attempts: [], advice: "the wait for them was ended")

  public var description: String {
    guard !attempts.isEmpty else { return "no AWS credentials: \(advice)" }
    let tried = attempts.map { "\n  \($0.source): \($0.reason)" }.joined()
    return "no AWS credentials were found; tried, in this order:\(tried)\n\(advice)"
  }

  /// The same on one line, for a message that says what it is about.
  package var line: String {
    (attempts.map { "\($0.source): \($0.reason)" } + [advice]).joined(separator: "; ")
  }
}
