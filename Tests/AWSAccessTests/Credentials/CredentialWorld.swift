import AWSAccess
import Foundation
import Synchronization
import Testing

/// A home folder, a clock, and endpoints that answer from a script: all that sources of credentials look at.
final class CredentialWorld: Sendable {
  let home: String
  let clock = HandClock()
  let endpoints = ScriptedEndpoints()
  let roles = ScriptedRoles()

  init() throws {
    home = NSTemporaryDirectory() + "trailsift-home-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Writes a file below the home folder, and the folders it is in; returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(home)/\(name)"
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// - Parameter environment: beside `PATH`, which programs need.
  func context(
    _ environment: [String: String] = [:], profile: String? = nil, prompt: MFAPrompt? = nil
  ) -> CredentialContext {
    CredentialContext(
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }, home: home,
      profile: profile, transport: endpoints, tokens: roles, clock: clock, mfaPrompt: prompt)
  }

  /// What a chain gives in this world.
  func credentials(
    _ environment: [String: String] = [:], profile: String? = nil, prompt: MFAPrompt? = nil
  ) async throws -> Credentials {
    try await CredentialChain(context(environment, profile: profile, prompt: prompt)).credentials()
  }

  /// Why a chain gives nothing.
  func refusal(
    _ environment: [String: String] = [:], profile: String? = nil, prompt: MFAPrompt? = nil
  ) async throws -> CredentialError {
    try await #require(throws: CredentialError.self) {
      _ = try await self.credentials(environment, profile: profile, prompt: prompt)
    }
  }
}

/// A clock that a test sets; waiting sets it on.
final class HandClock: AccessClock {
  /// 2026-01-01T00:00:00Z.
  static let start: Int64 = 1_767_225_600_000
  private let now = Mutex(HandClock.start)

  var milliseconds: Int64 { now.withLock { $0 } }
  var seconds: Int64 { milliseconds / 1000 }

  func wait(milliseconds: Int64) async { advance(milliseconds: milliseconds) }

  func advance(milliseconds: Int64) { now.withLock { $0 += milliseconds } }
  func advance(seconds: Int64) { advance(milliseconds: seconds * 1000) }
}

/// Endpoints that answer as the test says; what nothing is said about refuses the connection.
final class ScriptedEndpoints: HTTPTransport {
  typealias Answer = Result<HTTPResponse, TransportError>

  private let state = Mutex<(answers: [String: [Answer]], requests: [HTTPRequest])>(([:], []))

  var requests: [HTTPRequest] { state.withLock { $0.requests } }

  /// - Parameters:
  ///   - place: method, origin and target, as `GET http://169.254.170.2/x`.
  ///   - answers: in turn; the last is given for good.
  func answer(_ place: String, _ answers: Answer...) {
    state.withLock { $0.answers[place] = answers }
  }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let answer = state.withLock { state -> Answer in
      state.requests.append(request)
      let place = "\(request.method) \(request.origin)\(request.target)"
      guard let answers = state.answers[place], let first = answers.first else {
        return .failure(TransportError(.connection, "nothing answers at \(request.origin)"))
      }
      if answers.count > 1 { state.answers[place] = Array(answers.dropFirst()) }
      return first
    }
    return try answer.get()
  }
}

extension ScriptedEndpoints.Answer {
  static func ok(_ body: String) -> Self { .status(200, body) }

  static func status(_ status: Int, _ body: String = "") -> Self {
    .success(HTTPResponse(status: status, body: Array(body.utf8)))
  }
}

/// STS that gives each role its own credentials, and keeps what it was asked.
final class ScriptedRoles: SecurityTokenService {
  struct Call: Sendable {
    let request: RoleRequest
    /// Nil for a call that is not signed.
    let caller: Credentials?
    let token: Secret?
  }

  private let state = Mutex<(calls: [Call], refusals: [AWSCallError])>(([], []))

  var calls: [Call] { state.withLock { $0.calls } }

  /// The next call is refused so.
  func refuse(_ code: String) {
    state.withLock {
      $0.refusals.append(AWSCallError(code: code, status: 403, message: "STS says \(code)"))
    }
  }

  func assumeRole(
    _ request: RoleRequest, signedWith credentials: Credentials
  ) async throws(AWSCallError) -> Credentials {
    try answer(Call(request: request, caller: credentials, token: nil))
  }

  func assumeRole(
    _ request: RoleRequest, webIdentityToken token: Secret
  ) async throws(AWSCallError) -> Credentials {
    try answer(Call(request: request, caller: nil, token: token))
  }

  private func answer(_ call: Call) throws(AWSCallError) -> Credentials {
    let (number, refusal) = state.withLock { state -> (Int, AWSCallError?) in
      state.calls.append(call)
      return (state.calls.count, state.refusals.isEmpty ? nil : state.refusals.removeFirst())
    }
    if let refusal { throw refusal }
    let role = call.request.roleARN.split(separator: "/").last ?? ""
    return Credentials(
      accessKeyID: "ASIA\(role)\(number)", secretAccessKey: Secret("role-secret-\(number)"),
      sessionToken: Secret("role-token-\(number)"), expiration: HandClock.start / 1000 + 3600, source: "STS")
  }
}
