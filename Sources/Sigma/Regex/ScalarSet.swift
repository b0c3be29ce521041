/// A set of Unicode code points, as ranges in order that neither overlap nor touch.
struct ScalarSet: Sendable, Equatable {
  private(set) var ranges: [ClosedRange<UInt32>] = []

  init() {}

  init(_ ranges: [ClosedRange<UInt32>]) {
    var ordered = ranges
    ordered.sort { $0.lowerBound < $1.lowerBound }
    for range in ordered {
      if let last = self.ranges.last,
        range.lowerBound <= last.upperBound || range.lowerBound == last.upperBound + 1
      {
        let end = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound...end
      } else {
        self.ranges.append(range)
      }
    }
  }

  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  init(_ scalar: Unicode.Scalar) { self.init(scalar.value) }

  static let largest: UInt32 = 0x10FFFF
  static let everything = ScalarSet([0...largest])

  var isEmpty: Bool { ranges.isEmpty }

  /// The one code point of a set that holds no other.
  var only: UInt32? {
    guard ranges.count == 1, let range = ranges.first, range.lowerBound == range.upperBound else {
      return nil
    }
    return range.lowerBound
  }

  func contains(_ scalar: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  /// Every code point that is not in the set.
  var inverted: ScalarSet {
    var rest: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { rest.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.largest { rest.append(next...Self.largest) }
    return ScalarSet(rest)
  }

  func isDisjoint(with other: ScalarSet) -> Bool {
    var mine = 0
    var theirs = 0
    while mine < ranges.count, theirs < other.ranges.count {
      if ranges[mine].overlaps(other.ranges[theirs]) { return false }
      if ranges[mine].upperBound < other.ranges[theirs].upperBound { mine += 1 } else { theirs += 1 }
    }
    return true
  }

  /// The set with the other case of every letter in it.
  var closedOverCase: ScalarSet {
    var added: [ClosedRange<UInt32>] = []
    for (capitals, smalls) in [(UInt32(0x41)...0x5A, UInt32(0x61)...0x7A)] {
      for range in ranges {
        if range.overlaps(capitals) {
          let shared = range.clamped(to: capitals)
          added.append(shared.lowerBound + 32...shared.upperBound + 32)
        }
        if range.overlaps(smalls) {
          let shared = range.clamped(to: smalls)
          added.append(shared.lowerBound - 32...shared.upperBound - 32)
        }
      }
    }
    var closed = ScalarSet(ranges + added)
    guard let last = ranges.last, last.upperBound > 0x7F else { return closed }
    // A second round reaches the third form of a letter that has three, as the Greek sigma.
    for _ in 0..<2 {
      added = []
      CaseTable.forEachPair { capital, small in
        if closed.contains(capital) != closed.contains(small) { added += [capital...capital, small...small] }
      }
      closed = ScalarSet(closed.ranges + added)
    }
    return closed
  }
}

/// The sets that have a name in regular expressions. Digits, word characters and white space are those of
/// ASCII.
extension ScalarSet {
  static let newline = ScalarSet(0x0A)
  static let digits = ScalarSet([0x30...0x39])
  static let capitals = ScalarSet([0x41...0x5A])
  static let smalls = ScalarSet([0x61...0x7A])
  static let letters = capitals.union(smalls)
  static let wordCharacters = letters.union(digits).union(ScalarSet(0x5F))
  static let whiteSpace = ScalarSet([0x09...0x0D, 0x20...0x20])
  static let horizontalSpace = ScalarSet([
    0x09...0x09, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x180E...0x180E, 0x2000...0x200A, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000,
  ])

  /// A class of POSIX by its name, as in `[[:alpha:]]`.
  static func posix(_ name: String) -> ScalarSet? {
    switch name {
    case "alpha": letters
    case "digit": digits
    case "alnum": letters.union(digits)
    case "upper": capitals
    case "lower": smalls
    case "space": whiteSpace
    case "blank": ScalarSet([0x09...0x09, 0x20...0x20])
    case "punct": ScalarSet([0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E])
    case "print": ScalarSet([0x20...0x7E])
    case "graph": ScalarSet([0x21...0x7E])
    case "cntrl": ScalarSet([0x00...0x1F, 0x7F...0x7F])
    case "xdigit": ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
    case "word": wordCharacters
    case "ascii": ScalarSet([0x00...0x7F])
    default: nil
    }
  }
}
