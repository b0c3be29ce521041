import TrailDetection
import TrailRecords

/// What tells one finding's record from another's, for duplicates and conflicts.
///
/// Hashes are keyed anew by every process, so that nobody can prepare an edited record that passes for a copy of the
/// true one. They are compared within one scan only and never written.
struct RecordFingerprint: Sendable {
  /// The eventID in 128 bits; nil for a record without one, which is never merged.
  let eventID: SIMD2<UInt64>?
  /// A hash of the record's bytes, as `raw_event` has them.
  let content: UInt64

  init(_ finding: borrowing Finding, _ fields: borrowing FindingFields) {
    content = ContentHash.shared.hash(finding.rawEvent)
    eventID = Self.identify(fields.eventID, in: fields.event)
  }

  private static func identify(_ place: TextPlace, in event: borrowing CloudTrailEvent) -> SIMD2<UInt64>? {
    if place.isEmpty { return nil }
    if let bits = GUIDText.bits(event.bytes, place.range) { return bits }
    var hashers = (Hasher(), Hasher())
    hashers.0.combine(1)
    hashers.1.combine(2)
    event.forEachByte(of: place) { byte in
      hashers.0.combine(byte)
      hashers.1.combine(byte)
    }
    return SIMD2(bits(hashers.0), bits(hashers.1))
  }

  private static func bits(_ hasher: Hasher) -> UInt64 { UInt64(bitPattern: Int64(hasher.finalize())) }
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

  // Three words, since one with a vector in it would take the room of four.
  private struct Entry {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var content: UInt64 = 0

    var id: SIMD2<UInt64> { SIMD2(high, low) }
    var isFree: Bool { high | low == 0 }
  }

  private var entries: [Entry] = []
  private var count = 0
  /// The all-zero identifier marks a free entry, so the record that has it is kept here.
  private var zeroContent: UInt64?
  /// What ``expect(_:)`` saw. It means nothing, but a look at nothing would be left out.
  private var looks: UInt64 = 0
  /// Decides where an identifier goes, so that nobody can choose identifiers that all go to one place.
  private let key: SIMD2<UInt64>

  init() {
    var random = SystemRandomNumberGenerator()
    key = SIMD2(random.next(), random.next())
  }

  /// Looks at the entries of records that are going to be noted: their memory is waited for together, and not for one
  /// after another.
  mutating func expect(_ fingerprints: [RecordFingerprint]) {
    if entries.isEmpty { return }
    for fingerprint in fingerprints {
      if let id = fingerprint.eventID { looks &+= entries[place(of: id)].low }
    }
  }

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
    if count * 4 >= entries.count * 3 { grow() }
    let slot = find(id)
    if entries[slot].id == id { return entries[slot].content }
    entries[slot] = Entry(high: id.x, low: id.y, content: content)
    count += 1
    return nil
  }

  /// Where the search for an identifier begins.
  private func place(of id: SIMD2<UInt64>) -> Int {
    let product = (id.x ^ key.x).multipliedFullWidth(by: id.y ^ key.y)
    let mixed = (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed.multipliedFullWidth(by: UInt64(entries.count)).high)
  }

  private func find(_ id: SIMD2<UInt64>) -> Int {
    var slot = place(of: id)
    while !entries[slot].isFree, entries[slot].id != id {
      slot = slot + 1 == entries.count ? 0 : slot + 1
    }
    return slot
  }

  /// Entries to begin with, some 200 kB, and from which on the table grows by a half.
  private static let least = 8 << 10
  private static let large = 64 << 10

  private mutating func grow() {
    let old = entries
    let next = old.count < Self.large ? old.count * 2 : old.count + old.count / 2
    entries = Array(repeating: Entry(), count: max(Self.least, next))
    for entry in old where !entry.isFree { entries[find(entry.id)] = entry }
  }
}
