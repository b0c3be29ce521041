/// An event name of one AWS service and what it stands for.
public struct CatalogueEntry: Sendable {
  /// Where an event stands in CloudTrail: whether a trail records it without being told to.
  public enum LogClass: String, Sendable, CaseIterable {
    case managementWrite = "management-write"
    case managementRead = "management-read"
    /// Recorded only by trails whose selectors ask for data events.
    case dataEvent = "data-event"
  }

  /// A name under which AWS really logs the call.
  public struct LoggedName: Sendable, Equatable {
    public let name: String
    /// The only service whose events of this name are meant; nil where any service's are.
    public let source: String?
  }

  /// The service that logs it, as `iam.amazonaws.com`.
  public let eventSource: String
  public let eventName: String
  /// On the default allow-list.
  public let isDefault: Bool
  public let tier: Severity
  public let family: Family
  public let evidence: Evidence
  /// Each technique under each tactic it serves, in the catalogue's order.
  public let attack: [AttackMapping]
  /// Other names of the same call; the name itself is not among them.
  public let loggedAs: [LoggedName]
  /// Other services that log events of this name, for calls of their own.
  public let alsoLoggedBy: [String]
  public let logClass: LogClass
  /// No trail records it unless its selectors ask for data events.
  public var needsDataEvents: Bool { logClass == .dataEvent }
}
