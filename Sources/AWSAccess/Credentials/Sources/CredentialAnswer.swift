import TrailRecords

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON object that programs and endpoints give credentials in.
///
/// Source: AWS SDKs and Tools reference guide: process, container and IMDS credential providers.
struct CredentialAnswer: Decodable {
  /// Of a `credential_process`: 1. Nil where it is missing or no whole number.
  let version: Int?
  /// Of IMDS: `Success`, or what went wrong.
  let code: String?
  let message: String?
  let accessKeyID: String?
  let secretAccessKey: Secret?
  let sessionToken: Secret?
  let expiration: String?
  let roleARN: String?

  private enum CodingKeys: String, CodingKey {
    case version = "Version"
    case code = "Code"
    case lowerCode = "code"
    case message = "Message"
    case lowerMessage = "message"
    case accessKeyID = "AccessKeyId"
    case secretAccessKey = "SecretAccessKey"
    case sessionToken = "SessionToken"
    case token = "Token"
    case expiration = "Expiration"
    case roleARN = "RoleArn"
  }

  init(from decoder: any Decoder) throws {
    let answer = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ keys: CodingKeys...) -> String? {
      for key in keys { if let text = try? answer.decode(String.self, forKey: key) { return text } }
      return nil
    }
    version = try? answer.decode(Int.self, forKey: .version)
    code = text(.code, .lowerCode)
    message = text(.message, .lowerMessage)
    accessKeyID = text(.accessKeyID)
    secretAccessKey = text(.secretAccessKey).map { Secret($0) }
    sessionToken = text(.sessionToken, .token).map { Secret($0) }
    expiration = text(.expiration)
    roleARN = text(.roleARN)
  }

  /// - Returns: nil where the bytes are no JSON object.
  static func read(_ bytes: [UInt8]) -> CredentialAnswer? {
    try? JSONDecoder().decode(CredentialAnswer.self, from: Data(bytes))
  }

  /// The credentials of the answer.
  /// - Parameters:
  ///   - giver: who answered, as `the program`.
  ///   - source: see ``Credentials/source``.
  func credentials(from giver: String, source: String) throws(SourceFailure) -> Credentials {
    guard let accessKeyID, let secretAccessKey else {
      let missing = accessKeyID == nil ? "AccessKeyId" : "SecretAccessKey"
      throw .failed("\(giver) gave an answer without \(missing)")
    }
    return try Credentials.checked(
      accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: sessionToken,
      expiration: try CredentialAnswer.seconds(expiration, of: giver), source: source)
  }

  private static func seconds(_ text: String?, of giver: String) throws(SourceFailure) -> Int64? {
    guard let text, !text.isEmpty else { return nil }
    guard let time = EventTime(text) else {
      throw .failed("\(giver) gave an Expiration that is no time; it is to be like 2030-01-31T12:00:00Z")
    }
    return time.seconds
  }
}

extension Credentials {
  /// Credentials whose texts could be such: a key and its secret that were mixed up are found before one is shown.
  static func checked(
    accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret?, expiration: Int64? = nil,
    source: String
  ) throws(SourceFailure) -> Credentials {
    let letters = accessKeyID.utf8
    guard (1...128).contains(letters.count),
      letters.allSatisfy({
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
      })
    else {
      throw .failed(
        "its access key id is none: it is to be letters and digits, as AKIA and what follows",
        advice: "Check whether the key and its secret were mixed up.")
    }
    let token = sessionToken.flatMap { $0.isEmpty ? nil : $0 }
    guard !secretAccessKey.isEmpty, secretAccessKey.isPrintable, token?.isPrintable ?? true else {
      throw .failed(
        "its secret key or session token is empty, or holds a blank, a line end or another character that none has",
        advice: "Copy it again.")
    }
    return Credentials(
      accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: token,
      expiration: expiration, source: source)
  }
}

extension Secret {
  /// Whether it is printable ASCII without blanks, as all that goes into a request's header has to be.
  var isPrintable: Bool { value.utf8.allSatisfy { (0x21...0x7E).contains($0) } }

  /// It without line ends and blanks around it, as editors and programs add to files.
  var trimmed: Secret {
    var text = value[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return Secret(String(text))
  }
}
