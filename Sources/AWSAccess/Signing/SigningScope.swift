import TrailRecords

/// What a signature is good for.
package struct SigningScope: Sendable, Hashable {
  package let region: String
  /// The name by which a service is signed, as `cloudtrail` and `sts`.
  package let service: String

  package init(region: String, service: String) {
    self.region = region
    self.service = service
  }
}

/// The instant of a signature, as `x-amz-date` has it.
package struct SigningTime: Sendable, Equatable {
  /// `20230710T124500Z`.
  package let stamp: String

  /// - Parameter milliseconds: since 1970.
  package init(milliseconds: Int64) {
    // Whole seconds at or before the instant, before 1970 too.
    let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds + 1) / 1000 - 1
    stamp = String(EventTime(seconds: seconds).text.filter { $0 != "-" && $0 != ":" })
  }

  /// `20230710`.
  package var date: Substring { stamp.prefix(8) }
}

/// Which rules of Signature Version 4 a service follows.
package struct SigningRules: Sendable, Hashable {
  /// Whether dot segments and double slashes are taken out of the path.
  package var normalizesPath: Bool
  /// Whether the path, percent-encoded as it is sent, is encoded once more.
  package var encodesPathTwice: Bool
  /// Whether the body's hash goes along as `x-amz-content-sha256`.
  package var sendsBodyHash: Bool

  package init(normalizesPath: Bool, encodesPathTwice: Bool, sendsBodyHash: Bool) {
    self.normalizesPath = normalizesPath
    self.encodesPathTwice = encodesPathTwice
    self.sendsBodyHash = sendsBodyHash
  }

  /// Those of every service but S3.
  package static let standard = SigningRules(
    normalizesPath: true, encodesPathTwice: true, sendsBodyHash: false)
  /// Those of S3, where a key may hold `..` and `//`.
  package static let objectStore = SigningRules(
    normalizesPath: false, encodesPathTwice: false, sendsBodyHash: true)
}

/// What signs requests.
package protocol RequestSigning: Sendable {
  /// - Parameter milliseconds: the time of the signature, since 1970.
  /// - Returns: the request with the headers of a signature, earlier ones replaced.
  func sign(
    _ request: HTTPRequest, with credentials: Credentials, for scope: SigningScope, at milliseconds: Int64
  ) -> HTTPRequest
}
