#if Live
  import AWSAccess
  import Testing

  @Suite("Signatures")
  struct RequestSignerTests {
    private static let scope = SigningScope(region: "us-east-1", service: "service")
    /// 2015-08-30T12:36:00Z, the time of the published examples.
    private static let time: Int64 = 1_440_938_160_000

    private static func credentials(token: String? = nil) -> Credentials {
      Credentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"),
        sessionToken: token.map { Secret($0) }, source: "an example")
    }

    private static func signed(
      _ request: HTTPRequest, token: String? = nil, rules: SigningRules = .standard
    )
      -> String
    {
      RequestSigner(rules: rules).sign(request, with: credentials(token: token), for: scope, at: time)
        .header("authorization") ?? ""
    }

    @Test("A request without body, query or headers of its own has the published signature")
    func plainRequest() {
      let request = HTTPRequest(method: "GET", origin: "https://example.amazonaws.com")
      #expect(
        Self.signed(request)
          == "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
          + "SignedHeaders=host;x-amz-date, "
          + "Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
    }

    @Test("A session token is sent and signed")
    func sessionToken() {
      let request = HTTPRequest(method: "GET", origin: "https://example.amazonaws.com")
      let signed = RequestSigner().sign(
        request,
        with: Self.credentials(token: "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"),
        for: Self.scope, at: Self.time)
      #expect(signed.header("x-amz-security-token")?.hasPrefix("6e86291e") == true)
      #expect(
        signed.header("authorization")?.hasSuffix(
          "SignedHeaders=host;x-amz-date;x-amz-security-token, "
            + "Signature=07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8") == true)
    }

    @Test("A request that is signed again has one signature, of the new time")
    func secondSignature() {
      let request = HTTPRequest(
        method: "POST", origin: "https://example.amazonaws.com", body: Array("{}".utf8))
      let signer = RequestSigner()
      let once = signer.sign(request, with: Self.credentials(), for: Self.scope, at: Self.time)
      let twice = signer.sign(once, with: Self.credentials(), for: Self.scope, at: Self.time + 60_000)
      #expect(twice.headers.count { $0.name == "authorization" } == 1)
      #expect(twice.headers.count { $0.name == "host" } == 1)
      #expect(twice.header("x-amz-date") == "20150830T123700Z")
      #expect(twice.header("authorization") != once.header("authorization"))
    }

    @Test("The host is signed with its port unless it is the scheme's own")
    func hostHeader() {
      func host(_ origin: String) -> String? {
        RequestSigner().sign(
          HTTPRequest(method: "GET", origin: origin), with: Self.credentials(), for: Self.scope, at: Self.time
        ).header("host")
      }
      #expect(host("http://127.0.0.1:4566") == "127.0.0.1:4566")
      #expect(host("https://example.com:443") == "example.com")
      #expect(host("http://example.com:80") == "example.com")
    }

    @Test("The rules of S3 send the body's hash, and leave dots, double slashes and escapes of a key alone")
    func objectStoreRules() {
      let request = HTTPRequest(method: "GET", origin: "https://bucket.example.com", target: "/a/../b//c%20d")
      let steps = RequestSigner(rules: .objectStore)
        .sign(request, with: Self.credentials(), for: Self.scope, at: Self.time)
      #expect(
        steps.header("x-amz-content-sha256")
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
      let standard = Self.signed(request)
      let store = Self.signed(request, rules: .objectStore)
      #expect(store.contains("SignedHeaders=host;x-amz-content-sha256;x-amz-date"))
      #expect(standard != store)
    }

    @Test("An instant before 1970 and one between seconds are written as the second that they lie in")
    func stamps() {
      #expect(SigningTime(milliseconds: -1).stamp == "19691231T235959Z")
      #expect(SigningTime(milliseconds: 1999).stamp == "19700101T000001Z")
    }
  }
#endif
