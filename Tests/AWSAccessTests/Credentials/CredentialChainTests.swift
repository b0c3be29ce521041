import AWSAccess
import Testing

@Suite("The chain of sources")
struct CredentialChainTests {
  private let keys = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret"]

  @Test("Keys of the environment go before the profile that AWS_PROFILE names")
  func environmentFirst() async throws {
    let world = try CredentialWorld()
    try world.write(
      "[audit]\naws_access_key_id = AKIAFILE\naws_secret_access_key = x\n", to: ".aws/credentials")
    let found = try await world.credentials(
      keys.merging(["AWS_PROFILE": "audit", "AWS_SESSION_TOKEN": "env-token"]) { a, _ in a })
    #expect(found.accessKeyID == "AKIAENV")
    #expect(found.sessionToken == Secret("env-token"))
    #expect(found.source == "environment")
  }

  @Test("A profile that the command line names goes before keys of the environment")
  func flaggedProfileFirst() async throws {
    let world = try CredentialWorld()
    try world.write(
      "[audit]\naws_access_key_id = AKIAFILE\naws_secret_access_key = x\n", to: ".aws/credentials")
    let found = try await world.credentials(keys, profile: "audit")
    #expect(found.accessKeyID == "AKIAFILE")
    #expect(found.source == "profile audit")
  }

  @Test("Without any source, all of them are told in order, and why each gave nothing")
  func nothingAtAll() async throws {
    let error = try await CredentialWorld().refusal()
    #expect(
      error.attempts.map(\.source)
        == ["environment", "profile default", "web identity", "container", "instance metadata"])
    #expect(error.attempts.allSatisfy { !$0.reason.isEmpty })
    #expect(error.description.contains("AWS_ACCESS_KEY_ID is not set"))
    #expect(error.description.contains("nothing answers at http://169.254.169.254"))
  }

  @Test("A profile that is named and not there ends the search, with the names that there are")
  func missingProfile() async throws {
    let world = try CredentialWorld()
    try world.write("[profile audit]\n[profile other]\n", to: ".aws/config")
    for (profile, environment) in [("nobody", [:]), (nil, ["AWS_PROFILE": "nobody"])]
      as [(String?, [String: String])]
    {
      let error = try await world.refusal(environment, profile: profile)
      #expect(error.attempts.last?.source == "profile nobody")
      #expect(error.advice.contains("audit, other"))
      #expect(world.endpoints.requests.isEmpty)
    }
  }

  @Test(
    "A source that is set up and fails ends the search before another identity is taken",
    arguments: [
      (["AWS_ACCESS_KEY_ID": "AKIAENV"], "", "environment"),
      (["AWS_SECRET_ACCESS_KEY": "s"], "", "environment"),
      ([:], "[default]\naws_access_key_id = AKIAFILE\n", "profile default"),
      ([:], "[default]\ncredential_process = false\n", "profile default"),
      ([:], "[default]\nrole_arn = arn:aws:iam::111122223333:role/R\n", "profile default"),
      ([:], "[default]\nlogin_session = x\n", "profile default"),
      ([:], "[default]\nbroken\n", "profile default"),
      (["AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere"], "", "web identity"),
      (["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://10.0.0.1/"], "", "container"),
    ] as [([String: String], String, String)])
  func failureStops(environment: [String: String], config: String, source: String) async throws {
    let world = try CredentialWorld()
    try world.write(config, to: ".aws/config")
    let error = try await world.refusal(environment)
    #expect(error.attempts.last?.source == source)
    #expect(error.advice.contains("Sources after \(source) were not asked"))
    #expect(world.endpoints.requests.isEmpty)
  }

  @Test("A profile that says nothing about credentials is passed over")
  func emptyProfile() async throws {
    let world = try CredentialWorld()
    try world.write("[profile audit]\nregion = eu-west-1\n", to: ".aws/config")
    let error = try await world.refusal(keys, profile: "audit")
    #expect(error.attempts.count == 5)
    #expect(error.attempts.first?.reason == "not asked, since the command line names a profile")
  }

  @Test("The credentials file wins, and keys of one file are not mixed with the token of the other")
  func credentialsFileWins() async throws {
    let world = try CredentialWorld()
    try world.write(
      "[default]\naws_access_key_id = AKIACONFIG\naws_secret_access_key = a\naws_session_token = b\n",
      to: ".aws/config")
    try world.write(
      "[default]\naws_access_key_id = AKIAFILE\naws_secret_access_key = c\n", to: ".aws/credentials")
    let found = try await world.credentials()
    #expect(found.accessKeyID == "AKIAFILE")
    #expect(found.secretAccessKey == Secret("c"))
    #expect(found.sessionToken == nil)
  }

  @Test("A key and its secret that were mixed up are refused, and neither is shown")
  func mixedUp() async throws {
    let error = try await CredentialWorld().refusal([
      "AWS_ACCESS_KEY_ID": "wJalrXUtnFEMI/K7MDENG", "AWS_SECRET_ACCESS_KEY": "AKIAENV",
    ])
    #expect(error.description.contains("mixed up"))
    #expect(!error.description.contains("wJalr"))
  }

  @Test("A secret with a line end is refused before it could become a header of its own")
  func lineEnd() async throws {
    let error = try await CredentialWorld().refusal(
      keys.merging(["AWS_SESSION_TOKEN": "a\r\nX-Header: b"]) { a, _ in a })
    #expect(error.attempts.first?.reason.contains("line end") == true)
  }

  @Test(
    "The region comes from the flag, else the environment, else the profile, else the instance",
    arguments: [
      ("eu-west-1", ["AWS_REGION": "us-east-1"], "[default]\nregion = us-west-2\n", "eu-west-1", "--region"),
      (nil, ["AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "x"], "", "us-east-1", "AWS_REGION"),
      (
        nil, ["AWS_DEFAULT_REGION": "us-east-2"], "[default]\nregion = b\n", "us-east-2", "AWS_DEFAULT_REGION"
      ),
      (nil, [:], "[default]\nregion = us-west-2\n", "us-west-2", "profile default"),
      (nil, [:], "", "ap-south-1", "instance metadata"),
    ] as [(String?, [String: String], String, String, String)])
  func region(
    flag: String?, environment: [String: String], config: String, name: String, source: String
  ) async throws {
    let world = try CredentialWorld()
    try world.write(config, to: ".aws/config")
    world.endpoints.answer("PUT http://169.254.169.254/latest/api/token", .ok("imds-token"))
    world.endpoints.answer("GET http://169.254.169.254/latest/meta-data/placement/region", .ok("ap-south-1"))
    let context = world.context(environment)
    let settings = try ProfileSettings(
      .unnamed, in: try ProfileFiles(environment: environment, home: world.home), home: world.home)
    let region = try await ResolvedRegion.resolve(flag: flag, settings: settings, context: context)
    #expect(region == .init(name: name, source: source))
  }

  @Test("Without a region anywhere the error tells whom was asked")
  func noRegion() async throws {
    let world = try CredentialWorld()
    let error = try await #require(throws: RegionError.self) {
      _ = try await ResolvedRegion.resolve(settings: ProfileSettings(), context: world.context())
    }
    #expect(error.attempts.map(\.source).last == "instance metadata")
    #expect(error.description.contains("--region"))
  }
}
