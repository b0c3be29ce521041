import AWSAccess
import Testing

@Suite("Secrets in errors")
struct SecretsInErrorsTests {
  /// Every text that a person would mind seeing in a log; each stands somewhere in the ways to fail below.
  private static let secrets = [
    "hushKey", "hushToken", "hushAnswer", "hushArgument", "hushCode", "hushFile", "hushBearer", "hushSession",
  ]

  private static let role = "role_arn = arn:aws:iam::111122223333:role/R\nsource_profile = default\n"
  private static let keys = "aws_access_key_id = AKIAX\naws_secret_access_key = hushKey\n"

  /// Ways to fail while secrets are at hand: environment and config file.
  private static let failures: [([String: String], String)] = [
    (["AWS_SECRET_ACCESS_KEY": "hushKey"], ""),
    (["AWS_ACCESS_KEY_ID": "hushKey/", "AWS_SECRET_ACCESS_KEY": "AKIAX"], ""),
    (["AWS_ACCESS_KEY_ID": "AKIAX", "AWS_SECRET_ACCESS_KEY": "hush Key"], ""),
    (
      [
        "AWS_ACCESS_KEY_ID": "AKIAX", "AWS_SECRET_ACCESS_KEY": "hushKey", "AWS_SESSION_TOKEN": "hushToken\n",
      ], ""
    ),
    ([:], "[default]\naws_secret_access_key = hushKey\n"),
    ([:], "[default]\naws_secret_access_key = hushKey\nhushToken\n"),
    ([:], "[default\naws_secret_access_key = hushKey\n"),
    ([:], "[default]\naws_access_key_id =\n  hushKey\n"),
    ([:], "[default]\ncredential_process = sh -c 'exit 1' hushArgument\n"),
    ([:], "[default]\ncredential_process = echo hushAnswer\n"),
    (
      [:],
      "[default]\ncredential_process = echo '{\"Version\":1,\"AccessKeyId\":\"hushAnswer/\",\"SecretAccessKey\":\"hushKey\"}'\n"
    ),
    ([:], "[default]\ncredential_process = echo '{\"Version\":1,\"SecretAccessKey\":\"hushKey\"}'\n"),
    ([:], "[default]\ncredential_process = 'hushArgument\n"),
    ([:], "[default]\n\(keys)\(role)mfa_serial = device\n"),
    ([:], "[default]\n\(keys)\(role)"),
    (["AWS_WEB_IDENTITY_TOKEN_FILE": "FILE", "AWS_ROLE_ARN": "arn:aws:iam::111122223333:role/R"], ""),
    (["AWS_WEB_IDENTITY_TOKEN_FILE": "BLANKS", "AWS_ROLE_ARN": "arn:aws:iam::111122223333:role/R"], ""),
    (
      [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/refused",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hushBearer",
      ], ""
    ),
    (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/broken"], ""),
    (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://user:hushKey@localhost/"], ""),
    (
      [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/refused",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "BLANKS",
      ], ""
    ),
    (["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://user:hushKey@localhost/"], ""),
    ([:], ""),
    (
      [:],
      "[default]\nsso_session = s\nsso_account_id = 1\nsso_role_name = R\n[sso-session s]\nsso_region = eu-west-1\nsso_start_url = x\n"
    ),
  ]

  @Test("No way to fail shows a secret that was read, typed, received or given")
  func noneIsShown() async throws {
    for (environment, config) in Self.failures {
      let world = try CredentialWorld()
      let file = try world.write("hushFile", to: "file")
      let blanks = try world.write("hushFile \u{7} hushFile\n", to: "blanks")
      try world.write(config, to: ".aws/config")
      // The SHA-1 of the session's name.
      try world.write(
        #"{"accessToken":"hushSession","expiresAt":"2026-01-01T08:00:00Z"}"#,
        to: ".aws/sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json")
      let portal =
        "https://portal.sso.eu-west-1.amazonaws.com/federation/credentials?role_name=R&account_id=1"
      world.endpoints.answer("GET \(portal)", .status(403, #"{"message":"hushSession may not"}"#))
      world.endpoints.answer(
        "GET http://localhost/refused", .status(400, #"{"code":"Bad","message":"hushBearer is bad"}"#))
      world.endpoints.answer("GET http://localhost/broken", .ok(#"{"SecretAccessKey":"hushAnswer"#))
      let metadata = "http://169.254.169.254/latest/"
      world.endpoints.answer("PUT \(metadata)api/token", .ok("hushToken"))
      world.endpoints.answer(
        "GET \(metadata)meta-data/iam/security-credentials/", .status(400, #"{"message":"hushToken is bad"}"#)
      )
      world.roles.refuse("AccessDenied")
      let prompt = MFAPrompt { _, _ in Secret("hushCode") }
      let given = environment.mapValues { ["FILE": file, "BLANKS": blanks][$0] ?? $0 }
      let error = try await world.refusal(given, prompt: prompt)
      var shown = error.description
      dump(error, to: &shown)
      dump(world.context(), to: &shown)
      for secret in Self.secrets { #expect(!shown.contains(secret), "\(config) \(environment): \(shown)") }
      #expect(!shown.contains("hush "))
    }
  }
}
