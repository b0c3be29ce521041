import TrailRecords

extension Finding {
  /// `userIdentity.type`, as `AssumedRole`.
  public var userType: String? { text { $0.type } }
  /// `userIdentity.arn`.
  public var userARN: String? { text { $0.arn } }
  /// `userIdentity.accessKeyId`; long-lived keys begin with `AKIA`, temporary ones with `ASIA`.
  public var accessKeyID: String? { text { $0.accessKeyID } }
  /// The ARN of the identity that the session was made from, as a role's.
  public var sessionIssuerARN: String? { text { $0.issuerARN } }

  /// `userIdentity.accountId`: the account that the caller belongs to, not always the one that the call was made in.
  public var callerAccountID: String? { text { $0.accountID } }

  /// A name for people: the user's; else `role/session` for an assumed role; the user's name for a federated
  /// user; `root` for the root user; else the service that acted.
  public var userName: String? {
    let event = record.event
    return event.text(CallerName(CallerPlaces(event), in: event))
  }

  /// Whether the caller had proved a second factor: what the console said at sign-in, else what the session
  /// says; nil where the record tells neither.
  public var mfaUsed: Bool? {
    let event = record.event
    return event.mfaUsed(by: CallerPlaces(event))
  }

  private func text(_ member: (borrowing CallerPlaces) -> TextPlace) -> String? {
    let event = record.event
    return event.text(member(CallerPlaces(event)))
  }
}
