/// A role, with the credentials of another provider: how one process looks at several accounts.
package struct AssumedRole: CredentialProvider {
  private let roleARN: String
  private let externalID: String?
  private let region: String?
  private let source: any CredentialProvider
  private let tokens: any SecurityTokenService
  private let clock: any AccessClock

  /// - Parameters:
  ///   - source: whose credentials the role is assumed with; one that keeps them, since it is asked each time.
  ///   - region: whose STS is asked; nil for the default.
  package init(
    _ roleARN: String, externalID: String? = nil, region: String? = nil, source: any CredentialProvider,
    tokens: any SecurityTokenService, clock: any AccessClock
  ) {
    self.roleARN = roleARN
    self.externalID = externalID
    self.region = region
    self.source = source
    self.tokens = tokens
    self.clock = clock
  }

  package func credentials() async throws(CredentialError) -> Credentials {
    let request: RoleRequest
    do throws(SourceFailure) {
      request = try RoleSession.request(
        roleARN: roleARN, name: nil, externalID: externalID, region: region, clock: clock)
    } catch {
      throw failure(error)
    }
    let caller = try await source.credentials()
    do throws(AWSCallError) {
      return try await assume(request, caller)
    } catch {
      guard error.code == "ExpiredToken" || error.code == "ExpiredTokenException" else {
        throw failure(RoleSession.failure(error, role: roleARN, caller: caller.source))
      }
    }
    let renewed = try await source.credentials(replacing: caller)
    do throws(AWSCallError) {
      return try await assume(request, renewed)
    } catch {
      throw failure(RoleSession.failure(error, role: roleARN, caller: renewed.source))
    }
  }

  /// Each call assumes the role anew, so this is ``credentials()``.
  package func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
    try await credentials()
  }

  private func assume(_ request: RoleRequest, _ caller: Credentials) async throws(AWSCallError) -> Credentials
  {
    try await tokens.assumeRole(request, signedWith: caller).described(
      "role \(roleARN) (by \(caller.source))")
  }

  private func failure(_ failure: SourceFailure) -> CredentialError {
    CredentialError(
      attempts: [.init(source: "role \(roleARN)", reason: failure.reason)],
      advice: failure.advice ?? "Check the role and the identity that asks for it.")
  }
}
