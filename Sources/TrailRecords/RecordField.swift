import CKernel

/// A top-level field of a CloudTrail record that TrailSift keeps the place of while it reads.
///
/// Source: CloudTrail user guide, "CloudTrail record contents". Fields not listed here are still in the
/// record's bytes and reachable through ``CloudTrailEvent/value(_:)``.
public enum RecordField: UInt8, CaseIterable, Sendable {
  case eventVersion, userIdentity, eventTime, eventSource, eventName, awsRegion
  case sourceIPAddress, userAgent, errorCode, errorMessage
  case requestParameters, responseElements, additionalEventData
  case requestID, eventID, readOnly, resources, eventType, managementEvent
  case recipientAccountId, sharedEventID, eventCategory, insightDetails, serviceEventDetails, vpcEndpointId

  /// The field's name as AWS writes it.
  public var name: String { "\(self)" }
}

/// A top-level key of something that carries CloudTrail records without being one.
enum WrapperField: UInt8, CaseIterable {
  /// The record as JSON text, in a LookupEvents entry.
  case cloudTrailEvent
  /// The record as an object, in an EventBridge event.
  case detail
  case detailType
  /// The record as JSON text, in an entry of CloudWatch Logs.
  case message
  /// A digest file, which lists log files and holds no record.
  case digestS3Object

  var name: String {
    switch self {
    case .cloudTrailEvent: "CloudTrailEvent"
    case .detail: "detail"
    case .detailType: "detail-type"
    case .message: "message"
    case .digestS3Object: "digestS3Object"
    }
  }
}

/// Where the values of the known top-level keys of one object start, counted from the object's `{`.
///
/// A key that occurs twice keeps its last value, as the usual JSON parsers do.
public struct FieldTable: Sendable {
  private var starts: SIMD32<Int32>

  init() { starts = SIMD32(repeating: -1) }

  /// - Parameter starts: as a ``FieldPlaces`` has gathered them.
  init(_ starts: SIMD32<Int32>) { self.starts = starts }

  /// Where the field's value starts; nil where the record lacks the key.
  package subscript(field: RecordField) -> Int? { Self.place(starts[Self.slot(field)]) }

  subscript(field: WrapperField) -> Int? { Self.place(starts[Self.slot(field)]) }

  /// Where the next known value starts behind a place; nil where none does.
  package func nextStart(after place: Int) -> Int? {
    guard let place = Int32(exactly: place) else { return nil }
    let next = starts.replacing(with: .max, where: starts .<= place).min()
    return next == .max ? nil : Int(next)
  }

  /// A bit for each ``RecordField``, by its raw value, that is set where the object lacks the key; and
  /// ``otherKeysBit``.
  package var absences: UInt32 {
    // The vector is 32 places in a row.
    unsafe withUnsafeBytes(of: starts) { places in
      guard let first = unsafe places.bindMemory(to: Int32.self).baseAddress else { return .max }
      return unsafe ck_absences(first)
    }
  }

  /// The bit of ``absences`` that is set where the object has no keys but known ones and those passed over.
  package static let otherKeysBit = otherSlot

  mutating func note(_ slot: Int, _ start: Int) { starts[slot] = Int32(truncatingIfNeeded: start) }

  static func slot(_ field: RecordField) -> Int { Int(field.rawValue) }

  static func slot(_ field: WrapperField) -> Int { firstWrapper + Int(field.rawValue) }

  private static let firstWrapper = RecordField.allCases.count

  /// Where the last key that is not known stands.
  static let otherSlot = firstWrapper + WrapperField.allCases.count

  private static func place(_ start: Int32) -> Int? { start < 0 ? nil : Int(start) }
}
