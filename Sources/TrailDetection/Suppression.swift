public import Sigma
public import TrailRecords

/// Findings that somebody wants set aside, with the reason, for a time.
public struct Suppression: Sendable, Equatable {
  public var name: String?
  /// Why they are set aside, for people.
  public var reason: String
  /// Who answers for it.
  public var owner: String
  /// Its end as somebody wrote it: a day, or a time.
  public var expires: String
  /// The first instant at which it is not applied any more.
  public var end: EventTime
  /// Ids or names of rules: a finding is set aside only if a rule fired, and each that fired is among these. A
  /// correlation stands for the rules that it builds on. Empty where nothing is asked of rules.
  public var rules: [String]
  /// What a record has to be.
  public var detection: Sigma.Detection
  public var place: RulePlace

  public init(
    name: String? = nil, reason: String, owner: String, expires: String, end: EventTime, rules: [String] = [],
    detection: Sigma.Detection, place: RulePlace
  ) {
    self.name = name
    self.reason = reason
    self.owner = owner
    self.expires = expires
    self.end = end
    self.rules = rules
    self.detection = detection
    self.place = place
  }

  /// What it is called where people read: its name, else where it stands.
  public var title: String { name ?? "the suppression at \(place)" }

  public func isExpired(at now: EventTime) -> Bool { now >= end }
}

/// What a suppression did in a scan.
public struct SuppressionCount: Sendable, Equatable {
  public let suppression: Suppression
  /// How many findings it set aside.
  public let findings: Int
  /// How many further records, no findings by themselves, it kept out of correlations.
  public let uncorrelated: Int

  package init(_ suppression: Suppression, findings: Int, uncorrelated: Int) {
    self.suppression = suppression
    self.findings = findings
    self.uncorrelated = uncorrelated
  }
}
