public import TrailRecords

extension Finding {
  /// eventID, as CloudTrail gave it (`external_id` in reports).
  public var eventID: String? { text(.eventID) }
  /// eventName as it is written, an API version included; nil for an Insight record.
  public var eventName: String? { text(.eventName) }
  /// The service, as `iam.amazonaws.com`.
  public var eventSource: String? { text(.eventSource) }
  /// awsRegion; `us-east-1` for global services.
  public var region: String? { text(.awsRegion) }
  /// userAgent; anything that the caller chose to send.
  public var userAgent: String? { text(.userAgent) }
  /// errorMessage.
  public var errorMessage: String? { text(.errorMessage) }
  /// eventTime as it is written.
  public var createdAt: String? { text(.eventTime) }
  /// eventTime; nil where it is absent or in no form that AWS writes.
  public var eventTime: EventTime? { record.event.time }
  /// readOnly, given as a boolean or as the string `true` or `false`.
  public var readOnly: Bool? { record.event.readOnly }

  /// errorCode; an empty one counts as none.
  public var errorCode: String? {
    guard let code = text(.errorCode), !code.isEmpty else { return nil }
    return code
  }

  /// recipientAccountId, else `userIdentity.accountId`.
  public var accountID: String? {
    let event = record.event
    return event.text(event.account(of: CallerPlaces(event)))
  }

  /// sourceIPAddress where it is an IPv4 or IPv6 address; nil where it names a service or anything else.
  public var sourceIP: String? {
    let event = record.event
    let source = event.place(.sourceIPAddress)
    return IPAddressForm.isAddress(source, in: event) ? event.text(source) : nil
  }

  func text(_ field: RecordField) -> String? {
    let event = record.event
    return event.text(event.place(field))
  }
}
