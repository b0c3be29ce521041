/// Why the live path cannot go on. What was committed stands; the rest is asked again after the next start.
package struct LiveFailure: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// Findings cannot be written.
    case output
    /// The state folder cannot be read or written.
    case state
    /// Another process uses the state folder.
    case locked
    /// Nobody can be asked: no credentials, no region, no access.
    case unreachable
  }

  package let kind: Kind
  /// In words for a person: what, where, and what to do.
  package let description: String

  package init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
