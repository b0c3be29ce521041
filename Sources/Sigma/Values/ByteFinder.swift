/// Finds a text in others: Horspool's search, which looks at one byte of the text's length where nothing is
/// alike.
struct ByteFinder: Sendable, Equatable {
  let needle: [UInt8]
  /// Whether ASCII letters of the searched text count as their small forms, which the needle is to hold.
  let ignoresCase: Bool
  /// For each byte the distance from its last place in the needle, the end left out, to the end.
  private let shifts: [UInt8]

  init(_ needle: [UInt8], ignoresCase: Bool = false) {
    self.needle = needle
    self.ignoresCase = ignoresCase
    let furthest = UInt8(clamping: max(needle.count, 1))
    var shifts = [UInt8](repeating: furthest, count: 256)
    for (place, byte) in needle.enumerated().dropLast() {
      shifts[Int(byte)] = UInt8(clamping: needle.count - 1 - place)
    }
    self.shifts = shifts
  }

  func isFound(in text: Span<UInt8>) -> Bool { firstIndex(in: text, from: 0, to: text.count) != nil }

  /// Where the needle first stands in `text[start..<end]`.
  func firstIndex(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    let last = needle.count - 1
    guard last >= 0 else { return start <= end ? start : nil }
    guard start >= 0, end <= text.count, end - start > last else { return nil }
    return ignoresCase
      ? search(text, start, end) { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } : search(text, start, end) { $0 }
  }

  @inline(__always)
  private func search(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ fold: (UInt8) -> UInt8) -> Int? {
    let last = needle.count - 1
    let needle = needle.span
    let shifts = shifts.span
    let final = needle[last]
    var at = start
    while at + last < end {
      let byte = fold(text[at + last])
      if byte == final {
        var place = 0
        while place < last, fold(text[at + place]) == needle[place] { place += 1 }
        if place == last { return at }
      }
      at += Int(shifts[Int(byte)])
    }
    return nil
  }
}
