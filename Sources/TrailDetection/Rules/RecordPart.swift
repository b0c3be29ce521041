import Sigma
import TrailRecords

/// A part of a record that alone decides some fields, and that is the same in many records. Those come first that are
/// at hand soonest.
enum RecordPart: Int, CaseIterable {
  /// What became of the call.
  case outcome
  case readOnly, managementEvent, awsRegion, eventType, eventCategory, recipientAccountId, errorCode
  case sourceIPAddress, userAgent
  /// The caller, and whether it is an event of a service.
  case userIdentity
  // Rules are not asked about these by part, since an event's kind has them.
  case eventSource, eventName

  /// The part that decides a field; nil where there is none.
  init?(deciding field: FieldPath) {
    switch FieldSource(field) {
    case .own(.outcome): self = .outcome
    case .own(.isService), .own(.principal), .own(.principalKind): self = .userIdentity
    case .own(.sourceIsAddress): self = .sourceIPAddress
    case .own(.eventName): self = .eventName
    case .own(.family), .own(.newPrincipal), .own(.newSourceNetwork), .own(.newASN), .own(.newUserAgent),
      .own(.newRegion), .own(.firstUseOfService), .own(.asn), .own(.country), .anywhere:
      return nil
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
    case .outcome: nil
    case .readOnly: .readOnly
    case .managementEvent: .managementEvent
    case .awsRegion: .awsRegion
    case .eventType: .eventType
    case .eventCategory: .eventCategory
    case .recipientAccountId: .recipientAccountId
    case .errorCode: .errorCode
    case .sourceIPAddress: .sourceIPAddress
    case .userAgent: .userAgent
    case .userIdentity: .userIdentity
    case .eventSource: .eventSource
    case .eventName: .eventName
    }
  }
}

extension RecordFields {
  func mark(ofPart part: Int) -> PartMark? {
    guard let part = RecordPart(rawValue: part) else { return nil }
    return mark(of: part)
  }

  private func mark(of part: RecordPart) -> PartMark? {
    if let known = memory.marks.known(part) { return known }
    let made = make(part)
    memory.marks.note(made, of: part)
    return made
  }

  /// The mark of several parts together.
  /// - Parameter detail: what else the mark stands for.
  func mark(ofParts parts: RecordPartSet, detail: UInt64) -> PartMark? {
    var joined = MarkMaker.shared.joining(detail)
    var rest = parts.bits
    var number = 0
    while rest != 0 {
      guard let mark = mark(ofPart: rest.trailingZeroBitCount) else { return nil }
      joined.add(mark, number)
      number += 1
      rest &= rest &- 1
    }
    return joined.mark
  }

  private func make(_ part: RecordPart) -> PartMark? {
    guard let field = part.field else {
      switch OutcomeRule.outcome(of: event) {
      case .success: return PartMark(0)
      case .denied: return PartMark(1)
      case .failed: return PartMark(2)
      }
    }
    guard let start = event.fields[field] else {
      // Without the object, a key that holds dots may stand for a field in it: the rest of the record decides.
      return part == .userIdentity ? nil : MarkMaker.shared.absent
    }
    if part == .userIdentity {
      // Some bytes that follow the value do not matter.
      return MarkMaker.shared.mark(
        event.bytes, start..<endOfCaller(from: start),
        event.means(event.place(.eventType), "AwsServiceEvent") ? 1 : 0)
    }
    return MarkMaker.shared.mark(event.bytes, start..<end(of: field, from: start), 0)
  }

  /// A place behind a value: where the next one begins, if that is the one that comes next in nearly all records. The
  /// bytes between say nothing, but are the same wherever the value is.
  private func end(of field: RecordField, from start: Int) -> Int {
    let next: Int? =
      switch field {
      case .awsRegion: event.fields[.sourceIPAddress]
      case .sourceIPAddress: event.fields[.userAgent]
      case .userAgent: event.fields[.errorCode] ?? event.fields[.requestParameters]
      default: nil
      }
    if let next, next > start, next - start <= 512 { return next }
    return JSONWalk.endOfValue(event.bytes, from: start)
  }

  /// A place behind `userIdentity`: where the next value begins, which is `eventTime` in nearly all records.
  private func endOfCaller(from start: Int) -> Int {
    guard event.bytes[start] == UInt8(ascii: "{") else {
      return JSONWalk.endOfValue(event.bytes, from: start)
    }
    if let time = event.fields[.eventTime], time > start { return time }
    return event.fields.nextStart(after: start) ?? event.bytes.count
  }
}

/// Some parts of a record.
struct RecordPartSet: Sendable {
  /// A bit for each part, by its raw value.
  let bits: UInt32

  init(_ parts: [RecordPart]) { bits = parts.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  var count: Int { bits.nonzeroBitCount }
}
