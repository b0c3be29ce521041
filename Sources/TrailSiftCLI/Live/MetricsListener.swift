#if Live
  import NIOCore
  import NIOHTTP1
  import NIOPosix
  import TrailLive

  /// Serves one page, `/metrics`, to this machine alone.
  final class MetricsListener: Sendable {
    private let channel: any Channel

    private init(_ channel: any Channel) { self.channel = channel }

    /// - Parameters:
    ///   - port: of 127.0.0.1; nil for no listener.
    ///   - page: the text in Prometheus' format, made anew for each request.
    static func start(
      port: Int?, page: @escaping @Sendable () -> String
    ) async throws(LiveFailure) -> MetricsListener? {
      guard let port else { return nil }
      do {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
          .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
          .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
              try channel.pipeline.syncOperations.configureHTTPServerPipeline(withErrorHandling: true)
              try channel.pipeline.syncOperations.addHandler(MetricsHandler(page))
            }
          }
        return MetricsListener(try await bootstrap.bind(host: "127.0.0.1", port: port).get())
      } catch {
        throw LiveFailure(
          .output, "--metrics-port \(port): nothing can be served there (\(error)); name another port")
      }
    }

    func stop() async {
      // Nobody is left to whom it matters that it was closed already.
      try? await channel.close().get()
    }
  }

  private final class MetricsHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let page: @Sendable () -> String
    private var request: HTTPRequestHead?

    init(_ page: @escaping @Sendable () -> String) { self.page = page }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head): request = head
      case .body: break
      case .end:
        guard let request else { return }
        self.request = nil
        answer(request, context)
      }
    }

    private func answer(_ request: HTTPRequestHead, _ context: ChannelHandlerContext) {
      let isKnown = request.uri.prefix { $0 != "?" } == "/metrics"
      let isRead = request.method == .GET || request.method == .HEAD
      let body = !isKnown ? "see /metrics\n" : isRead ? page() : "GET only\n"
      var headers = HTTPHeaders()
      headers.add(name: "content-type", value: "text/plain; version=0.0.4; charset=utf-8")
      headers.add(name: "content-length", value: String(body.utf8.count))
      if !request.isKeepAlive { headers.add(name: "connection", value: "close") }
      let status: HTTPResponseStatus = !isKnown ? .notFound : isRead ? .ok : .methodNotAllowed
      let head = HTTPResponseHead(version: request.version, status: status, headers: headers)
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      if request.method != .HEAD {
        context.write(
          wrapOutboundOut(.body(.byteBuffer(context.channel.allocator.buffer(string: body)))), promise: nil)
      }
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      if !request.isKeepAlive { context.close(promise: nil) }
    }
  }
#endif
