import AWSAccess
import Testing

@Suite("STS")
struct STSServiceTests {
  private static let given = ScriptedTransport.answer(
    200,
    """
    <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
      <AccessKeyId>ASIAGIVEN</AccessKeyId><SecretAccessKey>given/secret</SecretAccessKey>
      <SessionToken>given+token==</SessionToken><Expiration>2023-07-10T13:45:00Z</Expiration>
    </Credentials></AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleResponse>
    """)

  private static func service(_ transport: ScriptedTransport) -> STSService {
    STSService(
      ServiceConnection(
        transport: transport, signer: PlainSigner(), endpoints: EndpointSettings(), clock: SteppedClock(),
        retries: RetryPolicy { $0.upperBound }), region: "eu-west-1")
  }

  @Test("A role is asked for with all that the request says, and its credentials are read")
  func assumeRole() async throws {
    let transport = ScriptedTransport([Self.given])
    var request = RoleRequest(roleARN: "arn:aws:iam::111122223333:role/Reader", sessionName: "me@x")
    request.externalID = "a b&c"
    request.durationSeconds = 900
    request.mfaSerial = "arn:aws:iam::1:mfa/me"
    request.mfaCode = Secret("123456")
    request.region = "us-west-2"
    let given = try await Self.service(transport).assumeRole(
      request, signedWith: HeldCredentials.credentials(1))
    #expect(given.accessKeyID == "ASIAGIVEN" && given.expiration == 1_688_996_700)
    let sent = try #require(transport.requests.first)
    #expect(
      sent.text
        == "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2FReader"
        + "&RoleSessionName=me%40x&DurationSeconds=900&ExternalId=a%20b%26c"
        + "&SerialNumber=arn%3Aaws%3Aiam%3A%3A1%3Amfa%2Fme"
        + "&TokenCode=123456")
    #expect(sent.origin == "https://sts.us-west-2.amazonaws.com" && sent.header("x-scope") == "us-west-2/sts")
  }

  @Test("A role for a web identity is asked for without a signature, and its token is never shown")
  func webIdentity() async throws {
    let token = "eyJhbGciOiJSUzI1NiJ9.e30.c2ln"
    let refusal = ScriptedTransport.answer(
      400,
      "<ErrorResponse><Error><Code>InvalidIdentityToken</Code><Message>bad \(token)</Message></Error></ErrorResponse>"
    )
    let transport = ScriptedTransport([refusal])
    let service = Self.service(transport)
    let request = RoleRequest(roleARN: "arn:aws:iam::1:role/web", sessionName: "me")
    let error = await #expect(throws: AWSCallError.self) {
      try await service.assumeRole(request, webIdentityToken: Secret(token))
    }
    #expect(error?.code == "InvalidIdentityToken" && error?.isTransient == false && error?.status == 400)
    #expect(error?.message.contains("bad (secret)") == true)
    #expect(transport.requests.count == 1)
    #expect(transport.requests.first?.header("x-key") == nil)
  }

  @Test(
    "A provider of identities that does not answer is asked again, and a full one is not transient for ever")
  func repeated() async throws {
    let busy = ScriptedTransport.answer(
      400, "<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error></ErrorResponse>")
    let answer = """
      <GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws-cn:iam::111122223333:user/a</Arn>
      <UserId>AIDA</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>
      """
    let transport = ScriptedTransport([
      busy, ScriptedTransport.answer(200, ""), ScriptedTransport.answer(200, answer),
    ])
    let identity = try await Self.service(transport).callerIdentity(HeldCredentials())
    #expect(identity.account == "111122223333" && identity.userID == "AIDA" && identity.partition == "aws-cn")
    #expect(transport.requests.count == 3)
    let never = ScriptedTransport([busy])
    let error = await #expect(throws: AWSCallError.self) {
      try await Self.service(never).callerIdentity(HeldCredentials())
    }
    #expect(error?.isTransient == true)
  }
}
