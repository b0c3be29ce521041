/// Matches of detections that correlations wait for. Each worker has one of its own.
///
/// What follows from logs depends on the matches alone, not on their order or on which log has which.
public struct CorrelationLog: Sendable {
  /// Times beyond it, which no calendar has, are taken for it.
  static let latest: Int64 = 1 << 60

  let limits: CorrelationLimits
  var hits: [CorrelationHit] = []
  var groups = GroupTable()
  /// What was left out, by step.
  var losses: [CorrelationLossTally]
  /// The smallest share that was left to a step when the log was cut down.
  var smallestShare = Int.max
  /// From these sizes on the log is cut down.
  private var room: (hits: Int, groups: Int, keyBytes: Int) = (0, 0, 0)
  /// Another one for each log, and whenever groups get new numbers.
  private var numbering = UInt64.random(in: .min ... .max)
  // Used again for each event.
  private var values: [UInt64] = []
  private var key: [UInt8] = []
  private var groupChoices = TextChoices()
  private var valueChoices = TextChoices()

  /// - Parameter plan: the plan whose wants are noted.
  public init(for plan: CorrelationPlan, limits: CorrelationLimits = CorrelationLimits()) {
    self.limits = limits
    losses = Array(repeating: CorrelationLossTally(), count: plan.steps.count)
    makeRoom()
  }

  /// Notes that an event matched a detection.
  ///
  /// - Parameters:
  ///   - want: what the plan wants of the detection.
  ///   - time: when the event was, in seconds.
  ///   - event: copies of an event are to have the same time and texts.
  ///   - groups: the texts of the want's group fields, in their order. An event without one of them takes no part; of
  ///     several texts each combination is a group of its own, up to 64.
  ///   - values: the texts of the want's value fields, in their order. An event without one of them takes no part;
  ///     of several texts each combination is a value, up to 4,096. Where numbers count, other texts are no values.
  /// - Returns: where it was noted, for other events with the same texts; nil where that is not in one place.
  @discardableResult
  public mutating func note(
    _ want: CorrelationPlan.Want, time: Int64, event: EventMark, groups: FieldTexts, values: FieldTexts
  ) -> Place? {
    guard losses.indices.contains(want.step), groups.fieldCount >= want.groupFields.count,
      values.fieldCount >= want.valueFields.count
    else { return nil }
    let time = min(max(time, -Self.latest), Self.latest)
    let eventHash = CorrelationHash.joined(CorrelationHash.joined(event.high, event.low), UInt64(want.base))
    groupChoices.choose(groups, fields: want.groupFields.count, atMost: CorrelationLimits.combinations)
    guard groupChoices.count > 0 else { return nil }
    let hasMoreValues = read(values, want, eventHash)
    guard let value = self.values.first else { return nil }
    if hasMoreValues || groupChoices.isShortened { losses[want.step].shortened.insert(eventHash) }
    var place: Place?
    for combination in 0..<groupChoices.count {
      key.removeAll(keepingCapacity: true)
      for field in want.groupFields.indices {
        GroupTable.append(groups.bytes[groupChoices.place(ofField: field, in: combination)], to: &key)
      }
      let group = note(want, time, event, eventHash)
      if let group, groupChoices.count == 1, self.values.count == 1 {
        place = Place(
          group: UInt32(group), base: UInt16(want.base), value: value, numbering: numbering)
      }
    }
    cutDownIfFull()
    return place
  }

  /// Where an event was noted: in one group, with one value.
  public struct Place: Sendable {
    fileprivate let group: UInt32
    fileprivate let base: UInt16
    fileprivate let value: UInt64
    fileprivate let numbering: UInt64
  }

  /// Notes an event of the same want and with the same texts as another one.
  /// - Returns: false where the place is out of date, and nothing was noted.
  public mutating func note(time: Int64, event: EventMark, at place: Place) -> Bool {
    guard place.numbering == numbering, Int(place.group) < groups.count else { return false }
    let time = min(max(time, -Self.latest), Self.latest)
    // What is not kept is counted on the long way.
    guard time <= groups[Int(place.group)].closedAfter else { return false }
    hits.append(
      CorrelationHit(
        time: time, event: event, value: place.value, group: place.group, base: place.base, part: 0))
    cutDownIfFull()
    return true
  }

  /// Adds the hits with the values that were read to the group whose key was made.
  /// - Returns: the group; nil where it is not kept, or not so much of it.
  private mutating func note(
    _ want: CorrelationPlan.Want, _ time: Int64, _ event: EventMark, _ eventHash: UInt64
  ) -> Int? {
    let group: Int
    if let known = groups.find(key, step: want.step) {
      group = known
    } else {
      let stable = CorrelationHash.stable(key, key.indices)
      if stable > losses[want.step].lastGroup {
        losses[want.step].dropGroup(stable)
        for part in values.indices { losses[want.step].dropHit(stable, eventHash, part: part) }
        return nil
      }
      group = groups.insert(key, step: want.step)
    }
    if time > groups[group].closedAfter {
      for part in values.indices { losses[want.step].dropHit(groups[group].stable, eventHash, part: part) }
      return nil
    }
    for (part, value) in values.enumerated() {
      hits.append(
        CorrelationHit(
          time: time, event: event, value: value, group: UInt32(group), base: UInt16(want.base),
          part: UInt16(part)))
    }
    return group
  }

  /// Reads the values of an event.
  /// - Returns: whether it has more than are read.
  private mutating func read(_ texts: FieldTexts, _ want: CorrelationPlan.Want, _ eventHash: UInt64) -> Bool {
    values.removeAll(keepingCapacity: true)
    switch want.value {
    case .none: values.append(0)
    case .number:
      guard !want.valueFields.isEmpty else { return false }
      let places = texts.texts(ofField: 0)
      for text in places.prefix(CorrelationLimits.values) {
        if let number = DecimalText.number(texts.bytes, texts.place(ofText: text)) {
          values.append(number.bitPattern)
        } else {
          losses[want.step].noNumber.insert(eventHash)
        }
      }
      return places.count > CorrelationLimits.values
    case .text:
      valueChoices.choose(texts, fields: want.valueFields.count, atMost: CorrelationLimits.values)
      for combination in 0..<valueChoices.count {
        key.removeAll(keepingCapacity: true)
        for field in want.valueFields.indices {
          GroupTable.append(texts.bytes[valueChoices.place(ofField: field, in: combination)], to: &key)
        }
        values.append(CorrelationHash.keyed(key, key.indices, seed: 0))
      }
      return valueChoices.isShortened
    }
    return false
  }

  /// Leaves out what is certain not to be kept in the end, where the log has grown too large.
  private mutating func cutDownIfFull() {
    guard hits.count >= room.hits || groups.count >= room.groups || groups.bytes.count >= room.keyBytes else {
      return
    }
    file()
    cut(finally: false)
    makeRoom()
    numbering &+= 1
  }

  private mutating func makeRoom() {
    room.hits = max(limits.hits, hits.count) / 2 * 3 + 64
    room.groups = max(limits.groups, groups.count) / 2 * 3 + 64
    room.keyBytes = max(limits.groups * HitBudget.keyBytes, groups.bytes.count) / 2 * 3 + 4096
  }

  /// Adds what another log of the same plan and with the same limits has.
  public mutating func join(_ other: CorrelationLog) {
    var numbers: [UInt32] = []
    for number in 0..<other.groups.count {
      let group = groups.insert(other.groups.key(of: number), step: other.groups[number].step)
      groups.close(group, after: other.groups[number].closedAfter)
      numbers.append(UInt32(group))
    }
    hits.reserveCapacity(hits.count + other.hits.count)
    for var hit in other.hits {
      hit.group = numbers[Int(hit.group)]
      hits.append(hit)
    }
    for step in losses.indices { losses[step].formUnion(other.losses[step]) }
    smallestShare = min(smallestShare, other.smallestShare)
    cutDownIfFull()
  }
}

extension [CorrelationLog] {
  /// All of the logs as one; nil where there is none. They are to be of the same plan and limits.
  consuming func joined() -> CorrelationLog? {
    guard var log = popLast() else { return nil }
    while let other = popLast() { log.join(other) }
    return log
  }

  /// Whether it is seen from the number of hits, copies among them, that nothing was or has to be left out of all the
  /// logs together.
  var areSurelyWithinLimits: Bool {
    guard let limits = first?.limits, allSatisfy({ $0.smallestShare == Int.max }) else { return false }
    let budget = HitBudget(limits: limits)
    var costs: [Int] = []
    for log in self {
      let more = log.costs(log.hitCounts)
      costs = costs.isEmpty ? more : zip(costs, more).map { $0 + $1 }
      let share = budget.share(of: costs)
      guard costs.allSatisfy({ $0 < share }) else { return false }
    }
    return true
  }
}
