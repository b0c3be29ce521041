import Sigma
import TrailRecords

/// The bounds of an automation, ready to be asked of records.
struct AutomationBounds: Sendable {
  private let networks: [NetworkTest]
  private let userAgents: [NamePattern]
  private let events: EventPatterns?

  /// - Throws: what is wrong with a network or an event, in words for a person.
  init(_ automation: Automation) throws(AutomationMistake) {
    var networks: [NetworkTest] = []
    for network in automation.networks {
      guard let test = NetworkTest(network) else { throw .network(network) }
      networks.append(test)
    }
    self.networks = networks
    userAgents = automation.userAgents.map { NamePattern($0) }
    events = automation.events.isEmpty ? nil : try EventPatterns(automation.events)
  }

  /// Which bounds a record is outside of. What it does not say is outside of none.
  ///
  /// Where a service of AWS passes a call on, its name stands in the place of the address, and of the user agent too:
  /// neither is compared then. Does not allocate unless a value that counts has JSON escapes.
  func deviations(of event: borrowing CloudTrailEvent) -> AutomationDeviation {
    var deviations: AutomationDeviation = []
    if let events, !events.contain(event) { deviations.insert(.event) }
    if networks.isEmpty, userAgents.isEmpty { return deviations }
    let source = event.place(.sourceIPAddress)
    if !source.isEmpty, !event.isAddress(source) { return deviations }
    if !source.isEmpty, !networks.isEmpty, !isInside(source, event) { deviations.insert(.network) }
    let agent = event.place(.userAgent)
    if !agent.isEmpty, !userAgents.isEmpty, !fits(agent, event) { deviations.insert(.userAgent) }
    return deviations
  }

  private func fits(_ agent: TextPlace, _ event: borrowing CloudTrailEvent) -> Bool {
    for pattern in userAgents where event.fits(agent, pattern) { return true }
    return false
  }

  private func isInside(_ source: TextPlace, _ event: borrowing CloudTrailEvent) -> Bool {
    if source.hasEscapes {
      let text = event.bytes(of: source)
      return networks.contains { $0.matches(text.span) }
    }
    for network in networks where network.matches(event.bytes.extracting(source.range)) { return true }
    return false
  }
}

/// Why an entry of the inventory cannot be used.
package enum AutomationMistake: Error, Sendable, Equatable, CustomStringConvertible {
  case network(String)
  case event(String)

  package var description: String {
    switch self {
    case .network(let text):
      "\"\(text)\" is no network: write an address, or one with \"/\" and the length of its prefix behind it, as"
        + " 192.0.2.0/24"
    case .event(let text):
      "\"\(text)\" names no event; write its name, or its source and name as s3.amazonaws.com/PutBucketAcl, either"
        + " with * and ? where it is a pattern"
    }
  }
}

extension Automation {
  /// Checks a network.
  package static func check(network: String) throws(AutomationMistake) {
    if NetworkTest(network) == nil { throw .network(network) }
  }

  /// Takes what stands for events apart.
  /// - Returns: the pattern of the source, nil for any, and the pattern of the name.
  package static func parts(ofEvent text: String) throws(AutomationMistake) -> (source: String?, name: String)
  {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let name = parts.last, parts.allSatisfy({ !$0.allSatisfy(\.isWhitespace) }) else {
      throw .event(text)
    }
    return (parts.count == 2 ? parts.first : nil, name)
  }
}

/// Which events an automation makes.
private struct EventPatterns: Sendable {
  /// The names without wildcards; nil where all have some.
  private let names: EventNames?
  private let patterns: [(source: NamePattern?, name: NamePattern)]

  init(_ events: [String]) throws(AutomationMistake) {
    var given: [EventNames.Given] = []
    var patterns: [(source: NamePattern?, name: NamePattern)] = []
    for event in events {
      let (source, name) = try Automation.parts(ofEvent: event)
      if NamePattern.isLiteral(event) {
        given.append(EventNames.Given(name: name, source: source))
      } else {
        patterns.append((source.map { NamePattern($0) }, NamePattern(name)))
      }
    }
    names = given.isEmpty ? nil : EventNames(given)
    self.patterns = patterns
  }

  func contain(_ event: borrowing CloudTrailEvent) -> Bool {
    if let names, names.find(event) != nil { return true }
    let name = event.place(.eventName)
    for pattern in patterns {
      if let source = pattern.source, !event.fits(event.place(.eventSource), source) { continue }
      if event.fits(name, pattern.name) || fitsStem(name, pattern.name, event) { return true }
    }
    return false
  }

  /// Whether a pattern fits a name without its API version.
  private func fitsStem(_ name: TextPlace, _ pattern: NamePattern, _ event: borrowing CloudTrailEvent) -> Bool
  {
    if name.hasEscapes {
      let text = event.bytes(of: name)
      guard let length = APIVersionSuffix.stemLength(of: text.span) else { return false }
      return pattern.matches(text.span.extracting(first: length))
    }
    let text = event.bytes.extracting(name.range)
    guard let length = APIVersionSuffix.stemLength(of: text) else { return false }
    return pattern.matches(text.extracting(first: length))
  }
}

extension CloudTrailEvent {
  /// Whether a pattern fits the text at a place.
  fileprivate func fits(_ place: TextPlace, _ pattern: NamePattern) -> Bool {
    place.hasEscapes
      ? pattern.matches(bytes(of: place).span) : pattern.matches(bytes.extracting(place.range))
  }

  fileprivate func isAddress(_ place: TextPlace) -> Bool {
    place.hasEscapes
      ? IPAddress(bytes(of: place).span) != nil : IPAddress(bytes.extracting(place.range)) != nil
  }
}
