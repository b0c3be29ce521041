/// What an error code of AWS's means for the call that got it.
///
/// Source: the CloudTrail and STS API references, "Common errors", and the retry tables of AWS's own tools.
enum ErrorMeaning: Sendable, Equatable {
  /// Too many requests: again later, and slower.
  case throttled
  /// The service is in trouble: again later.
  case transient
  /// The credentials have run out.
  case expired
  /// The signature does not fit, which a wrong clock may be the reason of.
  case signature
  case deadToken
  case denied
  /// The key is not known: it is wrong, or the region is not enabled for the account.
  case unknownKey
  case credentials
  case regionDisabled
  case refused

  /// - Parameter code: nil where the answer has none.
  init(code: String?, status: Int) {
    if let meaning = code.flatMap({ Self.byCode[$0] }) {
      self = meaning
    } else if status == 429 {
      self = .throttled
    } else if status >= 500 || status == 408 || code == nil && status < 400 {
      self = .transient
    } else {
      self = .refused
    }
  }

  private static let byCode: [String: ErrorMeaning] = {
    let codes: [(ErrorMeaning, [String])] = [
      (
        .throttled,
        [
          "ThrottlingException", "Throttling", "ThrottledException", "RequestThrottled",
          "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded",
          "BandwidthLimitExceeded", "SlowDown", "LimitExceededException",
          "ProvisionedThroughputExceededException", "EC2ThrottledException",
        ]
      ),
      (
        .transient,
        [
          "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException", "InternalFailure",
          "InternalError", "InternalServerError", "InternalServerException", "InternalServiceException",
          "ServiceUnavailable", "ServiceUnavailableException", "TransactionInProgressException",
          "IDPCommunicationError",
        ]
      ),
      (.expired, ["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]),
      (
        .signature,
        [
          "InvalidSignatureException", "SignatureDoesNotMatch", "RequestExpired", "RequestTimeTooSkewed",
        ]
      ),
      (.deadToken, ["InvalidNextTokenException", "InvalidNextToken"]),
      (
        .denied,
        [
          "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized",
          "OperationNotPermittedException", "AuthorizationError",
        ]
      ),
      (
        .unknownKey, ["UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId"]
      ),
      (
        .credentials,
        [
          "MissingAuthenticationToken", "MissingAuthenticationTokenException", "IncompleteSignature",
          "IncompleteSignatureException", "InvalidIdentityToken", "InvalidToken",
        ]
      ),
      (.regionDisabled, ["OptInRequired", "RegionDisabledException"]),
    ]
    var meanings: [String: ErrorMeaning] = [:]
    for (meaning, names) in codes {
      for name in names { meanings[name] = meaning }
    }
    return meanings
  }()
}
