/// Whether AWS sends a field of records.
///
/// Source: CloudTrail user guide, "CloudTrail record contents" and "CloudTrail userIdentity element".
public struct FieldSending: Sendable, Equatable {
  public enum Word: String, Sendable, CaseIterable {
    /// With every call, since some version of records.
    case always
    case optional
    /// With calls that failed.
    case onFailure = "on-failure"
    /// The service decides, for each of its calls.
    case byCall = "by-call"
    /// A field that the guide does not have.
    case unknown
  }

  public let word: Word
  /// The eventVersion that it came with, where that is not the first.
  public let since: String?
  public let note: String?

  /// For a person.
  public var shown: String {
    let words =
      switch word {
      case .always: "always"
      case .optional: "optional"
      case .onFailure: "on failure"
      case .byCall: "by call"
      case .unknown: "not known"
      }
    return words + (since.map { ", since \($0)" } ?? "")
  }

  /// Where the facts are from.
  public static let source =
    "CloudTrail user guide, \"CloudTrail record contents\" and \"CloudTrail userIdentity element\""

  /// What is known of a field.
  public static func of(_ path: String) -> FieldSending {
    if let known = facts[path] { return known }
    let steps = path.split(separator: ".", omittingEmptySubsequences: false)
    for count in (1..<max(steps.count, 1)).reversed() {
      if let known = facts[steps.prefix(count).joined(separator: ".") + ".*"] { return known }
    }
    return FieldSending(word: .unknown, since: nil, note: nil)
  }

  private static let facts: [String: FieldSending] = {
    var facts: [String: FieldSending] = [:]
    for row in FieldSendingRows.text.split(separator: "\n") {
      let parts = row.split(separator: "|", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      // The rows are part of the program: one that cannot be read is a mistake in the program.
      guard words.count >= 2, let word = Word(rawValue: String(words[1])) else {
        preconditionFailure("a field's row cannot be read: \(row)")
      }
      let fact = FieldSending(
        word: word, since: words.count > 2 ? String(words[2]) : nil,
        note: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil)
      guard facts.updateValue(fact, forKey: String(words[0])) == nil else {
        preconditionFailure("a field's row stands there twice: \(row)")
      }
    }
    return facts
  }()
}

/// The facts: path, word, perhaps the eventVersion since which, perhaps a note behind a bar. `PATH.*` stands for all below
/// a path that has no row of its own.
private enum FieldSendingRows {
  static let text = """
    additionalEventData optional
    additionalEventData.* by-call
    addendum optional 1.08
    addendum.originalEventID optional 1.08
    addendum.originalRequestID optional 1.08
    addendum.reason optional 1.08
    addendum.updatedFields optional 1.08
    apiVersion optional
    awsRegion always
    edgeDeviceDetails optional
    edgeDeviceDetails.* optional
    errorCode on-failure | a failed console sign-in has errorMessage alone
    errorMessage on-failure | may be missing beside an errorCode
    eventCategory always 1.07
    eventContext optional 1.11 | in event data stores only
    eventContext.* optional 1.11 | in event data stores only
    eventID always 1.01
    eventName always | not in Insights events
    eventSource always | not in Insights events
    eventTime always
    eventType always 1.02
    eventVersion always
    insightDetails optional | in Insights events only
    insightDetails.* optional | in Insights events only
    managementEvent always 1.06
    readOnly optional
    recipientAccountId always 1.02
    requestID optional 1.01
    requestParameters always | may be null
    requestParameters.* by-call
    resources optional
    resources.ARN optional
    resources.ARNPrefix optional
    resources.accountId optional
    resources.type optional
    responseElements always | null for calls that only read
    responseElements.* by-call
    serviceEventDetails optional | in events of services only
    serviceEventDetails.* optional | in events of services only
    sessionCredentialFromConsole optional 1.08
    sharedEventID optional
    sourceIPAddress always | not in Insights events; may hold the name of a service
    tlsDetails optional 1.08
    tlsDetails.cipherSuite optional 1.08
    tlsDetails.clientProvidedHostHeader optional 1.08
    tlsDetails.keyExchange optional 1.08
    tlsDetails.tlsVersion optional 1.08
    userAgent optional
    userIdentity always | not in Insights events
    userIdentity.accessKeyId optional | may be empty
    userIdentity.accountId optional
    userIdentity.arn optional | not of services
    userIdentity.credentialId optional | of calls with a bearer token
    userIdentity.identityProvider optional | of SAMLUser and WebIdentityUser
    userIdentity.inScopeOf optional
    userIdentity.inScopeOf.* optional
    userIdentity.invokedBy optional | where a service acts
    userIdentity.invokedByDelegate optional
    userIdentity.invokedByDelegate.accountId optional
    userIdentity.onBehalfOf optional | of IAM Identity Center
    userIdentity.onBehalfOf.* optional | of IAM Identity Center
    userIdentity.principalId optional
    userIdentity.sessionContext optional | of temporary credentials and the console
    userIdentity.sessionContext.assumedRoot optional
    userIdentity.sessionContext.attributes optional | of temporary credentials and the console
    userIdentity.sessionContext.attributes.* optional | of temporary credentials and the console
    userIdentity.sessionContext.ec2IssuedInVpc optional | of the credentials of an instance
    userIdentity.sessionContext.ec2RoleDelivery optional | of the credentials of an instance
    userIdentity.sessionContext.sessionIssuer optional | of temporary credentials; may be empty
    userIdentity.sessionContext.sessionIssuer.* optional | of temporary credentials; may be empty
    userIdentity.sessionContext.sourceIdentity optional
    userIdentity.sessionContext.webIdFederationData optional | mostly empty
    userIdentity.sessionContext.webIdFederationData.* optional | mostly empty
    userIdentity.type optional | missing in events of services (AwsServiceEvent)
    userIdentity.userName optional | of IAM users, and of root as the account's alias
    vpcEndpointAccountId optional 1.09
    vpcEndpointId optional 1.04
    """
}
