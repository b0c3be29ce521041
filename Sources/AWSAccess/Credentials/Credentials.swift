/// What a request is signed with.
public struct Credentials: Sendable, Hashable {
  /// `AKIA…` of a user, `ASIA…` of a session. It is no secret: CloudTrail records it.
  public let accessKeyID: String
  package let secretAccessKey: Secret
  package let sessionToken: Secret?
  /// From when on AWS refuses them, in seconds since 1970; nil for those that stay.
  public let expiration: Int64?
  /// Where they come from, in words for a person, as `profile audit (role arn:aws:iam::111122223333:role/Reader)`.
  public let source: String

  public init(
    accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil, expiration: Int64? = nil,
    source: String
  ) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
    self.expiration = expiration
    self.source = source
  }

  /// Whether they sign alike, wherever they come from.
  package func signsLike(_ other: Credentials) -> Bool {
    accessKeyID == other.accessKeyID && secretAccessKey == other.secretAccessKey
      && sessionToken == other.sessionToken
  }
}
