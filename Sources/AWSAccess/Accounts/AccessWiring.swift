/// What a process has for asking AWS, whoever asks. Tests put in parts of their own.
package struct AccessWiring: Sendable {
  /// Makes what carries requests.
  package var transport:
    @Sendable (ProxySettings, _ certificates: String?) throws(TransportError) -> any HTTPTransport
  package var signer: any RequestSigning
  package var clock: any AccessClock
  package var retries = RetryPolicy()
  package var environment: [String: String]
  package var userAgent: String
  package var mfaPrompt: MFAPrompt?
  /// Is told what people should know of calls that go on.
  package var notice: @Sendable (AccessNotice) -> Void
  /// Is told of credentials that could not be renewed.
  package var warn: @Sendable (String) -> Void

  package init(
    transport: @escaping @Sendable (ProxySettings, String?) throws(TransportError) -> any HTTPTransport,
    signer: any RequestSigning, clock: any AccessClock = MachineClock(), environment: [String: String],
    userAgent: String, mfaPrompt: MFAPrompt? = nil,
    notice: @escaping @Sendable (AccessNotice) -> Void = { _ in },
    warn: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.transport = transport
    self.signer = signer
    self.clock = clock
    self.environment = environment
    self.userAgent = userAgent
    self.mfaPrompt = mfaPrompt
    self.notice = notice
    self.warn = warn
  }
}
