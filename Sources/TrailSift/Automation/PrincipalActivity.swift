import TrailDetection
import TrailHash
import TrailRecords

/// What a principal did, as far as it tells automation from people. Joining two is the same as noting all in one, in any
/// order.
struct PrincipalActivity: Sendable {
  let principal: Principal
  private(set) var calls = 0
  private(set) var first: EventTime?
  private(set) var last: EventTime?
  private(set) var minutes = ActiveMinutes()
  /// Without those of services of AWS that passed calls on.
  private(set) var agents = FewTextCounts(most: Self.mostAgents)
  /// As `s3.amazonaws.com/PutObject`, without API versions.
  private(set) var events = FewTextCounts(most: Self.mostEvents)
  private(set) var networks = SourceNetworks()
  /// A person was seen: in the console, by a browser, or with a second factor.
  private(set) var isPersonal = false
  /// The inventory names it.
  private(set) var isNamed = false

  private static let mostAgents = 64
  static let mostEvents = 30

  init(_ principal: Principal) { self.principal = principal }

  mutating func note(
    _ event: borrowing CloudTrailEvent, _ caller: CallerPlaces, _ inventory: AutomationInventory?
  ) {
    calls += 1
    if let time = event.time {
      first = min(first ?? time, time)
      last = max(last ?? time, time)
      minutes.note(time)
    }
    noteName(event)
    let source = SourceAddress(event)
    if let source { networks.note(source) }
    if source != nil || event.place(.sourceIPAddress).isEmpty { noteAgent(event) }
    if caller.mfaAuthenticated == true { isPersonal = true }
    if !isPersonal, event.text(event.value(["sessionCredentialFromConsole"])) == "true" { isPersonal = true }
    if !isNamed, let inventory { isNamed = inventory.standing(of: event, caller) != nil }
  }

  private mutating func noteName(_ event: borrowing CloudTrailEvent) {
    let source = event.place(.eventSource)
    var name = event.place(.eventName)
    if !name.hasEscapes,
      let length = APIVersionSuffix.stemLength(of: event.bytes.extracting(name.range))
    {
      name = name.part(name.range.prefix(length))
    }
    var hash = FNV1a()
    hash.add(source, of: event)
    hash.add(name, of: event)
    if events.note(hash.mixed) { return }
    let text = event.text(name) ?? ""
    if text == "ConsoleLogin" { isPersonal = true }
    events.enter("\(event.text(source) ?? "")/\(text)", hash.mixed)
  }

  private mutating func noteAgent(_ event: borrowing CloudTrailEvent) {
    let agent = event.place(.userAgent)
    if agent.isEmpty { return }
    var hash = FNV1a()
    hash.add(agent, of: event)
    if agents.note(hash.mixed) { return }
    let text = event.text(agent) ?? ""
    if AgentPattern.isPersonal(text) { isPersonal = true }
    agents.enter(text, hash.mixed)
  }

  mutating func merge(_ other: PrincipalActivity) {
    calls += other.calls
    if let time = other.first { first = min(first ?? time, time) }
    if let time = other.last { last = max(last ?? time, time) }
    minutes.merge(other.minutes)
    agents.merge(other.agents)
    events.merge(other.events)
    networks.merge(other.networks)
    isPersonal = isPersonal || other.isPersonal
    isNamed = isNamed || other.isNamed
  }
}
