import TrailRecords

/// The values of one sort that were seen, in bounded memory.
///
/// Of more values than there is room for, those with the smallest hashes stay. The hash is the same in every process, so
/// that a value that is among the smallest of all is among them in each part: it was counted from its first record on,
/// whichever part of the records was read first.
struct SightingList: Sendable {
  struct Element: Sendable {
    let hash: UInt64
    let value: UInt64
    fileprivate(set) var sighting: Sighting

    init(hash: UInt64, value: UInt64, _ sighting: Sighting) {
      self.hash = hash
      self.value = value
      self.sighting = sighting
    }
  }

  /// By hash.
  private(set) var elements: [Element] = []
  /// From this hash on no value stays; nil where all do.
  private var end: UInt64?
  /// Records whose value did not stay.
  private(set) var leftOut = 0

  init() {}

  /// Whether every value that was seen is in it.
  var isComplete: Bool { leftOut == 0 }

  func admits(_ hash: UInt64) -> Bool { end.map { hash < $0 } ?? true }

  func contains(_ value: UInt64, _ hash: UInt64) -> Bool { find(value, hash).isFound }

  /// Notes a value.
  /// - Parameters:
  ///   - most: how many values there is room for.
  ///   - number: of all values of all lists, is kept right.
  mutating func note(
    _ value: UInt64, _ hash: UInt64, at time: EventTime?, most: Int, counting number: inout Int
  ) {
    guard admits(hash) else { return leaveOut(1) }
    let (place, isFound) = find(value, hash)
    if isFound { return elements[place].sighting.note(at: time) }
    var sighting = Sighting()
    sighting.note(at: time)
    insert(Element(hash: hash, value: value, sighting), at: place, most: most, &number)
  }

  /// Notes what was seen elsewhere.
  mutating func join(
    _ value: UInt64, _ hash: UInt64, _ sighting: Sighting, most: Int, counting number: inout Int
  ) {
    guard admits(hash) else { return leaveOut(sighting.count) }
    let (place, isFound) = find(value, hash)
    if isFound { return elements[place].sighting.join(sighting) }
    insert(Element(hash: hash, value: value, sighting), at: place, most: most, &number)
  }

  /// Takes what another list left out for left out here too. Its values are joined one by one afterwards.
  mutating func join(bounds other: SightingList, counting number: inout Int) {
    leaveOut(other.leftOut)
    guard let bound = other.end else { return }
    end = min(end ?? bound, bound)
    drop(from: bound, &number)
  }

  mutating func leaveOut(_ count: Int) { leftOut = leftOut.addingUpToMost(count) }

  /// Goes on from what is kept as if all beyond it was left out.
  mutating func bound(leftOut: Int) {
    self.leftOut = leftOut
    if leftOut > 0 { end = elements.last.map { $0.hash < .max ? $0.hash + 1 : .max } ?? 0 }
  }

  mutating func keep(firstSeenBefore time: EventTime) {
    elements.removeAll { !$0.sighting.began(before: time) }
  }

  private mutating func insert(_ element: Element, at place: Int, most: Int, _ number: inout Int) {
    elements.insert(element, at: place)
    number += 1
    // Values that share a hash stay or go together: which came first makes no difference.
    if elements.count > most, let last = elements.last?.hash {
      end = last
      drop(from: last, &number)
    }
  }

  private mutating func drop(from bound: UInt64, _ number: inout Int) {
    while let last = elements.last, last.hash >= bound {
      leaveOut(last.sighting.count)
      elements.removeLast()
      number -= 1
    }
  }

  /// Where the value stands, or is to be put.
  private func find(_ value: UInt64, _ hash: UInt64) -> (place: Int, isFound: Bool) {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < elements.count, elements[low].hash == hash {
      if elements[low].value == value { return (low, true) }
      low += 1
    }
    return (low, false)
  }
}
