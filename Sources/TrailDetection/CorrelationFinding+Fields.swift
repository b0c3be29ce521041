/// The fields of a record that all events of a correlation share, since the rule groups by them. Each is nil where it
/// does not, and where the value is empty.
extension CorrelationFinding {
  /// What a field of the records holds in all of the events; nil where the group does not say.
  /// - Parameter field: a path in the record, as rules write it, or a field of TrailSift's own.
  public func value(of field: String) -> String? {
    for (name, value) in zip(source.fields, groupValues) where name == field && !value.isEmpty {
      return value
    }
    return nil
  }

  public var eventName: String? { value(of: "eventName") }
  public var eventSource: String? { value(of: "eventSource") }
  /// recipientAccountId, else `userIdentity.accountId`.
  public var accountID: String? { value(of: "recipientAccountId") ?? value(of: "userIdentity.accountId") }
  public var region: String? { value(of: "awsRegion") }
  public var userName: String? { value(of: "userIdentity.userName") }
  public var userARN: String? { value(of: "userIdentity.arn") }
  public var userType: String? { value(of: "userIdentity.type") }
  public var sessionIssuerARN: String? { value(of: "userIdentity.sessionContext.sessionIssuer.arn") }
  public var accessKeyID: String? { value(of: "userIdentity.accessKeyId") }
  public var userAgent: String? { value(of: "userAgent") }
  public var errorCode: String? { value(of: "errorCode") }
  public var errorMessage: String? { value(of: "errorMessage") }

  /// sourceIPAddress where it is an IPv4 or IPv6 address.
  public var sourceIP: String? {
    guard let source = value(of: "sourceIPAddress"), IPAddressForm.isAddress(Array(source.utf8).span) else {
      return nil
    }
    return source
  }

  /// Who acted: the session issuer, else the caller.
  package var principal: String? {
    value(of: OwnField.principal.rawValue) ?? sessionIssuerARN ?? userARN ?? userName
  }
}
