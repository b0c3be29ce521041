import TrailRecords

/// Tells from a record whether the call went through, was denied or failed.
enum OutcomeRule {
  /// Error codes that mean "not allowed", from the error shapes of AWS's service models (their text says that
  /// the caller has no permission or is not authorized) and the CloudTrail user guide (`VpceAccessDenied`).
  /// Bad or expired credentials, throttling, limits and refusals for the state of a resource are failures.
  private static let denialCodes = NameTable([
    "UnauthorizedOperation",  // EC2, Redshift, Migration Hub
    "UnauthorizedOperationException",  // WorkDocs
    "UnauthorizedResourceAccessException",  // WorkDocs
    "UnauthorizedException",  // API Gateway, AppSync, IoT and others
    "UnauthorizedError",  // Wickr
    "UnauthorizedClientException",  // Chime
    "AuthFailure",  // EC2: another account's resource, an image that is not shared
    "AuthorizationError",  // SNS
    "AuthorizationErrorException",  // Application Discovery
    "AuthorizationException",  // License Manager
    "NotAuthorizedException",  // Cognito, Route 53, Kinesis Video
    "ForbiddenException",  // Chime, App Mesh and others
    "ForbiddenError",  // Wickr
    "AccessForbidden",  // SageMaker
    "AccessToClusterDenied", "AccessToSnapshotDenied",  // Redshift
    "InvalidAccessException",  // Security Hub
    "OperationNotPermittedFault",  // SWF
    // The same words without an ending.
    "Unauthorized", "UnauthorizedAccess", "NotAuthorized", "Forbidden",
  ])

  /// `AccessDenied` (S3, STS, IAM, CloudFront), `AccessDeniedException` (most services), and their kin of one
  /// service, as `VpceAccessDenied`, `KMSAccessDeniedException`, `S3AccessDeniedFault`.
  private static let denialEndings: [StaticString] = [
    "AccessDenied", "AccessDeniedException", "AccessDeniedFault",
  ]

  /// Texts that say so where the code is a general one.
  private static let denialTexts: [StaticString] = [
    "not authorized to perform", "AccessDenied", "Access Denied",
  ]

  static func isDryRun(_ event: borrowing CloudTrailEvent) -> Bool {
    let code = event.place(.errorCode)
    return event.means(code, "Client.DryRunOperation") || event.means(code, "DryRunOperation")
  }

  /// Does not allocate unless a value that it depends on has JSON escapes, or the event is a sign-in.
  static func outcome(of event: borrowing CloudTrailEvent) -> Outcome {
    let code = event.place(.errorCode)
    if !code.isEmpty {
      if isDryRun(event) { return .success }
      return isDenial(event, code) || hasDenialText(event) ? .denied : .failed
    }
    // Sign-in events carry no error code.
    switch signInAnswer(event) {
    case "Failure"?: return .failed
    case "Success"?: return .success
    default: break
    }
    guard !event.place(.errorMessage).isEmpty else { return .success }
    return hasDenialText(event) ? .denied : .failed
  }

  private static func isDenial(_ event: borrowing CloudTrailEvent, _ code: TextPlace) -> Bool {
    guard !code.hasEscapes else { return isDenial(code: event.bytes(of: code).span) }
    return isDenial(code: event.bytes.extracting(code.range))
  }

  static func isDenial(code: Span<UInt8>) -> Bool {
    // Some services write the code behind the name of its model, `com.amazon.example#AccessDenied`.
    var start = 0
    for at in code.indices where code[at] == UInt8(ascii: "#") { start = at + 1 }
    // EC2 says whose mistake it was.
    for side in ["Client.", "Server."] as [StaticString]
    where code.extracting(start...).starts(with: side) { start += side.utf8CodeUnitCount }
    for ending in denialEndings where code.extracting(start...).ends(with: ending) { return true }
    return denialCodes.find(code, start..<code.count) != nil
  }

  private static func hasDenialText(_ event: borrowing CloudTrailEvent) -> Bool {
    let message = event.place(.errorMessage)
    guard !message.hasEscapes else { return hasDenialText(event.bytes(of: message).span) }
    return hasDenialText(event.bytes.extracting(message.range))
  }

  private static func hasDenialText(_ message: Span<UInt8>) -> Bool {
    for text in denialTexts where message.contains(text) { return true }
    return false
  }

  /// What the console answered: `responseElements.ConsoleLogin` of a ConsoleLogin, and so on.
  private static func signInAnswer(_ event: borrowing CloudTrailEvent) -> String? {
    guard
      event.means(event.place(.eventType), "AwsConsoleSignIn")
        || event.means(event.place(.eventSource), "signin.amazonaws.com"),
      let name = event.text(event[.eventName]), let response = event[.responseElements]
    else { return nil }
    return event.text(event.member(name, of: response))
  }
}
