import Testing
import TrailDetection
import TrailRecords

@Suite("Outcome")
struct OutcomeTests {
  @Test(
    "Codes that mean 'not allowed' are denials",
    arguments: [
      "AccessDenied", "AccessDeniedException", "Client.UnauthorizedOperation", "UnauthorizedOperation",
      "Server.UnauthorizedOperation", "VpceAccessDenied", "UnauthorizedException", "AuthorizationError",
      "AuthorizationErrorException", "NotAuthorizedException", "NotAuthorized", "ForbiddenException",
      "UnauthorizedAccess", "Client.AuthFailure", "KMSAccessDeniedException", "CloudHsmAccessDeniedException",
      "com.amazon.example#AccessDeniedException", "AccessToSnapshotDenied",
    ])
  func denials(_ code: String) throws {
    let finding = try MadeRecord("CreateUser").string("errorCode", code).finding()
    #expect(finding.outcome == .denied)
    #expect(finding.severityReasons.last == "the call was denied (\(code)): one tier up")
  }

  @Test(
    "Other codes are failures",
    arguments: [
      "ThrottlingException", "NoSuchBucket", "Client.InvalidParameterValue", "ExpiredTokenException",
      "InvalidClientTokenId", "ValidationException", "EntityAlreadyExists", "Client.RequestLimitExceeded",
      "AuthorizationAlreadyExists", "AuthorizationNotFound", "MethodNotAllowedException", "accessdenied",
      "Client.DryRunOperations", "Client.", "#",
    ])
  func failures(_ code: String) throws {
    let finding = try MadeRecord("CreateUser").string("errorCode", code)
      .string("errorMessage", "Rate exceeded").finding()
    #expect(finding.outcome == .failed)
    #expect(finding.severityReasons.last == "the call failed (\(code)): one tier up")
  }

  @Test(
    "A text that says 'not authorized' makes a general code a denial",
    arguments: [
      "User: arn:aws:iam::111122223333:user/nora is not authorized to perform: ecs:CreateService on *",
      "You are not authorized to perform this operation.", "S3 said Access Denied", "AccessDenied (403)",
      "not authorized to perform",
    ])
  func denialTexts(_ message: String) throws {
    let record = MadeRecord("CreateService").string("errorMessage", message)
    #expect(try record.string("errorCode", "ClientException").assessed()?.outcome == .denied)
    #expect(try record.assessed()?.outcome == .denied)
    #expect(try record.assessed()?.severity == .medium)
  }

  @Test("A dry run that was allowed is a success", arguments: ["DryRunOperation", "Client.DryRunOperation"])
  func dryRuns(_ code: String) throws {
    let finding = try MadeRecord("RunInstances").string("errorCode", code)
      .string("errorMessage", "Request would have succeeded, but DryRun flag is set.").finding()
    #expect(finding.outcome == .success)
  }

  @Test("A dry run that was not allowed is a denial")
  func deniedDryRun() throws {
    let record = MadeRecord("RunInstances").string("errorCode", "Client.UnauthorizedOperation")
      .with("requestParameters", #"{"dryRun":true}"#)
    #expect(try record.assessed()?.outcome == .denied)
  }

  @Test(
    "Console sign-in events carry the answer under their own name",
    arguments: [
      (#"{"ConsoleLogin":"Failure"}"#, nil, Outcome.failed),
      (#"{"ConsoleLogin":"Failure"}"#, "Failed authentication", .failed),
      (#"{"ConsoleLogin":"Success"}"#, nil, .success), (#"{"ConsoleLogin":"Success"}"#, "note", .success),
      ("null", nil, .success), ("null", "Failed authentication", .failed),
      (#"{"SwitchRole":"Failure"}"#, nil, .success),
    ] as [(String, String?, Outcome)])
  func signIn(_ response: String, _ message: String?, _ expected: Outcome) throws {
    var record = MadeRecord("ConsoleLogin", "signin.amazonaws.com").with("responseElements", response)
    if let message { record = record.string("errorMessage", message) }
    #expect(try record.assessed()?.outcome == expected)
    #expect(
      try record.string("eventSource", "aws.example").string("eventType", "AwsConsoleSignIn")
        .assessed()?.outcome == expected)
  }

  @Test("The answer of a sign-in means nothing in events of other services")
  func notASignIn() throws {
    let record = MadeRecord("ConsoleLogin", "foo.amazonaws.com")
      .with("responseElements", #"{"ConsoleLogin":"Failure"}"#)
    #expect(try record.assessed()?.outcome == .success)
  }

  @Test(
    "An error message alone is a failure, an empty one none",
    arguments: [
      ("\"Something broke\"", Outcome.failed), ("\"\"", .success), ("null", .success), ("7", .success),
    ])
  func messageAlone(_ json: String, _ expected: Outcome) throws {
    #expect(try MadeRecord("CreateUser").with("errorMessage", json).assessed()?.outcome == expected)
    #expect(try MadeRecord("CreateUser").with("errorMessage", json).assessed()?.severity == .medium)
  }

  @Test("A code written with JSON escapes is the code that they mean")
  func escapedCode() throws {
    let record = MadeRecord("RunInstances")
    #expect(try record.with("errorCode", ##""Access\u0044enied""##).assessed()?.outcome == .denied)
    let dryRun = try record.with("errorCode", ##""Client.\u0044ryRunOperation""##).assessed()
    #expect(dryRun?.outcome == .success && dryRun?.severity == .medium)
  }
}
