public import Sigma

/// Which rules hang on what trails record only if told to, and whether an archive shows any of it.
public struct LoggingReview: Sendable {
  /// An account and a region, and how many events were found there.
  public struct Place: Sendable, Equatable {
    /// Empty where records do not say.
    public let account: String
    public let region: String
    public let events: Int
  }

  public enum Verdict: String, Sendable {
    /// There is no archive to tell.
    case unknown
    /// No account and region shows such an event: the rule cannot fire here.
    case cannotFire = "cannot-fire-here"
    /// Some do and some do not.
    case partly
    /// All do.
    case logged
  }

  public struct Row: Sendable {
    public let rule: RuleIdentity
    /// What it needs, see ``CoveredRule/optionalLogging``.
    public let logging: [String]
    /// Whether management events are a part of what it looks at, so that it may fire on these.
    public let alsoManagement: Bool
    /// Whose events were looked for; empty for any service's.
    public let services: [String]
    public let verdict: Verdict
    /// The places with such events, and those without, by account and region.
    public let shown: [Place]
    public let missing: [Place]
  }

  public let rows: [Row]
  /// Events of each class in the archive; nil without one.
  public let events: [LoggingClass: Int]?
  /// All accounts and regions with records.
  public let places: [Place]
  /// Whether all services, accounts and regions could be told apart.
  public let isComplete: Bool

  public func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }

  init(_ rules: CoveredRules, _ tally: CoverageTally?) {
    let seen = tally.map { LoggedEvents($0.logged) }
    places = seen?.places ?? []
    events = seen?.byClass
    isComplete = tally?.logged.isComplete ?? true
    var rows: [Row] = []
    for rule in rules.all where rule.reports && !rule.optionalLogging.isEmpty {
      let found = seen?.places(of: rule)
      let shown = found?.filter { $0.events > 0 } ?? []
      let missing = found?.filter { $0.events == 0 } ?? []
      let verdict: Verdict =
        found == nil ? .unknown : shown.isEmpty ? .cannotFire : missing.isEmpty ? .logged : .partly
      rows.append(
        Row(
          rule: rule.identity, logging: rule.optionalLogging, alsoManagement: !rule.needsOptionalLogging,
          services: rule.services, verdict: verdict, shown: shown, missing: missing))
    }
    self.rows = rows
  }
}

/// What an archive holds of each class of events.
private struct LoggedEvents {
  private struct PlaceName: Hashable {
    let account: String
    let region: String
  }

  private struct Count {
    let place: PlaceName
    let source: String
    let logging: LoggingClass
    let events: Int
  }

  private var counts: [Count] = []
  private(set) var byClass = Dictionary(uniqueKeysWithValues: LoggingClass.allCases.map { ($0, 0) })
  private(set) var places: [LoggingReview.Place] = []

  init(_ logged: SampledTextCounts) {
    var all: [PlaceName: Int] = [:]
    for (text, events) in logged.sorted {
      let parts = text.keyParts
      guard parts.count == 4, let logging = LoggingClass(rawValue: parts[3]) else { continue }
      let place = PlaceName(account: parts[0], region: parts[1])
      counts.append(Count(place: place, source: parts[2], logging: logging, events: events))
      byClass[logging, default: 0] += events
      all[place, default: 0] += events
    }
    places = Self.sorted(all)
  }

  /// All places, each with the events that a rule needs.
  func places(of rule: CoveredRule) -> [LoggingReview.Place] {
    let wanted = Set(rule.optionalLogging.compactMap(LoggingClass.init))
    var found = Dictionary(
      uniqueKeysWithValues: places.map { (PlaceName(account: $0.account, region: $0.region), 0) })
    for count in counts where wanted.contains(count.logging) {
      if rule.services.isEmpty || rule.services.contains(count.source) {
        found[count.place, default: 0] += count.events
      }
    }
    return Self.sorted(found)
  }

  private static func sorted(_ places: [PlaceName: Int]) -> [LoggingReview.Place] {
    places.map { LoggingReview.Place(account: $0.account, region: $0.region, events: $1) }
      .sorted { ($0.account, $0.region) < ($1.account, $1.region) }
  }
}
