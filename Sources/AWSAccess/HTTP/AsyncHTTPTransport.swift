#if Live
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOSSL
  import Synchronization

  /// Carries requests by HTTP/1.1 over connections that are kept for the next request.
  ///
  /// It follows no redirect, undoes no compression and repeats nothing. ``shutdown()`` ends its connections.
  package final class AsyncHTTPTransport: HTTPTransport {
    /// An answer of more bytes is none. A full page of look-ups has 50 events of at most 256 KB.
    private static let mostBytes = 16 << 20

    /// What a client is set up with; it can serve all requests that agree on these.
    private struct Setup: Hashable {
      let proxy: Proxy?
      let connectTimeout: Duration
    }

    private struct Clients {
      var bySetup: [Setup: HTTPClient] = [:]
      var isShutDown = false
    }

    private let proxies: ProxySettings
    private let security: TLSConfiguration
    private let clients = Mutex(Clients())

    /// - Parameter certificates: a PEM file of the authorities to trust instead of the system's, as `AWS_CA_BUNDLE`
    ///   names it.
    package init(
      proxies: ProxySettings = ProxySettings(), certificates path: String? = nil
    )
      throws(TransportError)
    {
      self.proxies = proxies
      var security = TLSConfiguration.makeClientConfiguration()
      security.minimumTLSVersion = .tlsv12
      if let path {
        do {
          let authorities = try NIOSSLCertificate.fromPEMFile(path)
          if authorities.isEmpty { throw NIOSSLError.failedToLoadCertificate }
          security.trustRoots = .certificates(authorities)
        } catch {
          throw TransportError(
            .unusable,
            "\(path.visible): no certificates can be read from it; AWS_CA_BUNDLE is to name a PEM file")
        }
      }
      self.security = security
    }

    package func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      let proxy = request.usesProxy ? try proxies.proxy(for: request.origin) : nil
      let faults = TransportFaults(origin: request.origin, proxy: proxy)
      guard let client = client(Setup(proxy: proxy, connectTimeout: request.connectTimeout)) else {
        throw faults.cancelled
      }
      let outcome = await withTaskGroup(of: Result<HTTPResponse, TransportError>.self) { group in
        group.addTask {
          do {
            return .success(try await Self.exchange(request, by: client, faults))
          } catch {
            return .failure(faults.fault(for: error))
          }
        }
        group.addTask {
          do {
            try await Task.sleep(for: request.timeout)
          } catch {
            return .failure(faults.cancelled)
          }
          return .failure(faults.late(after: request.timeout))
        }
        let first = await group.next()
        group.cancelAll()
        return first ?? .failure(faults.cancelled)
      }
      return try outcome.get()
    }

    /// Ends all connections. Requests after it are answered as cancelled ones.
    package func shutdown() async {
      let ended = clients.withLock { clients in
        defer { clients = Clients(isShutDown: true) }
        return Array(clients.bySetup.values)
      }
      // It fails for a client that was shut down before, and that is what was wanted.
      for client in ended { try? await client.shutdown() }
    }

    deinit {
      let left = clients.withLock { Array($0.bySetup.values) }
      // A client must not go before it was shut down.
      if !left.isEmpty { Task { for client in left { try? await client.shutdown() } } }
    }

    /// - Returns: nil after the shutdown.
    private func client(_ setup: Setup) -> HTTPClient? {
      clients.withLock { clients in
        if clients.isShutDown { return nil }
        if let client = clients.bySetup[setup] { return client }
        var configuration = HTTPClient.Configuration(
          tlsConfiguration: security, redirectConfiguration: .disallow,
          timeout: HTTPClient.Configuration.Timeout(connect: Self.amount(setup.connectTimeout)),
          decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        // Shorter than servers keep idle connections, so that few requests meet one that is just being closed.
        configuration.connectionPool.idleTimeout = .seconds(15)
        configuration.proxy = setup.proxy.map { proxy in
          switch proxy.kind {
          case .socks5: return .socksServer(host: proxy.host, port: proxy.port)
          case .http:
            let user = proxy.userName.map { name in
              HTTPClient.Authorization.basic(username: name, password: proxy.password?.value ?? "")
            }
            return .server(host: proxy.host, port: proxy.port, authorization: user)
          }
        }
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        clients.bySetup[setup] = client
        return client
      }
    }

    @concurrent
    private static func exchange(
      _ request: HTTPRequest, by client: HTTPClient, _ faults: TransportFaults
    ) async throws -> HTTPResponse {
      var message = HTTPClientRequest(url: request.origin + request.target)
      message.method = HTTPMethod(rawValue: request.method)
      for (name, value) in request.headers { message.headers.add(name: name, value: value) }
      if !request.body.isEmpty { message.body = .bytes(request.body) }
      let answer = try await client.execute(message, timeout: amount(request.timeout))
      let body = try await answer.body.collect(upTo: mostBytes)
      // A body whose reading was cancelled ends as if it were whole.
      try Task.checkCancellation()
      let bytes = Array(body.readableBytesView)
      if request.method != "HEAD",
        let length = answer.headers.first(name: "content-length").flatMap({ Int($0) }),
        length != bytes.count
      {
        throw faults.cut
      }
      return HTTPResponse(
        status: Int(answer.status.code), headers: answer.headers.map { (name: $0.name, value: $0.value) },
        body: bytes)
    }

    private static func amount(_ duration: Duration) -> TimeAmount {
      let (seconds, attoseconds) = duration.components
      let milliseconds = min(max(seconds, 0), 86400) * 1000 + max(attoseconds, 0) / 1_000_000_000_000_000
      return .milliseconds(milliseconds)
    }
  }
#endif
