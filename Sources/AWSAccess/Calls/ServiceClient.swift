/// Makes calls of one service in one region: signed, in their turn, and repeated within bounds.
struct ServiceClient: Sendable {
  private let connection: ServiceConnection
  private let service: AWSService
  private let region: String
  /// Tells accounts apart for the pace.
  private let account: String

  init(_ connection: ServiceConnection, _ service: AWSService, region: String, account: String) {
    self.connection = connection
    self.service = service
    self.region = region
    self.account = account
  }

  /// How far a call has come.
  private struct Progress {
    let start: Int64
    var requests = 0
    var failures = 0
    var renewed: Credentials?
    var isClockChecked = false
  }

  /// Makes a call.
  /// - Parameter read: takes what was asked for out of an answer that came with status 200.
  /// - Returns: what was read, and how many requests it took.
  func send<Output: Sendable>(
    _ call: ServiceCall, as identity: CallIdentity,
    read: (HTTPResponse) throws(UnreadableAnswer) -> Output
  ) async throws(CallFailure) -> (output: Output, requests: Int) {
    let endpoint: Endpoint
    do {
      endpoint = try Endpoint(service, region: region, connection.endpoints)
    } catch {
      throw CallFailure(.refused, "\(call.action): \(error.message)")
    }
    let pace = connection.paces.pace(
      RequestPaces.Key(account: account, region: region, action: call.action))
    var progress = Progress(start: connection.clock.uptime)
    do throws(CallFailure) {
      while true {
        let credentials = try await credentials(identity, progress)
        let words = CallWords(call, endpoint, region: region, credentials)
        guard let turn = await pace.turn() else {
          throw CallFailure(.cancelled, words.title + ": cancelled")
        }
        progress.requests += 1
        let signedAt = connection.clock.milliseconds
        let outcome = await exchange(call, endpoint, credentials, signedAt, words, read)
        await pace.settle(turn, throttled: outcome.isThrottled)
        switch outcome.result {
        case .success(let output):
          connection.accept(credentials, at: place)
          return (output, progress.requests)
        case .failure(let failure):
          if failure.kind == .denied { connection.accept(credentials, at: place) }
          try await recover(from: failure, outcome.remedy, identity, credentials, signedAt, &progress)
        }
      }
    } catch {
      var failure = error
      failure.requests = progress.requests
      throw failure
    }
  }

  private var place: String { "\(service.rawValue)/\(region)" }

  private func credentials(
    _ identity: CallIdentity, _ progress: Progress
  ) async throws(CallFailure)
    -> Credentials?
  {
    switch identity {
    case .nobody: return nil
    case .credentials(let credentials): return credentials
    case .provider(let provider):
      if let renewed = progress.renewed { return renewed }
      do {
        return try await provider.credentials()
      } catch {
        throw CallFailure(Task.isCancelled ? .cancelled : .credentials, error.description)
      }
    }
  }

  private func exchange<Output: Sendable>(
    _ call: ServiceCall, _ endpoint: Endpoint, _ credentials: Credentials?, _ signedAt: Int64,
    _ words: CallWords, _ read: (HTTPResponse) throws(UnreadableAnswer) -> Output
  ) async -> CallOutcome<Output> {
    var request = HTTPRequest(
      method: "POST", origin: endpoint.origin, target: endpoint.pathPrefix + "/",
      headers: call.headers + [(name: "user-agent", value: connection.userAgent)], body: call.body,
      connectTimeout: connection.connectTimeout, timeout: connection.timeout)
    if let credentials {
      request = connection.signer.sign(
        request, with: credentials,
        for: SigningScope(region: endpoint.signingRegion, service: service.rawValue), at: signedAt)
    }
    do {
      let response = try await connection.transport.send(request)
      return CallOutcome(
        response, words: words,
        isKnownElsewhere: connection.isKnownElsewhere(credentials, than: place), read: read)
    } catch {
      return CallOutcome(error, words: words)
    }
  }

  /// Gets ready for the next request, or throws the failure where there is to be none.
  private func recover<Output>(
    from failure: CallFailure, _ remedy: CallOutcome<Output>.Remedy, _ identity: CallIdentity,
    _ credentials: Credentials?, _ signedAt: Int64, _ progress: inout Progress
  ) async throws(CallFailure) {
    switch remedy {
    case .none: throw failure
    case .renewCredentials:
      guard case .provider(let provider) = identity, let credentials, progress.renewed == nil else {
        throw failure
      }
      do {
        progress.renewed = try await provider.credentials(replacing: credentials)
      } catch {
        throw CallFailure(
          Task.isCancelled ? .cancelled : .credentials, code: failure.code, status: failure.status,
          "\(failure.message); they could not be renewed: \(error.line)", requestID: failure.requestID)
      }
    case .checkClock(let server):
      let difference = server.subtractingReportingOverflow(signedAt)
      guard !progress.isClockChecked,
        difference.overflow || abs(difference.partialValue) > ClockCorrection.tolerance
      else { throw failure }
      progress.isClockChecked = true
      if let offset = connection.correction.adopt(
        server: server, machine: connection.machineClock.milliseconds)
      {
        connection.tell(.wrongClock(offset))
      }
    case .pause(let wanted):
      progress.failures += 1
      let retries = connection.retries
      let pause = retries.pause(after: progress.failures, wanted: wanted)
      guard progress.failures < retries.attempts,
        connection.clock.uptime - progress.start + pause <= retries.budget
      else { throw failure }
      connection.tell(
        AccessNotice(
          kind: failure.kind == .throttled ? .throttled : .repeated,
          message: failure.message + "; the request is sent again"))
      await connection.clock.wait(milliseconds: pause)
    }
    if Task.isCancelled {
      throw CallFailure(
        .cancelled, code: failure.code, status: failure.status, failure.message, requestID: failure.requestID)
    }
  }
}

extension AccessNotice {
  /// - Parameter offset: what the machine's clock lacks, in milliseconds.
  fileprivate static func wrongClock(_ offset: Int64) -> AccessNotice {
    let seconds = (offset.magnitude + 500) / 1000
    return AccessNotice(
      kind: .wrongClock(offset: offset),
      message: "this machine's clock is \(seconds) s \(offset > 0 ? "behind" : "ahead of") AWS's; "
        + "requests are signed with AWS's time, but the clock should be set right")
  }
}
