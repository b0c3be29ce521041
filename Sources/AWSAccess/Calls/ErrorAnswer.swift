/// What an answer says of why a call was refused: AWS's JSON and XML, and answers that are not AWS's.
///
/// Source: AWS JSON 1.1 protocol (`__type`, maybe with a namespace; or the header `x-amzn-ErrorType`), AWS query
/// protocol (`ErrorResponse/Error/Code`).
struct ErrorAnswer: Sendable, Equatable {
  /// Without namespace and address; nil where the answer has none.
  let code: String?
  /// As it was written; nil where the answer has none.
  let message: String?
  let requestID: String?

  init(_ response: HTTPResponse) {
    var code = response.header("x-amzn-ErrorType")
    var message: String?
    var requestID = response.header("x-amzn-RequestId") ?? response.header("x-amz-request-id")
    let first = response.body.first { !JSONAnswer.isSpace($0) }
    if first == UInt8(ascii: "{"), let answer = JSONAnswer(response.body) {
      func text(_ names: String...) -> String? {
        for name in names {
          if let text = answer.member(name, of: answer.root).flatMap({ answer.text($0) }) { return text }
        }
        return nil
      }
      code = code ?? text("__type", "code", "Code")
      message = text("message", "Message", "errorMessage")
    } else if first == UInt8(ascii: "<"), let root = XMLElement(response.body) {
      let error = root.name == "Error" ? root : root.child("Error") ?? root.child("Errors")?.child("Error")
      code = code ?? error?.child("Code")?.text
      message = error?.child("Message")?.text
      requestID = requestID ?? root.child("RequestId")?.text
    }
    self.code = code.flatMap { Self.bare($0) }
    self.message = message.flatMap { $0.isEmpty ? nil : $0 }
    self.requestID = requestID.map { String($0.visible.prefix(100)) }
  }

  /// `com.amazon.coral.service#ThrottlingException:http://…` is `ThrottlingException`.
  private static func bare(_ code: String) -> String? {
    let name = code.prefix { $0 != ":" }
    let bare = name.lastIndex { $0 == "#" || $0 == "/" }.map { name[name.index(after: $0)...] } ?? name
    let shown = String(bare.visible.prefix(100))
    return shown.isEmpty ? nil : shown
  }
}
