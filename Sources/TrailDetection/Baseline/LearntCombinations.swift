import Sigma
import TrailRecords

/// The combinations of values that were seen among the records that one rule with `new_to_baseline` is about. Of more
/// than there is room for, those with the smallest hashes stay, as in ``SightingList``.
struct LearntCombinations: Sendable {
  let fields: [String]
  /// By the bytes of the values: texts that look the same may be unlike.
  private(set) var seen: [[[UInt8]]: Sighting] = [:]
  private var end: UInt64?
  /// Records whose combination did not stay.
  private(set) var leftOut = 0

  init(fields: [String]) { self.fields = fields }

  /// - Parameter leftOut: of combinations beyond those that are seen.
  init(fields: [String], seen: [[[UInt8]]: Sighting], leftOut: Int) {
    self.fields = fields
    self.seen = seen
    self.leftOut = leftOut
    if leftOut > 0 { end = seen.keys.map(Self.hash).max().map { $0 < .max ? $0 + 1 : .max } ?? 0 }
  }

  /// Whether every combination that was seen is in it.
  var isComplete: Bool { leftOut == 0 }

  func contains(_ values: [String]) -> Bool { seen[Self.kept(values)] != nil }

  mutating func note(_ values: [String], at time: EventTime?, most: Int) {
    var sighting = Sighting()
    sighting.note(at: time)
    join(Self.kept(values), sighting)
    if seen.count > most + most / 2 { cutDown(to: most) }
  }

  mutating func join(_ other: LearntCombinations, most: Int) {
    leftOut = leftOut.addingUpToMost(other.leftOut)
    if let bound = other.end {
      end = min(end ?? bound, bound)
      drop(from: bound)
    }
    for (values, sighting) in other.seen { join(values, sighting) }
    cutDown(to: most)
  }

  mutating func keep(firstSeenBefore time: EventTime) {
    seen = seen.filter { $0.value.began(before: time) }
  }

  /// Leaves out what is beyond the bounds.
  mutating func cutDown(to most: Int) {
    guard seen.count > most else { return }
    let hashes = seen.keys.map(Self.hash).sorted()
    let bound = hashes[most]
    end = bound
    drop(from: bound)
  }

  private mutating func join(_ values: [[UInt8]], _ sighting: Sighting) {
    if let end, Self.hash(values) >= end {
      leftOut = leftOut.addingUpToMost(sighting.count)
    } else {
      seen[values, default: Sighting()].join(sighting)
    }
  }

  private mutating func drop(from bound: UInt64) {
    for (values, sighting) in seen where Self.hash(values) >= bound {
      leftOut = leftOut.addingUpToMost(sighting.count)
      seen[values] = nil
    }
  }

  private static func kept(_ values: [String]) -> [[UInt8]] {
    values.map { Array(LearntTexts.kept($0).utf8) }
  }

  private static func hash(_ values: [[UInt8]]) -> UInt64 {
    values.reduce(UInt64(truncatingIfNeeded: values.count)) { hash, value in
      CorrelationHash.joined(hash, LearntTexts.stableHash(value.span, 0..<value.count))
    }
  }
}
