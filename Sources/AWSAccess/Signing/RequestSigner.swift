#if Live
  import Crypto

  /// Signs requests by AWS Signature Version 4, in the `Authorization` header.
  ///
  /// Source: AWS General Reference, "Signature Version 4 signing process".
  package struct RequestSigner: RequestSigning {
    private static let algorithm = "AWS4-HMAC-SHA256"
    /// Headers that proxies and HTTP libraries change on the way, so that they are not signed.
    private static let unsigned: Set<String> = [
      "authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id",
    ]

    private let rules: SigningRules
    /// Whether the session token takes part in the signature; some old services want it outside.
    private let signsToken: Bool

    package init(rules: SigningRules = .standard, signsToken: Bool = true) {
      self.rules = rules
      self.signsToken = signsToken
    }

    package func sign(
      _ request: HTTPRequest, with credentials: Credentials, for scope: SigningScope, at milliseconds: Int64
    ) -> HTTPRequest {
      prepared(request, with: credentials, for: scope, at: milliseconds).request
    }

    /// What a signature is made of, for the tests that look at each step.
    struct Steps {
      var request: HTTPRequest
      var canonical: CanonicalRequest
      var stringToSign: String
      var signature: String
    }

    func prepared(
      _ request: HTTPRequest, with credentials: Credentials, for scope: SigningScope, at milliseconds: Int64
    ) -> Steps {
      let time = SigningTime(milliseconds: milliseconds)
      let bodyHash = Self.hex(SHA256.hash(data: request.body))
      var request = request
      let own: Set = ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"]
      request.headers.removeAll { own.contains($0.name.lowercased()) }
      if !request.headers.contains(where: { $0.name.lowercased() == "host" }) {
        request.headers.append((name: "host", value: Self.host(of: request.origin)))
      }
      request.headers.append((name: "x-amz-date", value: time.stamp))
      if rules.sendsBodyHash { request.headers.append((name: "x-amz-content-sha256", value: bodyHash)) }
      if signsToken { addToken(of: credentials, to: &request) }
      let canonical = CanonicalRequest(
        method: request.method, target: request.target,
        headers: request.headers.filter { !Self.unsigned.contains($0.name.lowercased()) },
        bodyHash: bodyHash, rules: rules)
      let range = "\(time.date)/\(scope.region)/\(scope.service)/aws4_request"
      let stringToSign = [
        Self.algorithm, time.stamp, range, Self.hex(SHA256.hash(data: Array(canonical.text.utf8))),
      ].joined(separator: "\n")
      var key = SymmetricKey(data: Array("AWS4\(credentials.secretAccessKey.value)".utf8))
      for part in [String(time.date), scope.region, scope.service, "aws4_request"] {
        key = SymmetricKey(data: Self.code(part, key))
      }
      let signature = Self.hex(Self.code(stringToSign, key))
      if !signsToken { addToken(of: credentials, to: &request) }
      let authorization =
        "\(Self.algorithm) Credential=\(credentials.accessKeyID)/\(range), "
        + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
      request.headers.append((name: "authorization", value: authorization))
      return Steps(
        request: request, canonical: canonical, stringToSign: stringToSign, signature: signature)
    }

    private func addToken(of credentials: Credentials, to request: inout HTTPRequest) {
      guard let token = credentials.sessionToken else { return }
      request.headers.append((name: "x-amz-security-token", value: token.value))
    }

    /// The host with its port, unless it is the scheme's own.
    private static func host(of origin: String) -> String {
      let parts = origin.split(separator: "/", omittingEmptySubsequences: true)
      let host = parts.count > 1 ? String(parts[1]) : origin
      if origin.hasPrefix("https:"), host.hasSuffix(":443") { return String(host.dropLast(4)) }
      if origin.hasPrefix("http:"), host.hasSuffix(":80") { return String(host.dropLast(3)) }
      return host
    }

    private static func code(_ text: String, _ key: SymmetricKey) -> HMAC<SHA256>.MAC {
      HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }

    private static func hex(_ bytes: some Sequence<UInt8>) -> String {
      let digits = Array("0123456789abcdef".utf8)
      return String(
        decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }, as: UTF8.self)
    }
  }
#endif
