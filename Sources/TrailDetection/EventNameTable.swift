/// Event names, found by their bytes without making a `String`: an open hash table over one run of bytes.
struct EventNameTable: Sendable {
  private var names: [UInt8] = []
  /// Where each name ends in `names`.
  private var ends: [Int] = []
  /// The number of the name in each slot, or -1. A power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { ends.count }

  /// Adds a name that is not there yet.
  /// - Returns: the name's number; numbers count from 0 in the order in which names were added.
  @discardableResult
  mutating func insert(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    if let number = find(bytes.span) { return number }
    let number = ends.count
    names += bytes
    ends.append(names.count)
    if ends.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for known in ends.indices { place(known) }
    } else {
      place(number)
    }
    return number
  }

  /// - Returns: the name's number; nil where it was never added.
  func find(_ name: Span<UInt8>) -> Int? {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if matches(number, name) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ number: Int) {
    var slot = Self.hash(names.span.extracting(range(number))) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private func matches(_ number: Int, _ name: Span<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == name.count else { return false }
    for index in name.indices where names[range.lowerBound + index] != name[index] { return false }
    return true
  }

  /// FNV-1a, folded to its upper half.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 32)
  }
}
