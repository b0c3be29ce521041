/// Credentials of a container: ECS by a relative URI, ECS or EKS Pod Identity by a full one.
///
/// Source: AWS SDKs and Tools reference guide, "Container credential provider".
struct ContainerCredentials: CredentialSource {
  let context: CredentialContext

  let name = "container"

  /// Where a relative URI is asked.
  private static let origin = "http://169.254.170.2"
  /// The hosts that may be asked without TLS beside this machine: ECS, and EKS over IPv4 and IPv6.
  private static let plainHosts: Set<String> = ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"]

  func load() async throws(SourceFailure) -> Credentials {
    let address = try address
    let token = try token
    var request = HTTPRequest(
      method: "GET", origin: address.origin, target: address.target,
      headers: [("Accept", "application/json")], connectTimeout: .seconds(2), timeout: .seconds(5),
      usesProxy: false)
    if let token { request.headers.append(("Authorization", token.value)) }
    let answer: HTTPResponse
    do throws(TransportError) {
      answer = try await EndpointCall(
        transport: context.transport, clock: context.clock, tries: 3, pause: 1000
      ).send(request)
    } catch {
      throw .failed("no answer of \(address.origin): \(error.message)")
    }
    guard answer.status == 200 else {
      throw .failed(
        "\(address.origin) refuses: \(answer.refusal(hiding: token.map { [$0] } ?? []))",
        advice: "Check the task's role, or the pod identity association of its service account.")
    }
    guard let parsed = CredentialAnswer.read(answer.body) else {
      throw .failed("\(address.origin) gave an answer that is no JSON")
    }
    let role = parsed.roleARN.map { " (role \($0))" } ?? ""
    return try parsed.credentials(from: address.origin, source: "\(name)\(role)")
  }

  private var address: EndpointAddress {
    get throws(SourceFailure) {
      if let path = context.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
        guard path.hasPrefix("/"), let address = EndpointAddress(Self.origin + path) else {
          throw .failed("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is no path; it is to begin with /")
        }
        return address
      }
      guard let uri = context.variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") else {
        throw .absent(
          "neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set")
      }
      guard let address = EndpointAddress(uri) else {
        throw .failed("AWS_CONTAINER_CREDENTIALS_FULL_URI is no http or https URL")
      }
      guard address.isSecure || address.isLoopback || Self.plainHosts.contains(address.host) else {
        throw .failed(
          "AWS_CONTAINER_CREDENTIALS_FULL_URI names \(address.host), which may not be asked without TLS",
          advice: "Use https, or this machine, 169.254.170.2, 169.254.170.23 or [fd00:ec2::23].")
      }
      return address
    }
  }

  /// What proves who asks; the file goes first and is read each time, since it rotates.
  private var token: Secret? {
    get throws(SourceFailure) {
      if let written = context.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
        let path = HomePath.expand(written, home: context.home)
        let text: Secret
        do throws(CredentialFile.Problem) {
          text = try CredentialFile.text(path)
        } catch {
          throw .failed("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names \(path): \(error.reason)")
        }
        return try checked(text.trimmed, of: "the token in \(path)")
      }
      guard let value = context.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN") else { return nil }
      return try checked(Secret(value), of: "AWS_CONTAINER_AUTHORIZATION_TOKEN")
    }
  }

  private func checked(_ token: Secret, of holder: String) throws(SourceFailure) -> Secret {
    // `Bearer TOKEN` has a blank; a line end would begin another header.
    guard !token.isEmpty, token.value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw .failed("\(holder) is empty, or holds a line end or another character that no header may")
    }
    return token
  }
}
