/// A rule that an event's kind leaves possible, and the step at which to go on.
struct RuleCandidate: Sendable {
  let rule: Int32
  let step: Int32
}

/// The bytes that tell an event's kind, in up to two texts. Kinds are equal where both are.
public struct EventKindKey: ~Escapable {
  let first: Span<UInt8>
  let second: Span<UInt8>

  /// - Parameters:
  ///   - first: for instance the event's source.
  ///   - second: for instance its name.
  @_lifetime(copy first, copy second)
  public init(_ first: Span<UInt8>, _ second: Span<UInt8>) {
    self.first = first
    self.second = second
  }
}

/// The kinds of events met so far, and the rules that each leaves possible. Bounded: when there are too many, it begins
/// anew.
struct EventKinds: Sendable {
  static let mostKinds = 16_384
  static let mostBytes = 4 << 20
  static let mostCandidates = 1 << 20

  private(set) var candidates: [RuleCandidate] = []
  private var kinds = ByteTable()
  /// The candidates of each kind.
  private var ranges: [Range<Int>] = []

  func find(_ key: borrowing EventKindKey) -> Range<Int>? {
    guard let number = kinds.find(key.first, key.second) else { return nil }
    return ranges[number]
  }

  /// Remembers a kind.
  /// - Parameters:
  ///   - key: nil for one that is not to be found again.
  ///   - fill: appends its candidates.
  mutating func add(_ key: borrowing EventKindKey?, _ fill: (inout [RuleCandidate]) -> Void) -> Range<Int> {
    if kinds.count >= Self.mostKinds || kinds.byteCount >= Self.mostBytes
      || candidates.count >= Self.mostCandidates
    {
      self = EventKinds()
    }
    let start = candidates.count
    fill(&candidates)
    let range = start..<candidates.count
    if let key = copy key {
      _ = kinds.insert(key.first, key.second)
      ranges.append(range)
    }
    return range
  }
}
