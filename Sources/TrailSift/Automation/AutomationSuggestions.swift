import Sigma
package import TrailDetection
package import TrailRecords

/// Principals that an archive shows to be automation, and how many are not proposed.
package struct AutomationSuggestions: Sendable {
  /// Why a principal is not proposed.
  package enum Refusal: String, Sendable, CaseIterable {
    /// Root, people, services of AWS, and whoever acts from another account or without a name.
    case kind
    /// Somebody used the console, a browser or a second factor.
    case person
    /// The inventory names it.
    case named
    case fewCalls = "few-calls"
    /// It makes many different calls.
    case manyEvents = "many-events"
    /// It uses programs of several families, or in very many versions.
    case severalAgents = "several-agents"
    case noRhythm = "no-rhythm"

    /// In words for a person.
    package var sentence: String {
      switch self {
      case .kind: "root, people, services, other accounts"
      case .person: "used by a person"
      case .named: "named already"
      case .fewCalls: "too few calls"
      case .manyEvents: "more than \(PrincipalActivity.mostEvents) different calls"
      case .severalAgents: "several programs"
      case .noRhythm: "no rhythm"
      }
    }
  }

  /// Those with most calls first.
  package let proposed: [AutomationSuggestion]
  package let refused: [Refusal: Int]
  /// Records that were looked at.
  package let records: Int
  /// There were more principals than are looked at.
  package let isCut: Bool

  package var principals: Int { proposed.count + refused.values.reduce(0, +) }

  /// - Parameter taken: names that others have.
  init(
    _ activities: [PrincipalActivity], records: Int, isCut: Bool, least: Int, taken: Set<String>
  ) {
    var proposed: [AutomationSuggestion] = []
    var refused: [Refusal: Int] = [:]
    for activity in activities {
      switch Self.judge(activity, least) {
      case .success(let suggestion): proposed.append(suggestion)
      case .failure(let reason): refused[reason, default: 0] += 1
      }
    }
    proposed.sort { $0.calls != $1.calls ? $0.calls > $1.calls : $0.order < $1.order }
    Self.name(&proposed, taken)
    self.proposed = proposed
    self.refused = refused
    self.records = records
    self.isCut = isCut
  }

  private static func judge(
    _ activity: PrincipalActivity, _ least: Int
  ) -> Result<AutomationSuggestion, Refusal> {
    let principal = activity.principal
    // A name with a wildcard would stand for others too.
    guard [.iamUser, .role, .webIdentity].contains(principal.kind), NamePattern.isLiteral(principal.id) else {
      return .failure(.kind)
    }
    if activity.isPersonal { return .failure(.person) }
    if activity.isNamed { return .failure(.named) }
    guard activity.calls >= least, let first = activity.first, let last = activity.last else {
      return .failure(.fewCalls)
    }
    guard let events = activity.events.ranked else { return .failure(.manyEvents) }
    guard let agents = activity.agents.ranked else { return .failure(.severalAgents) }
    let families = Set(agents.map { UserAgentFamily($0.text)?.name ?? "" })
    guard families.count <= 1 else { return .failure(.severalAgents) }
    guard let cadence = Cadence(activity.minutes) else { return .failure(.noRhythm) }
    return .success(
      AutomationSuggestion(
        principal: principal, calls: activity.calls, first: first, last: last, cadence: cadence,
        agent: families.first,
        agentPatterns: Set(agents.map { AgentPattern.pattern($0.text) }).subtracting([""]).sorted()
          .filter { !NamePattern.fitsEverything($0) },
        agents: agents.map { AutomationSuggestion.Count($0) },
        events: events.map { AutomationSuggestion.Count($0) },
        networks: activity.networks.ranked.map { $0.map { AutomationSuggestion.Count($0) } }))
  }

  /// Gives each its own name.
  private static func name(_ proposed: inout [AutomationSuggestion], _ taken: Set<String>) {
    var taken = taken
    let bases = proposed.map { baseName($0.principal.id) }
    let counts = Dictionary(bases.map { ($0, 1) }, uniquingKeysWith: +)
    for (index, base) in bases.enumerated() {
      var name = base
      if counts[base] != 1 || taken.contains(name), let account = proposed[index].principal.accountID {
        name += "-" + fit(account)
      }
      var number = 1
      var unique = name
      while !taken.insert(unique).inserted {
        number += 1
        unique = "\(name)-\(number)"
      }
      proposed[index].name = unique
    }
  }

  /// The last part of an ARN.
  private static func baseName(_ id: String) -> String {
    let last = id.split(whereSeparator: { $0 == "/" || $0 == ":" }).last ?? ""
    let name = fit(String(last))
    return name.isEmpty ? "automation" : name
  }

  private static func fit(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(64).map { scalar -> Character in
        let isFit = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        return isFit || "._-".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
      })
  }
}

extension AutomationSuggestions.Refusal: Error {}

/// A principal that looks like automation, with what the inventory would say of it.
package struct AutomationSuggestion: Sendable {
  package struct Count: Sendable, Equatable {
    package let text: String
    package let calls: Int

    init(_ count: FewTextCounts.Count) { (text, calls) = (count.text, count.count) }
  }

  package fileprivate(set) var name = ""
  package let principal: Principal
  package let calls: Int
  package let first: EventTime
  package let last: EventTime
  package let cadence: Cadence
  /// The family of the program that it uses; nil where services passed all its calls on.
  package let agent: String?
  package let agentPatterns: [String]
  /// The user agents, the most frequent first.
  package let agents: [Count]
  package let events: [Count]
  /// Addresses, and networks where there were several in one; nil where they are too many to bind it.
  package let networks: [Count]?

  fileprivate var order: String { "\(principal.id) \(principal.accountID ?? "")" }
}
