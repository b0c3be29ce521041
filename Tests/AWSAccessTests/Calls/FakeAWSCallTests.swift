#if Live
  import AWSAccess
  import Testing

  @Suite("Calls to the stand-in for AWS", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
  struct FakeAWSCallTests {
    private static func keys(_ key: String, _ secret: String, _ token: String? = nil) -> Credentials {
      Credentials(
        accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: token.map { Secret($0) },
        source: "a test")
    }

    private static let user = keys("AKIAFAKEBASIC0000001", "fakeSecretKey+basic/0000000000000000001A")
    private static let session = keys(
      "ASIAFAKEBASIC0000002", "fakeSecretKey+basic/0000000000000000002A",
      "IQoJb3JpZ2luX2VjEFakeToken//with+slash/and+plus==")
    private static let expired = keys(
      "ASIAFAKEBASIC0000003", "fakeSecretKey+basic/0000000000000000003A", "IQoJb3JpZ2luX2VjEExpired==")
    private static let denied = keys("AKIAFAKEBASIC0000004", "fakeSecretKey+basic/0000000000000000004A")
    private static let july = LookupWindow(first: 1_688_000_000, last: 1_689_000_000)

    /// Credentials that stay, and others for when they are refused.
    private struct Fixed: CredentialProvider {
      let first: Credentials
      var second: Credentials?
      func credentials() async throws(CredentialError) -> Credentials { first }
      func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
        guard let second else { throw CredentialError(attempts: [], advice: "there are no others") }
        return second
      }
    }

    /// The stand-in and a connection to it, for one test.
    private static func withConnection(
      _ fake: FakeAWS, retries: RetryPolicy = RetryPolicy(), timeout: Duration = .seconds(30),
      told: ToldNotices = ToldNotices(), _ body: (ServiceConnection) async throws -> Void
    ) async throws {
      let transport = try AsyncHTTPTransport()
      let connection = ServiceConnection(
        transport: transport, signer: RequestSigner(),
        endpoints: EndpointSettings(environment: [:], endpointURL: fake.url), retries: retries,
        timeout: timeout,
        notice: { told.add($0) })
      do {
        try await body(connection)
      } catch {
        await transport.shutdown()
        throw error
      }
      await transport.shutdown()
    }

    private static func all(
      _ service: CloudTrailService, _ query: LookupQuery = .everything
    ) async throws
      -> (events: [LookedUpEvent], requests: Int)
    {
      var events: [LookedUpEvent] = []
      var requests = 0
      var token: String?
      repeat {
        let page = try await service.page(query, july, token: token)
        events += page.events
        requests += page.requests
        token = page.nextToken
      } while token != nil
      return (events, requests)
    }

    @Test("All events of two regions come, each once, at no more than two requests in any second")
    func twoRegions() async throws {
      let fake = try FakeAWS(named: "basic")
      try await Self.withConnection(fake) { connection in
        let east = CloudTrailService(
          connection, region: "us-east-1", account: "123837392027", credentials: Fixed(first: Self.user))
        let west = CloudTrailService(
          connection, region: "eu-west-1", account: "123837392027", credentials: Fixed(first: Self.session))
        async let first = Self.all(east)
        async let second = Self.all(west)
        let (one, two) = try await (first, second)
        #expect(one.events.count == 210 && Set(one.events.map(\.id)).count == 210)
        #expect(two.events.count == 40 && Set(two.events.map(\.id)).count == 40)
        #expect(one.events.allSatisfy { $0.record.first == UInt8(ascii: "{") && $0.time > 1_600_000_000 })
        #expect(try await east.describeTrails().map(\.name) == ["management-events"])
        #expect(try await west.describeTrails().map(\.name) == ["management-events", "only-here"])
      }
      #expect(try fake.crowd("LookupEvents") <= 2)
      #expect(try fake.requests().allSatisfy { $0.verdict == "ok" })
    }

    @Test("Many who ask at once stay within two requests in any second together")
    func together() async throws {
      let fake = try FakeAWS(named: "basic")
      try await Self.withConnection(fake) { connection in
        let names = [
          "StopLogging", "CreateUser", "DeleteTrail", "ConsoleLogin", "GetCallerIdentity", "RunInstances",
        ]
        try await withThrowingTaskGroup(of: Void.self) { group in
          for name in names {
            let service = CloudTrailService(
              connection, region: "us-east-1", account: "123837392027", credentials: Fixed(first: Self.user))
            group.addTask { _ = try await Self.all(service, .eventName(name)) }
          }
          try await group.waitForAll()
        }
      }
      let requests = try fake.requests("LookupEvents")
      #expect(requests.count >= 6 && requests.allSatisfy { $0.verdict == "ok" })
      #expect(try fake.crowd("LookupEvents") <= 2)
    }

    @Test("A bad network loses no event, and passes the limit in no second")
    func badNetwork() async throws {
      let fake = try FakeAWS(named: "throttle-and-faults")
      let user = Self.keys("AKIAFAKEFAULT0000001", "fakeSecretKey+fault/0000000000000000001A")
      try await Self.withConnection(fake, retries: RetryPolicy(base: 100)) { connection in
        let service = CloudTrailService(
          connection, region: "us-east-1", account: "123837392027", credentials: Fixed(first: user))
        let all = try await Self.all(service)
        let there = Set(try fake.events().map(\.id))
        #expect(Set(all.events.compactMap(\.id)) == there)
        let sent = try fake.requests("LookupEvents").count
        #expect(all.requests == sent)
        _ = try await service.describeTrails()
        #expect(try await service.describeTrails().count == 1, "the second answer is a 503 at first")
      }
      #expect(try fake.crowd("LookupEvents") <= 2)
      #expect(try fake.requests("LookupEvents").contains { $0.verdict?.hasPrefix("ok") == false })
    }

    @Test("A clock that is ten minutes off is corrected", arguments: [600, -600])
    func wrongClock(_ skew: Int) async throws {
      let fake = try FakeAWS(
        """
        {"signature_clock_skew_s": \(skew), "events": [], "credentials": [{"access_key_id": "AKIASKEW", \
        "secret_access_key": "skewed-secret-key", "account": "111122223333", \
        "arn": "arn:aws:iam::111122223333:user/a"}]}
        """)
      let told = ToldNotices()
      try await Self.withConnection(fake, told: told) { connection in
        let service = CloudTrailService(
          connection, region: "eu-west-1", account: "111122223333",
          credentials: Fixed(first: Self.keys("AKIASKEW", "skewed-secret-key")))
        let first = try await service.page(.everything, Self.july, token: nil)
        let second = try await service.page(.everything, Self.july, token: nil)
        #expect(first.requests == 2 && second.requests == 1)
      }
      #expect(told.all.count == 1)
    }

    @Test("Refusals have their kind and code, and expired credentials are renewed")
    func refusals() async throws {
      let fake = try FakeAWS(named: "basic")
      try await Self.withConnection(fake) { connection in
        func service(_ provider: Fixed) -> CloudTrailService {
          CloudTrailService(connection, region: "eu-west-1", account: "123837392027", credentials: provider)
        }
        func failure(_ keys: Credentials, token: String? = nil) async -> LookupFailure? {
          await #expect(throws: LookupFailure.self) {
            try await service(Fixed(first: keys)).page(.everything, Self.july, token: token)
          }
        }
        #expect(await failure(Self.denied)?.kind == .denied)
        #expect(await failure(Self.expired)?.kind == .credentials)
        #expect(await failure(Self.user, token: "bm8=")?.kind == .deadToken)
        #expect(await failure(Self.keys("AKIANOBODY", "x"))?.code == "UnrecognizedClientException")
        #expect(await failure(Self.keys(Self.user.accessKeyID, "wrong"))?.code == "InvalidSignatureException")
        let renewed = try await service(Fixed(first: Self.expired, second: Self.session))
          .page(.everything, Self.july, token: nil)
        #expect(renewed.requests == 2 && renewed.events.count == 40)
      }
    }

    @Test("STS tells who calls and gives roles, signed and by web identity")
    func sts() async throws {
      let fake = try FakeAWS(named: "basic")
      try await Self.withConnection(fake) { connection in
        let sts = STSService(connection, region: "us-east-1")
        #expect(try await sts.callerIdentity(Fixed(first: Self.session)).account == "123837392027")
        var request = RoleRequest(
          roleARN: "arn:aws:iam::111122223333:role/CloudTrailReader", sessionName: "trailsift")
        let error = await #expect(throws: AWSCallError.self) {
          try await sts.assumeRole(request, signedWith: Self.user)
        }
        #expect(error?.code == "AccessDenied" && error?.isTransient == false)
        request.externalID = "fake-external-id"
        let role = try await sts.assumeRole(request, signedWith: Self.user)
        let service = CloudTrailService(
          connection, region: "us-east-1", account: "111122223333", credentials: Fixed(first: role))
        #expect(try await Self.all(service).events.count == 60)
        let web = try await sts.assumeRole(
          RoleRequest(roleARN: "arn:aws:iam::123837392027:role/web", sessionName: "trailsift"),
          webIdentityToken: Secret("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJmYWtlIn0.c2ln"))
        #expect(try await sts.callerIdentity(Fixed(first: web)).arn.contains("assumed-role/web/"))
        let old = await #expect(throws: AWSCallError.self) {
          try await sts.assumeRole(
            RoleRequest(roleARN: "arn:aws:iam::123837392027:role/web", sessionName: "trailsift"),
            webIdentityToken: Secret("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJvbGQifQ.c2ln"))
        }
        #expect(old?.code?.hasPrefix("ExpiredToken") == true)
      }
    }
  }
#endif
