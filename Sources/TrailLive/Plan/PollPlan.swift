package import AWSAccess
package import TrailDetection

/// How the events of an allow-list are asked for (`--plan`).
package enum PlanChoice: String, Sendable, CaseIterable {
  /// One look-up for each name.
  case names
  /// One look-up for all that changes something, and each name beside it now and then.
  case sweep
  /// Whichever costs fewer requests, chosen anew for each poll and region.
  case auto
}

/// What is asked for so that no event of an allow-list is missed.
package struct PollPlan: Sendable, Equatable {
  /// One look-up that has its own coverage.
  package struct Unit: Sendable, Equatable {
    package let query: LookupQuery
    /// Whether its events change something for all that the catalogue knows, so that a look-up of `ReadOnly` = `false`
    /// finds them sooner. Their `readOnly` may still be absent, which is why the unit is never left out.
    package let isWrite: Bool

    package init(query: LookupQuery, isWrite: Bool) {
      self.query = query
      self.isWrite = isWrite
    }
  }

  /// All that changes something.
  package static let writes = LookupQuery(attribute: .readOnly, value: "false")
  package static let rootUse = LookupQuery(attribute: .userName, value: "root")

  package let choice: PlanChoice
  package let units: [Unit]

  /// - Parameter includesRootUse: whether what the root user does is asked for too; nil for yes with the default list alone,
  ///   since a list of names means those names.
  package init(_ list: AllowList, choice: PlanChoice = .names, includesRootUse: Bool? = nil) {
    self.choice = choice
    if list.mode == .everything {
      units = [Unit(query: .everything, isWrite: false)]
      return
    }
    var known: Set<String> = []
    var units: [Unit] = []
    for name in list.listedNames {
      let isWrite = Self.isWrite(name)
      for logged in Self.loggedNames(name) where known.insert(logged).inserted {
        units.append(Unit(query: .eventName(logged), isWrite: isWrite))
      }
    }
    if includesRootUse ?? (list.mode == .catalogue) {
      units.append(Unit(query: Self.rootUse, isWrite: false))
    }
    self.units = units
  }

  package init(units: [Unit], choice: PlanChoice) {
    self.units = units
    self.choice = choice
  }

  /// Whether there is a choice between plans at all.
  package var canSweep: Bool { units.contains { $0.isWrite } }

  /// The names that an event of a call may bear. The plain name is left out where the catalogue says that the call is logged
  /// under other names alone.
  static func loggedNames(_ name: String) -> [String] {
    let entries = Catalogue.bundled.entries.filter { $0.eventName == name }
    var names: [String] = []
    let bearsPlainName =
      entries.isEmpty || entries.contains { $0.loggedAs.isEmpty || !$0.alsoLoggedBy.isEmpty }
      || furtherNames[name]?.contains(name) == true
    if bearsPlainName { names.append(name) }
    names += entries.flatMap { $0.loggedAs.map(\.name) }
    names += furtherNames[name] ?? []
    var given: Set<String> = []
    return names.filter { given.insert($0).inserted }
  }

  /// Names of calls that CloudFront logs, beside those in the catalogue's rows: it writes its API's version behind
  /// most of them, and not behind all.
  private static let furtherNames = [
    "CreateFunction": ["CreateFunction2020_05_31"], "UpdateDistribution": ["UpdateDistribution"],
  ]

  private static func isWrite(_ name: String) -> Bool {
    let entries = Catalogue.bundled.entries.filter { $0.eventName == name }
    return !entries.isEmpty && entries.allSatisfy { $0.logClass == .managementWrite }
  }
}

extension LookupQuery {
  /// The query as text, for state files and messages: `EventName=StopLogging`, or `*` for every event.
  package var text: String {
    guard let attribute else { return "*" }
    return attribute.rawValue + "=" + value
  }
}
