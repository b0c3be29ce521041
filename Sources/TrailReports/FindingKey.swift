public import TrailDetection
import TrailRecords

/// What an overview tells findings apart by, made where a finding's values are at hand.
public struct FindingKey: Sendable {
  /// Equal for findings that an overview counts together. Hashes are keyed anew by every process, so that nobody can
  /// prepare records that are taken for one another.
  struct Identity: Hashable, Sendable {
    let first: Int
    let second: Int
  }

  let identity: Identity
  let time: EventTime?

  public init(_ fields: borrowing FindingFields) {
    let assessment = fields.assessment
    var hasher = Hasher()
    hasher.combine(assessment.severity)
    hasher.combine(assessment.outcome)
    hasher.combine(assessment.entryIndex)
    hasher.combine(assessment.isEntrySource)
    hasher.combine(assessment.fired)
    hasher.combine(assessment.context.map { ContextMarks($0) })
    let caller = fields.caller
    let principal = PrincipalPlace(caller, in: fields.event)
    hasher.combine(principal.kind)
    for place in [
      fields.eventName, fields.eventSource, fields.accountID, fields.sourceIP, fields.region, principal.id,
    ] {
      Self.combine(place, of: fields.event, into: &hasher)
    }
    // Where it is not the id that people know, a name or an account is.
    switch principal.kind {
    case .root, .iamUser, .role, .identityCenter, .service, .anonymous: break
    case .account, .saml, .webIdentity, .unknown:
      hasher.combine(fields.event.text(fields.userName))
      Self.combine(caller.accountID, of: fields.event, into: &hasher)
    }
    // What an Insight is called is made of its details.
    if fields.eventName.isEmpty, let details = fields.event[.insightDetails] {
      Self.combine(details.start..<details.end, of: fields.event, into: &hasher)
    }
    var other = hasher
    other.combine(0x5EED)
    identity = Identity(first: hasher.finalize(), second: other.finalize())
    time = fields.event.time
  }

  private static func combine(
    _ place: TextPlace, of event: borrowing CloudTrailEvent, into hasher: inout Hasher
  ) {
    if place.isNone { return hasher.combine(-1) }
    combine(place.range, of: event, into: &hasher)
  }

  private static func combine(
    _ range: Range<Int>, of event: borrowing CloudTrailEvent, into hasher: inout Hasher
  ) {
    // The length keeps texts apart that stand one after another.
    hasher.combine(range.count)
    unsafe event.bytes.extracting(range).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
