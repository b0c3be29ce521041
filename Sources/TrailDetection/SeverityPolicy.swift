import TrailRecords

/// Where severities are decided otherwise than by default. Levels of rules are a matter of the rules:
/// ``DetectionRules/overriding(levels:)``.
public struct SeverityPolicy: Sendable {
  /// Which error codes lift a severity by one tier.
  public enum Lift: String, Sendable, CaseIterable {
    /// Every one, but for a dry run's.
    case any
    /// Those that mean a denial.
    case denied
  }

  /// The class of events of a name, in place of the catalogue's.
  public struct EventLevel: Sendable, Equatable {
    /// Matches events as a name on an ``AllowList`` does.
    public let name: String
    /// The service whose events alone are meant; nil for those of any.
    public let source: String?
    public let severity: Severity

    public init(name: String, source: String? = nil, severity: Severity) {
      self.name = name
      self.source = source
      self.severity = severity
    }
  }

  public let lift: Lift
  public let events: [EventLevel]
  private let names: EventNames
  private let levels: [Severity]

  /// - Parameter events: of two that an event may be, one of the event's very name counts before another name of the call,
  ///   and one with a service before one without; else the first.
  public init(lift: Lift = .any, events: [EventLevel] = []) {
    self.lift = lift
    self.events = events
    names = EventNames(events.map { EventNames.Given(name: $0.name, source: $0.source) })
    levels = events.map(\.severity)
  }

  /// The class of an event; nil where it is the catalogue's. Does not allocate unless the event's name has JSON escapes.
  func level(of event: borrowing CloudTrailEvent) -> Severity? {
    guard !levels.isEmpty, let number = names.find(event) else { return nil }
    return levels[number]
  }
}
