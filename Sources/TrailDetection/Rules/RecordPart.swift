import Sigma
import TrailRecords

/// A part of a record that alone decides some fields, and that is the same in many records.
enum RecordPart: Int, CaseIterable {
  case userIdentity, userAgent, errorCode, awsRegion, readOnly, eventType, eventCategory, sourceIPAddress
  case recipientAccountId, managementEvent, eventSource, eventName
  /// What became of the call.
  case outcome
  /// What tells whether a service acted.
  case service

  /// The part that decides a field; nil where there is none.
  init?(deciding field: FieldPath) {
    switch FieldSource(field) {
    case .own(.outcome): self = .outcome
    case .own(.isService): self = .service
    case .own(.principal): self = .userIdentity
    case .own(.sourceIsAddress): self = .sourceIPAddress
    case .own(.eventName): self = .eventName
    case .own(.family), .anywhere: return nil
    case .topLevel(let top):
      guard let part = Self.allCases.first(where: { $0.field == top }),
        part == .userIdentity || field.count == 1
      else { return nil }
      self = part
    }
  }

  /// The top-level field that the part is; nil for one that is made of several.
  var field: RecordField? {
    switch self {
    case .userIdentity: .userIdentity
    case .userAgent: .userAgent
    case .errorCode: .errorCode
    case .awsRegion: .awsRegion
    case .readOnly: .readOnly
    case .eventType: .eventType
    case .eventCategory: .eventCategory
    case .sourceIPAddress: .sourceIPAddress
    case .recipientAccountId: .recipientAccountId
    case .managementEvent: .managementEvent
    case .eventSource: .eventSource
    case .eventName: .eventName
    case .outcome, .service: nil
    }
  }
}

extension RecordFields {
  func withPart<Result>(_ part: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    switch RecordPart(rawValue: part) {
    case .outcome?:
      return withBytes(of: OutcomeRule.outcome(of: event).word, body)
    case .service?:
      // An event of a service is told by its type, whoever is named as the caller.
      let type = event.place(.eventType)
      return event.means(type, "AwsServiceEvent")
        ? body(event.bytes.extracting(type.range)) : withField(.userIdentity, body)
    case let other?:
      return withField(other.field ?? .userIdentity, body)
    case nil:
      return body(Span())
    }
  }

  /// Lends the bytes of a top-level value, perhaps with some that follow it and do not matter.
  private func withField<Result>(_ field: RecordField, _ body: (Span<UInt8>) -> Result) -> Result {
    guard let start = event.fields[field] else {
      // Without the object, a key that holds dots may stand for a field in it: the rest of the record decides.
      if field == .userIdentity { return body(Span()) }
      // No JSON value reads so.
      return withBytes(of: "-", body)
    }
    let end =
      event.bytes[start] == UInt8(ascii: "{")
      ? event.fields.nextStart(after: start) ?? event.bytes.count
      : JSONWalk.endOfValue(event.bytes, from: start)
    return body(event.bytes.extracting(start..<end))
  }

  /// Lends the bytes of a word of ours.
  func withBytes<Result>(of word: StaticString, _ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    // The word is there as long as the program runs.
    return body(unsafe Span(_unsafeElements: bytes))
  }
}
