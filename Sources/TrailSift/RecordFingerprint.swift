import TrailDetection
import TrailRecords

/// What tells one finding's record from another's, for duplicates and conflicts.
///
/// Hashes are keyed anew by every process (Swift's `Hasher`), so that nobody can prepare an edited record that
/// passes for a copy of the true one. They are compared within one scan only and never written.
struct RecordFingerprint: Sendable {
  /// The eventID in 128 bits; nil for a record without one, which is never merged.
  let eventID: SIMD2<UInt64>?
  /// A hash of the record's bytes, as `raw_event` has them.
  let content: UInt64

  init(_ finding: borrowing Finding) {
    content = Self.hash(finding.rawEvent, salt: 0)
    eventID = Self.identify(finding.record)
  }

  private static func identify(_ record: OwnedRecord) -> SIMD2<UInt64>? {
    let event = record.event
    guard let slice = event[.eventID], slice.kind == .string, slice.end - slice.start > 2 else { return nil }
    if let guid = guid(event.bytes, slice.start + 1..<slice.end - 1) { return guid }
    guard let text = event.text(slice) else { return nil }
    let bytes = Array(text.utf8)
    return SIMD2(hash(bytes, salt: 1), hash(bytes, salt: 2))
  }

  /// The 128 bits of `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, in lower case as AWS writes it.
  private static func guid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> SIMD2<UInt64>? {
    guard range.count == 36 else { return nil }
    var words = SIMD2<UInt64>(0, 0)
    var digits = 0
    for index in 0..<36 {
      let byte = bytes[range.lowerBound + index]
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      words[digits / 16] = words[digits / 16] << 4 | UInt64(digit)
      digits += 1
    }
    return words
  }

  private static func hash(_ bytes: [UInt8], salt: UInt8) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(salt)
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

/// What is known of the findings reported so far: 24 bytes each, in a table that is at most three quarters full.
struct ReportedRecords: Sendable {
  enum Standing {
    case new
    /// The same eventID was reported with the same bytes.
    case duplicate
    /// The same eventID was reported with other bytes.
    case conflict
  }

  private var ids: [SIMD2<UInt64>] = []
  private var contents: [UInt64] = []
  private var count = 0
  /// The all-zero identifier marks a free slot, so the record that has it is kept here.
  private var zeroContent: UInt64?

  init() {}

  /// Tells how a record stands to those noted before, and notes it.
  mutating func note(_ fingerprint: RecordFingerprint) -> Standing {
    guard let id = fingerprint.eventID else { return .new }
    guard let known = insert(id, fingerprint.content) else { return .new }
    if known == fingerprint.content { return .duplicate }
    // A record that differs is noted under its identifier and content together, so that a copy of it is known.
    let variant = SIMD2(id.x ^ fingerprint.content, id.y &+ 0x9E37_79B9_7F4A_7C15)
    return insert(variant, fingerprint.content) == fingerprint.content ? .duplicate : .conflict
  }

  /// - Returns: the content noted under the identifier before; nil where it is new.
  private mutating func insert(_ id: SIMD2<UInt64>, _ content: UInt64) -> UInt64? {
    if id == SIMD2(0, 0) {
      defer { zeroContent = zeroContent ?? content }
      return zeroContent
    }
    if count * 4 >= ids.count * 3 { grow() }
    let slot = find(id)
    if ids[slot] == id { return contents[slot] }
    ids[slot] = id
    contents[slot] = content
    count += 1
    return nil
  }

  private func find(_ id: SIMD2<UInt64>) -> Int {
    var slot = Int(truncatingIfNeeded: (id.x ^ id.y &* 0x9E37_79B9_7F4A_7C15) % UInt64(ids.count))
    while ids[slot] != SIMD2(0, 0), ids[slot] != id { slot = slot + 1 == ids.count ? 0 : slot + 1 }
    return slot
  }

  private mutating func grow() {
    let (oldIDs, oldContents) = (ids, contents)
    let size = max(1024, ids.count + ids.count / 2)
    ids = Array(repeating: SIMD2(0, 0), count: size)
    contents = Array(repeating: 0, count: size)
    for index in oldIDs.indices where oldIDs[index] != SIMD2(0, 0) {
      let slot = find(oldIDs[index])
      ids[slot] = oldIDs[index]
      contents[slot] = oldContents[index]
    }
  }
}
