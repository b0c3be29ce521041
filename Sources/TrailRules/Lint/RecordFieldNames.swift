/// The fields of CloudTrail records, as far as they are known.
///
/// Source: CloudTrail user guide, "CloudTrail record contents" and "CloudTrail userIdentity element".
enum RecordFieldNames {
  /// What can stand below a field.
  indirect enum Shape {
    /// Text, a number or a boolean.
    case scalar
    /// Whatever the service writes.
    case open
    /// These members and no others, of an object or of each object of a list.
    case members([String: Shape])
  }

  /// What is wrong with a path.
  enum Mistake: Equatable {
    /// Some step is none that the object has; names that it has are given.
    case unknown(step: String, parent: String, known: [String])
    /// Something is asked below a field that holds text, a number or a boolean.
    case belowScalar(String)
  }

  /// Whether a path leads to text, a number or a boolean that stands there once.
  static func isSingleScalar(_ path: String) -> Bool {
    if path.hasPrefix("trailsift.") { return true }
    guard !path.hasPrefix("resources") else { return false }
    var shape = Shape.members(record)
    for step in path.split(separator: ".", omittingEmptySubsequences: false) {
      guard case .members(let members) = shape, let next = members[String(step)] else { return false }
      shape = next
    }
    if case .scalar = shape { return true }
    return false
  }

  /// nil for a path that records may have.
  static func mistake(in path: String) -> Mistake? {
    var shape = Shape.members(record)
    var parent = ""
    for step in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
      switch shape {
      case .open: return nil
      case .scalar: return .belowScalar(parent)
      case .members(let members):
        guard let next = members[step] else {
          return .unknown(step: step, parent: parent, known: members.keys.sorted())
        }
        shape = next
      }
      parent += (parent.isEmpty ? "" : ".") + step
    }
    return nil
  }

  private static func scalars(_ names: String...) -> [String: Shape] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, .scalar) })
  }

  private static let issuer = scalars("type", "principalId", "arn", "accountId", "userName")

  private static let sessionContext: [String: Shape] = [
    "attributes": .members(scalars("creationDate", "mfaAuthenticated")),
    "sessionIssuer": .members(issuer),
    "webIdFederationData": .members(["federatedProvider": .scalar, "attributes": .open]),
    "sourceIdentity": .scalar, "ec2RoleDelivery": .scalar, "ec2IssuedInVpc": .scalar, "assumedRoot": .scalar,
  ]

  private static let userIdentity: [String: Shape] =
    scalars(
      "type", "principalId", "arn", "accountId", "accessKeyId", "userName", "invokedBy", "identityProvider",
      "credentialId"
    ).merging([
      "sessionContext": .members(sessionContext),
      "invokedByDelegate": .members(scalars("accountId")),
      "onBehalfOf": .members(scalars("userId", "identityStoreArn")),
      "inScopeOf": .members(scalars("sourceArn", "sourceAccount", "issuerType", "credentialsIssuedTo")),
    ]) { $1 }

  private static let record: [String: Shape] =
    scalars(
      "eventVersion", "eventTime", "eventSource", "eventName", "awsRegion", "sourceIPAddress", "userAgent",
      "errorCode", "errorMessage", "requestID", "eventID", "readOnly", "eventType", "apiVersion",
      "managementEvent", "recipientAccountId", "sharedEventID", "vpcEndpointId", "vpcEndpointAccountId",
      "eventCategory", "sessionCredentialFromConsole"
    ).merging([
      "userIdentity": .members(userIdentity),
      "requestParameters": .open, "responseElements": .open, "additionalEventData": .open,
      "serviceEventDetails": .open, "edgeDeviceDetails": .open, "eventContext": .open,
      "resources": .members(scalars("accountId", "type", "ARN", "ARNPrefix")),
      "addendum": .members(scalars("reason", "updatedFields", "originalRequestID", "originalEventID")),
      "tlsDetails": .members(
        scalars("tlsVersion", "cipherSuite", "clientProvidedHostHeader", "keyExchange")),
      "insightDetails": .members([
        "state": .scalar, "eventSource": .scalar, "eventName": .scalar, "insightType": .scalar,
        "errorCode": .scalar, "insightContext": .open,
      ]),
    ]) { $1 }
}
