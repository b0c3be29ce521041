import Sigma
import TrailHash
import TrailRecords

/// The ids of events whose marks do not hold them, in bounded memory.
///
/// Which ids are kept depends on the set of them alone: those with the smallest marks, as many as there is room for.
struct EventIDTable: Sendable {
  private let most: (ids: Int, bytes: Int)
  private var ids: [SIMD2<UInt64>: String] = [:]
  private var byteCount = 0
  /// From this mark on nothing is kept; nil where everything was so far.
  private var end: SIMD2<UInt64>?

  /// - Parameter bytes: of all texts together.
  init(ids: Int = 1_000_000, bytes: Int = 64 << 20) {
    most = (max(ids, 0), max(bytes, 0))
  }

  /// Whether no id was left out.
  var isComplete: Bool { end == nil }

  /// Notes the id of an event as findings have it, see ``Finding/id``.
  mutating func note(_ event: borrowing CloudTrailEvent, _ mark: EventMark) {
    guard mark.isMade, mayKeep(mark.bits), ids[mark.bits] == nil else { return }
    let place = event.place(.eventID)
    let id =
      place.isEmpty
      ? "sha256:" + SHA256.hexDigest(of: OneLineRecord.text(OwnedRecord(event).bytes))
      : event.text(place) ?? ""
    insert(id, mark.bits)
    // Some more than are kept in the end, so that they are sorted seldom.
    if ids.count > most.ids / 2 * 3 + 64 || byteCount > most.bytes / 2 * 3 + 4096 { cutDown() }
  }

  /// The id of an event; nil where it was left out.
  func id(of mark: EventMark) -> String? { mark.isMade ? ids[mark.bits] : GUIDText.text(mark.bits) }

  /// Reads the id of an event, in place of what `text` held.
  /// - Returns: false where it was left out.
  func read(_ mark: EventMark, into text: inout [UInt8]) -> Bool {
    text.removeAll(keepingCapacity: true)
    guard mark.isMade else {
      GUIDText.append(mark.bits, to: &text)
      return true
    }
    guard let id = ids[mark.bits] else { return false }
    text += id.utf8
    return true
  }

  mutating func join(_ other: EventIDTable) {
    if let otherEnd = other.end {
      end = end.map { Self.isBefore($0, otherEnd) ? $0 : otherEnd } ?? otherEnd
    }
    for (bits, id) in other.ids where ids[bits] == nil { insert(id, bits) }
    cutDown()
  }

  private mutating func insert(_ id: String, _ bits: SIMD2<UInt64>) {
    ids[bits] = id
    byteCount += id.utf8.count
  }

  private func mayKeep(_ bits: SIMD2<UInt64>) -> Bool { end.map { Self.isBefore(bits, $0) } ?? true }

  /// Leaves out what is beyond the bounds.
  mutating func cutDown() {
    guard ids.count > most.ids || byteCount > most.bytes || !isComplete else { return }
    var bytes = 0
    var kept: [SIMD2<UInt64>: String] = [:]
    for bits in ids.keys.filter(mayKeep).sorted(by: Self.isBefore) {
      guard let id = ids[bits] else { continue }
      guard kept.count < most.ids, bytes + id.utf8.count <= most.bytes else {
        end = bits
        break
      }
      bytes += id.utf8.count
      kept[bits] = id
    }
    ids = kept
    byteCount = bytes
  }

  private static func isBefore(_ a: SIMD2<UInt64>, _ b: SIMD2<UInt64>) -> Bool {
    a.x != b.x ? a.x < b.x : a.y < b.y
  }
}
