import Testing

@testable import TrailRecords

@Suite("The window on the input")
struct WindowTests {
  /// Writes `count` bytes that continue the pattern at `position`.
  static func fill(_ window: inout Window, from position: Int, count: Int) -> Int {
    window.append { space in
      let count = min(count, space.count)
      for index in 0..<count { space[index] = UInt8(truncatingIfNeeded: (position + index) &* 7) }
      return count
    }
  }

  static func holdsPattern(_ window: borrowing Window) -> Bool {
    let bytes = window.bytes
    for index in bytes.indices where bytes[index] != UInt8(truncatingIfNeeded: (window.base + index) &* 7) {
      return false
    }
    return true
  }

  @Test("It always offers room, and keeps the bytes that were not released", arguments: [1, 2])
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var window = Window()
    var written = 0
    for _ in 0..<60 {
      var offered = 0
      _ = window.append { space in
        offered = space.count
        return 0
      }
      #expect(offered >= Window.step)
      written += Self.fill(&window, from: written, count: Int.random(in: 0...200_000, using: &generator))
      #expect(window.base + window.bytes.count == written)
      // Sometimes nothing is released for a while, as within a large record.
      if Bool.random(using: &generator) {
        window.release(before: Int.random(in: window.base...written, using: &generator))
      }
      #expect(window.base + window.bytes.count == written)
      let isKept = Self.holdsPattern(window)
      #expect(isKept)
    }
  }

  @Test("Releasing what is gone or not yet there changes nothing beyond its ends")
  func releaseOutside() {
    var window = Window()
    _ = Self.fill(&window, from: 0, count: 1000)
    window.release(before: -5)
    #expect(window.base == 0 && window.bytes.count == 1000)
    window.release(before: 400)
    window.release(before: 100)
    #expect(window.base == 400 && window.bytes.count == 600)
    window.release(before: 5000)
    #expect(window.base == 1000 && window.bytes.count == 0)
  }

  @Test("A count that cannot be true is brought within the room")
  func wrongCounts() {
    var window = Window()
    #expect(window.append { _ in -1 } == 0)
    #expect(window.bytes.count == 0)
    let all = window.append { _ in .max }
    #expect(all == window.bytes.count)
  }

  @Test("After a large record the next input starts small again")
  func reset() {
    var window = Window()
    var written = 0
    while written < 3 << 20 { written += Self.fill(&window, from: written, count: 1 << 20) }
    let isKept = Self.holdsPattern(window)
    #expect(isKept)
    window.reset()
    #expect(window.base == 0 && window.bytes.count == 0)
    var offered = 0
    _ = window.append { space in
      offered = space.count
      return 0
    }
    #expect(offered >= Window.step && offered <= 4 * Window.step)
  }
}
