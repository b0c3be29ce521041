import Sigma
import TrailHash
public import TrailRecords

/// Events that together are worth reporting: one match of a correlation rule.
public struct CorrelationFinding: Sendable {
  /// A field that all events of the finding share, and what it holds.
  public struct GroupMember: Sendable, Equatable {
    /// The name in the rule's `group-by`: a path in the record, or an alias of the rule.
    public let name: String
    public let value: String
  }

  /// How many eventIDs a finding names at most.
  public static let mostEventIDs = 10_000

  /// `sha256:` and a hash of the rule's id, the group, the times, the number of events and ``eventIDs``, in hex.
  public let id: String
  /// The time of the first event.
  public let first: EventTime
  /// The time of the last event.
  public let last: EventTime
  /// How many events there are.
  public let count: Int
  /// What reached the rule's threshold: the largest number of events, of distinct values or of rules, or the largest
  /// sum, average, percentile or median within the timespan.
  public let number: Double
  let source: CorrelationRule
  let groupValues: [String]
  /// The first events.
  private let events: [CorrelationMatch.Event]
  /// How many of the events have an id that is not known any more.
  let countWithoutID: Int

  init(_ source: CorrelationRule, _ match: CorrelationMatch) {
    self.source = source
    groupValues = match.group
    first = EventTime(seconds: match.first)
    last = EventTime(seconds: match.last)
    count = match.events.count
    number = match.number
    let isLong = match.events.count > Self.mostEventIDs
    events = isLong ? Array(match.events.prefix(Self.mostEventIDs)) : match.events
    let ids = source.ids
    countWithoutID =
      ids.isComplete ? 0 : match.events.reduce(0) { $0 + (ids.id(of: $1.mark) == nil ? 1 : 0) }
    id = Self.id(source, match, events)
  }

  private static func id(
    _ source: CorrelationRule, _ match: CorrelationMatch, _ events: [CorrelationMatch.Event]
  ) -> String {
    var content: [UInt8] = []
    content.reserveCapacity(200 + events.count * 40)
    // Each text stands behind its length, so that no two contents read the same.
    func add(_ text: String) {
      content += "\(text.utf8.count):".utf8
      content += text.utf8
    }
    add(source.detection.ruleID)
    add("\(match.group.count)")
    for (name, value) in zip(source.correlation.groupBy, match.group) {
      add(name)
      add(value)
    }
    for number in [match.first, match.last, Int64(match.events.count)] { add("\(number)") }
    var eventID: [UInt8] = []
    for event in events where source.ids.read(event.mark, into: &eventID) {
      content += "\(eventID.count):".utf8
      content += eventID
    }
    return "sha256:" + SHA256.hexDigest(of: content)
  }

  /// What the finding is about: `correlation`, several events.
  public var kind: String { "correlation" }
  /// The correlation rule.
  public var rule: Detection { source.detection }
  /// The rule's level.
  public var severity: Severity { rule.level }
  public var family: Family? { rule.family }
  public var evidence: Evidence { rule.evidence }
  public var attack: [AttackMapping] { rule.attack }

  /// What the events have in common, in the order of the rule's `group-by`; empty where the rule has none.
  public var group: [GroupMember] {
    zip(source.correlation.groupBy, groupValues).map { GroupMember(name: $0, value: $1) }
  }

  /// The ids of the first ``mostEventIDs`` events, by time: the eventID; for a record without one `sha256:` and the hash
  /// of the record, as ``Finding/id`` has it. Beyond a million ids that are no GUIDs some are not known any more and
  /// are left out, see ``CorrelationOmission/eventsWithoutID``.
  public var eventIDs: [String] { events.compactMap { source.ids.id(of: $0.mark) } }
}
