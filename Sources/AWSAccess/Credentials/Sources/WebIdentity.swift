/// A role that an OIDC token in a file stands for, as EKS and CI services write one.
///
/// Source: AWS SDKs and Tools reference guide, "Assume role credential provider".
struct WebIdentity: CredentialSource {
  let name: String
  let tokenFile: String
  let roleARN: String
  let sessionName: String?
  let duration: String?
  let region: String?
  let context: CredentialContext

  func load() async throws(SourceFailure) -> Credentials {
    let request = try RoleSession.request(
      roleARN: roleARN, name: sessionName, duration: duration, region: region, clock: context.clock)
    let path = HomePath.expand(tokenFile, home: context.home)
    let token: Secret
    do throws(CredentialFile.Problem) {
      // Read each time, since it rotates.
      token = try CredentialFile.text(path).trimmed
    } catch {
      throw .failed("the web identity token \(path): \(error.reason)")
    }
    guard !token.isEmpty, token.isPrintable else {
      throw .failed("\(path) holds no web identity token")
    }
    do throws(AWSCallError) {
      return try await context.tokens.assumeRole(request, webIdentityToken: token)
        .described("\(name) (role \(roleARN))")
    } catch {
      throw RoleSession.failure(error, role: roleARN, caller: "the token in \(path)")
    }
  }
}

/// `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and `AWS_ROLE_SESSION_NAME`.
struct WebIdentityByEnvironment: CredentialSource {
  let context: CredentialContext

  let name = "web identity"

  func load() async throws(SourceFailure) -> Credentials {
    guard let file = context.variable("AWS_WEB_IDENTITY_TOKEN_FILE") else {
      throw .absent("AWS_WEB_IDENTITY_TOKEN_FILE is not set")
    }
    guard let role = context.variable("AWS_ROLE_ARN") else {
      throw .failed(
        "AWS_WEB_IDENTITY_TOKEN_FILE is set and AWS_ROLE_ARN is not", advice: "Set both, or neither.")
    }
    return try await WebIdentity(
      name: name, tokenFile: file, roleARN: role, sessionName: context.variable("AWS_ROLE_SESSION_NAME"),
      duration: nil, region: context.region, context: context
    ).load()
  }
}

extension Credentials {
  /// The same, said to come from elsewhere.
  func described(_ source: String) -> Credentials {
    Credentials(
      accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: sessionToken,
      expiration: expiration, source: source)
  }
}
