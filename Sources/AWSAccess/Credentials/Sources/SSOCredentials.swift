import TrailRecords

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Credentials of IAM Identity Center, by the token that `aws sso login` has left. It never signs in itself.
///
/// Source: AWS SDKs and Tools reference guide, "IAM Identity Center credential provider"; IAM Identity Center portal
/// API reference, GetRoleCredentials.
struct SSOCredentials: CredentialSource {
  let settings: SSOProfile
  let context: CredentialContext

  var name: String { "SSO of profile \(settings.profile)" }

  private var login: String { "Run `aws sso login --profile \(settings.profile)`." }

  func load() async throws(SourceFailure) -> Credentials {
    let token = try token
    let origin = try origin
    let answer: HTTPResponse
    do throws(TransportError) {
      answer = try await EndpointCall(
        transport: context.transport, clock: context.clock, tries: 3, pause: 500
      ).send(
        HTTPRequest(
          method: "GET", origin: origin.origin,
          target: (origin.target == "/" ? "" : origin.target) + "/federation/credentials?role_name="
            + PercentEncoding.encode(settings.role.utf8) + "&account_id="
            + PercentEncoding.encode(settings.account.utf8),
          headers: [("x-amz-sso_bearer_token", token.value), ("Accept", "application/json")],
          timeout: .seconds(20)))
    } catch {
      throw .failed("SSO: no answer of \(origin.origin): \(error.message)")
    }
    switch answer.status {
    case 200: return try credentials(answer)
    case 401: throw .failed("SSO: the cached token is refused", advice: login)
    case 403:
      throw .failed(
        "SSO: \(answer.refusal(hiding: [token]))",
        advice: "Check that role \(settings.role) of account \(settings.account) is assigned to you.")
    default: throw .failed("SSO: \(origin.origin) refuses: \(answer.refusal(hiding: [token]))")
    }
  }

  private struct CachedToken: Decodable {
    let accessToken: Secret?
    let expiresAt: String?
  }

  private struct Answer: Decodable {
    struct Keys: Decodable {
      let accessKeyId: String
      let secretAccessKey: Secret
      let sessionToken: Secret
      /// Milliseconds since 1970.
      let expiration: Int64
    }

    let roleCredentials: Keys
  }

  private var token: Secret {
    get throws(SourceFailure) {
      guard let file = SSOCacheName.of(settings.cacheKey) else {
        throw .failed("SSO: this build has no hash function; build it with the trait Live")
      }
      guard let home = context.home else {
        throw .failed("SSO: the cached token cannot be found, since HOME is not set")
      }
      let path = "\(home)/.aws/sso/cache/\(file)"
      let bytes: [UInt8]
      do throws(CredentialFile.Problem) {
        bytes = try CredentialFile.bytes(path)
      } catch .absent {
        throw .failed("SSO: there is no cached token (\(path))", advice: login)
      } catch {
        throw .failed("SSO: \(path): \(error.reason)")
      }
      guard let cached = try? JSONDecoder().decode(CachedToken.self, from: Data(bytes)),
        let token = cached.accessToken, !token.isEmpty, token.isPrintable, let expiresAt = cached.expiresAt
      else { throw .failed("SSO: \(path) holds no token", advice: login) }
      // Older tools end the time with UTC.
      let text = expiresAt.hasSuffix("UTC") ? expiresAt.dropLast(3) + "Z" : expiresAt
      guard let end = EventTime(text) else {
        throw .failed("SSO: \(path) does not say until when its token is good", advice: login)
      }
      guard end.seconds > context.now else {
        throw .failed("SSO: the cached token ran out at \(end.text)", advice: login)
      }
      return token
    }
  }

  private var origin: EndpointAddress {
    get throws(SourceFailure) {
      guard Partition.isRegionName(settings.region) else { throw .failed("SSO: its sso_region is no region") }
      let ignored = context.variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")?.lowercased() == "true"
      let configured = context.variable("AWS_ENDPOINT_URL_SSO") ?? context.variable("AWS_ENDPOINT_URL")
      let url =
        (ignored ? nil : configured)
        ?? "https://portal.sso.\(settings.region).\(Partition.of(region: settings.region).suffix)"
      guard let address = EndpointAddress(url) else {
        throw .failed("SSO: its endpoint is no http or https URL")
      }
      return address
    }
  }

  private func credentials(_ answer: HTTPResponse) throws(SourceFailure) -> Credentials {
    guard let keys = try? JSONDecoder().decode(Answer.self, from: Data(answer.body)).roleCredentials else {
      throw .failed("SSO: the answer holds no credentials")
    }
    return try Credentials.checked(
      accessKeyID: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, sessionToken: keys.sessionToken,
      expiration: keys.expiration / 1000,
      source: "profile \(settings.profile) (SSO role \(settings.role) of account \(settings.account))")
  }
}
