public import TrailRecords

/// The values of one finding as they stand in its record, all looked for once.
///
/// A report that writes many findings copies the bytes at these places, so that no value becomes a `String` on its
/// way; ``Finding`` has the same values as text. A text is none where the record lacks the key and where the
/// value is of another kind than CloudTrail writes.
public struct FindingFields: ~Escapable {
  /// The record that the places are in.
  public let event: CloudTrailEvent
  public let caller: CallerPlaces
  public let eventID: TextPlace
  public let eventName: TextPlace
  public let eventSource: TextPlace
  public let eventType: TextPlace
  public let region: TextPlace
  /// recipientAccountId, else `userIdentity.accountId`.
  public let accountID: TextPlace
  /// The caller's name for people, see ``Finding/userName``.
  public let userName: CallerName
  /// sourceIPAddress, whatever it holds.
  public let source: TextPlace
  /// sourceIPAddress where it is an IPv4 or IPv6 address.
  public let sourceIP: TextPlace
  public let userAgent: TextPlace
  /// errorCode; an empty one counts as none.
  public let errorCode: TextPlace
  public let errorMessage: TextPlace
  /// eventTime as it is written.
  public let createdAt: TextPlace
  /// See ``Finding/mfaUsed``.
  public let mfaUsed: Bool?
  public let readOnly: Bool?
  package let assessment: Assessment
  /// Another record with this eventID differs.
  let hasRival: Bool

  /// - Parameter caller: of the finding's record.
  @_lifetime(borrow finding)
  package init(_ finding: borrowing Finding, _ caller: CallerPlaces) {
    let event = finding.record.event
    let code = event.place(.errorCode)
    let source = event.place(.sourceIPAddress)
    eventID = event.place(.eventID)
    eventName = event.place(.eventName)
    eventSource = event.place(.eventSource)
    eventType = event.place(.eventType)
    region = event.place(.awsRegion)
    accountID = event.account(of: caller)
    userName = CallerName(caller, in: event)
    self.source = source
    sourceIP = IPAddressForm.isAddress(source, in: event) ? source : .none
    userAgent = event.place(.userAgent)
    errorCode = code.isEmpty ? .none : code
    errorMessage = event.place(.errorMessage)
    createdAt = event.place(.eventTime)
    mfaUsed = event.mfaUsed(by: caller)
    readOnly = event.readOnly
    assessment = finding.assessment
    hasRival = finding.isConflict || finding.isContested
    self.caller = caller
    self.event = event
  }
}

extension Finding {
  /// The values of the finding as places in its record.
  public var fields: FindingFields {
    @_lifetime(borrow self)
    get { FindingFields(self, CallerPlaces(record.event)) }
  }
}
