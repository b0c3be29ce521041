import Sigma
import TrailRules
import TrailSift

/// What records bring to the groups of correlations.
struct BroughtGroups {
  struct Key: Hashable {
    /// What a person calls the correlation.
    let correlation: String
    /// Each field that makes the group, and its text.
    let texts: [String]
  }

  struct Group {
    var records = 0
    var first: EventTime?
    var last: EventTime?
  }

  private static let most = 10_000
  private static let combinations = 64

  private(set) var groups: [Key: Group] = [:]
  /// Records that take no part, since a field of the group has no value.
  private(set) var recordsWithoutGroup = 0
  /// Whether there were more groups than are kept.
  private(set) var isCut = false

  /// Adds what one record brings.
  mutating func add(_ contributions: [RuleExplanation.Contribution], time: EventTime?) {
    var keys: Set<Key> = []
    var isWithoutGroup = false
    for contribution in contributions {
      let texts = Self.combined(contribution.groups)
      if texts.isEmpty { isWithoutGroup = true }
      for texts in texts { keys.insert(Key(correlation: contribution.correlation.label, texts: texts)) }
    }
    if isWithoutGroup, keys.isEmpty { recordsWithoutGroup += 1 }
    for key in keys {
      guard groups[key] != nil || groups.count < Self.most else {
        isCut = true
        continue
      }
      groups[key, default: Group()].add(time)
    }
  }

  /// The groups with the most records first.
  var sorted: [(key: Key, group: Group)] {
    groups.map { (key: $0.key, group: $0.value) }.sorted { a, b in
      if a.group.records != b.group.records { return a.group.records > b.group.records }
      if a.key.correlation != b.key.correlation { return a.key.correlation < b.key.correlation }
      return a.key.texts.lexicographicallyPrecedes(b.key.texts)
    }
  }

  /// Each combination of the values of the fields; none where a field has no value.
  private static func combined(_ fields: [FoundField]) -> [[String]] {
    var combined: [[String]] = [[]]
    for field in fields {
      let values = field.values.filter { $0.kind != .null }
      combined = combined.flatMap { head in values.map { head + ["\(field.field)=\($0.text)"] } }
      combined = Array(combined.prefix(combinations))
    }
    return combined
  }
}

extension BroughtGroups.Group {
  fileprivate mutating func add(_ time: EventTime?) {
    records += 1
    guard let time else { return }
    first = first.map { min($0, time) } ?? time
    last = last.map { max($0, time) } ?? time
  }
}
