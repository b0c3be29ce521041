/// The number that a window has: what the events inside it come to.
struct WindowTally {
  private let kind: Correlation.Kind
  private let percentile: Double
  /// How many items inside have each key.
  private var multiplicity: [Int32]
  private var distinct = 0
  private var values: RankedValues

  /// - Parameters:
  ///   - keys: how many keys there are. An item's key stands for what counts once, be it an event, a text, a rule or
  ///     a number of an event.
  ///   - numbers: for kinds that calculate, the number of each key, in ascending order.
  init(_ condition: WindowCondition, keys: Int, numbers: [Double]) {
    kind = condition.kind
    percentile = condition.percentile
    multiplicity = Array(repeating: 0, count: keys)
    values = RankedValues(numbers)
  }

  mutating func add(_ key: Int32) {
    multiplicity[Int(key)] += 1
    guard multiplicity[Int(key)] == 1 else { return }
    distinct += 1
    if kind.value == .number { values.set(Int(key), isInside: true) }
  }

  mutating func remove(_ key: Int32) {
    multiplicity[Int(key)] -= 1
    guard multiplicity[Int(key)] == 0 else { return }
    distinct -= 1
    if kind.value == .number { values.set(Int(key), isInside: false) }
  }

  /// Not a number where nothing is inside that the kind could calculate with.
  var number: Double {
    switch kind {
    case .eventCount, .valueCount, .temporal, .temporalOrdered: Double(distinct)
    case .valueSum: values.sum
    case .valueAverage: values.sum / Double(values.count)
    case .valuePercentile: values.value(at: place(of: percentile))
    case .valueMedian:
      // Halves, since the sum of two large numbers may be none.
      values.value(at: (values.count - 1) / 2) / 2 + values.value(at: values.count / 2) / 2
    }
  }

  /// The nearest rank: of n values in ascending order, the one at percentile / 100 * n, rounded up.
  private func place(of percentile: Double) -> Int {
    let exact = percentile * Double(values.count) / 100
    // `rounded()` would be a call into a library that a target without imports is not linked with.
    let rank = Int(exact) + (Double(Int(exact)) < exact ? 1 : 0)
    return min(max(rank, 1), max(values.count, 1)) - 1
  }
}

/// Numbers in ascending order, of which some are inside a window: their sum, and the one at a place among them.
///
/// A tree with a number at each leaf. Sums are made anew from the leaves that changed up to the root, and never by
/// subtracting, so that what has left leaves no rounding error behind.
struct RankedValues {
  private let numbers: [Double]
  /// The number of leaves, a power of two. The node n has the children 2n and 2n + 1; the leaves come last.
  private let width: Int
  private var counts: [Int32]
  private var sums: [Double]

  init(_ numbers: [Double]) {
    self.numbers = numbers
    var width = 1
    while width < numbers.count { width *= 2 }
    self.width = width
    counts = numbers.isEmpty ? [] : Array(repeating: 0, count: 2 * width)
    sums = numbers.isEmpty ? [] : Array(repeating: 0, count: 2 * width)
  }

  var count: Int { counts.isEmpty ? 0 : Int(counts[1]) }
  var sum: Double { sums.isEmpty ? 0 : sums[1] }

  mutating func set(_ place: Int, isInside: Bool) {
    var node = width + place
    counts[node] = isInside ? 1 : 0
    sums[node] = isInside ? numbers[place] : 0
    while node > 1 {
      node /= 2
      counts[node] = counts[2 * node] + counts[2 * node + 1]
      sums[node] = sums[2 * node] + sums[2 * node + 1]
    }
  }

  /// The number at a place among those inside, from 0; not a number where there is none.
  func value(at place: Int) -> Double {
    guard place >= 0, place < count else { return .nan }
    var node = 1
    var before = place
    while node < width {
      node *= 2
      let left = Int(counts[node])
      if before >= left {
        before -= left
        node += 1
      }
    }
    return numbers[node - width]
  }
}
