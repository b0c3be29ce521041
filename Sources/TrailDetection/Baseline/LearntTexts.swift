import Sigma
import TrailHash
import TrailRecords

/// Texts that stand in records, each with a number. A text is found by its bytes, without making a `String`.
///
/// Strangers may have written them: they are found by a hash with keys of this process, so that nobody can prepare texts
/// that are hard to tell apart.
struct LearntTexts: Sendable {
  /// Longer texts are kept as their SHA-256.
  static let mostBytes = 1024

  private var bytes: [UInt8] = []
  /// Where each text ends. It begins where the one before ends.
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// One more than the number of the text in each slot, 0 for none. A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 64)

  init() {}

  var count: Int { ends.count }

  /// Adds a text, unless it is there.
  /// - Returns: its number; numbers count from 0.
  mutating func insert(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    if let known = find(source, range) { return known }
    let number = ends.count
    for at in range { bytes.append(source[at]) }
    ends.append(bytes.count)
    hashes.append(Self.stableHash(source, range))
    if ends.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for known in ends.indices { settle(known) }
    } else {
      settle(number)
    }
    return number
  }

  func find(_ source: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = Self.keyedHash(source, range) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if equals(number, source, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func text(_ number: Int) -> String { String(decoding: bytes[place(number)], as: UTF8.self) }

  /// A hash that is the same in every process.
  func hash(_ number: Int) -> UInt64 { hashes[number] }

  /// Adds a text of another table.
  mutating func insert(_ number: Int, of other: LearntTexts) -> Int {
    insert(other.bytes.span, other.place(number))
  }

  static func stableHash(_ source: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: range.count)
    for at in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      hash = CorrelationHash.joined(hash, source.word(at: at).keeping(bytes: range.upperBound - at))
    }
    return CorrelationHash.joined(hash, 0)
  }

  /// A text as it is kept.
  static func kept(_ text: String) -> String {
    text.utf8.count <= mostBytes ? text : digest(Array(text.utf8))
  }

  fileprivate static func digest(_ text: [UInt8]) -> String { "sha256:" + SHA256.hexDigest(of: text) }

  private func place(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private mutating func settle(_ number: Int) {
    var slot = Self.keyedHash(bytes.span, place(number)) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(truncatingIfNeeded: number + 1)
  }

  private func equals(_ number: Int, _ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let known = place(number)
    guard known.count == range.count else { return false }
    var offset = 0
    while offset < range.count {
      let left = range.count - offset
      guard
        bytes.span.word(at: known.lowerBound + offset).keeping(bytes: left)
          == source.word(at: range.lowerBound + offset).keeping(bytes: left)
      else { return false }
      offset += 8
    }
    return true
  }

  private static func keyedHash(_ source: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hasher = Hasher()
    hasher.combine(range.count)
    for at in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      hasher.combine(source.word(at: at).keeping(bytes: range.upperBound - at))
    }
    return hasher.finalize()
  }
}

extension CloudTrailEvent {
  /// Calls `body` with the text at a place as ``LearntTexts`` keep it.
  func withKept<Outcome>(
    _ place: TextPlace, _ body: (_ bytes: Span<UInt8>, _ text: Range<Int>) -> Outcome
  ) -> Outcome {
    if !place.hasEscapes, place.range.count <= LearntTexts.mostBytes { return body(bytes, place.range) }
    var text = bytes(of: place)
    if text.count > LearntTexts.mostBytes { text = Array(LearntTexts.digest(text).utf8) }
    return body(text.span, 0..<text.count)
  }
}
