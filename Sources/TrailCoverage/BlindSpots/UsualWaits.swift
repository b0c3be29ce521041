/// The waits from one hour with something to the next, and which of them are longer than usual.
struct UsualWaits {
  /// The share of cases that is called usual: 99 in 100.
  private static func rank(of count: Int) -> Int { (count * 99 + 99) / 100 }

  private let sorted: [Int]

  init(_ waits: some Sequence<Int>) { sorted = waits.sorted() }

  /// The wait that 99 in 100 do not exceed; nil where there is none.
  var usual: Int? {
    let rank = Self.rank(of: sorted.count)
    return rank > 0 ? sorted[rank - 1] : nil
  }

  /// The wait that 99 in 100 of the others do not exceed, so that a long wait is not its own measure; nil where there
  /// is no other.
  /// - Parameter wait: one of the waits.
  func usual(without wait: Int) -> Int? {
    let rank = Self.rank(of: sorted.count - 1)
    guard rank > 0 else { return nil }
    // The places of the others behind the one left out move by one.
    return sorted[rank - 1] < wait ? sorted[rank - 1] : sorted[rank]
  }
}
