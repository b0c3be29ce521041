#if Live
  import AWSAccess
  import Testing

  @Suite("Credentials of IAM Identity Center")
  struct SSOCredentialsTests {
    private static let session = """
      [profile audit]
      sso_session = corp
      sso_account_id = 111122223333
      sso_role_name = Read Only
      [sso-session corp]
      sso_region = eu-west-1
      sso_start_url = https://corp.awsapps.com/start
      """
    private static let legacy = """
      [profile audit]
      sso_start_url = https://corp.awsapps.com/start
      sso_region = eu-west-1
      sso_account_id = 111122223333
      sso_role_name = Read Only
      """
    /// The SHA-1 of `corp`, and of the start URL.
    private static let sessionFile = "ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    private static let legacyFile = "a51746d4aa793ae07b25e90c3a5db96fc7832bd7.json"

    private static let portal =
      "GET https://portal.sso.eu-west-1.amazonaws.com/federation/credentials?role_name=Read%20Only"
      + "&account_id=111122223333"
    private static let answer =
      #"{"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"sso-secret","sessionToken":"sso-session","#
      + #""expiration":1767229200000}}"#

    private func world(
      _ config: String = session, file: String = sessionFile, expiresAt: String = "2026-01-01T08:00:00Z"
    ) throws -> CredentialWorld {
      let world = try CredentialWorld()
      try world.write(config, to: ".aws/config")
      try world.write(
        #"{"accessToken":"cached-token","expiresAt":"\#(expiresAt)","region":"eu-west-1"}"#,
        to: ".aws/sso/cache/\(file)")
      world.endpoints.answer(Self.portal, .ok(Self.answer))
      return world
    }

    @Test(
      "The cached token of a session or of a start URL gets the role's credentials",
      arguments: [(session, sessionFile), (legacy, legacyFile)])
    func loads(config: String, file: String) async throws {
      let world = try world(config, file: file)
      let found = try await world.credentials(profile: "audit")
      #expect(found.accessKeyID == "ASIASSO")
      #expect(found.expiration == world.clock.seconds + 3600)
      #expect(found.source == "profile audit (SSO role Read Only of account 111122223333)")
      let request = try #require(world.endpoints.requests.first)
      #expect(request.headers.contains { $0 == ("x-amz-sso_bearer_token", "cached-token") })
      #expect(request.usesProxy)
    }

    @Test(
      "A token that ran out, is not there, is refused or is broken asks for a new sign-in",
      arguments: ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00UTC", "soon", "gone", "refused"])
    func signIn(state: String) async throws {
      let world = try world(
        file: state == "gone" ? "other.json" : Self.sessionFile,
        expiresAt: state.contains("-") || state == "soon" ? state : "2026-01-01T08:00:00Z")
      if state == "refused" { world.endpoints.answer(Self.portal, .status(401)) }
      let error = try await world.refusal(profile: "audit")
      #expect(error.attempts.last?.source == "profile audit")
      #expect(error.advice.contains("aws sso login --profile audit"))
      #expect(world.endpoints.requests.isEmpty == (state != "refused"))
    }

    @Test("The time of older tools is understood")
    func olderTime() async throws {
      let world = try world(expiresAt: "2026-01-01T08:00:00UTC")
      #expect(try await world.credentials(profile: "audit").accessKeyID == "ASIASSO")
    }

    @Test(
      "What the profile lacks or says twice is told",
      arguments: [
        ("[profile audit]\nsso_session = corp\n", "there is no [sso-session corp]"),
        ("[profile audit]\nsso_account_id = 1\nsso_role_name = R\n", "it has no sso_start_url"),
        (
          session + "\n[profile audit]\nsso_region = us-east-1\n",
          "its sso_region is not that of its sso_session"
        ),
      ])
    func wrong(config: String, reason: String) async throws {
      let error = try await world(config).refusal(profile: "audit")
      #expect(error.attempts.last?.reason.contains(reason) == true, "\(error)")
    }

    @Test("A role that is not assigned is told by name")
    func notAssigned() async throws {
      let world = try world()
      world.endpoints.answer(Self.portal, .status(403, #"{"message":"No access"}"#))
      let error = try await world.refusal(profile: "audit")
      #expect(error.attempts.last?.reason == "SSO: status 403, No access")
      #expect(error.advice.contains("role Read Only of account 111122223333"))
    }
  }
#endif
