/// The calls of AWS STS that credentials come from.
package protocol SecurityTokenService: Sendable {
  func assumeRole(
    _ request: RoleRequest, signedWith credentials: Credentials
  ) async throws(AWSCallError)
    -> Credentials

  /// - Parameter token: an OIDC token. The call is not signed.
  func assumeRole(
    _ request: RoleRequest, webIdentityToken token: Secret
  ) async throws(AWSCallError)
    -> Credentials
}

/// Which role is to be assumed.
package struct RoleRequest: Sendable, Equatable {
  package var roleARN: String
  /// `[A-Za-z0-9_+=,.@-]{2,64}`; CloudTrail records it.
  package var sessionName: String
  /// 900 to 43200; nil for AWS's own default of an hour.
  package var durationSeconds: Int?
  package var externalID: String?
  package var mfaSerial: String?
  package var mfaCode: Secret?
  /// The STS endpoint's region; nil for the default.
  package var region: String?

  package init(roleARN: String, sessionName: String) {
    self.roleARN = roleARN
    self.sessionName = sessionName
  }
}

/// Why a call to AWS gave nothing.
package struct AWSCallError: Error, Sendable, Equatable, CustomStringConvertible {
  /// AWS's error code, as `AccessDenied`; nil where no answer of AWS's came.
  package let code: String?
  /// The HTTP status; nil where no answer came.
  package let status: Int?
  /// In words for a person, with the endpoint and without secrets.
  package let message: String
  /// `x-amzn-RequestId`, which AWS's support asks for.
  package let requestID: String?
  /// Whether the same call may work later: throttling, 5xx, a network that fails.
  package let isTransient: Bool

  package init(
    code: String?, status: Int?, message: String, requestID: String? = nil, isTransient: Bool = false
  ) {
    self.code = code
    self.status = status
    self.message = message
    self.requestID = requestID
    self.isTransient = isTransient
  }

  package var description: String { message }
}
