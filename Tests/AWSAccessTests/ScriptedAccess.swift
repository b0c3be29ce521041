import AWSAccess
import Synchronization

/// A clock that stands still but for those who wait, whom it never lets wait.
final class SteppedClock: AccessClock {
  private struct State {
    var now: Int64
    var uptime: Int64 = 0
    var waits: [Int64] = []
  }

  private let state: Mutex<State>

  /// - Parameter milliseconds: since 1970.
  init(at milliseconds: Int64 = 1_700_000_000_000) { state = Mutex(State(now: milliseconds)) }

  var milliseconds: Int64 { state.withLock { $0.now } }
  var uptime: Int64 { state.withLock { $0.uptime } }
  /// What was waited for, in milliseconds.
  var waits: [Int64] { state.withLock { $0.waits } }

  func wait(milliseconds: Int64) async {
    advance(milliseconds)
    state.withLock { $0.waits.append(milliseconds) }
  }

  func advance(_ milliseconds: Int64) {
    state.withLock {
      $0.now += milliseconds
      $0.uptime += milliseconds
    }
  }
}

/// A network that answers as it was told to, one answer after another.
final class ScriptedTransport: HTTPTransport {
  typealias Answer = @Sendable (HTTPRequest) -> Result<HTTPResponse, TransportError>

  private let script: Mutex<(next: Int, answers: [Answer], requests: [HTTPRequest])>

  /// - Parameter answers: the last one is given again and again.
  init(_ answers: [Answer]) { script = Mutex((next: 0, answers: answers, requests: [])) }

  var requests: [HTTPRequest] { script.withLock { $0.requests } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let answer = script.withLock { script in
      script.requests.append(request)
      defer { script.next += 1 }
      return script.answers[min(script.next, script.answers.count - 1)]
    }
    return try answer(request).get()
  }

  static func answer(
    _ status: Int, _ body: String, _ headers: [(name: String, value: String)] = []
  ) -> Answer {
    { _ in .success(HTTPResponse(status: status, headers: headers, body: Array(body.utf8))) }
  }

  static func fault(_ kind: TransportError.Kind) -> Answer {
    { _ in .failure(TransportError(kind, "a fault")) }
  }
}

/// Signs with nothing but the key and the time.
struct PlainSigner: RequestSigning {
  func sign(
    _ request: HTTPRequest, with credentials: Credentials, for scope: SigningScope, at milliseconds: Int64
  ) -> HTTPRequest {
    var request = request
    request.headers.append((name: "x-key", value: credentials.accessKeyID))
    request.headers.append((name: "x-time", value: String(milliseconds)))
    request.headers.append((name: "x-scope", value: "\(scope.region)/\(scope.service)"))
    return request
  }
}

/// Credentials of the test's own, which can be renewed so often.
final class HeldCredentials: CredentialProvider {
  static let secret = "wJalrXUtnFEMIexampleSecret"
  static let token = "IQoJb3JpZ2luX2VjEExampleToken=="

  private let state: Mutex<(generation: Int, renewals: Int, asked: Int)>

  init(renewals: Int = 10) { state = Mutex((generation: 1, renewals: renewals, asked: 0)) }

  var asked: Int { state.withLock { $0.asked } }
  var generation: Int { state.withLock { $0.generation } }

  static func credentials(_ generation: Int) -> Credentials {
    Credentials(
      accessKeyID: "ASIAEXAMPLE\(generation)", secretAccessKey: Secret(secret), sessionToken: Secret(token),
      source: "a test")
  }

  func credentials() async throws(CredentialError) -> Credentials {
    state.withLock { state in
      state.asked += 1
      return Self.credentials(state.generation)
    }
  }

  func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
    let renewed = state.withLock { state -> Int? in
      guard state.renewals > 0 else { return nil }
      state.renewals -= 1
      state.generation += 1
      return state.generation
    }
    guard let renewed else { throw CredentialError(attempts: [], advice: "log in again") }
    return Self.credentials(renewed)
  }
}

extension HTTPRequest {
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  var text: String { String(decoding: body, as: UTF8.self) }
}
