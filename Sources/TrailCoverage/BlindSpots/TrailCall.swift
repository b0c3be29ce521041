import TrailRecords

/// A call that went through and that starts, stops or changes a trail.
struct TrailCall: Sendable, Hashable {
  /// What the call does to what is recorded.
  enum Effect: Int, Sendable {
    case creates, starts, stops, deletes
    /// Event selectors that leave events out, or leave out none.
    case narrowsSelectors, widensSelectors
    /// Settings that leave out regions, global services or the organization, or take them in.
    case narrowsSettings, widensSettings
    /// Settings that say nothing about what is recorded.
    case changes
  }

  let time: EventTime
  /// Whose the trail is.
  let account: String
  /// Where the trail was made.
  let region: String
  /// The trail's name; empty where the record does not tell.
  let trail: String
  /// The name of the call.
  let name: String
  let effect: Effect
  /// The ARN of who made it.
  let caller: String?
  let eventID: String?

  /// Whether somebody who wants to act unseen could use the call.
  var isTampering: Bool {
    switch effect {
    case .stops, .deletes, .narrowsSelectors, .widensSelectors, .narrowsSettings, .widensSettings, .changes:
      true
    case .creates, .starts: false
    }
  }
}

extension TrailCall {
  /// - Returns: nil for any other call, and for one that failed.
  init?(_ event: borrowing CloudTrailEvent, in place: AccountRegion, at time: EventTime) {
    guard event.equals(event.place(.eventSource), "cloudtrail.amazonaws.com"),
      event.place(.errorCode).isEmpty, event.place(.errorMessage).isEmpty,
      let name = event.text(event.place(.eventName)), let effect = Self.effect(of: name, event)
    else { return nil }
    self.time = time
    self.name = name
    self.effect = effect
    caller = event.text(CallerPlaces(event).arn).map(Self.bounded)
    eventID = event.text(event.place(.eventID)).map(Self.bounded)
    let named =
      event.text(event.value(.requestParameters, name == "PutEventSelectors" ? "trailName" : "name"))
      ?? event.text(event.value(.responseElements, "trailARN")) ?? ""
    let parts = named.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if parts.count == 6, parts[0] == "arn", let resource = parts.last, resource.hasPrefix("trail/") {
      trail = Self.bounded(String(resource.dropFirst("trail/".count)))
      region = Self.bounded(String(parts[3]))
      account = Self.bounded(String(parts[4]))
    } else {
      trail = Self.bounded(named)
      region = place.region
      account = place.account
    }
  }

  /// AWS's own names are shorter; memory is not to depend on what a record claims.
  private static func bounded(_ text: String) -> String { String(text.prefix(512)) }

  private static func effect(of name: String, _ event: borrowing CloudTrailEvent) -> Effect? {
    switch name {
    case "CreateTrail": .creates
    case "StartLogging": .starts
    case "StopLogging": .stops
    case "DeleteTrail": .deletes
    case "PutEventSelectors": selectorsEffect(event)
    case "UpdateTrail": settingsEffect(event)
    default: nil
    }
  }

  private static func settingsEffect(_ event: borrowing CloudTrailEvent) -> Effect {
    var effect = Effect.changes
    for setting in ["isMultiRegionTrail", "includeGlobalServiceEvents", "isOrganizationTrail"] {
      switch event.scalarText(event.value(.requestParameters, setting)) {
      case "false": return .narrowsSettings
      case "true": effect = .widensSettings
      default: break
      }
    }
    return effect
  }

  private static func selectorsEffect(_ event: borrowing CloudTrailEvent) -> Effect {
    // Whether there are any, and whether reads and writes of all services are among what they take in.
    var (any, reads, writes) = (false, false, false)
    if let selectors = event.value(.requestParameters, "eventSelectors") {
      event.forEachElement(of: selectors) { selector in
        any = true
        var excluded = 0
        if let sources = event.member("excludeManagementEventSources", of: selector) {
          event.forEachElement(of: sources) { _ in excluded += 1 }
        }
        let isIncluded = event.scalarText(event.member("includeManagementEvents", of: selector)) != "false"
        guard isIncluded, excluded == 0 else { return }
        let type = event.scalarText(event.member("readWriteType", of: selector)) ?? "All"
        if type != "WriteOnly" { reads = true }
        if type != "ReadOnly" { writes = true }
      }
    }
    if let selectors = event.value(.requestParameters, "advancedEventSelectors") {
      event.forEachElement(of: selectors) { selector in
        any = true
        if isAboutAllManagementEvents(selector, event) { (reads, writes) = (true, true) }
      }
    }
    // Of parameters that were left out for their size nothing is known.
    return !any ? .changes : reads && writes ? .widensSelectors : .narrowsSelectors
  }

  /// Whether an advanced selector asks for the category of management events and nothing else.
  private static func isAboutAllManagementEvents(
    _ selector: JSONSlice, _ event: borrowing CloudTrailEvent
  ) -> Bool {
    guard let conditions = event.member("fieldSelectors", of: selector) else { return false }
    var isManagement = false
    var isNarrower = false
    event.forEachElement(of: conditions) { condition in
      guard event.equals(event.member("field", of: condition), "eventCategory"),
        let values = event.member("equals", of: condition)
      else {
        isNarrower = true
        return
      }
      event.forEachElement(of: values) { if event.equals($0, "Management") { isManagement = true } }
    }
    return isManagement && !isNarrower
  }
}

extension TrailCall: Comparable {
  /// By time. The rest only settles an order.
  static func < (left: TrailCall, right: TrailCall) -> Bool {
    if left.time != right.time { return left.time < right.time }
    let (a, b) = (left.texts, right.texts)
    return a == b ? left.effect.rawValue < right.effect.rawValue : a.lexicographicallyPrecedes(b)
  }

  private var texts: [String] { [account, region, trail, name, eventID ?? "", caller ?? ""] }
}
