/// The usual sources of credentials, asked in the usual order at each call; nothing is kept.
///
/// Environment keys; the profile; web identity by the environment; the container's endpoint; the instance's metadata.
/// With a profile that the command line names, the environment's keys and web identity are left out, whoever they
/// are; with one that `AWS_PROFILE` names they are not. A source that is not set up is passed over. One that is set
/// up and fails ends the search: the next one may be somebody else.
///
/// Source: AWS SDKs and Tools reference guide, "Standardized credential providers"; the order of botocore.
package struct CredentialChain: CredentialProvider {
  private let context: CredentialContext

  package init(_ context: CredentialContext) { self.context = context }

  package func credentials() async throws(CredentialError) -> Credentials {
    var attempts: [CredentialError.Attempt] = []
    for step in steps {
      if let reason = step.leftOut {
        attempts.append(.init(source: step.source.name, reason: reason))
        continue
      }
      do throws(SourceFailure) {
        return try await step.source.load()
      } catch {
        attempts.append(.init(source: step.source.name, reason: error.reason))
        if error.kind == .failed {
          throw CredentialError(attempts: attempts, advice: advice(step.source.name, error))
        }
      }
      if Task.isCancelled { throw .cancelled }
    }
    throw CredentialError(
      attempts: attempts,
      advice:
        "Name a profile with --profile or AWS_PROFILE, set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, "
        + "or give the machine a role.")
  }

  /// Each call asks the sources anew, so this is ``credentials()``.
  package func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
    try await credentials()
  }

  private struct Step {
    let source: any CredentialSource
    /// Why it is not asked; nil where it is.
    var leftOut: String?
  }

  private var steps: [Step] {
    var leftOut: String?
    if case .flag = context.profileChoice { leftOut = "not asked, since the command line names a profile" }
    return [
      Step(source: EnvironmentKeys(context: context), leftOut: leftOut),
      Step(source: ProfileSource(context: context)),
      Step(source: WebIdentityByEnvironment(context: context), leftOut: leftOut),
      Step(source: ContainerCredentials(context: context)),
      Step(source: InstanceMetadata(context: context.filledByProfile)),
    ]
  }

  private func advice(_ source: String, _ failure: SourceFailure) -> String {
    let own = failure.advice.map { "\($0) " } ?? ""
    return own + "Sources after \(source) were not asked, since they may stand for somebody else."
  }
}

extension CredentialContext {
  /// With the profile's settings in place of variables that are not set; files that cannot be read add none.
  var filledByProfile: CredentialContext {
    var filled = self
    if let files = try? ProfileFiles(environment: environment, home: home),
      let settings = try? ProfileSettings(profileChoice, in: files, home: home)
    {
      filled.environment = settings.filling(environment)
    }
    return filled
  }
}
