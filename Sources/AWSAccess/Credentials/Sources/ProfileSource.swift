/// What a profile of AWS's shared files says about credentials: a role, SSO, keys, or a program.
///
/// The files are read at each load, so that an edited one counts from the next refresh on.
struct ProfileSource: CredentialSource {
  let context: CredentialContext

  var name: String { "profile \(choice.name)" }

  private var choice: ProfileChoice { context.profileChoice }

  func load() async throws(SourceFailure) -> Credentials {
    let files: ProfileFiles
    do throws(ProfileFileError) {
      files = try ProfileFiles(environment: context.environment, home: context.home)
    } catch {
      throw .failed(error.description, advice: "Mend that line of the file.")
    }
    guard files.profiles[choice.name] != nil else { throw missing(files) }
    return try await credentials(of: choice.name, files, chain: [])
  }

  private func missing(_ files: ProfileFiles) -> SourceFailure {
    let reason = "there is no such profile in \(files.places)"
    if case .unnamed = choice { return .absent(reason) }
    let known = files.profiles.keys.sorted().prefix(20).joined(separator: ", ")
    return .failed(reason, advice: known.isEmpty ? nil : "The profiles there are: \(known).")
  }

  /// - Parameter chain: the profiles whose roles wait for these credentials, from the first on.
  func credentials(
    of name: String, _ files: ProfileFiles, chain: [String]
  ) async throws(SourceFailure) -> Credentials {
    guard let profile = files.profiles[name] else {
      throw .failed("there is no such profile in \(files.places)")
    }
    let hasKeys = profile.has("aws_access_key_id", "aws_secret_access_key")
    // As a source, a profile gives its own keys before its role: that is how one that names itself comes to an end.
    if profile.has("role_arn", "web_identity_token_file"), chain.isEmpty || !hasKeys {
      return profile.has("web_identity_token_file")
        ? try await webIdentity(name, profile)
        : try await role(name, profile, files, chain: chain)
    }
    if SSOProfile.isMeant(by: profile) {
      return try await SSOCredentials(
        settings: try SSOProfile(name, profile, in: files), context: context
      ).load()
    }
    if hasKeys { return try keys(name, profile) }
    if let command = profile.secret("credential_process") {
      return try await CredentialProcess(
        command: command, profile: name, environment: context.environment
      ).load()
    }
    if profile.has("login_session") {
      throw .failed(
        "it uses `aws login`, whose tokens are not read here",
        advice:
          "Give another profile credential_process = aws configure export-credentials --profile \(name).")
    }
    throw .absent("it says nothing about credentials, in \(files.places)")
  }

  private func keys(_ name: String, _ profile: Profile) throws(SourceFailure) -> Credentials {
    guard let key = profile.text("aws_access_key_id") else { throw .failed("it has no aws_access_key_id") }
    guard let secret = profile.secret("aws_secret_access_key") else {
      throw .failed("it has no aws_secret_access_key")
    }
    return try Credentials.checked(
      accessKeyID: key, secretAccessKey: secret, sessionToken: profile.secret("aws_session_token"),
      source: "profile \(name)")
  }

  private func webIdentity(_ name: String, _ profile: Profile) async throws(SourceFailure) -> Credentials {
    guard let file = profile.text("web_identity_token_file"), let role = profile.text("role_arn") else {
      throw .failed("it has web_identity_token_file and no role_arn")
    }
    return try await WebIdentity(
      name: "profile \(name)", tokenFile: file, roleARN: role, sessionName: profile.text("role_session_name"),
      duration: profile.text("duration_seconds"), region: context.region ?? profile.text("region"),
      context: context
    ).load()
  }
}
