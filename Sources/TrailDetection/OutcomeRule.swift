import TrailRecords

/// Tells from a record whether the call went through, was denied or failed.
enum OutcomeRule {
  /// Error codes that mean "not allowed", from the error shapes of AWS's service models (their text says that
  /// the caller has no permission or is not authorized) and the CloudTrail user guide (`VpceAccessDenied`).
  /// Bad or expired credentials, throttling, limits and refusals for the state of a resource are failures.
  private static let denialCodes: Set<String> = [
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
  ]

  /// `AccessDenied` (S3, STS, IAM, CloudFront), `AccessDeniedException` (most services), and their kin of one
  /// service, as `VpceAccessDenied`, `KMSAccessDeniedException`, `S3AccessDeniedFault`.
  private static let denialEndings = ["AccessDenied", "AccessDeniedException", "AccessDeniedFault"]

  /// Texts that say so where the code is a general one.
  private static let denialTexts = ["not authorized to perform", "AccessDenied", "Access Denied"]

  static func isDryRun(_ event: borrowing CloudTrailEvent) -> Bool {
    let code = event[.errorCode]
    return event.equals(code, "Client.DryRunOperation") || event.equals(code, "DryRunOperation")
  }

  static func outcome(of event: borrowing CloudTrailEvent) -> Outcome {
    let code = event.text(event[.errorCode]) ?? ""
    if !code.isEmpty {
      if isDryRun(event) { return .success }
      return isDenial(code: code) || hasDenialText(event) ? .denied : .failed
    }
    // Sign-in events carry no error code.
    switch signInAnswer(event) {
    case "Failure"?: return .failed
    case "Success"?: return .success
    default: break
    }
    guard event.isFilledString(event[.errorMessage]) else { return .success }
    return hasDenialText(event) ? .denied : .failed
  }

  static func isDenial(code: String) -> Bool {
    var code = Substring(code)
    // Some services write the code behind the name of its model, `com.amazon.example#AccessDenied`.
    if let hash = code.lastIndex(of: "#") { code = code[code.index(after: hash)...] }
    // EC2 says whose mistake it was.
    for side in ["Client.", "Server."] where code.hasPrefix(side) { code = code.dropFirst(side.count) }
    return denialEndings.contains { code.hasSuffix($0) } || denialCodes.contains(String(code))
  }

  private static func hasDenialText(_ event: borrowing CloudTrailEvent) -> Bool {
    guard let message = event.text(event[.errorMessage]) else { return false }
    return denialTexts.contains { message.containsBytes(of: $0) }
  }

  /// What the console answered: `responseElements.ConsoleLogin` of a ConsoleLogin, and so on.
  private static func signInAnswer(_ event: borrowing CloudTrailEvent) -> String? {
    guard
      event.equals(event[.eventType], "AwsConsoleSignIn")
        || event.equals(event[.eventSource], "signin.amazonaws.com"),
      let name = event.text(event[.eventName]), let response = event[.responseElements]
    else { return nil }
    return event.text(event.member(name, of: response))
  }
}

extension String {
  /// Whether `part` occurs, byte for byte.
  fileprivate func containsBytes(of part: String) -> Bool {
    var rest = Substring(self).utf8
    while rest.count >= part.utf8.count {
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
