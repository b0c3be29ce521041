import TrailRecords

/// Keys in the environment: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`.
struct EnvironmentKeys: CredentialSource {
  let context: CredentialContext

  let name = "environment"

  func load() async throws(SourceFailure) -> Credentials {
    guard let key = context.variable("AWS_ACCESS_KEY_ID") else {
      guard context.variable("AWS_SECRET_ACCESS_KEY") == nil else {
        throw .failed(
          "AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not", advice: "Set both, or neither.")
      }
      throw .absent("AWS_ACCESS_KEY_ID is not set")
    }
    guard let secret = context.variable("AWS_SECRET_ACCESS_KEY") else {
      throw .failed(
        "AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not", advice: "Set both, or neither.")
    }
    // The older name is still written by some tools.
    let token = context.variable("AWS_SESSION_TOKEN") ?? context.variable("AWS_SECURITY_TOKEN")
    return try Credentials.checked(
      accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: token.map { Secret($0) },
      expiration: try expiration, source: name)
  }

  /// What `aws configure export-credentials` adds.
  private var expiration: Int64? {
    get throws(SourceFailure) {
      guard let text = context.variable("AWS_CREDENTIAL_EXPIRATION") else { return nil }
      guard let time = EventTime(text) else {
        throw .failed(
          "AWS_CREDENTIAL_EXPIRATION is no time", advice: "Write it as 2030-01-31T12:00:00Z, or unset it.")
      }
      return time.seconds
    }
  }
}
