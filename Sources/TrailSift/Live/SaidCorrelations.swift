import TrailDetection
import TrailRecords
import TrailReports

/// The correlations that were said, so that each is said once.
///
/// A correlation is another one where no correlation of the same rule and group that was said overlaps it in time. One
/// that grows while events come in is not said again, however long it goes on.
struct SaidCorrelations {
  struct Entry: Equatable {
    /// Seconds.
    var first: Int64
    var last: Int64
    /// When it was said first, and when it was found last, in milliseconds.
    let saidAt: Int64
    var foundAt: Int64

    func overlaps(_ first: Int64, _ last: Int64) -> Bool { self.first <= last && first <= self.last }
  }

  private struct Key: Hashable {
    let rule: String
    let group: [String]
  }

  /// By rule and group, in the order in which they were said.
  private var entries: [Key: [Entry]] = [:]

  init() {}

  /// Notes a correlation that was found.
  /// - Returns: whether it is to be said.
  mutating func note(_ finding: CorrelationFinding, at instant: Int64) -> Bool {
    let (first, last) = (finding.first.seconds, finding.last.seconds)
    let key = Self.key(finding)
    var known = entries[key, default: []]
    defer { entries[key] = known }
    guard let at = known.firstIndex(where: { $0.overlaps(first, last) }) else {
      known.append(Entry(first: first, last: last, saidAt: instant, foundAt: instant))
      return true
    }
    known[at].first = min(known[at].first, first)
    known[at].last = max(known[at].last, last)
    known[at].foundAt = max(known[at].foundAt, instant)
    return false
  }

  /// What was said first of the rule and group within the finding's time.
  func first(like finding: CorrelationFinding) -> Entry? {
    entries[Self.key(finding)]?.first { $0.overlaps(finding.first.seconds, finding.last.seconds) }
  }

  mutating func forget(foundBefore instant: Int64) {
    entries = entries.compactMapValues { known in
      let kept = known.filter { $0.foundAt >= instant }
      return kept.isEmpty ? nil : kept
    }
  }

  private static func key(_ finding: CorrelationFinding) -> Key {
    Key(rule: finding.rule.ruleID, group: finding.group.map(\.value))
  }
}

extension SaidCorrelations {
  private static let schema = "trailsift.conclusions/1"

  /// One JSON object on one line, the same for the same correlations.
  var json: [UInt8] {
    var bytes = ReportBytes()
    bytes.append(#"{"schema":"\#(Self.schema)","said":["#)
    let keys = entries.keys.sorted { a, b in
      a.rule != b.rule ? a.rule < b.rule : a.group.lexicographicallyPrecedes(b.group)
    }
    var isFirst = true
    for key in keys {
      for entry in entries[key] ?? [] {
        bytes.append(isFirst ? #"{"rule":"# : #",{"rule":"#)
        isFirst = false
        bytes.appendJSON(key.rule)
        bytes.append(#","group":["#)
        for (number, value) in key.group.enumerated() {
          if number > 0 { bytes.append(",") }
          bytes.appendJSON(value)
        }
        bytes.append(#"],"first":\#(entry.first),"last":\#(entry.last),"#)
        bytes.append(#""said_at":\#(entry.saidAt),"found_at":\#(entry.foundAt)}"#)
      }
    }
    bytes.append("]}")
    return bytes.bytes
  }

  /// - Returns: nil for what ``json`` of this version has not written.
  init?(json bytes: [UInt8]) {
    guard let object = try? OwnedRecord(parsing: bytes) else { return nil }
    let event = object.event
    guard event.equals(event.member("schema", of: event.root), Self.schema),
      let list = event.member("said", of: event.root), list.kind == .array
    else { return nil }
    var isWhole = true
    event.forEachElement(of: list) { element in
      guard let (key, entry) = Self.entry(element, in: object) else {
        isWhole = false
        return
      }
      entries[key, default: []].append(entry)
    }
    if !isWhole { return nil }
  }

  private static func entry(_ element: JSONSlice, in object: OwnedRecord) -> (Key, Entry)? {
    let event = object.event
    func number(_ name: String) -> Int64? {
      let event = object.event
      return event.member(name, of: element).flatMap { Int64(event.written($0)) }
    }
    guard element.kind == .object, let rule = event.text(event.member("rule", of: element)),
      let texts = event.member("group", of: element), texts.kind == .array, let first = number("first"),
      let last = number("last"), let saidAt = number("said_at"), let foundAt = number("found_at")
    else { return nil }
    var group: [String] = []
    var isWhole = true
    event.forEachElement(of: texts) { text in
      if let text = event.text(text) { group.append(text) } else { isWhole = false }
    }
    guard isWhole else { return nil }
    return (
      Key(rule: rule, group: group), Entry(first: first, last: last, saidAt: saidAt, foundAt: foundAt)
    )
  }
}
