extension GroupTimeline {
  /// Makes a timeline of events.
  struct Builder {
    private let condition: WindowCondition
    private var items: [WindowItem] = []
    private var keys = 0
    /// Keys of the texts that were seen.
    private var keysOfTexts: [UInt64: Int32] = [:]
    private var numbers: [Double] = []
    private var hasLength = false

    init(_ condition: WindowCondition) { self.condition = condition }

    /// Adds events, in the order of time.
    mutating func add(_ hits: ArraySlice<CorrelationHit>) {
      items.reserveCapacity(hits.count)
      var last: CorrelationHit?
      for (place, hit) in hits.enumerated() {
        let isSameEvent = last.map { $0.event.isSameEvent(as: hit.event) && $0.time == hit.time } ?? false
        // Of an event that several bases match, the numbers of the first one count.
        if isSameEvent, condition.kind.value == .number, last?.base != hit.base { continue }
        let key = key(base: Int(hit.base), value: hit.value, isSameEvent: isSameEvent)
        let time = TimeWindow(first: hit.time, last: hit.time)
        items.append(WindowItem(time: time, key: key, source: Int32(place)))
        last = hit
      }
    }

    /// Adds a match of another step, which counts once wherever one of its parts is in a window.
    mutating func add(_ parts: [TimeWindow], _ match: CorrelationEvaluation.Inner, source: Int32) {
      let key = key(base: match.base, value: match.value, isSameEvent: false)
      for part in parts where part.last - part.first <= condition.timespan {
        items.append(WindowItem(time: part, key: key, source: source))
        hasLength = true
      }
    }

    private mutating func key(base: Int, value: UInt64, isSameEvent: Bool) -> Int32 {
      switch condition.kind {
      case .temporal, .temporalOrdered:
        keys = condition.bases
        return Int32(base)
      case .eventCount:
        if !isSameEvent { keys += 1 }
        return Int32(keys - 1)
      case .valueCount:
        if let known = keysOfTexts[value] { return known }
        keysOfTexts[value] = Int32(keys)
      case .valueSum, .valueAverage, .valuePercentile, .valueMedian:
        numbers.append(Double(bitPattern: value))
      }
      keys += 1
      return Int32(keys - 1)
    }

    consuming func timeline() -> GroupTimeline {
      if !numbers.isEmpty { rankNumbers() }
      guard hasLength else {
        let places = items.indices.map { Int32($0) }
        return GroupTimeline(condition: condition, items: items, byLast: places, keys: keys, numbers: numbers)
      }
      items.sort { ($0.time.first, $0.time.last) < ($1.time.first, $1.time.last) }
      var byLast = items.indices.map { Int32($0) }
      byLast.sort { items[Int($0)].time.last < items[Int($1)].time.last }
      return GroupTimeline(condition: condition, items: items, byLast: byLast, keys: keys, numbers: numbers)
    }

    /// Numbers the keys anew, in the order of their numbers.
    private mutating func rankNumbers() {
      let order = numbers.indices.sorted { numbers[$0] < numbers[$1] }
      var ranks = [Int32](repeating: 0, count: order.count)
      for (rank, key) in order.enumerated() { ranks[key] = Int32(rank) }
      numbers = order.map { numbers[$0] }
      for place in items.indices { items[place].key = ranks[Int(items[place].key)] }
    }
  }
}
