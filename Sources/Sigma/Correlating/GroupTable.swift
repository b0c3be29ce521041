/// The groups of all steps, each stored once: an open hash table over keys, a key being the texts of the group's
/// fields with their lengths.
struct GroupTable: Sendable {
  struct Group: Sendable {
    let step: Int
    /// The place of the key in the table's bytes.
    let key: Range<Int>
    /// A hash with keys of this process, for the table.
    let keyed: UInt64
    /// A hash that is the same everywhere, for the order in which groups are kept.
    let stable: UInt64
    /// Later hits are beyond what the log may keep of the group.
    var closedAfter = Int64.max
  }

  private(set) var groups: [Group] = []
  private(set) var bytes: [UInt8] = []
  /// The number of the group in each slot, or -1. A power of two, at most half full.
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { groups.count }

  subscript(_ number: Int) -> Group { groups[number] }

  func find(_ key: [UInt8], step: Int) -> Int? {
    let number = slots[slot(of: key, step: step, keyed: Self.keyed(key, step))]
    return number < 0 ? nil : Int(number)
  }

  /// - Returns: the number of the group with this key, which is added if it is new.
  mutating func insert(_ key: [UInt8], step: Int) -> Int {
    let keyed = Self.keyed(key, step)
    let slot = slot(of: key, step: step, keyed: keyed)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = groups.count
    slots[slot] = Int32(number)
    groups.append(
      Group(
        step: step, key: bytes.count..<bytes.count + key.count, keyed: keyed,
        stable: CorrelationHash.stable(key, key.indices)))
    bytes += key
    if groups.count * 2 > slots.count { grow() }
    return number
  }

  mutating func close(_ number: Int, after time: Int64) {
    groups[number].closedAfter = min(groups[number].closedAfter, time)
  }

  func key(of number: Int) -> [UInt8] { Array(bytes[groups[number].key]) }

  /// The key that consists of some texts in the table's bytes.
  func key(ofParts parts: [Range<Int>]) -> [UInt8] {
    var key: [UInt8] = []
    for part in parts { Self.append(bytes[part], to: &key) }
    return key
  }

  /// The texts of a group, in the order of its fields.
  func texts(of number: Int) -> [String] {
    parts(of: number).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where in the table's bytes the texts of a group stand.
  func parts(of number: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var rest = groups[number].key
    while !rest.isEmpty { parts.append(takePart(&rest)) }
    return parts
  }

  private func takePart(_ rest: inout Range<Int>) -> Range<Int> {
    let start = rest.lowerBound + Self.lengthSize
    var length = 0
    for at in (rest.lowerBound..<start).reversed() { length = length << 8 | Int(bytes[at]) }
    rest = start + length..<rest.upperBound
    return start..<start + length
  }

  /// Whether one group of a step comes before another where not all can be kept.
  func isKeptBefore(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (groups[first], groups[second])
    if first.stable != second.stable { return first.stable < second.stable }
    return bytes[first.key].lexicographicallyPrecedes(bytes[second.key])
  }

  /// The order of groups in an outcome: by the bytes of their texts, one text after another.
  func isNamedBefore(_ first: Int, _ second: Int) -> Bool {
    var (first, second) = (groups[first].key, groups[second].key)
    while !first.isEmpty, !second.isEmpty {
      let texts = (bytes[takePart(&first)], bytes[takePart(&second)])
      if texts.0.elementsEqual(texts.1) { continue }
      return texts.0.lexicographicallyPrecedes(texts.1)
    }
    return false
  }

  /// Adds a text to a key.
  static func append(_ text: ArraySlice<UInt8>, to key: inout [UInt8]) {
    var length = text.count
    for _ in 0..<lengthSize {
      key.append(UInt8(truncatingIfNeeded: length))
      length >>= 8
    }
    key += text
  }

  private static let lengthSize = 5

  private static func keyed(_ key: [UInt8], _ step: Int) -> UInt64 {
    CorrelationHash.keyed(key, key.indices, seed: step)
  }

  /// The slot of the group, or the free one where it would go.
  private func slot(of key: [UInt8], step: Int, keyed: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: keyed) & (slots.count - 1)
    while slots[slot] >= 0 {
      let group = groups[Int(slots[slot])]
      if group.keyed == keyed, group.step == step, bytes[group.key].elementsEqual(key) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, group) in groups.enumerated() {
      var slot = Int(truncatingIfNeeded: group.keyed) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
