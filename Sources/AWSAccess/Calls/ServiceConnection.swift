import Synchronization

/// What all calls of a process share: the network, the paces, the time, and what AWS has said of them.
package final class ServiceConnection: Sendable {
  package let transport: any HTTPTransport
  package let signer: any RequestSigning
  package let endpoints: EndpointSettings
  /// The machine's clock, put right by what AWS says of the time.
  package let clock: CorrectedClock
  package let paces: RequestPaces
  package let retries: RetryPolicy
  /// How long to wait for a connection, and for the whole of an answer.
  package let connectTimeout: Duration
  package let timeout: Duration

  let userAgent: String
  let correction: ClockCorrection
  let machineClock: any AccessClock
  private let notice: @Sendable (AccessNotice) -> Void
  private let acceptedKeys = Mutex<[String: Set<String>]>([:])

  /// - Parameters:
  ///   - userAgent: CloudTrail records it with each call.
  ///   - paces: those of the process, where it has more connections than this one.
  ///   - notice: is told what people should know of calls that go on. It must not wait.
  package init(
    transport: any HTTPTransport, signer: any RequestSigning, endpoints: EndpointSettings,
    clock: any AccessClock = MachineClock(), retries: RetryPolicy = RetryPolicy(),
    connectTimeout: Duration = .seconds(10), timeout: Duration = .seconds(30),
    userAgent: String = "TrailSift", paces: RequestPaces? = nil,
    notice: @escaping @Sendable (AccessNotice) -> Void = { _ in }
  ) {
    self.transport = transport
    self.signer = signer
    self.endpoints = endpoints
    self.retries = retries
    self.connectTimeout = connectTimeout
    self.timeout = timeout
    self.userAgent = userAgent
    self.notice = notice
    machineClock = clock
    correction = ClockCorrection()
    self.clock = CorrectedClock(clock, correction)
    self.paces = paces ?? RequestPaces(clock: clock)
  }

  func tell(_ notice: AccessNotice) { self.notice(notice) }

  /// Remembers that a place knows a key.
  func accept(_ credentials: Credentials?, at place: String) {
    guard let key = credentials?.accessKeyID else { return }
    acceptedKeys.withLock { _ = $0[key, default: []].insert(place) }
  }

  /// Whether a key that a place does not know is known at others, so that it is the place that is closed to it.
  func isKnownElsewhere(_ credentials: Credentials?, than place: String) -> Bool {
    guard let key = credentials?.accessKeyID else { return false }
    let places = acceptedKeys.withLock { $0[key] ?? [] }
    return !places.isEmpty && !places.contains(place)
  }
}

/// Something that people should know although calls go on.
package struct AccessNotice: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The machine's clock is wrong by so many milliseconds: signatures use AWS's time.
    case wrongClock(offset: Int64)
    /// AWS takes fewer requests than were sent: the pace is lowered.
    case throttled
    /// A request failed and is sent again.
    case repeated
  }

  package let kind: Kind
  /// In words for a person, without secrets.
  package let message: String
}
