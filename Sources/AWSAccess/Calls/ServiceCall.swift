/// One call of a service's API.
struct ServiceCall: Sendable {
  let service: AWSService
  /// As `LookupEvents`.
  let action: String
  let headers: [(name: String, value: String)]
  let body: [UInt8]
  /// Texts in the body that must not be shown if an answer repeats them.
  var secrets: [Secret] = []

  /// A call by AWS JSON 1.1.
  static func json(_ service: AWSService, _ action: String, target: String, body: String) -> ServiceCall {
    ServiceCall(
      service: service, action: action,
      headers: [
        (name: "content-type", value: "application/x-amz-json-1.1"), (name: "x-amz-target", value: target),
      ], body: Array(body.utf8))
  }

  /// A call by the query protocol.
  static func query(
    _ service: AWSService, _ action: String, version: String, _ fields: [(name: String, value: String)],
    secrets: [Secret] = []
  ) -> ServiceCall {
    ServiceCall(
      service: service, action: action,
      headers: [(name: "content-type", value: "application/x-www-form-urlencoded; charset=utf-8")],
      body: PercentEncoding.form(
        [(name: "Action", value: action), (name: "Version", value: version)] + fields),
      secrets: secrets)
  }
}

/// Who a call is made as.
enum CallIdentity: Sendable {
  case provider(any CredentialProvider)
  /// These, which nobody renews.
  case credentials(Credentials)
  /// The call is not signed.
  case nobody
}

/// An answer that was accepted by status but does not hold what was asked for.
struct UnreadableAnswer: Error, Sendable, Equatable {
  let reason: String
}

/// Why a call gave nothing, after all repetitions.
struct CallFailure: Error, Sendable, Equatable {
  let kind: LookupFailure.Kind
  let code: String?
  let status: Int?
  let message: String
  let requestID: String?
  var requests = 0

  init(
    _ kind: LookupFailure.Kind, code: String? = nil, status: Int? = nil, _ message: String,
    requestID: String? = nil
  ) {
    self.kind = kind
    self.code = code
    self.status = status
    self.message = message
    self.requestID = requestID
  }
}

extension LookupFailure {
  init(_ failure: CallFailure) {
    self.init(failure.kind, code: failure.code, message: failure.message, requests: failure.requests)
  }
}

extension AWSCallError {
  init(_ failure: CallFailure) {
    self.init(
      code: failure.code, status: failure.status, message: failure.message, requestID: failure.requestID,
      isTransient: failure.kind == .throttled || failure.kind == .unavailable)
  }
}
