import AWSAccess
import Synchronization
import Testing

/// CloudTrail over a scripted network.
struct ScriptedCloudTrail {
  let transport: ScriptedTransport
  let clock = SteppedClock()
  let credentials: HeldCredentials
  let connection: ServiceConnection
  let service: CloudTrailService
  let told = ToldNotices()

  init(_ answers: [ScriptedTransport.Answer], credentials: HeldCredentials = HeldCredentials()) {
    transport = ScriptedTransport(answers)
    self.credentials = credentials
    connection = ServiceConnection(
      transport: transport, signer: PlainSigner(), endpoints: EndpointSettings(), clock: clock,
      retries: RetryPolicy { $0.upperBound }, notice: { [told] in told.add($0) })
    service = CloudTrailService(
      connection, region: "eu-west-1", account: "111122223333", credentials: credentials)
  }

  func page(token: String? = nil) async throws(LookupFailure) -> LookupPage {
    try await service.page(
      .eventName("StopLogging"), LookupWindow(first: 1_699_999_000, last: 1_700_000_000), token: token)
  }

  static let empty = ScriptedTransport.answer(200, #"{"Events":[]}"#)

  static func error(
    _ code: String, _ message: String = "no", _ headers: [(name: String, value: String)] = []
  )
    -> ScriptedTransport.Answer
  {
    ScriptedTransport.answer(400, #"{"__type":"\#(code)","message":"\#(message)"}"#, headers)
  }
}

final class ToldNotices: Sendable {
  private let notices = Mutex<[AccessNotice]>([])
  var all: [AccessNotice] { notices.withLock { $0 } }
  func add(_ notice: AccessNotice) { notices.withLock { $0.append(notice) } }
}

@Suite("Calls and their repetition")
struct ServiceClientTests {
  @Test("A look-up asks with one attribute, a window in seconds and a full page, signed for its region")
  func request() async throws {
    let cloud = ScriptedCloudTrail([ScriptedCloudTrail.empty])
    let page = try await cloud.page(token: "t\"1")
    #expect(page.events.isEmpty && page.nextToken == nil && page.requests == 1)
    let request = try #require(cloud.transport.requests.first)
    #expect(request.origin == "https://cloudtrail.eu-west-1.amazonaws.com" && request.target == "/")
    #expect(
      request.text
        == #"{"LookupAttributes":[{"AttributeKey":"EventName","AttributeValue":"StopLogging"}],"#
        + #""StartTime":1699999000,"EndTime":1700000000,"MaxResults":50,"NextToken":"t\"1"}"#)
    #expect(request.header("content-type") == "application/x-amz-json-1.1")
    #expect(
      request.header("x-amz-target") == "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents")
    #expect(request.header("x-scope") == "eu-west-1/cloudtrail")
  }

  @Test(
    "What may work later is sent again after a pause, and counted",
    arguments: [
      ScriptedCloudTrail.error("ThrottlingException"),
      ScriptedCloudTrail.error("com.amazon.coral.service#InternalFailure"),
      ScriptedTransport.answer(503, ""), ScriptedTransport.answer(502, "<html>Bad Gateway</html>"),
      ScriptedTransport.answer(429, ""), ScriptedTransport.answer(200, ""),
      ScriptedTransport.answer(200, "<html>Log in</html>"), ScriptedTransport.answer(200, #"{"Events":[{"#),
      ScriptedTransport.answer(200, "{}"), ScriptedTransport.answer(302, ""),
      ScriptedTransport.fault(.connection), ScriptedTransport.fault(.cut), ScriptedTransport.fault(.timeout),
    ])
  func repeated(_ fault: @escaping ScriptedTransport.Answer) async throws {
    let cloud = ScriptedCloudTrail([fault, fault, ScriptedCloudTrail.empty])
    #expect(try await cloud.page().requests == 3)
    #expect(cloud.transport.requests.count == 3)
    #expect(cloud.clock.waits.contains(500) && cloud.clock.waits.contains(1000))
    #expect(cloud.told.all.count == 2)
  }

  @Test("Repetition ends, and the failure says how many requests there were")
  func bounded() async {
    let throttled = ScriptedCloudTrail([ScriptedCloudTrail.error("ThrottlingException", "Rate exceeded")])
    let failure = await #expect(throws: LookupFailure.self) { try await throttled.page() }
    #expect(failure?.kind == .throttled && failure?.code == "ThrottlingException" && failure?.requests == 9)
    #expect(throttled.transport.requests.count == 9)
    let broken = ScriptedCloudTrail([ScriptedTransport.answer(200, "")])
    let unreadable = await #expect(throws: LookupFailure.self) { try await broken.page() }
    #expect(unreadable?.kind == .unavailable)
    #expect(unreadable?.message.contains("cloudtrail.eu-west-1.amazonaws.com") == true)
  }

  @Test(
    "What will not work later is not sent again, and its kind is told",
    arguments: [
      ("InvalidNextTokenException", LookupFailure.Kind.deadToken), ("AccessDeniedException", .denied),
      ("UnrecognizedClientException", .credentials), ("OptInRequired", .regionDisabled),
      ("MissingAuthenticationTokenException", .credentials), ("InvalidSignatureException", .credentials),
      ("InvalidTimeRangeException", .refused), ("SomethingNewException", .refused),
    ])
  func final(_ code: String, _ kind: LookupFailure.Kind) async {
    let cloud = ScriptedCloudTrail([ScriptedCloudTrail.error(code)])
    let failure = await #expect(throws: LookupFailure.self) { try await cloud.page() }
    #expect(failure?.kind == kind && failure?.code == code && failure?.requests == 1)
    #expect(cloud.transport.requests.count == 1)
  }

  @Test("A refusal without a code of AWS's is taken for another machine's, worth asking again later")
  func foreignRefusal() async {
    let cloud = ScriptedCloudTrail([ScriptedTransport.answer(403, "<html>Blocked</html>")])
    let failure = await #expect(throws: LookupFailure.self) { try await cloud.page() }
    #expect(failure?.kind == .unavailable && failure?.code == nil)
  }

  @Test("Expired credentials are renewed once, and the request is sent again with the new ones")
  func renewed() async throws {
    let cloud = ScriptedCloudTrail([
      ScriptedCloudTrail.error("ExpiredTokenException"), ScriptedCloudTrail.empty,
    ])
    #expect(try await cloud.page().requests == 2)
    #expect(cloud.transport.requests.map { $0.header("x-key") } == ["ASIAEXAMPLE1", "ASIAEXAMPLE2"])
    let stale = ScriptedCloudTrail([ScriptedCloudTrail.error("ExpiredToken")])
    let failure = await #expect(throws: LookupFailure.self) { try await stale.page() }
    #expect(failure?.kind == .credentials && failure?.requests == 2)
    #expect(stale.credentials.generation == 2)
  }

  @Test("Credentials that cannot be renewed end the call with the reason")
  func notRenewed() async {
    let cloud = ScriptedCloudTrail(
      [ScriptedCloudTrail.error("ExpiredTokenException")], credentials: HeldCredentials(renewals: 0))
    let failure = await #expect(throws: LookupFailure.self) { try await cloud.page() }
    #expect(failure?.kind == .credentials && failure?.code == "ExpiredTokenException")
    #expect(failure?.message.contains("log in again") == true)
  }

  @Test("A wrong clock is noticed from the Date header, told once, and corrected for all that follows")
  func wrongClock() async throws {
    // The machine says 2023-11-14T22:13:20Z.
    let late = (name: "Date", value: "Tue, 14 Nov 2023 22:33:20 GMT")
    let cloud = ScriptedCloudTrail([
      ScriptedCloudTrail.error("InvalidSignatureException", "Signature expired", [late]),
      ScriptedCloudTrail.empty,
    ])
    let other = CloudTrailService(
      cloud.connection, region: "eu-west-2", account: "111122223333", credentials: cloud.credentials)
    #expect(try await cloud.page().requests == 2)
    _ = try await other.page(.everything, LookupWindow(first: 0, last: 1), token: nil)
    let times = cloud.transport.requests.compactMap { $0.header("x-time").flatMap { Int64($0) } }
    #expect(times[0] == 1_700_000_000_000)
    #expect(times[1] - times[0] >= 1_200_000 && times[2] - times[0] >= 1_200_000)
    #expect(cloud.told.all.map(\.kind) == [.wrongClock(offset: 1_200_000)])
    #expect(cloud.told.all.first?.message.contains("1200 s behind") == true)
    #expect(cloud.connection.clock.milliseconds - cloud.clock.milliseconds == 1_200_000)
  }

  @Test("A signature that is refused although the clock is right is not sent again")
  func wrongSecret() async {
    let now = (name: "Date", value: "Tue, 14 Nov 2023 22:13:50 GMT")
    let cloud = ScriptedCloudTrail([ScriptedCloudTrail.error("InvalidSignatureException", "no", [now])])
    let failure = await #expect(throws: LookupFailure.self) { try await cloud.page() }
    #expect(failure?.kind == .credentials && failure?.requests == 1)
    #expect(cloud.told.all.isEmpty)
  }

  @Test("A key that one region takes and another does not know means that the other is not enabled")
  func disabledRegion() async throws {
    let cloud = ScriptedCloudTrail([
      ScriptedCloudTrail.empty, ScriptedCloudTrail.error("UnrecognizedClientException"),
    ])
    _ = try await cloud.page()
    let other = CloudTrailService(
      cloud.connection, region: "me-south-1", account: "111122223333", credentials: cloud.credentials)
    let failure = await #expect(throws: LookupFailure.self) {
      try await other.page(.everything, LookupWindow(first: 0, last: 1), token: nil)
    }
    #expect(failure?.kind == .regionDisabled && failure?.code == "UnrecognizedClientException")
    let refused = await #expect(throws: LookupFailure.self) { try await cloud.page() }
    #expect(refused?.kind == .credentials, "the region took the key before")
  }

  @Test("No secret is in what is thrown or told, although the answer repeats the request")
  func noSecrets() async {
    let echo = "token \(HeldCredentials.token) and \(HeldCredentials.secret)\\nThe Canonical String: x"
    for code in ["InvalidSignatureException", "AccessDeniedException", "ThrottlingException"] {
      let cloud = ScriptedCloudTrail([ScriptedCloudTrail.error(code, echo)])
      let failure = await #expect(throws: LookupFailure.self) { try await cloud.page() }
      var shown = "\(String(describing: failure)) \(cloud.told.all)"
      dump(failure, to: &shown)
      #expect(shown.contains("token (secret)"))
      #expect(!shown.contains(HeldCredentials.token) && !shown.contains(HeldCredentials.secret))
      #expect(!shown.contains("Canonical"))
    }
  }

  @Test("A cancelled task ends its call as cancelled instead of repeating it")
  func cancelled() async {
    let cloud = ScriptedCloudTrail([ScriptedTransport.answer(503, "")])
    let call = Task { () -> LookupFailure.Kind? in
      unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      do throws(LookupFailure) {
        _ = try await cloud.page()
        return nil
      } catch {
        return error.kind
      }
    }
    #expect(await call.value == .cancelled)
    #expect(cloud.transport.requests.isEmpty)
  }
}
