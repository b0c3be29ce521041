/// What came of one request of a call.
struct CallOutcome<Output: Sendable>: Sendable {
  /// What to do about a failure.
  enum Remedy: Sendable, Equatable {
    case none
    /// Send it again after a pause, and after so many milliseconds at least where the answer asks for them.
    case pause(wanted: Int64?)
    case renewCredentials
    /// Send it again if AWS's time, in milliseconds, is far from the one that was signed.
    case checkClock(server: Int64)
  }

  let result: Result<Output, CallFailure>
  let remedy: Remedy

  var isThrottled: Bool {
    if case .failure(let failure) = result { failure.kind == .throttled } else { false }
  }

  /// Reads an answer.
  /// - Parameter isKnownElsewhere: whether other places know the key of the request.
  init(
    _ response: HTTPResponse, words: CallWords, isKnownElsewhere: Bool,
    read: (HTTPResponse) throws(UnreadableAnswer) -> Output
  ) {
    if response.status == 200 {
      do {
        result = .success(try read(response))
        remedy = .none
      } catch {
        result = .failure(
          CallFailure(.unavailable, status: 200, words.unreadable(response, error.reason)))
        remedy = .pause(wanted: nil)
      }
      return
    }
    let answer = ErrorAnswer(response)
    let meaning = ErrorMeaning(code: answer.code, status: response.status)
    let kind: LookupFailure.Kind
    switch meaning {
    case .throttled: (kind, remedy) = (.throttled, .pause(wanted: Self.wantedPause(response)))
    case .transient: (kind, remedy) = (.unavailable, .pause(wanted: Self.wantedPause(response)))
    case .expired: (kind, remedy) = (.credentials, .renewCredentials)
    case .signature:
      kind = .credentials
      remedy =
        response.header("date").flatMap { HTTPDate($0) }.map { .checkClock(server: $0.seconds * 1000) }
        ?? .none
    case .deadToken: (kind, remedy) = (.deadToken, .none)
    case .denied: (kind, remedy) = (.denied, .none)
    case .unknownKey: (kind, remedy) = (isKnownElsewhere ? .regionDisabled : .credentials, .none)
    case .credentials: (kind, remedy) = (.credentials, .none)
    case .regionDisabled: (kind, remedy) = (.regionDisabled, .none)
    // Whoever refuses without a code of AWS's is not AWS, and may be out of the way later.
    case .refused: (kind, remedy) = (answer.code == nil ? .unavailable : .refused, .none)
    }
    result = .failure(
      CallFailure(
        kind, code: answer.code, status: response.status, words.refused(response, answer, kind),
        requestID: answer.requestID))
  }

  /// Takes it that there is no answer.
  init(_ error: TransportError, words: CallWords) {
    let message = words.unanswered(error)
    switch error.kind {
    case .connection, .cut, .timeout:
      (result, remedy) = (.failure(CallFailure(.unavailable, message)), .pause(wanted: nil))
    case .security, .tooLarge: (result, remedy) = (.failure(CallFailure(.unavailable, message)), .none)
    case .cancelled: (result, remedy) = (.failure(CallFailure(.cancelled, message)), .none)
    case .unusable: (result, remedy) = (.failure(CallFailure(.refused, message)), .none)
    }
  }

  private static func wantedPause(_ response: HTTPResponse) -> Int64? {
    response.header("retry-after").flatMap { Int64($0) }.map { min(max($0, 0), 3600) * 1000 }
  }
}
