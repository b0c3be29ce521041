import Testing

@testable import AWSAccess

@Suite("Credentials of a container")
struct ContainerCredentialTests {
  private static let keys =
    #"{"AccessKeyId":"ASIATASK","SecretAccessKey":"task-secret","Token":"task-token","#
    + #""Expiration":"2026-01-01T06:00:00Z","RoleArn":"arn:aws:iam::111122223333:role/task"}"#

  @Test("The relative URI is asked at the container agent, directly and before the full one")
  func relative() async throws {
    let world = try CredentialWorld()
    world.endpoints.answer("GET http://169.254.170.2/v2/credentials/x", .ok(Self.keys))
    let found = try await world.credentials([
      "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/x",
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/y",
    ])
    #expect(found.accessKeyID == "ASIATASK")
    #expect(found.sessionToken == Secret("task-token"))
    #expect(found.expiration == world.clock.seconds + 6 * 3600)
    #expect(found.source == "container (role arn:aws:iam::111122223333:role/task)")
    #expect(world.endpoints.requests.allSatisfy { !$0.usesProxy })
  }

  @Test("The token's file goes before the token, is read each time, and stands in the header as it is")
  func token() async throws {
    let world = try CredentialWorld()
    world.endpoints.answer("GET http://169.254.170.23/v1/credentials", .ok(Self.keys))
    try world.write("Bearer one\n", to: "token")
    let environment = [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "\(world.home)/token",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": "plain",
    ]
    _ = try await world.credentials(environment)
    try world.write("two", to: "token")
    _ = try await world.credentials(environment)
    let sent = world.endpoints.requests.map { request in
      request.headers.first { $0.name == "Authorization" }?.value
    }
    #expect(sent == ["Bearer one", "two"])
  }

  @Test("A token that would begin another header is refused, and not shown")
  func badToken() async throws {
    let world = try CredentialWorld()
    let error = try await world.refusal([
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hidden\r\nX: y",
    ])
    #expect(error.attempts.last?.reason.contains("line end") == true)
    #expect(!error.description.contains("hidden"))
    #expect(world.endpoints.requests.isEmpty)
  }

  @Test(
    "Without TLS only this machine and the known agents are asked",
    arguments: [
      ("http://localhost:1234/x", true), ("http://127.0.0.1/x", true), ("http://127.1.2.3/x", true),
      ("http://[::1]:80/x", true), ("http://169.254.170.2/x", true), ("http://[FD00:ec2::23]/x", true),
      ("https://example.com/x", true), ("http://example.com/x", false),
      ("http://127.0.0.1.example.com/", false),
      ("http://127.evil/", false), ("http://169.254.169.254/", false), ("http://127.0.0.1@10.0.0.1/", false),
      ("ftp://localhost/", false), ("localhost/x", false), ("http://localhost:0/", false),
      ("http://local host/", false), ("http://localhost\\@10.0.0.1/", false),
    ])
  func hosts(uri: String, isAsked: Bool) async throws {
    let world = try CredentialWorld()
    _ = try await world.refusal(["AWS_CONTAINER_CREDENTIALS_FULL_URI": uri])
    #expect(world.endpoints.requests.isEmpty != isAsked)
  }

  @Test("A refusal tells the status and the endpoint's words, but not a text that repeats the token")
  func refusal() async throws {
    let world = try CredentialWorld()
    let environment = [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/",
      "AWS_CONTAINER_AUTHORIZATION_TOKEN": "hidden",
    ]
    world.endpoints.answer(
      "GET http://localhost/", .status(403, #"{"code":"AccessDenied","message":"no\u001b association"}"#),
      .status(400, #"{"code":"Bad","message":"token hidden is bad"}"#))
    #expect(
      try await world.refusal(environment).attempts.last?.reason
        == "http://localhost refuses: status 403, AccessDenied: no association")
    #expect(
      try await world.refusal(environment).attempts.last?.reason
        == "http://localhost refuses: status 400, Bad")
  }

  @Test("A failure of the agent is tried three times, an answer that refuses once")
  func tries() async throws {
    let world = try CredentialWorld()
    let environment = ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost/"]
    world.endpoints.answer("GET http://localhost/", .status(500), .status(503), .ok(Self.keys))
    _ = try await world.credentials(environment)
    #expect(world.endpoints.requests.count == 3)
    world.endpoints.answer("GET http://localhost/", .status(404))
    _ = try await world.refusal(environment)
    #expect(world.endpoints.requests.count == 4)
  }

  @Test("An answer that holds no credentials is an error", arguments: ["", "<html>", "{}", "[1]"])
  func unusable(body: String) async throws {
    let world = try CredentialWorld()
    world.endpoints.answer("GET http://localhost/", .ok(body))
    let error = try await world.refusal(["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://localhost"])
    #expect(error.attempts.last?.source == "container")
  }
}

@Suite("Instance metadata")
struct InstanceMetadataTests {
  private static let base = "http://169.254.169.254"
  private static let rolePath = "/latest/meta-data/iam/security-credentials/"
  private static let keys =
    #"{"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"ASIAROLE","SecretAccessKey":"imds-secret","#
    + #""Token":"imds-session","Expiration":"2026-01-01T06:00:00Z","LastUpdated":"2026-01-01T00:00:00Z"}"#

  private func world(
    base: String = base, keys: ScriptedEndpoints.Answer = .ok(keys)
  ) throws -> CredentialWorld {
    let world = try CredentialWorld()
    world.endpoints.answer("PUT \(base)/latest/api/token", .ok("imds-token"))
    world.endpoints.answer("GET \(base)\(Self.rolePath)", .ok("auditor\n"))
    world.endpoints.answer("GET \(base)\(Self.rolePath)auditor", keys)
    return world
  }

  @Test(
    "A token is fetched, then the role's name, then its credentials, and every request is short and direct")
  func loads() async throws {
    let world = try world()
    let found = try await world.credentials()
    #expect(found.accessKeyID == "ASIAROLE")
    #expect(found.sessionToken == Secret("imds-session"))
    #expect(found.source == "instance metadata (role auditor)")
    let requests = world.endpoints.requests
    #expect(requests.map(\.method) == ["PUT", "GET", "GET"])
    #expect(requests.first?.headers.first?.value == "21600")
    #expect(
      requests.dropFirst().allSatisfy {
        $0.headers.contains { $0 == ("X-aws-ec2-metadata-token", "imds-token") }
      })
    #expect(requests.allSatisfy { !$0.usesProxy && $0.timeout == .seconds(1) })
  }

  @Test("Version 1 is never asked where no token is given", arguments: [403, 404, 405, 500])
  func neverVersionOne(status: Int) async throws {
    let world = try world()
    world.endpoints.answer("PUT \(Self.base)/latest/api/token", .status(status))
    let error = try await world.refusal()
    #expect(error.attempts.last?.reason.contains("version 1 is not used") == true)
    #expect(world.endpoints.requests.allSatisfy { $0.method == "PUT" })
  }

  @Test("A token that is refused is fetched anew, once")
  func renewsToken() async throws {
    let world = try world()
    world.endpoints.answer(
      "PUT \(Self.base)/latest/api/token", .ok("imds-token"), .ok("imds-token-2"))
    world.endpoints.answer("GET \(Self.base)\(Self.rolePath)", .status(401), .ok("auditor"))
    #expect(try await world.credentials().accessKeyID == "ASIAROLE")
    #expect(world.endpoints.requests.map(\.method) == ["PUT", "GET", "PUT", "GET", "GET"])
    world.endpoints.answer("GET \(Self.base)\(Self.rolePath)", .status(401))
    let error = try await world.refusal()
    #expect(error.attempts.last?.reason.contains("status 401") == true)
    #expect(world.endpoints.requests.count == 9)
  }

  @Test("An instance without a role, and a service that is switched off, say so")
  func absent() async throws {
    let world = try world()
    world.endpoints.answer("GET \(Self.base)\(Self.rolePath)", .status(404))
    #expect(try await world.refusal().attempts.last?.reason == "the instance has no role")
    let asked = world.endpoints.requests.count
    let error = try await world.refusal(["AWS_EC2_METADATA_DISABLED": "TRUE"])
    #expect(error.attempts.last?.reason == "AWS_EC2_METADATA_DISABLED is true")
    #expect(world.endpoints.requests.count == asked)
  }

  @Test("An answer with another code than success is an error with its words")
  func failedCode() async throws {
    let world = try world(
      keys: .ok(#"{"Code":"AssumeRoleUnauthorizedAccess","Message":"EC2 cannot assume it"}"#))
    let error = try await world.refusal()
    #expect(
      error.attempts.last?.reason.contains("AssumeRoleUnauthorizedAccess: EC2 cannot assume it") == true)
    #expect(error.advice.contains("trust policy"))
  }

  @Test(
    "The endpoint is where the environment or the profile says",
    arguments: [
      (["AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:9/imds/"], "", "http://127.0.0.1:9/imds"),
      (["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"], "", "http://[fd00:ec2::254]"),
      ([:], "[default]\nec2_metadata_service_endpoint = http://127.0.0.1:8\n", "http://127.0.0.1:8"),
    ] as [([String: String], String, String)])
  func endpoint(environment: [String: String], config: String, base: String) async throws {
    let world = try world(base: base)
    try world.write(config, to: ".aws/config")
    #expect(try await world.credentials(environment).accessKeyID == "ASIAROLE")
  }

  @Test("What is no role's name is not put into a path", arguments: ["", "<html>", "../../user-data", "a/b"])
  func noRoleName(name: String) async throws {
    let world = try world()
    world.endpoints.answer("GET \(Self.base)\(Self.rolePath)", .ok(name))
    let error = try await world.refusal()
    #expect(error.attempts.last?.source == "instance metadata")
    #expect(world.endpoints.requests.count == 2)
  }

  @Test("A service that does not answer is tried twice")
  func triesTwice() async throws {
    let world = try CredentialWorld()
    _ = try await world.refusal()
    #expect(world.endpoints.requests.count == 2)
  }
}
