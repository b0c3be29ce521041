@testable import Sigma

/// Evaluates correlations straight from their definition, trying everything: slow, and good for a few events.
struct ReferenceCorrelator {
  let steps: [CorrelationStep]

  struct Event: Hashable {
    let time: Int64
    let number: Int
  }

  struct Match: Equatable {
    let step: Int
    let group: [String]
    let events: [Event]
    let number: Double
    var parts: [TimeWindow] = []
  }

  /// Something that counts once wherever one of its parts is in a window.
  struct Thing {
    let base: Int
    /// Tells apart what `event_count` counts.
    let name: String
    let values: [String]
    let parts: [TimeWindow]
    let events: [Event]
  }

  func matches(_ hits: [SampleHit]) -> [Match] {
    var found: [Match] = []
    for (number, step) in steps.enumerated() {
      let things = things(of: step, hits, found)
      for group in things.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        found += matches(number, step, group, things[group] ?? [])
      }
    }
    return found
  }

  private func things(of step: CorrelationStep, _ hits: [SampleHit], _ found: [Match]) -> [[String]: [Thing]]
  {
    var things: [[String]: [Thing]] = [:]
    let fields = step.correlation.kind.value == .none ? [] : step.correlation.condition?.fields ?? []
    for (base, origin) in step.bases.enumerated() {
      switch origin {
      case .detection(let detection):
        var seen = Set<Int>()
        for hit in hits where hit.detection == detection && seen.insert(hit.event).inserted {
          let values = Self.combinations(fields.map { hit.fields[step.field($0, ofBase: base)] ?? [] })
          if values.isEmpty { continue }
          for group in Set(
            Self.combinations(step.correlation.groupBy.map { hit.fields[step.field($0, ofBase: base)] ?? [] })
          ) {
            // An event of another base is the same thing, save for numbers, which count for the first base.
            if step.correlation.kind.value == .number,
              things[group, default: []].contains(where: { $0.name == "event \(hit.event)" })
            {
              continue
            }
            things[group, default: []].append(
              Thing(
                base: base, name: "event \(hit.event)", values: values.map { $0.joined(separator: "\u{0}") },
                parts: [TimeWindow(first: hit.time, last: hit.time)],
                events: [Event(time: hit.time, number: hit.event)]))
          }
        }
      case .step(let inner):
        for (place, match) in found.enumerated() where match.step == inner {
          func text(_ name: String) -> String {
            let at = steps[inner].correlation.groupBy.firstIndex(of: step.field(name, ofBase: base)) ?? 0
            return match.group[at]
          }
          things[step.correlation.groupBy.map(text), default: []].append(
            Thing(
              base: base, name: "match \(place) of base \(base)",
              values: [fields.map(text).joined(separator: "\u{0}")], parts: match.parts, events: match.events)
          )
        }
      }
    }
    return things
  }

  private static func combinations(_ fields: [[String]]) -> [[String]] {
    fields.reduce([[]]) { known, texts in known.flatMap { before in texts.map { before + [$0] } } }
  }

  private func matches(
    _ number: Int, _ step: CorrelationStep, _ group: [String], _ things: [Thing]
  ) -> [Match] {
    let span = Int64(step.correlation.timespan)
    let firsts = Set(things.flatMap { $0.parts.map(\.first) }).sorted()
    func inside(_ window: TimeWindow) -> Set<[Int]> {
      var inside = Set<[Int]>()
      for (place, thing) in things.enumerated() {
        for (part, time) in thing.parts.enumerated()
        where time.first >= window.first && time.last <= window.last {
          inside.insert([place, part])
        }
      }
      return inside
    }
    let sets = Set(firsts.map { inside(TimeWindow(first: $0, last: $0 + span)) }).filter { !$0.isEmpty }
    let widest = sets.filter { set in !sets.contains { $0.isStrictSuperset(of: set) } }
    func time(_ set: Set<[Int]>) -> TimeWindow {
      let parts = set.map { things[$0[0]].parts[$0[1]] }
      return TimeWindow(first: parts.map(\.first).min() ?? 0, last: parts.map(\.last).max() ?? 0)
    }
    func held(_ set: Set<[Int]>) -> Double? {
      windowNumber(
        step, Set(set.map { $0[0] }).map { things[$0] },
        set.map { (things[$0[0]].base, things[$0[0]].parts[$0[1]].last) })
    }
    let holding = widest.filter { held($0) != nil }.sorted { time($0).first < time($1).first }
    var runs: [[Set<[Int]>]] = []
    for set in holding {
      if let last = runs.last?.map({ time($0).last }).max(), time(set).first <= last {
        runs[runs.count - 1].append(set)
      } else {
        runs.append([set])
      }
    }
    return runs.map { run in
      var events = Set<Event>()
      for (place, thing) in things.enumerated() {
        let parts = Set(run.joined()).filter { $0[0] == place }.map { thing.parts[$0[1]] }
        guard let first = parts.map(\.first).min(), let last = parts.map(\.last).max() else { continue }
        events.formUnion(thing.events.filter { $0.time >= first && $0.time <= last })
      }
      let whole = TimeWindow(
        first: run.map { time($0).first }.min() ?? 0, last: run.map { time($0).last }.max() ?? 0)
      var parts = run.map(time)
      if rewardsMore(step, things) {
        var narrow: [TimeWindow] = []
        for first in firsts where first >= whole.first && first <= whole.last {
          for last in first...min(first + span, whole.last)
          where held(inside(TimeWindow(first: first, last: last))) != nil {
            narrow.append(TimeWindow(first: first, last: last))
          }
        }
        parts = narrow.filter { part in
          !narrow.contains { $0 != part && $0.first >= part.first && $0.last <= part.last }
        }
      }
      return Match(
        step: number, group: group, events: events.sorted { ($0.time, $0.number) < ($1.time, $1.number) },
        number: run.compactMap(held).max() ?? 0, parts: parts.sorted { $0.first < $1.first })
    }
  }

  private func rewardsMore(_ step: CorrelationStep, _ things: [Thing]) -> Bool {
    guard (step.correlation.condition?.bounds ?? []).allSatisfy({ $0.relation == .gt || $0.relation == .gte })
    else {
      return false
    }
    return switch step.correlation.kind {
    case .eventCount, .valueCount, .temporal, .temporalOrdered: true
    case .valueSum: !things.contains { $0.values.contains { (Double($0) ?? 0) < 0 } }
    case .valueAverage, .valueMedian, .valuePercentile: false
    }
  }

  /// The number of a window that holds.
  private func windowNumber(
    _ step: CorrelationStep, _ things: [Thing], _ parts: [(base: Int, last: Int64)]
  ) -> Double? {
    let values = things.flatMap { $0.values.compactMap { Double($0) } }.sorted()
    if things.isEmpty { return nil }
    var number: Double
    switch step.correlation.kind {
    case .eventCount: number = Double(Set(things.map(\.name)).count)
    case .valueCount: number = Double(Set(things.flatMap(\.values)).count)
    case .temporal: number = Double(Set(things.map(\.base)).count)
    case .temporalOrdered:
      var times: Set<Int64> = [.min]
      for base in step.bases.indices {
        times = Set(
          parts.filter { part in part.base == base && times.contains { $0 <= part.last } }.map(\.last))
      }
      return times.isEmpty ? nil : Double(step.bases.count)
    case .valueSum: number = values.reduce(0, +)
    case .valueAverage: number = values.reduce(0, +) / Double(values.count)
    case .valueMedian: number = (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    case .valuePercentile:
      // The smallest value that so many percent of the values do not exceed.
      let percentile = step.correlation.condition?.percentile ?? 0
      number = values[0]
      for value in values.reversed()
      where Double(values.count { $0 <= value }) * 100 >= percentile * Double(values.count) {
        number = value
      }
    }
    let bounds = step.correlation.condition?.bounds ?? [.init(.gte, Double(step.bases.count))]
    return bounds.allSatisfy { $0.holds(number) } ? number : nil
  }
}
