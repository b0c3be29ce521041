import Sigma

/// The marks of a record's parts, each made once. They are asked for so often that the checks that go with a class's
/// variables would be felt.
@safe
final class PartMarks {
  // One slot for each part, from `init` to `deinit`; every part's number is below their count.
  private let marks: UnsafeMutablePointer<PartMark?>
  /// A bit for each part whose mark was made.
  private let made: UnsafeMutablePointer<UInt32>

  init() {
    unsafe marks = .allocate(capacity: RecordPart.allCases.count)
    unsafe marks.initialize(repeating: nil, count: RecordPart.allCases.count)
    unsafe made = .allocate(capacity: 1)
    unsafe made.initialize(to: 0)
  }

  deinit {
    unsafe marks.deallocate()
    unsafe made.deallocate()
  }

  /// Forgets the last record.
  @inline(__always)
  func clear() { unsafe made.pointee = 0 }

  /// - Returns: nil where the mark was not made yet, and `.some(nil)` where the part has none.
  @inline(__always)
  func known(_ part: RecordPart) -> PartMark?? {
    unsafe made.pointee & Self.bit(part) == 0 ? nil : .some(marks[part.rawValue])
  }

  @inline(__always)
  func note(_ mark: PartMark?, of part: RecordPart) {
    unsafe made.pointee |= Self.bit(part)
    unsafe marks[part.rawValue] = mark
  }

  private static func bit(_ part: RecordPart) -> UInt32 { 1 &<< UInt32(truncatingIfNeeded: part.rawValue) }
}
