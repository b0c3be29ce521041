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
  let techniques: [String]
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

  private init(_ key: Key, _ finding: Finding) {
    severity = key.severity
    event = key.event
    eventSource = key.eventSource
    outcome = key.outcome
    principal = key.principal
    account = key.account
    techniques = finding.techniques
    context =
      switch finding.evidence {
      case .directDetection, .loggingTamper: 0
      case .correlationContext: 1
      case .postureContext: 2
      case nil: 3
      }
  }

  /// The groups of sorted findings: the worst first, of equals those that speak for themselves, then the earliest.
  static func worstFirst(_ findings: [Finding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [Key: Int] = [:]
    for finding in findings {
      let key = Key(
        severity: finding.severity, event: finding.eventLabel, eventSource: finding.eventSource.filled,
        outcome: finding.outcome, principal: finding.principal, account: finding.accountID.filled)
      let place = places[key] ?? groups.count
      if place == groups.count {
        places[key] = place
        groups.append(FindingGroup(key, finding))
      }
      groups[place].add(finding)
    }
    // The findings come in order of time, so the place of a group tells which began first.
    return groups.enumerated()
      .sorted { a, b in
        (b.element.severity, a.element.context, a.offset) < (a.element.severity, b.element.context, b.offset)
      }
      .map(\.element)
  }

  private mutating func add(_ finding: Finding) {
    count += 1
    if let time = finding.eventTime {
      first = min(first ?? time, time)
      last = max(last ?? time, time)
    }
    if let address = finding.sourceIP { addresses.insert(address) }
    if let region = finding.region.filled { regions.insert(region) }
  }

  /// When the last of the group happened: nothing where it is the first, the time of day on the same day.
  var lastShown: String {
    guard let first, let last, last != first else { return "" }
    return last.day == first.day ? String(last.shown.suffix(8)) : last.shown
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
}
