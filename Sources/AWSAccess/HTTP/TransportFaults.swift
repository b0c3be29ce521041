#if Live
  import AsyncHTTPClient
  import NIOCore
  import NIOHTTP1
  import NIOSSL

  #if canImport(Darwin)
    import Darwin
  #else
    import Glibc
  #endif

  /// Says in our own words what went wrong on the way to an origin. Descriptions of the libraries are not shown,
  /// since some hold the values of headers.
  struct TransportFaults: Sendable {
    /// With the proxy in between, for people.
    private let place: String

    init(origin: String, proxy: Proxy?) {
      let host = origin.split(separator: "/", omittingEmptySubsequences: true).last ?? origin[...]
      place = host.visible + (proxy.map { " through the proxy \($0.address)" } ?? "")
    }

    var cancelled: TransportError { TransportError(.cancelled, "\(place): the request was cancelled") }

    var cut: TransportError {
      TransportError(.cut, "\(place): the connection ended before the answer was whole")
    }

    func late(after timeout: Duration) -> TransportError {
      TransportError(.timeout, "\(place): no whole answer within \(timeout.components.seconds) s")
    }

    func fault(for error: any Error) -> TransportError {
      switch error {
      case let error as TransportError: error
      case is CancellationError: cancelled
      case let error as HTTPClientError: fault(for: error)
      case is NIOTooManyBytesError: TransportError(.tooLarge, "\(place): the answer is too large")
      case NIOSSLError.uncleanShutdown: cut
      case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError:
        TransportError(
          .security,
          "\(place): no secure connection: its certificate is not trusted, or it does not speak TLS; "
            + "behind a proxy with certificates of its own, AWS_CA_BUNDLE is to name them")
      case is HTTPParserError: cut
      case let error as IOError: fault(number: error.errnoCode)
      case is ChannelError: TransportError(.connection, "\(place): the connection failed")
      default:
        TransportError(
          .connection, "\(place): no connection: the name does not resolve, or nothing answers there")
      }
    }

    private func fault(for error: HTTPClientError) -> TransportError {
      switch error {
      case .remoteConnectionClosed, .uncleanShutdown: return cut
      case .readTimeout, .writeTimeout, .deadlineExceeded:
        return TransportError(.timeout, "\(place): no answer in time")
      case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout, .socksHandshakeTimeout,
        .httpProxyHandshakeTimeout:
        return TransportError(.connection, "\(place): no connection in time")
      case .proxyAuthenticationRequired:
        return TransportError(
          .connection, "\(place): the proxy wants a user and password, and takes none of those that it got")
      case .invalidProxyResponse:
        return TransportError(.connection, "\(place): the proxy refused to connect")
      case .cancelled, .requestStreamCancelled, .alreadyShutdown: return cancelled
      case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath:
        return TransportError(.unusable, "\(place): the address is no URL that can be asked")
      default:
        return TransportError(.unusable, "\(place): the request cannot be sent (\(error.shortDescription))")
      }
    }

    private func fault(number: CInt) -> TransportError {
      switch number {
      case ECONNRESET, EPIPE, ECONNABORTED: cut
      case ECONNREFUSED: TransportError(.connection, "\(place): the connection was refused")
      case ENETUNREACH, EHOSTUNREACH: TransportError(.connection, "\(place): there is no way to this host")
      case ETIMEDOUT: TransportError(.connection, "\(place): no connection in time")
      default: TransportError(.connection, "\(place): the connection failed (error \(number))")
      }
    }
  }
#endif
