import AWSAccess
import Testing

@Suite("Roles of profiles")
struct ProfileRoleTests {
  private static let reader = "arn:aws:iam::111122223333:role/Reader"

  private func world(_ config: String) throws -> CredentialWorld {
    let world = try CredentialWorld()
    try world.write(config, to: ".aws/config")
    return world
  }

  @Test("A role is assumed with its source profile's keys and all that its profile says")
  func sourceProfile() async throws {
    let world = try world(
      """
      [profile base]
      aws_access_key_id = AKIABASE
      aws_secret_access_key = s
      [profile audit]
      role_arn = \(Self.reader)
      source_profile = base
      external_id = ours
      role_session_name = me@example
      duration_seconds = 7200
      region = eu-west-1
      """)
    let found = try await world.credentials(profile: "audit")
    #expect(found.source == "profile audit (role \(Self.reader))")
    #expect(found.expiration == world.clock.seconds + 3600)
    let call = try #require(world.roles.calls.first)
    #expect(call.caller?.accessKeyID == "AKIABASE")
    var request = RoleRequest(roleARN: Self.reader, sessionName: "me@example")
    request.externalID = "ours"
    request.durationSeconds = 7200
    request.region = "eu-west-1"
    #expect(call.request == request)
  }

  @Test("Without a name of its own, a session is named so that CloudTrail shows who it was")
  func sessionName() async throws {
    let world = try world(
      "[default]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\nrole_arn = \(Self.reader)\n"
        + "source_profile = default\n")
    _ = try await world.credentials()
    #expect(world.roles.calls.first?.request.sessionName == "trailsift-\(world.clock.seconds)")
  }

  @Test("A profile that names itself gives its own keys to its role")
  func selfReference() async throws {
    let world = try world(
      "[profile audit]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\nrole_arn = \(Self.reader)\n"
        + "source_profile = audit\n")
    _ = try await world.credentials(profile: "audit")
    #expect(world.roles.calls.map { $0.caller?.accessKeyID } == ["AKIABASE"])
  }

  @Test("Roles follow one another from the keys to the profile that was asked for")
  func chain() async throws {
    let world = try world(
      """
      [profile a]
      role_arn = arn:aws:iam::111122223333:role/A
      source_profile = b
      [profile b]
      role_arn = arn:aws:iam::111122223333:role/B
      source_profile = c
      [profile c]
      aws_access_key_id = AKIAC
      aws_secret_access_key = s
      """)
    let found = try await world.credentials(profile: "a")
    #expect(found.accessKeyID == "ASIAA2")
    #expect(world.roles.calls.map { $0.caller?.accessKeyID } == ["AKIAC", "ASIAB1"])
  }

  @Test(
    "Source profiles that lead in a circle are an error that names the circle",
    arguments: [
      ("[profile a]\nrole_arn = ROLE\nsource_profile = a\n", "a -> a"),
      (
        "[profile a]\nrole_arn = ROLE\nsource_profile = b\n[profile b]\nrole_arn = ROLE\nsource_profile = a\n",
        "a -> b -> a"
      ),
    ])
  func circle(config: String, circle: String) async throws {
    let world = try world(config.replacing("ROLE", with: Self.reader))
    let error = try await world.refusal(profile: "a")
    #expect(error.attempts.last?.reason.contains(circle) == true)
    #expect(world.roles.calls.isEmpty)
  }

  @Test(
    "What a profile of a role lacks or says wrongly is told",
    arguments: [
      ("source_profile = b\ncredential_source = Environment\n", "both source_profile and credential_source"),
      ("", "neither source_profile nor credential_source"),
      ("credential_source = Elsewhere\n", "credential_source is none"),
      ("credential_source = Environment\n", "AWS_ACCESS_KEY_ID is not set"),
      ("credential_source = EcsContainer\n", "AWS_CONTAINER_CREDENTIALS_FULL_URI is set"),
      ("source_profile = nobody\n", "source_profile nobody: there is no such profile"),
      ("source_profile = empty\n", "source_profile empty: it says nothing about credentials"),
      ("source_profile = empty\nduration_seconds = 5\n", "duration_seconds"),
      ("source_profile = empty\nrole_session_name = a b\n", "no session name"),
    ])
  func wrong(lines: String, reason: String) async throws {
    let world = try world("[profile empty]\nregion = x\n[profile a]\nrole_arn = \(Self.reader)\n\(lines)")
    let error = try await world.refusal(profile: "a")
    #expect(error.attempts.last?.source == "profile a")
    #expect(error.attempts.last?.reason.contains(reason) == true, "\(error)")
  }

  @Test(
    "What is no role's ARN is refused before it is sent",
    arguments: [
      "Reader", "arn:aws:iam::1:role/R", "arn:aws:iam::111122223333:user/R", "arn:aws:s3:::bucket/role/x",
    ])
  func noRole(arn: String) async throws {
    let world = try world("[profile a]\nrole_arn = \(arn)\nsource_profile = b\n")
    let error = try await world.refusal(profile: "a")
    #expect(error.attempts.last?.reason == "\(arn) is no role's ARN")
  }

  @Test("A role's credential source is asked although the profile goes before it")
  func credentialSource() async throws {
    let world = try world("[profile a]\nrole_arn = \(Self.reader)\ncredential_source = Environment\n")
    _ = try await world.credentials(
      ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"], profile: "a")
    #expect(world.roles.calls.first?.caller?.source == "environment")
  }

  @Test("An MFA device's code is asked for and sent with its serial number")
  func mfa() async throws {
    let world = try world(
      "[default]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\nrole_arn = \(Self.reader)\n"
        + "source_profile = default\nmfa_serial = arn:aws:iam::111122223333:mfa/me\n")
    let prompt = MFAPrompt { serial, purpose in
      serial.hasSuffix("mfa/me") && purpose.contains("profile default") ? Secret(" 123 456\n") : nil
    }
    _ = try await world.credentials(prompt: prompt)
    #expect(world.roles.calls.first?.request.mfaCode == Secret("123456"))
    #expect(world.roles.calls.first?.request.mfaSerial == "arn:aws:iam::111122223333:mfa/me")
  }

  @Test("Without anybody to ask, without an answer, or with what is no code, a role with MFA is an error")
  func mfaRefused() async throws {
    let world = try world(
      "[default]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\nrole_arn = \(Self.reader)\n"
        + "source_profile = default\nmfa_serial = device\n")
    let prompts: [MFAPrompt?] = [nil, MFAPrompt { _, _ in nil }, MFAPrompt { _, _ in Secret("hunter2") }]
    for prompt in prompts {
      let error = try await world.refusal(prompt: prompt)
      #expect(error.attempts.last?.reason.contains("MFA device device") == true)
      #expect(!error.description.contains("hunter2"))
    }
    #expect(world.roles.calls.isEmpty)
  }

  @Test("A role that is refused tells STS's words and what to check")
  func refusedRole() async throws {
    let world = try world(
      "[default]\naws_access_key_id = AKIABASE\naws_secret_access_key = s\nrole_arn = \(Self.reader)\n"
        + "source_profile = default\n")
    world.roles.refuse("AccessDenied")
    let error = try await world.refusal()
    #expect(error.attempts.last?.reason == "\(Self.reader) could not be assumed: STS says AccessDenied")
    #expect(error.advice.contains("trust policy"))
  }

  @Test("A web identity token of a profile is read anew each time, and goes before its other settings")
  func webIdentity() async throws {
    let world = try CredentialWorld()
    let path = try world.write("token-1\n", to: "token")
    try world.write(
      "[profile a]\nrole_arn = \(Self.reader)\nweb_identity_token_file = ~/token\nrole_session_name = ci\n"
        + "aws_access_key_id = AKIABASE\naws_secret_access_key = s\n", to: ".aws/config")
    _ = try await world.credentials(profile: "a")
    try world.write("token-2", to: "token")
    _ = try await world.credentials(profile: "a")
    #expect(world.roles.calls.map(\.token) == [Secret("token-1"), Secret("token-2")])
    #expect(world.roles.calls.map(\.request.sessionName) == ["ci", "ci"])
    #expect(path.hasSuffix("/token"))
  }

  @Test("The environment's web identity is asked after the profile, and its token file is needed")
  func webIdentityOfEnvironment() async throws {
    let world = try CredentialWorld()
    let environment = [
      "AWS_WEB_IDENTITY_TOKEN_FILE": "\(world.home)/token", "AWS_ROLE_ARN": Self.reader,
      "AWS_ROLE_SESSION_NAME": "pod",
    ]
    let error = try await world.refusal(environment)
    #expect(error.attempts.last?.reason.contains("there is no such file") == true)
    try world.write("jwt", to: "token")
    let found = try await world.credentials(environment)
    #expect(found.source == "web identity (role \(Self.reader))")
    #expect(world.roles.calls.first?.token == Secret("jwt"))
    #expect(world.roles.calls.first?.request.sessionName == "pod")
  }
}
