import TrailRecords

/// Names, found by their bytes without making a `String`: an open hash table over words of eight bytes.
package struct NameTable: Sendable {
  /// The bytes of each name, eight to a word, the last word filled up with zeros.
  private var words: [UInt64] = []
  private var names: [Name] = []
  /// The number of the name in each slot, or -1. A power of two, at most a quarter full, so that a name that is not
  /// there is told from the slot alone most times.
  private var slots = [Int32](repeating: -1, count: 64)

  private struct Name {
    let firstWord: Int
    let byteCount: Int
  }

  package init() {}

  init(_ names: some Sequence<String>) {
    for name in names { insert(name) }
  }

  var count: Int { names.count }

  /// Adds a name, unless it is there.
  /// - Returns: the name's number; numbers count from 0 in the order in which names were added.
  @discardableResult
  package mutating func insert(_ name: String) -> Int {
    let bytes = Array(name.utf8)
    if let number = find(bytes.span, 0..<bytes.count) { return number }
    let number = names.count
    names.append(Name(firstWord: words.count, byteCount: bytes.count))
    for start in stride(from: 0, to: bytes.count, by: 8) { words.append(bytes.span.word(at: start)) }
    if names.count * 4 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for known in names.indices { settle(known) }
    } else {
      settle(number)
    }
    return number
  }

  /// - Parameter name: the places of the name's bytes.
  /// - Returns: the name's number; nil where it was never added.
  package func find(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
    var slot = Self.hash(bytes, name) & (slots.count &- 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if matches(number, bytes, name) { return number }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  private mutating func settle(_ number: Int) {
    let name = names[number]
    var hash = Self.seed(name.byteCount)
    for at in 0..<Self.wordCount(name.byteCount) { hash = Self.mix(hash, words[name.firstWord + at]) }
    var slot = Self.folded(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  private func matches(_ number: Int, _ bytes: Span<UInt8>, _ name: Range<Int>) -> Bool {
    let known = names[number]
    guard known.byteCount == name.count else { return false }
    var at = name.lowerBound
    var word = known.firstWord
    while at < name.upperBound {
      guard words[word] == bytes.word(at: at).keeping(bytes: name.upperBound &- at) else { return false }
      at &+= 8
      word &+= 1
    }
    return true
  }

  @inline(__always)
  private static func hash(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int {
    var hash = seed(name.count)
    var at = name.lowerBound
    while at < name.upperBound {
      hash = mix(hash, bytes.word(at: at).keeping(bytes: name.upperBound &- at))
      at &+= 8
    }
    return folded(hash)
  }

  private static func wordCount(_ byteCount: Int) -> Int { (byteCount + 7) / 8 }

  private static func seed(_ byteCount: Int) -> UInt64 { UInt64(truncatingIfNeeded: byteCount) }

  @inline(__always)
  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 29
  }

  private static func folded(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 16) }
}
