import Sigma
import TrailHash
import TrailRecords

/// A part of a record that alone decides some fields, and that is the same in many records. Those come first that are
/// at hand soonest.
enum RecordPart: Int, CaseIterable, Comparable {
  /// What became of the call.
  case outcome
  case readOnly, managementEvent, awsRegion, eventType, eventCategory, recipientAccountId, errorCode
  case sourceIPAddress, userAgent
  /// The caller, and whether it is an event of a service.
  case userIdentity
  // Rules are not asked about these by part, since an event's kind has them.
  case eventSource, eventName

  static func < (a: RecordPart, b: RecordPart) -> Bool { a.rawValue < b.rawValue }

  /// The part that decides a field; nil where there is none.
  init?(deciding field: FieldPath) {
    switch FieldSource(field) {
    case .own(.outcome): self = .outcome
    case .own(.isService), .own(.principal): self = .userIdentity
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
    RecordPart(rawValue: part).flatMap { part in marks.mark(part) { make($0) } }
  }

  /// The mark of several parts together.
  /// - Parameter detail: what else the mark stands for.
  func mark(ofParts parts: [RecordPart], detail: UInt64) -> PartMark? {
    var joined = MarkMaker.shared.joining(detail)
    for (number, part) in parts.enumerated() {
      guard let mark = mark(ofPart: part.rawValue) else { return nil }
      joined.add(mark, number)
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
    return MarkMaker.shared.mark(event.bytes, start..<JSONWalk.endOfValue(event.bytes, from: start), 0)
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

/// The marks of a record's parts, each made once.
final class PartMarks {
  private var marks = [PartMark?](repeating: nil, count: RecordPart.allCases.count)
  private var isMade: UInt32 = 0

  /// Forgets the last record.
  func clear() { isMade = 0 }

  func mark(_ part: RecordPart, _ make: (RecordPart) -> PartMark?) -> PartMark? {
    let bit = 1 &<< UInt32(truncatingIfNeeded: part.rawValue) as UInt32
    if isMade & bit == 0 {
      isMade |= bit
      marks[part.rawValue] = make(part)
    }
    return marks[part.rawValue]
  }
}

/// Makes marks of bytes.
struct MarkMaker: Sendable {
  static let shared = MarkMaker()

  /// Longer parts are not remembered.
  static let longest = 4096
  /// No more marks are joined to one.
  static let mostJoined = 8
  /// An event whose source or name is longer is of no kind.
  static let longestName = 256

  private let hash = BlockHash(blockSize: 16 + longest)

  /// For a field that is absent.
  var absent: PartMark { PartMark(hash.sum(.max, .max)) }

  /// - Parameter detail: what else the mark stands for.
  func mark(_ bytes: Span<UInt8>, _ range: Range<Int>, _ detail: UInt64) -> PartMark? {
    guard range.count <= Self.longest else { return nil }
    return PartMark(
      hash.sum(UInt64(truncatingIfNeeded: range.count), detail) &+ hash.sum(bytes, range, at: 16))
  }

  /// A mark that is made of others.
  struct Joining {
    private let hash: BlockHash
    private var sum: UInt128

    fileprivate init(_ hash: BlockHash, _ detail: UInt64) {
      self.hash = hash
      sum = hash.sum(detail, 0)
    }

    /// - Parameter number: the mark's place among those that are joined, below ``MarkMaker/mostJoined``.
    mutating func add(_ mark: PartMark, _ number: Int) {
      sum &+= hash.sum(mark.high, mark.low, at: 16 * (number + 1))
    }

    var mark: PartMark { PartMark(sum) }
  }

  func joining(_ detail: UInt64) -> Joining { Joining(hash, detail) }

  /// The mark of an event's kind.
  func mark(_ bytes: Span<UInt8>, source: Range<Int>, name: Range<Int>, lacks: UInt64) -> PartMark? {
    guard source.count <= Self.longestName, name.count <= Self.longestName else { return nil }
    let lengths = UInt64(truncatingIfNeeded: source.count &<< 32 | name.count)
    return PartMark(
      hash.sum(lengths, lacks) &+ hash.sum(bytes, source, at: 16)
        &+ hash.sum(bytes, name, at: 16 + Self.longestName))
  }
}
