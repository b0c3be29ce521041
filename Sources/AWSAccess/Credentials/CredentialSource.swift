/// One of the places that a chain asks for credentials.
protocol CredentialSource: Sendable {
  /// As it is called in an error, as `environment`.
  var name: String { get }

  /// Gets credentials anew; nothing is kept.
  func load() async throws(SourceFailure) -> Credentials
}

/// Why a source gave no credentials.
struct SourceFailure: Error, Equatable {
  enum Kind: Equatable {
    /// It is not set up here: a chain goes on to the next.
    case absent
    /// It is set up and does not work. A chain stops, since the next source may be somebody else.
    case failed
  }

  let kind: Kind
  /// In words for a person and without secrets.
  let reason: String
  /// What to do about it, where that is known.
  let advice: String?

  static func absent(_ reason: String) -> SourceFailure {
    SourceFailure(kind: .absent, reason: reason, advice: nil)
  }

  static func failed(_ reason: String, advice: String? = nil) -> SourceFailure {
    SourceFailure(kind: .failed, reason: reason, advice: advice)
  }

  /// The same, of a source that something else needs: there is no going on without it.
  func needed(by user: String) -> SourceFailure {
    .failed("\(user): \(reason)", advice: advice)
  }
}
