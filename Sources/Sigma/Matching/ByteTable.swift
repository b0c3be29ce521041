/// Numbers pairs of byte strings in the order in which they are met: an open hash table that copies their bytes. It is
/// keyed anew each time, so that nobody can prepare strings that all go to one place.
struct ByteTable: Sendable {
  private struct Entry: Sendable {
    let hash: UInt64
    let start: Int
    let firstCount: Int
    let count: Int
  }

  private var entries: [Entry] = []
  /// Numbers by their hashes, -1 where there is none; none at all before the first pair.
  private var slots: [Int32] = []
  private var bytes: [UInt8] = []
  private let key = UInt64.random(in: .min ... .max)

  var count: Int { entries.count }

  /// How many bytes the strings take.
  var byteCount: Int { bytes.count }

  /// - Returns: the pair's number; nil for one that was not met before.
  func find(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Int? {
    if slots.isEmpty { return nil }
    let hash = hash(first, second)
    var slot = Int(truncatingIfNeeded: hash >> 40) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if entries[number].hash == hash, isEqual(number, first, second) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a pair that is not there.
  mutating func insert(_ first: Span<UInt8>, _ second: Span<UInt8>) -> Int {
    entries.append(
      Entry(
        hash: hash(first, second), start: bytes.count, firstCount: first.count,
        count: first.count + second.count))
    for place in first.indices { bytes.append(first[place]) }
    for place in second.indices { bytes.append(second[place]) }
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: max(256, slots.count * 4))
      for number in entries.indices { settle(number) }
    } else {
      settle(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func settle(_ number: Int) {
    var slot = Int(truncatingIfNeeded: entries[number].hash >> 40) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  private func isEqual(_ number: Int, _ first: Span<UInt8>, _ second: Span<UInt8>) -> Bool {
    let entry = entries[number]
    guard entry.firstCount == first.count, entry.count == first.count + second.count else { return false }
    let known = bytes.span
    return known.isEqual(at: entry.start, first) && known.isEqual(at: entry.start + first.count, second)
  }

  private func hash(_ first: Span<UInt8>, _ second: Span<UInt8>) -> UInt64 {
    second.mixed(into: first.mixed(into: key))
  }
}

extension Span where Element == UInt8 {
  /// The eight bytes from `start` on, of which the last are within the span.
  @inline(__always)
  private func word(at start: Int) -> UInt64 {
    precondition(start >= 0 && start <= count - 8)
    // The precondition keeps all eight bytes within the span.
    return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
  }

  /// A hash of the bytes that goes on from another.
  fileprivate func mixed(into start: UInt64) -> UInt64 {
    var hash = start ^ UInt64(truncatingIfNeeded: count)
    func mix(_ word: UInt64) {
      let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
      hash = product.high ^ product.low
    }
    guard count >= 8 else {
      var word: UInt64 = 0
      for place in 0..<count { word = word << 8 | UInt64(self[place]) }
      mix(word)
      return hash
    }
    var at = 0
    while at < count - 8 {
      mix(word(at: at))
      at += 8
    }
    mix(word(at: count - 8))
    return hash
  }

  /// Whether `other` stands at `start`.
  fileprivate func isEqual(at start: Int, _ other: Span<UInt8>) -> Bool {
    guard start >= 0, other.count <= count - start else { return false }
    guard other.count >= 8 else {
      for place in 0..<other.count where self[start + place] != other[place] { return false }
      return true
    }
    var at = 0
    while at < other.count - 8 {
      if word(at: start + at) != other.word(at: at) { return false }
      at += 8
    }
    return word(at: start + other.count - 8) == other.word(at: other.count - 8)
  }
}
