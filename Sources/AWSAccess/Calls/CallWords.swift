/// Says in words for a person what happened to a call, with its endpoint and without secrets.
struct CallWords: Sendable {
  private static let longest = 600

  /// `LookupEvents at cloudtrail.eu-west-1.amazonaws.com`; the region too where the host does not tell it.
  let title: String
  /// With the port where it is not the scheme's own.
  private let host: String
  /// What a policy has to allow, as `cloudtrail:LookupEvents`.
  private let permission: String
  /// What must not be shown, whoever says it.
  private let secrets: [String]

  init(_ call: ServiceCall, _ endpoint: Endpoint, region: String, _ credentials: Credentials?) {
    host = endpoint.host.visible
    title = "\(call.action) at \(host)" + (host.contains(region) ? "" : " (\(region))")
    permission = "\(call.service.rawValue):\(call.action)"
    // A short text would be found everywhere, and a key of AWS's is never one.
    secrets = ([credentials?.secretAccessKey, credentials?.sessionToken].compactMap { $0 } + call.secrets)
      .map(\.value).filter { $0.utf8.count >= 6 }
  }

  func unanswered(_ error: TransportError) -> String {
    // The title has the host already.
    let message =
      error.message.hasPrefix(host + ": ") ? error.message.dropFirst(host.count + 2) : error.message[...]
    return "\(title): \(clean(message))"
  }

  func unreadable(_ response: HTTPResponse, _ reason: String) -> String {
    "\(title): HTTP 200, but \(reason) (\(Self.kind(of: response))); this is no answer of AWS's, "
      + "and says nothing about events"
  }

  func refused(_ response: HTTPResponse, _ answer: ErrorAnswer, _ kind: LookupFailure.Kind) -> String {
    guard let code = answer.code else {
      return "\(title): HTTP \(response.status) (\(Self.kind(of: response))) without an error code of AWS's; "
        + (response.status < 500 ? "a proxy or gateway on the way may have answered" : "it may work later")
    }
    var text = "\(title): \(clean(code)) (HTTP \(response.status))"
    // Behind its first line, AWS repeats the whole request.
    if let line = answer.message?.split(whereSeparator: \.isNewline).first { text += ": " + clean(line) }
    if let advice = advice(kind, after: text) { text += "; " + advice }
    if let id = answer.requestID { text += " [request \(clean(id))]" }
    return text
  }

  /// The text without secrets, on one line, and not too long.
  func clean(_ text: some StringProtocol) -> String {
    var text = String(text)
    for secret in secrets { text = text.replacing(secret, with: "(secret)") }
    let shown = text.visible
    return shown.count > Self.longest ? shown.prefix(Self.longest) + "…" : shown
  }

  private func advice(_ kind: LookupFailure.Kind, after text: String) -> String? {
    switch kind {
    case .denied where !text.contains(permission): "the IAM action \(permission) has to be allowed"
    case .credentials: "the credentials are refused"
    case .regionDisabled: "the region is not enabled for this account"
    default: nil
    }
  }

  private static func kind(of response: HTTPResponse) -> String {
    let type = response.header("content-type").map { String($0.visible.prefix(60)) } ?? "no content type"
    return "\(response.body.count) bytes, \(type)"
  }
}
