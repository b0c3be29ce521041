/// A request as it goes over the wire.
package struct HTTPRequest: Sendable {
  package var method: String
  /// `https://host[:port]`, without a path.
  package var origin: String
  /// The path and query as they are sent, percent-encoded already; `/` at least.
  package var target: String
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]
  /// How long to wait for a connection, and for the whole answer.
  package var connectTimeout: Duration
  package var timeout: Duration
  /// Whether a proxy of the environment is used. Credential endpoints on the machine itself are asked directly.
  package var usesProxy: Bool

  package init(
    method: String, origin: String, target: String = "/", headers: [(name: String, value: String)] = [],
    body: [UInt8] = [], connectTimeout: Duration = .seconds(10), timeout: Duration = .seconds(60),
    usesProxy: Bool = true
  ) {
    self.method = method
    self.origin = origin
    self.target = target
    self.headers = headers
    self.body = body
    self.connectTimeout = connectTimeout
    self.timeout = timeout
    self.usesProxy = usesProxy
  }
}

/// A whole answer. One that was cut short is no answer but a ``TransportError``.
package struct HTTPResponse: Sendable {
  package var status: Int
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first header of the name, whatever its case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// What carries requests.
package protocol HTTPTransport: Sendable {
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}

/// Why there was no answer.
package struct TransportError: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// No connection: a name that does not resolve, a refused port, a proxy that does not answer.
    case connection
    /// The connection ended before the answer was whole.
    case cut
    /// Nothing came in time.
    case timeout
    /// The other side's certificate is not trusted, or no secure connection came about.
    case security
    /// The answer is larger than what is taken.
    case tooLarge
    /// The task was cancelled.
    case cancelled
    /// The request cannot be sent as it is, as with an origin that is no URL.
    case unusable
  }

  package let kind: Kind
  /// In words for a person, with the host and without secrets.
  package let message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
