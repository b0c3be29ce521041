/// The evaluation of a plan's steps, one after another.
struct CorrelationEvaluation {
  /// A match, and the parts of it that meet the condition by themselves.
  struct Found {
    let group: Int
    let events: [CorrelationMatch.Event]
    let number: Double
    /// None where no step builds on it.
    let windows: [TimeWindow]
  }

  /// A match of an earlier step, seen as an event.
  struct Inner {
    let step: Int
    let match: Int
    let base: Int
    let value: UInt64
  }

  private let plan: CorrelationPlan
  private let hits: [CorrelationHit]
  /// The places of the hits of each group.
  private let hitsOfGroups: [Range<Int>]
  private var groups: GroupTable
  private var groupsOfSteps: [[Int]]
  private var found: [[Found]]

  /// - Parameter hits: filed, of these groups.
  init(_ plan: CorrelationPlan, _ hits: [CorrelationHit], of groups: GroupTable) {
    self.plan = plan
    self.hits = hits
    hitsOfGroups = hits.places(ofGroups: groups.count)
    self.groups = groups
    groupsOfSteps = Array(repeating: [], count: plan.steps.count)
    found = Array(repeating: [], count: plan.steps.count)
    for number in 0..<groups.count { groupsOfSteps[groups[number].step].append(number) }
  }

  mutating func evaluate(_ step: Int) {
    let inner = innerMatches(of: step)
    let condition = WindowCondition(plan.steps[step])
    for group in groupsOfSteps[step] {
      let range = hitsOfGroups.indices.contains(group) ? hitsOfGroups[group] : 0..<0
      evaluate(step, condition, group, hits[range], inner[group] ?? [])
    }
  }

  /// The matches that a step builds on, by the step's groups, which are made where there are none yet.
  private mutating func innerMatches(of step: Int) -> [Int: [Inner]] {
    let outer = plan.steps[step]
    var matches: [Int: [Inner]] = [:]
    for (base, origin) in outer.bases.enumerated() {
      guard case .step(let inner) = origin else { continue }
      let groupPlaces = plan.places(of: outer.correlation.groupBy, in: step, base, of: inner)
      let kind = outer.correlation.kind
      let values = kind.value == .none ? [] : outer.correlation.condition?.fields ?? []
      let valuePlaces = plan.places(of: values, in: step, base, of: inner)
      for (number, match) in found[inner].enumerated() {
        let parts = groups.parts(of: match.group)
        guard let value = value(kind.value, valuePlaces.map { parts[$0] }) else { continue }
        let known = groups.count
        let group = groups.insert(groups.key(ofParts: groupPlaces.map { parts[$0] }), step: step)
        if groups.count > known { groupsOfSteps[step].append(group) }
        matches[group, default: []].append(Inner(step: inner, match: number, base: base, value: value))
      }
    }
    return matches
  }

  /// The value of a match that is seen as an event; nil where it has to be a number and is none.
  private func value(_ kind: Correlation.Kind.Value, _ parts: [Range<Int>]) -> UInt64? {
    switch kind {
    case .none: return 0
    case .text:
      let key = groups.key(ofParts: parts)
      return CorrelationHash.keyed(key, key.indices, seed: 0)
    case .number: return parts.first.flatMap { DecimalText.number(groups.bytes, $0)?.bitPattern }
    }
  }

  private mutating func evaluate(
    _ step: Int, _ condition: WindowCondition, _ group: Int, _ own: ArraySlice<CorrelationHit>,
    _ inner: [Inner]
  ) {
    guard condition.mayHold(own.count + inner.count) else { return }
    var builder = GroupTimeline.Builder(condition)
    builder.add(own)
    for (place, match) in inner.enumerated() {
      builder.add(found[match.step][match.match].windows, match, source: ~Int32(place))
    }
    let timeline = builder.timeline()
    let held = timeline.heldWindows()
    guard !held.isEmpty else { return }
    let parts = plan.isBase(step) ? timeline.parts(held) : []
    var part = 0
    for run in timeline.runs(held) {
      let firstPart = part
      while part < parts.count, parts[part].last <= run.time.last { part += 1 }
      found[step].append(
        Found(
          group: group, events: events(of: run, timeline, own, inner), number: run.number,
          windows: Array(parts[firstPart..<part])))
    }
  }

  /// The events of a run: its own, and of the matches in it those from the first to the last part that is in it.
  private func events(
    of run: GroupTimeline.Run, _ timeline: GroupTimeline, _ own: ArraySlice<CorrelationHit>, _ inner: [Inner]
  ) -> [CorrelationMatch.Event] {
    var events: [CorrelationMatch.Event] = []
    var times: [Int: TimeWindow] = [:]
    for item in run.items.lazy.map({ timeline.items[$0] }) {
      if item.source >= 0 {
        let hit = own[own.startIndex + Int(item.source)]
        events.append(.init(time: hit.time, mark: hit.event))
      } else {
        let time = times[Int(~item.source), default: item.time]
        times[Int(~item.source)] = TimeWindow(
          first: min(time.first, item.time.first), last: max(time.last, item.time.last))
      }
    }
    for (place, time) in times {
      let known = found[inner[place].step][inner[place].match].events
      let first = known.firstPlace { $0.time >= time.first }
      let end = known.firstPlace { $0.time > time.last }
      events += known[first..<end]
    }
    return Self.ordered(events)
  }

  /// Each event once, by time and mark.
  private static func ordered(_ events: [CorrelationMatch.Event]) -> [CorrelationMatch.Event] {
    var ordered: [CorrelationMatch.Event] = []
    for event in events.sorted(by: { $0.isBefore($1) }) {
      if let last = ordered.last, last.time == event.time, last.mark.isSameEvent(as: event.mark) { continue }
      ordered.append(event)
    }
    return ordered
  }

  /// The matches of some steps, in their order.
  /// - Parameter asked: whether a step is one of them.
  func matches(of asked: [Bool]) -> [CorrelationMatch] {
    var matches: [CorrelationMatch] = []
    for (step, found) in found.enumerated() where asked[step] {
      // Those of a group follow one another, in the order of time.
      var ofGroups: [Range<Int>] = []
      for at in found.indices {
        if let last = ofGroups.last, found[last.lowerBound].group == found[at].group {
          ofGroups[ofGroups.count - 1] = last.lowerBound..<at + 1
        } else {
          ofGroups.append(at..<at + 1)
        }
      }
      ofGroups.sort { groups.isNamedBefore(found[$0.lowerBound].group, found[$1.lowerBound].group) }
      for range in ofGroups {
        let texts = groups.texts(of: found[range.lowerBound].group)
        for match in found[range] {
          matches.append(
            CorrelationMatch(step: step, group: texts, events: match.events, number: match.number))
        }
      }
    }
    return matches
  }
}

extension CorrelationMatch.Event {
  /// By time, then mark; of copies, the record that stands comes first.
  fileprivate func isBefore(_ other: CorrelationMatch.Event) -> Bool {
    if time != other.time { return time < other.time }
    if !mark.isSameEvent(as: other.mark) { return mark.isBefore(other.mark) }
    return (mark.input, mark.record) < (other.mark.input, other.mark.record)
  }
}

extension [CorrelationMatch.Event] {
  /// The place of the first event with a property that all events behind it have too.
  fileprivate func firstPlace(_ isBehind: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = isBehind(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
