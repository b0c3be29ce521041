/// What a step of a plan had to leave out.
public struct CorrelationLoss: Sendable, Equatable {
  public var step: Int
  /// Groups of which nothing was kept.
  public var groups: Int
  /// Hits that were not kept, those of these groups among them.
  public var hits: Int
  /// Whether one of the two numbers is an estimate, which is within a few percent.
  public var isEstimate: Bool
  /// Events that are in more than 64 groups or have more than 4,096 values: those beyond are left out.
  public var shortenedEvents: Int
  /// Events with a value that is to be a number and is none.
  public var eventsWithoutNumber: Int

  public init(
    step: Int, groups: Int, hits: Int, isEstimate: Bool, shortenedEvents: Int, eventsWithoutNumber: Int
  ) {
    self.step = step
    self.groups = groups
    self.hits = hits
    self.isEstimate = isEstimate
    self.shortenedEvents = shortenedEvents
    self.eventsWithoutNumber = eventsWithoutNumber
  }
}

/// What a log left out of one step.
struct CorrelationLossTally: Sendable {
  private var groups = DistinctSketch()
  private var hits = DistinctSketch()
  var shortened = DistinctSketch()
  var noNumber = DistinctSketch()
  /// Groups with a larger stable hash, unless they are known, are beyond what the log may keep.
  var lastGroup = UInt64.max

  mutating func dropGroup(_ stable: UInt64) { groups.insert(stable) }

  mutating func dropHit(_ stable: UInt64, _ hit: CorrelationHit) {
    let event = CorrelationHash.joined(
      CorrelationHash.joined(hit.event.high, hit.event.low), UInt64(hit.base))
    dropHit(stable, event, part: Int(hit.part))
  }

  /// - Parameter event: a hash of the event and the base.
  mutating func dropHit(_ stable: UInt64, _ event: UInt64, part: Int) {
    hits.insert(CorrelationHash.joined(CorrelationHash.joined(stable, event), UInt64(part)))
  }

  mutating func formUnion(_ other: CorrelationLossTally) {
    groups.formUnion(other.groups)
    hits.formUnion(other.hits)
    shortened.formUnion(other.shortened)
    noNumber.formUnion(other.noNumber)
    lastGroup = min(lastGroup, other.lastGroup)
  }

  /// What was lost; nil where nothing was.
  func loss(of step: Int) -> CorrelationLoss? {
    let (groups, hits) = (groups.count, hits.count)
    let (shortened, noNumber) = (shortened.count, noNumber.count)
    guard groups.number + hits.number + shortened.number + noNumber.number > 0 else { return nil }
    return CorrelationLoss(
      step: step, groups: groups.number, hits: hits.number, isEstimate: groups.isEstimate || hits.isEstimate,
      shortenedEvents: shortened.number, eventsWithoutNumber: noNumber.number)
  }
}
