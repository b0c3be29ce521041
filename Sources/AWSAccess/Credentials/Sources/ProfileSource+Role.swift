/// A profile's `role_arn`, with the credentials that it is assumed with.
///
/// Source: AWS SDKs and Tools reference guide, "Assume role credential provider".
extension ProfileSource {
  func role(
    _ name: String, _ profile: Profile, _ files: ProfileFiles, chain: [String]
  ) async throws(SourceFailure) -> Credentials {
    guard let roleARN = profile.text("role_arn") else { throw .failed("it has no role_arn") }
    var request = try RoleSession.request(
      roleARN: roleARN, name: profile.text("role_session_name"), duration: profile.text("duration_seconds"),
      externalID: profile.text("external_id"), region: context.region ?? profile.text("region"),
      clock: context.clock)
    let source = try await source(name, profile, files, chain: chain)
    if let serial = profile.text("mfa_serial") {
      guard let prompt = context.mfaPrompt else {
        throw .failed(
          "\(roleARN) wants a code of the MFA device \(serial), and nobody can be asked for it here",
          advice: "Run it at a terminal, or get session credentials first and give those.")
      }
      request.mfaSerial = serial
      request.mfaCode = try await prompt.code(serial: serial, purpose: "\(roleARN) of profile \(name)")
    }
    do throws(AWSCallError) {
      return try await context.tokens.assumeRole(request, signedWith: source)
        .described("profile \(name) (role \(roleARN))")
    } catch {
      throw RoleSession.failure(error, role: roleARN, caller: source.source)
    }
  }

  private func source(
    _ name: String, _ profile: Profile, _ files: ProfileFiles, chain: [String]
  ) async throws(SourceFailure) -> Credentials {
    switch (profile.text("source_profile"), profile.text("credential_source")) {
    case (_?, _?):
      throw .failed("it has both source_profile and credential_source", advice: "Remove one of them.")
    case (nil, nil):
      throw .failed(
        "it has role_arn, and neither source_profile nor credential_source", advice: "Add one of them.")
    case (let source?, nil): return try await profileSource(source, of: name, files, chain: chain)
    case (nil, let source?): return try await namedSource(source)
    }
  }

  private func profileSource(
    _ source: String, of name: String, _ files: ProfileFiles, chain: [String]
  ) async throws(SourceFailure) -> Credentials {
    let chain = chain + [name]
    let hasKeys = files.profiles[source]?.has("aws_access_key_id", "aws_secret_access_key") == true
    if chain.contains(source), source != name || !hasKeys {
      let circle = (chain + [source]).joined(separator: " -> ")
      throw .failed(
        "its source_profile leads back to itself: \(circle)",
        advice: "Let one of them name a profile with keys.")
    }
    do throws(SourceFailure) {
      return try await credentials(of: source, files, chain: chain)
    } catch {
      throw error.needed(by: "source_profile \(source)")
    }
  }

  private func namedSource(_ name: String) async throws(SourceFailure) -> Credentials {
    let source: any CredentialSource
    switch name {
    case "Environment": source = EnvironmentKeys(context: context)
    case "Ec2InstanceMetadata": source = InstanceMetadata(context: context)
    case "EcsContainer": source = ContainerCredentials(context: context)
    default:
      throw .failed(
        "its credential_source is none", advice: "Write Environment, Ec2InstanceMetadata or EcsContainer.")
    }
    do throws(SourceFailure) {
      return try await source.load()
    } catch {
      throw error.needed(by: "credential_source \(name)")
    }
  }
}
