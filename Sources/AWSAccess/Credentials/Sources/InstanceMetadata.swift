/// The metadata service of an EC2 instance, in its version 2 alone: version 1 gives credentials to whatever can make
/// the instance send a plain GET.
///
/// Source: EC2 user guide, "Use IMDSv2"; AWS SDKs and Tools reference guide, "IMDS credential provider".
struct InstanceMetadata: CredentialSource {
  let context: CredentialContext

  let name = "instance metadata"

  private static let rolePath = "/latest/meta-data/iam/security-credentials/"
  private static let regionPath = "/latest/meta-data/placement/region"

  func load() async throws(SourceFailure) -> Credentials {
    var session = try await Session(context)
    let list = try await session.get(Self.rolePath)
    if list.status == 404 { throw .absent("the instance has no role") }
    guard list.status == 200 else {
      throw .failed("\(session.origin) refuses to name the instance's role: \(session.refusal(list))")
    }
    let role = String(decoding: list.body, as: UTF8.self).prefix { !$0.isNewline }
    // A role's name is of these characters; anything else is another service's page.
    guard (1...64).contains(role.utf8.count),
      role.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+=,.@-_".contains($0)) })
    else {
      throw .failed(
        role.isEmpty ? "\(session.origin) names no role" : "\(session.origin) gave what is no role's name")
    }
    let answer = try await session.get(Self.rolePath + role)
    if answer.status == 404 { throw .absent("the instance's role \(role) has no credentials") }
    guard answer.status == 200 else {
      throw .failed("\(session.origin) refuses the credentials of role \(role): \(session.refusal(answer))")
    }
    guard let parsed = CredentialAnswer.read(answer.body) else {
      throw .failed("\(session.origin) gave credentials of role \(role) that are no JSON")
    }
    guard parsed.code == nil || parsed.code == "Success" else {
      throw .failed(
        "\(session.origin) has no credentials of role \(role): \(session.refusal(answer))",
        advice: "Check that the role exists and that its trust policy names ec2.amazonaws.com.")
    }
    return try parsed.credentials(from: session.origin, source: "\(name) (role \(role))")
  }

  /// The region that the instance runs in.
  func region() async throws(SourceFailure) -> String {
    var session = try await Session(context)
    let answer = try await session.get(Self.regionPath)
    guard answer.status == 200 else {
      throw .absent("\(session.origin) names no region: \(session.refusal(answer))")
    }
    let region = String(decoding: answer.body, as: UTF8.self).prefix { !$0.isWhitespace }
    guard Partition.isRegionName(String(region)) else {
      throw .absent("\(session.origin) gave what is no region")
    }
    return String(region)
  }

  /// A token, and the requests that are sent with it.
  private struct Session {
    let origin: String
    private let base: String
    private let call: EndpointCall
    private var token = Secret("")

    init(_ context: CredentialContext) async throws(SourceFailure) {
      let address = try InstanceMetadata.address(context)
      origin = address.origin
      base = String(address.target.reversed().drop { $0 == "/" }.reversed())
      call = EndpointCall(transport: context.transport, clock: context.clock, tries: 2, pause: 100)
      try await renewToken()
    }

    /// Asks with the token, and once more with a new one where it is refused.
    mutating func get(_ path: String) async throws(SourceFailure) -> HTTPResponse {
      let answer = try await send("GET", path, ("X-aws-ec2-metadata-token", token.value))
      guard answer.status == 401 else { return answer }
      try await renewToken()
      return try await send("GET", path, ("X-aws-ec2-metadata-token", token.value))
    }

    /// What an answer that refuses says.
    func refusal(_ answer: HTTPResponse) -> String { answer.refusal(hiding: [token]) }

    private mutating func renewToken() async throws(SourceFailure) {
      let answer = try await send(
        "PUT", "/latest/api/token", ("X-aws-ec2-metadata-token-ttl-seconds", "21600"))
      guard answer.status == 200 else {
        throw .absent("\(origin) gives no token of IMDSv2 (status \(answer.status)); version 1 is not used")
      }
      let text = Secret(String(decoding: answer.body, as: UTF8.self)).trimmed
      guard !text.isEmpty, text.isPrintable else {
        throw .absent("\(origin) gave what is no token of IMDSv2")
      }
      token = text
    }

    private func send(
      _ method: String, _ path: String, _ header: (name: String, value: String)
    ) async throws(SourceFailure) -> HTTPResponse {
      let request = HTTPRequest(
        method: method, origin: origin, target: base + path, headers: [header],
        connectTimeout: .seconds(1), timeout: .seconds(1), usesProxy: false)
      do throws(TransportError) {
        return try await call.send(request)
      } catch {
        throw .absent("no answer of \(origin): \(error.message)")
      }
    }
  }

  private static func address(_ context: CredentialContext) throws(SourceFailure) -> EndpointAddress {
    if context.variable("AWS_EC2_METADATA_DISABLED")?.lowercased() == "true" {
      throw .absent("AWS_EC2_METADATA_DISABLED is true")
    }
    if let written = context.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT") {
      guard let address = EndpointAddress(written) else {
        throw .failed("AWS_EC2_METADATA_SERVICE_ENDPOINT is no http or https URL")
      }
      return address
    }
    let mode = context.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")?.lowercased() ?? "ipv4"
    let url: String
    switch mode {
    case "ipv4": url = "http://169.254.169.254"
    case "ipv6": url = "http://[fd00:ec2::254]"
    default: throw .failed("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE is neither IPv4 nor IPv6")
    }
    guard let address = EndpointAddress(url) else { throw .failed("\(url) is no URL") }
    return address
  }
}
