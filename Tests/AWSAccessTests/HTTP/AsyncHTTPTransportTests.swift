#if Live
  import AWSAccess
  import Testing

  @Suite("The network", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
  struct AsyncHTTPTransportTests {
    /// Asks for a role name of the instance's metadata, with a fault on the way.
    private static func ask(
      _ fault: String, timeout: Duration = .seconds(20)
    ) async throws
      -> Result<HTTPResponse, TransportError>
    {
      let fake = try FakeAWS(
        """
        {"events": [], "imds": {"role": "instance-role", "account": "111122223333", "require_token": false}, \
        "faults": [{"match": {"action": "imds:ListRoles"}, "on": [1], "do": \(fault)}]}
        """)
      let transport = try AsyncHTTPTransport()
      let request = HTTPRequest(
        method: "GET", origin: fake.url, target: "/latest/meta-data/iam/security-credentials/",
        timeout: timeout)
      let result: Result<HTTPResponse, TransportError>
      do throws(TransportError) {
        result = .success(try await transport.send(request))
      } catch {
        result = .failure(error)
      }
      await transport.shutdown()
      return result
    }

    @Test(
      "An answer that comes slowly, in pieces or in chunks is whole",
      arguments: [
        #"{"kind": "slow", "delay_s": 0.3}"#, #"{"kind": "drip", "pieces": 5, "pause_s": 0.05}"#,
        #"{"kind": "chunked"}"#, #"{"kind": "close_after"}"#,
      ])
    func whole(_ fault: String) async throws {
      let response = try await Self.ask(fault).get()
      #expect(response.status == 200 && String(decoding: response.body, as: UTF8.self) == "instance-role")
    }

    @Test(
      "A connection that ends too early gives no answer",
      arguments: [#"{"kind": "reset"}"#, #"{"kind": "close"}"#, #"{"kind": "truncated"}"#])
    func cut(_ fault: String) async throws {
      let error = await #expect(throws: TransportError.self) { try await Self.ask(fault).get() }
      #expect(error?.kind == .cut)
    }

    @Test("Waiting ends, for an answer that does not come and for one that comes in drops")
    func late() async throws {
      for fault in [#"{"kind": "hang", "hang_s": 8}"#, #"{"kind": "drip", "pieces": 10, "pause_s": 0.6}"#] {
        let error = await #expect(throws: TransportError.self) {
          try await Self.ask(fault, timeout: .seconds(1)).get()
        }
        #expect(error?.kind == .timeout)
      }
    }

    @Test("A redirection is an answer, and is not followed")
    func redirection() async throws {
      let fault =
        #"{"kind": "http", "status": 302, "body": "", "headers": {"Location": "http://127.0.0.1:1/"}}"#
      #expect(try await Self.ask(fault).get().status == 302)
    }
  }

  @Suite("The network without a server")
  struct UnreachableNetworkTests {
    private static func fault(
      _ origin: String, _ headers: [(name: String, value: String)] = [],
      proxies: ProxySettings = ProxySettings()
    ) async throws -> TransportError? {
      let transport = try AsyncHTTPTransport(proxies: proxies)
      let error = await #expect(throws: TransportError.self) {
        try await transport.send(
          HTTPRequest(method: "GET", origin: origin, headers: headers, connectTimeout: .seconds(5)))
      }
      await transport.shutdown()
      return error
    }

    @Test("A port where nothing listens is a failed connection, with the host in its message")
    func refused() async throws {
      let error = try await Self.fault("http://127.0.0.1:1")
      #expect(error?.kind == .connection && error?.message.contains("127.0.0.1:1") == true)
    }

    @Test("A proxy that does not answer is named without its user and password")
    func proxy() async throws {
      let proxies = ProxySettings(environment: ["HTTP_PROXY": "http://me:hunter2@127.0.0.1:1"])
      let error = try await Self.fault("http://example.invalid", proxies: proxies)
      #expect(error?.kind == .connection && error?.message.contains("the proxy 127.0.0.1:1") == true)
      #expect(error?.message.contains("hunter2") == false)
    }

    @Test("A header that cannot be sent is not shown")
    func badHeader() async throws {
      let error = try await Self.fault("http://127.0.0.1:1", [(name: "x-token", value: "hunter2\nx: y")])
      #expect(error?.kind == .unusable && error?.message.contains("hunter2") == false)
    }

    @Test("A file without certificates is refused at the start")
    func certificates() {
      let error = #expect(throws: TransportError.self) { try AsyncHTTPTransport(certificates: "/dev/null") }
      #expect(error?.kind == .unusable && error?.message.contains("AWS_CA_BUNDLE") == true)
    }

    @Test("After the shutdown a request is answered as a cancelled one")
    func shutdown() async throws {
      let transport = try AsyncHTTPTransport()
      await transport.shutdown()
      let error = await #expect(throws: TransportError.self) {
        try await transport.send(HTTPRequest(method: "GET", origin: "http://127.0.0.1:1"))
      }
      #expect(error?.kind == .cancelled)
    }
  }
#endif
