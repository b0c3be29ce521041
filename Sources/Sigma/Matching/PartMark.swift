/// Stands for the bytes of a part of a record, in 128 bits: the same for the same bytes, and another for others but for
/// a chance that does not matter. Whoever makes marks sees to it that nobody can prepare bytes with a certain mark.
public struct PartMark: Sendable, Hashable {
  public let high: UInt64
  public let low: UInt64

  public init(_ bits: UInt128) {
    high = UInt64(truncatingIfNeeded: bits &>> 64)
    low = UInt64(truncatingIfNeeded: bits)
  }

  /// The bits are a hash already.
  public func hash(into hasher: inout Hasher) { hasher.combine(low) }
}

/// Numbers marks in the order in which they are met: an open hash table.
package struct MarkTable: Sendable {
  private var marks: [PartMark] = []
  /// Numbers by their marks, -1 where there is none; none at all before the first mark.
  private var slots: [Int32] = []

  package init() {}

  package var count: Int { marks.count }

  /// - Returns: the mark's number; nil for one that was not met before.
  @inline(__always)
  package func find(_ mark: PartMark) -> Int? {
    if slots.isEmpty { return nil }
    var slot = slot(of: mark)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if marks[number] == mark { return number }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Adds a mark that is not there.
  package mutating func insert(_ mark: PartMark) -> Int {
    marks.append(mark)
    if marks.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: max(256, slots.count * 4))
      for number in marks.indices { settle(number) }
    } else {
      settle(marks.count - 1)
    }
    return marks.count - 1
  }

  private mutating func settle(_ number: Int) {
    var slot = slot(of: marks[number])
    while slots[slot] >= 0 { slot = (slot &+ 1) & (slots.count &- 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  @inline(__always)
  private func slot(of mark: PartMark) -> Int {
    let mixed = (mark.low ^ mark.high) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 40) & (slots.count &- 1)
  }
}
