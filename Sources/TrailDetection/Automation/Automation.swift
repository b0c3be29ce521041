public import Sigma

/// Automation that somebody has named: who it is, and within which bounds it works.
public struct Automation: Sendable, Equatable {
  /// What becomes of findings about what it does within its bounds.
  public enum Effect: String, Sendable, CaseIterable {
    /// They bear its name.
    case mark
    /// They are one tier less severe as well.
    case lower
    /// They are set aside and counted.
    case setAside = "set-aside"
  }

  public var name: String
  /// Who answers for it.
  public var owner: String
  /// Patterns of principals, ARNs mostly, with `*` and `?`: one has to fit ``Principal/id``, or `userIdentity.arn`, where
  /// a session has its name.
  public var principals: [String]
  /// Addresses and networks (CIDR) that it calls from; empty for any.
  public var networks: [String]
  /// Patterns of user agents, with `*` and `?`; empty for any.
  public var userAgents: [String]
  /// Names of events, alone or with their source before them (`s3.amazonaws.com/PutObject`), with `*` and `?`; empty
  /// for any.
  public var events: [String]
  public var effect: Effect
  public var place: RulePlace

  public init(
    name: String, owner: String, principals: [String], networks: [String] = [], userAgents: [String] = [],
    events: [String] = [], effect: Effect = .mark, place: RulePlace
  ) {
    self.name = name
    self.owner = owner
    self.principals = principals
    self.networks = networks
    self.userAgents = userAgents
    self.events = events
    self.effect = effect
    self.place = place
  }
}

/// Which bounds of an automation a record is outside of.
public struct AutomationDeviation: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let network = AutomationDeviation(rawValue: 1)
  public static let userAgent = AutomationDeviation(rawValue: 2)
  public static let event = AutomationDeviation(rawValue: 4)

  /// In words for a person.
  public var sentence: String {
    let parts: [(AutomationDeviation, String)] = [
      (.network, "another network"), (.userAgent, "another user agent"), (.event, "a call it never makes"),
    ]
    return parts.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}

/// What a record is to the named automation.
public struct AutomationStanding: Sendable, Equatable, Hashable {
  /// The number of the automation that made the call, in ``AutomationInventory/entries``.
  public let number: Int
  public let name: String
  public let effect: Automation.Effect
  /// The bounds that the call is outside of; empty where it is within all.
  public let deviations: AutomationDeviation

  public var isWithin: Bool { deviations.isEmpty }

  /// Whether the record is to be set aside.
  var isSetAside: Bool { isWithin && effect == .setAside }
}

extension Automation {
  /// What stands in a proposed entry in place of its owner. No configuration is taken with it.
  public static let ownerToFillIn = "FILL IN"
}
