package import TrailDetection
import TrailHash
package import TrailRecords

/// Looks for principals that are automation, over the records of an archive: for ``RecordPass``.
///
/// **Memory.** So many principals are kept, those whose hash is least, so that which ones does not depend on the order;
/// of each the calls, agents and networks as long as they are few, and the hours of up to a year: some 20 bytes an hour.
package struct AutomationSurvey: RecordTally {
  private var activities: [UInt64: PrincipalActivity] = [:]
  /// A principal whose hash is not below it is not looked at.
  private var bound = UInt64.max
  private let inventory: AutomationInventory?
  private let most: Int
  package private(set) var records = 0

  /// - Parameters:
  ///   - inventory: the automation that is named already.
  ///   - most: how many principals are looked at.
  package init(_ inventory: AutomationInventory? = nil, mostPrincipals most: Int = 20_000) {
    self.inventory = inventory
    self.most = max(most, 1)
  }

  package mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Void) {
    records += 1
    let caller = CallerPlaces(event)
    let place = PrincipalPlace(caller, in: event)
    guard !place.id.isEmpty else { return }
    var hash = FNV1a()
    hash.add(place.kind.rawValue)
    hash.add(place.accountID, of: event)
    hash.add(place.id, of: event)
    let key = hash.mixed
    guard key < bound else { return }
    if activities[key] == nil {
      guard let id = event.text(place.id) else { return }
      let principal = Principal(kind: place.kind, id: id, accountID: event.text(place.accountID))
      activities[key] = PrincipalActivity(principal)
      // Seldom, since each time takes a pass over all.
      if activities.count >= most * 2 { cut() }
    }
    activities[key]?.note(event, caller, inventory)
  }

  package mutating func merge(_ other: AutomationSurvey) {
    records += other.records
    bound = min(bound, other.bound)
    activities.merge(other.activities) { old, new in
      var joined = old
      joined.merge(new)
      return joined
    }
    cut()
  }

  /// Forgets the principals of the greatest hashes, for good: one that is kept has been from its first record on.
  private mutating func cut() {
    if activities.count > most {
      let keys = activities.keys.sorted()
      bound = min(bound, keys[most])
    }
    if bound < .max { activities = activities.filter { $0.key < bound } }
  }

  /// What came out.
  /// - Parameter least: of how many calls a rhythm is to be told.
  package func suggestions(least: Int) -> AutomationSuggestions {
    var kept = self
    kept.cut()
    return AutomationSuggestions(
      Array(kept.activities.values), records: records, isCut: kept.bound < .max, least: least,
      taken: Set((inventory?.entries ?? []).map(\.name)))
  }
}
