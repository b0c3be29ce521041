/// Texts of which one is looked up in about the same time however many there are.
struct TextSet: Sendable {
  /// One after the other.
  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Numbers of texts by their hashes, open addressing; -1 is free.
  private var slots: [Int]

  init(_ texts: [[UInt8]]) {
    var size = texts.isEmpty ? 0 : 4
    while size < 2 * texts.count { size *= 2 }
    slots = [Int](repeating: -1, count: size)
    for text in texts { insert(text) }
  }

  var count: Int { hashes.count }

  /// Each once, in the order given.
  var texts: [[UInt8]] { hashes.indices.map { Array(bytes[ends[$0]..<ends[$0 + 1]]) } }

  private mutating func insert(_ text: [UInt8]) {
    let hash = TextHash.hash(of: text.span)
    guard !contains(text.span, hash: hash) else { return }
    var slot = place(hash)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = hashes.count
    hashes.append(hash)
    bytes += text
    ends.append(bytes.count)
  }

  /// - Parameter hash: The text's ``TextHash``.
  func contains(_ text: Span<UInt8>, hash: UInt64) -> Bool {
    guard !slots.isEmpty else { return false }
    var slot = place(hash)
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[number] == hash, isEqual(number, text) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func isEqual(_ number: Int, _ text: Span<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == text.count else { return false }
    for place in 0..<text.count where bytes[start + place] != text[place] { return false }
    return true
  }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1) }
}
