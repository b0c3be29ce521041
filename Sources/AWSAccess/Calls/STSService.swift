import TrailRecords

/// AWS STS.
///
/// Source: AWS STS API reference, version 2011-06-15.
package struct STSService: SecurityTokenService {
  private static let version = "2011-06-15"

  private let connection: ServiceConnection
  private let region: String

  /// - Parameter region: whose endpoint is asked where a request names none.
  package init(_ connection: ServiceConnection, region: String) {
    self.connection = connection
    self.region = region
  }

  package func assumeRole(
    _ request: RoleRequest, signedWith credentials: Credentials
  )
    async throws(AWSCallError) -> Credentials
  {
    var fields = Self.fields(request)
    if let id = request.externalID { fields.append((name: "ExternalId", value: id)) }
    if let serial = request.mfaSerial { fields.append((name: "SerialNumber", value: serial)) }
    if let code = request.mfaCode { fields.append((name: "TokenCode", value: code.value)) }
    let call = ServiceCall.query(
      .securityToken, "AssumeRole", version: Self.version, fields,
      secrets: [request.mfaCode].compactMap { $0 })
    return try await roleCredentials(request, call, as: .credentials(credentials))
  }

  package func assumeRole(
    _ request: RoleRequest, webIdentityToken token: Secret
  )
    async throws(AWSCallError) -> Credentials
  {
    let call = ServiceCall.query(
      .securityToken, "AssumeRoleWithWebIdentity", version: Self.version,
      Self.fields(request) + [(name: "WebIdentityToken", value: token.value)], secrets: [token])
    return try await roleCredentials(request, call, as: .nobody)
  }

  /// Who the credentials belong to. It takes no permission.
  package func callerIdentity(
    _ credentials: any CredentialProvider
  ) async throws(AWSCallError)
    -> CallerIdentity
  {
    let call = ServiceCall.query(.securityToken, "GetCallerIdentity", version: Self.version, [])
    do {
      return try await client(region).send(call, as: .provider(credentials)) {
        response throws(UnreadableAnswer) in
        let result = XMLElement(response.body)?.child("GetCallerIdentityResult")
        guard let account = result?.child("Account")?.text, let arn = result?.child("Arn")?.text,
          !account.isEmpty
        else { throw UnreadableAnswer(reason: "the answer does not say who the caller is") }
        return CallerIdentity(account: account, arn: arn, userID: result?.child("UserId")?.text ?? "")
      }.output
    } catch {
      throw AWSCallError(error)
    }
  }

  private static func fields(_ request: RoleRequest) -> [(name: String, value: String)] {
    var fields = [
      (name: "RoleArn", value: request.roleARN), (name: "RoleSessionName", value: request.sessionName),
    ]
    if let duration = request.durationSeconds {
      fields.append((name: "DurationSeconds", value: String(duration)))
    }
    return fields
  }

  /// STS has its own limits, which all callers of a region's endpoint stay far below together.
  private func client(_ region: String) -> ServiceClient {
    ServiceClient(connection, .securityToken, region: region, account: "")
  }

  private func roleCredentials(
    _ request: RoleRequest, _ call: ServiceCall, as identity: CallIdentity
  )
    async throws(AWSCallError) -> Credentials
  {
    do {
      return try await client(request.region ?? region).send(call, as: identity) {
        response throws(UnreadableAnswer) in
        let given = XMLElement(response.body)?.child("\(call.action)Result")?.child("Credentials")
        guard let key = given?.child("AccessKeyId")?.text, let secret = given?.child("SecretAccessKey")?.text,
          let token = given?.child("SessionToken")?.text, !key.isEmpty, !secret.isEmpty, !token.isEmpty,
          let end = given?.child("Expiration").flatMap({ EventTime($0.text) })
        else { throw UnreadableAnswer(reason: "the answer holds no credentials") }
        return Credentials(
          accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: Secret(token),
          expiration: end.seconds, source: "role \(request.roleARN)")
      }.output
    } catch {
      throw AWSCallError(error)
    }
  }
}

/// Who calls, as `GetCallerIdentity` says.
package struct CallerIdentity: Sendable, Equatable {
  /// The account's number.
  package let account: String
  package let arn: String
  package let userID: String

  /// The partition that the ARN names, as `aws-cn`; `aws` where it names none.
  package var partition: String {
    let parts = arn.split(separator: ":", maxSplits: 2)
    return parts.count > 1 ? String(parts[1]) : "aws"
  }
}
