/// The region to ask, and who named it.
package struct ResolvedRegion: Sendable, Equatable {
  package let name: String
  /// In words for a person, as `AWS_REGION`.
  package let source: String

  package init(name: String, source: String) {
    self.name = name
    self.source = source
  }

  /// Finds it: the command line, `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile, the instance's metadata.
  /// - Parameter fallback: what to take where nobody names one; nil for none.
  /// - Throws: who was asked, where nobody names one; or who names what can be none.
  package static func resolve(
    flag: String? = nil, settings: ProfileSettings, context: CredentialContext,
    fallback: ResolvedRegion? = nil
  ) async throws(RegionError) -> ResolvedRegion {
    let profile = "profile \(context.profileChoice.name)"
    let named: [(source: String, value: String?)] = [
      ("--region", flag), ("AWS_REGION", context.variable("AWS_REGION")),
      ("AWS_DEFAULT_REGION", context.variable("AWS_DEFAULT_REGION")), (profile, settings.region),
    ]
    for (source, value) in named {
      guard let value else { continue }
      guard Partition.isRegionName(value) else {
        throw RegionError(
          attempts: [.init(source: source, reason: "what it names is no region; one looks like eu-west-1")])
      }
      return ResolvedRegion(name: value, source: source)
    }
    var attempts = named.map { CredentialError.Attempt(source: $0.source, reason: "names none") }
    var filled = context
    filled.environment = settings.filling(context.environment)
    let metadata = InstanceMetadata(context: filled)
    do throws(SourceFailure) {
      return ResolvedRegion(name: try await metadata.region(), source: metadata.name)
    } catch {
      if let fallback { return fallback }
      attempts.append(.init(source: metadata.name, reason: error.reason))
      throw RegionError(attempts: attempts)
    }
  }
}

/// Why no region is known.
package struct RegionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Who was asked, in order.
  package let attempts: [CredentialError.Attempt]

  package var description: String {
    let tried = attempts.map { "\n  \($0.source): \($0.reason)" }.joined()
    return "no AWS region is known; tried, in this order:\(tried)\nName one with --region or AWS_REGION."
  }
}
