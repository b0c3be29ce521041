import Sigma
import TrailRecords

/// Numbers for what a record may lack, see ``EventKind/lacks``: most rules end where a record has no request parameters
/// or no error.
enum RecordLacks {
  /// Objects of which a record may lack all that is in them, since the value is null.
  private static let objects: [RecordField] = [
    .requestParameters, .responseElements, .additionalEventData, .userIdentity, .resources,
    .serviceEventDetails,
  ]

  /// The bits behind those of ``FieldTable/absences``.
  private static let firstObject = 32

  /// The number of the bit that tells that nothing is at a field; nil where none does.
  static func number(of field: FieldPath) -> Int? {
    switch FieldSource(field) {
    case .own: nil
    case .anywhere: FieldTable.otherKeysBit
    case .topLevel(let top) where field.count == 1: Int(top.rawValue)
    case .topLevel(let top): objects.firstIndex(of: top).map { firstObject + $0 }
    }
  }

  /// - Parameter asked: the bits that matter.
  static func bits(of event: borrowing CloudTrailEvent, asked: UInt64) -> UInt64 {
    let absences = UInt64(event.fields.absences)
    var bits = absences
    let hasOtherKeys = absences & (1 &<< UInt64(truncatingIfNeeded: FieldTable.otherKeysBit)) == 0
    for number in 0..<objects.count where asked &>> UInt64(truncatingIfNeeded: firstObject &+ number) & 1 == 1
    {
      let isLacking =
        if let start = event.fields[objects[number]] {
          switch event.bytes[start] {
          case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""): false
          default: true
          }
        } else {
          // A key that holds dots may stand for the object and a field in it.
          !hasOtherKeys
        }
      if isLacking { bits |= 1 &<< UInt64(truncatingIfNeeded: firstObject &+ number) }
    }
    return bits & asked
  }
}
