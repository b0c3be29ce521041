/// What `LookupEvents` is asked for: all events, or those with one attribute.
///
/// Source: CloudTrail API reference, LookupEvents: at most one attribute a request.
package struct LookupQuery: Sendable, Hashable {
  package enum Attribute: String, Sendable, Hashable, CaseIterable {
    case eventID = "EventId"
    case eventName = "EventName"
    case readOnly = "ReadOnly"
    case userName = "Username"
    case resourceType = "ResourceType"
    case resourceName = "ResourceName"
    case eventSource = "EventSource"
    case accessKeyID = "AccessKeyId"
  }

  package let attribute: Attribute?
  /// The attribute's value; empty where there is none.
  package let value: String

  /// Every management event.
  package static let everything = LookupQuery(attribute: nil, value: "")

  package static func eventName(_ name: String) -> LookupQuery {
    LookupQuery(attribute: .eventName, value: name)
  }

  package init(attribute: Attribute?, value: String) {
    self.attribute = attribute
    self.value = value
  }
}

/// Seconds of event time, both ends included.
package struct LookupWindow: Sendable, Hashable {
  package var first: Int64
  package var last: Int64

  package init(first: Int64, last: Int64) {
    self.first = first
    self.last = last
  }
}

/// An event as `LookupEvents` gives it.
package struct LookedUpEvent: Sendable, Equatable {
  /// The eventID; nil where the answer has none.
  package let id: String?
  /// Seconds since 1970, as the answer's `EventTime` says.
  package let time: Int64
  package let name: String?
  /// The record, byte for byte as the answer's `CloudTrailEvent` holds it.
  package let record: [UInt8]

  package init(id: String?, time: Int64, name: String?, record: [UInt8]) {
    self.id = id
    self.time = time
    self.name = name
    self.record = record
  }
}

/// One answer of `LookupEvents`: newest events first. It may hold no event and still have a token.
package struct LookupPage: Sendable {
  package let events: [LookedUpEvent]
  /// What asks for the next page, with the very same query and window; nil at the end.
  package let nextToken: String?
  /// How many requests were sent until it came, repeated ones too.
  package let requests: Int

  package init(events: [LookedUpEvent], nextToken: String?, requests: Int) {
    self.events = events
    self.nextToken = nextToken
    self.requests = requests
  }
}

/// Whatever answers look-ups: one account in one region.
package protocol EventLookup: Sendable {
  /// Asks for one page. It waits for its turn under the rate limit, and repeats what may be repeated, within bounds.
  func page(
    _ query: LookupQuery, _ window: LookupWindow, token: String?
  ) async throws(LookupFailure)
    -> LookupPage
}

/// Why a look-up gave no page.
package struct LookupFailure: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// Too many requests, although they were repeated with longer and longer pauses.
    case throttled
    /// The token is refused: its window is to be begun again.
    case deadToken
    /// It may not be asked, as with an IAM action that is missing.
    case denied
    /// There are no credentials, or they are refused.
    case credentials
    /// The region is not enabled for the account.
    case regionDisabled
    /// The network or the service: it is worth asking again at the next poll.
    case unavailable
    /// The request itself is refused, as with a window of the future.
    case refused
    /// The process is ending.
    case cancelled
  }

  package let kind: Kind
  /// AWS's code for it; nil where no answer of AWS's came.
  package let code: String?
  /// What, where and what to do, in words for a person and without secrets.
  package let message: String
  package let requests: Int

  package init(_ kind: Kind, code: String? = nil, message: String, requests: Int) {
    self.kind = kind
    self.code = code
    self.message = message
    self.requests = requests
  }
}
