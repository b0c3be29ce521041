/// The events of one group of a step, and the windows in which they meet its condition.
struct GroupTimeline {
  let condition: WindowCondition
  /// By their first times. None is longer than the timespan.
  let items: [WindowItem]
  /// The places of the items, by their last times.
  let byLast: [Int32]
  let keys: Int
  /// For kinds that calculate, the number of each key, in ascending order.
  let numbers: [Double]

  /// Windows that overlap, as one.
  struct Run {
    var time: TimeWindow
    var number: Double
    /// The places of the items in its windows.
    var items: [Int] = []
  }

  private var tally: TallyTest {
    TallyTest(condition: condition, tally: WindowTally(condition, keys: keys, numbers: numbers))
  }

  /// The windows that hold, in the order of time.
  func heldWindows() -> [HeldWindow] {
    if condition.kind == .temporalOrdered {
      var test = PartTest(parts: orderedParts(), number: Double(condition.bases))
      return heldWindows(&test)
    }
    var test = tally
    return heldWindows(&test)
  }

  private func heldWindows(_ test: inout some WindowTest) -> [HeldWindow] {
    var held: [HeldWindow] = []
    var left = 0
    var entered = 0
    while left < items.count {
      let first = items[left].time.first
      let end = first + condition.timespan
      let before = entered
      while entered < items.count, items[Int(byLast[entered])].time.last <= end {
        test.add(items[Int(byLast[entered])].key)
        entered += 1
      }
      // Without a new one it is a part of the window before. The last one to come in is still inside.
      if entered > before, let number = test.number(in: TimeWindow(first: first, last: end)) {
        let last = items[Int(byLast[entered - 1])].time.last
        held.append(HeldWindow(time: TimeWindow(first: first, last: last), number: number))
      }
      // No item is longer than the timespan, so whatever goes out has been inside.
      while left < items.count, items[left].time.first == first {
        test.remove(items[left].key)
        left += 1
      }
    }
    return held
  }

  /// Joins windows that overlap.
  func runs(_ held: [HeldWindow]) -> [Run] {
    var runs: [Run] = []
    for window in held {
      if let run = runs.last, window.time.first <= run.time.last {
        runs[runs.count - 1].time.last = max(run.time.last, window.time.last)
        runs[runs.count - 1].number = max(run.number, window.number)
      } else {
        runs.append(Run(time: window.time, number: window.number))
      }
    }
    var window = 0
    var run = 0
    for (place, item) in items.enumerated() {
      // The last window that begins no later than the item: if the item is in any, it is in this one.
      while window + 1 < held.count, held[window + 1].time.first <= item.time.first { window += 1 }
      guard window < held.count, held[window].time.first <= item.time.first,
        item.time.last <= held[window].time.first + condition.timespan
      else { continue }
      while runs[run].time.last < held[window].time.first { run += 1 }
      runs[run].items.append(place)
    }
    return runs
  }

  /// Parts of the windows that meet the condition by themselves, in the order of their first times and of their last
  /// times too.
  func parts(_ held: [HeldWindow]) -> [TimeWindow] {
    switch condition.kind {
    case .temporalOrdered: orderedParts()
    case .eventCount, .valueCount, .temporal: condition.rewardsMore ? narrowestParts() : held.map(\.time)
    case .valueSum where condition.rewardsMore && (numbers.first ?? 0) >= 0: narrowestParts()
    case .valueSum, .valueAverage, .valuePercentile, .valueMedian: held.map(\.time)
    }
  }

  /// The windows that hold and of which no part holds, if more events can't do harm.
  private func narrowestParts() -> [TimeWindow] {
    var test = tally
    var parts: [TimeWindow] = []
    var isInside = [Bool](repeating: false, count: items.count)
    var left = 0
    var entered = 0
    var last: Int64 = 0
    while left < items.count {
      let first = items[left].time.first
      while !condition.holds(test.tally.number), entered < items.count {
        let place = Int(byLast[entered])
        entered += 1
        if items[place].time.first < first { continue }
        test.add(items[place].key)
        isInside[place] = true
        last = items[place].time.last
      }
      if !condition.holds(test.tally.number) { break }
      if let part = parts.last, part.last == last { parts.removeLast() }
      if last - first <= condition.timespan { parts.append(TimeWindow(first: first, last: last)) }
      while left < items.count, items[left].time.first == first {
        if isInside[left] { test.remove(items[left].key) }
        left += 1
      }
    }
    return parts
  }

  /// The narrowest times in which there is an item of each base, in the order of the bases by their last times.
  private func orderedParts() -> [TimeWindow] {
    // For each base, how late an order that has come as far as it can have begun.
    var begun = [Int64?](repeating: nil, count: condition.bases)
    var parts: [TimeWindow] = []
    // Of equal times, the earlier bases first, so that they are in order.
    let order = items.sorted { ($0.time.last, $0.key) < ($1.time.last, $1.key) }
    for item in order {
      let base = Int(item.key)
      guard let before = base == 0 ? item.time.first : begun[base - 1] else { continue }
      let first = min(before, item.time.first)
      begun[base] = max(begun[base] ?? first, first)
      guard base == begun.count - 1, let first = begun[base], item.time.last - first <= condition.timespan
      else {
        continue
      }
      if let part = parts.last {
        if part.first == first { continue }
        if part.last == item.time.last { parts.removeLast() }
      }
      parts.append(TimeWindow(first: first, last: item.time.last))
    }
    return parts
  }
}
