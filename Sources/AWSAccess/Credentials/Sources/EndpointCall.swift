/// Requests to endpoints that give credentials: not signed, and repeated a little.
struct EndpointCall {
  let transport: any HTTPTransport
  let clock: any AccessClock
  /// How often a request is sent at most.
  let tries: Int
  /// The wait between two tries, in milliseconds.
  let pause: Int64

  /// Sends until an answer comes that is no failure of the service itself (5xx, 429).
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    var attempt = 1
    while true {
      let isLast = attempt >= tries
      do throws(TransportError) {
        let answer = try await transport.send(request)
        if isLast || !(answer.status >= 500 || answer.status == 429) { return answer }
      } catch {
        switch error.kind {
        case .connection, .cut, .timeout: if isLast { throw error }
        case .security, .tooLarge, .cancelled, .unusable: throw error
        }
      }
      attempt += 1
      await clock.wait(milliseconds: pause)
    }
  }
}

extension HTTPResponse {
  /// What an answer that refuses says, for a person: the status, and the code and message where it has them.
  /// - Parameter secrets: what was sent; a text that repeats one of them is left out.
  func refusal(hiding secrets: [Secret] = []) -> String {
    let answer = CredentialAnswer.read(body)
    let words = [answer?.code, answer?.message].compactMap { $0 }.filter { text in
      !text.isEmpty && !secrets.contains { !$0.isEmpty && text.contains($0.value) }
    }
    guard !words.isEmpty else { return "status \(status)" }
    return "status \(status), \(words.joined(separator: ": ").prefix(300).visible)"
  }
}
