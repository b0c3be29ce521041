import TrailDetection
import TrailRecords

/// Findings that say the same, as one row of a table for people: the same event with the same outcome and
/// severity, by the same principal in the same account.
struct FindingGroup {
  let severity: Severity
  let event: String
  let eventSource: String?
  let outcome: Outcome
  let principal: String?
  let account: String?
  private(set) var count = 0
  private(set) var first: EventTime?
  private(set) var last: EventTime?
  private(set) var addresses: Set<String> = []
  private(set) var regions: Set<String> = []
  private(set) var techniques: [String] = []
  /// The titles of the rules that fired, the weightiest of the first finding first.
  private(set) var rules: [String] = []
  /// What is new about one of them at least.
  private(set) var marks: ContextMarks = []
  /// Where the first finding of the group stands in the order of findings.
  private var place: FindingOrder.Place
  /// How far the event speaks for itself: 0 where it does.
  private let context: Int

  private struct Key: Hashable {
    let severity: Severity
    let event: String
    let eventSource: String?
    let outcome: Outcome
    let principal: String?
    let account: String?
  }

  private init(_ key: Key, _ row: FindingOverview.Row) {
    severity = key.severity
    event = key.event
    eventSource = key.eventSource
    outcome = key.outcome
    principal = key.principal
    account = key.account
    place = row.place
    context =
      switch row.evidence {
      case .directDetection, .loggingTamper: 0
      case .correlationContext: 1
      case .postureContext: 2
      case nil: 3
      }
  }

  /// The groups of the findings: the worst first, of equals those that speak for themselves, then the earliest.
  static func worstFirst(_ overview: FindingOverview) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var numbers: [Key: Int] = [:]
    for row in overview.rows {
      let key = Key(
        severity: row.severity, event: row.event, eventSource: row.eventSource, outcome: row.outcome,
        principal: row.principal, account: row.account)
      let number = numbers[key] ?? groups.count
      if number == groups.count {
        numbers[key] = number
        groups.append(FindingGroup(key, row))
      }
      groups[number].add(row)
    }
    return groups.sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      return a.context != b.context ? a.context < b.context : a.place < b.place
    }
  }

  private mutating func add(_ row: FindingOverview.Row) {
    count += row.count
    marks.formUnion(row.marks)
    place = min(place, row.place)
    if let start = row.first, let end = row.last {
      first = min(first ?? start, start)
      last = max(last ?? end, end)
    }
    if let address = row.address { addresses.insert(address) }
    if let region = row.region { regions.insert(region) }
    techniques += row.techniques.filter { !techniques.contains($0) }
    rules += row.rules.filter { !rules.contains($0) }
  }

  /// When the last of the group happened: nothing where it is the first, the time of day on the same day.
  var lastShown: String {
    guard let first, let last else { return "" }
    return last.shown(after: first)
  }

  /// The only value, how many there are, or nothing.
  static func oneOrCount(_ values: Set<String>, _ many: String) -> String? {
    values.count > 1 ? "\(Shown.number(values.count)) \(many)" : values.first
  }
}

extension EventTime {
  /// `2023-07-10 11:47:39`, for tables whose title says UTC.
  var shown: String {
    text.replacing("T", with: " ").replacing("Z", with: "")
  }

  /// The end of a span of time behind its beginning: nothing where it is the same, the time of day on the same day.
  func shown(after first: EventTime) -> String {
    if self == first { return "" }
    return day == first.day ? String(shown.suffix(8)) : shown
  }
}
