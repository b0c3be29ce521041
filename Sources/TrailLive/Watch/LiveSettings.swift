package import AWSAccess

/// What a watch is told.
package struct LiveSettings: Sendable {
  /// Seconds between polls.
  package var interval: Int64 = 300
  /// How far each poll reaches back behind the one before, in seconds.
  package var lookback: Int64 = 1800
  /// New events of one name in one poll at most; what is beyond is left to the next polls. Sweeps have no such limit: their
  /// interval bounds them.
  package var maxPerName = 100
  /// Where queries begin that were never asked, in seconds since 1970; nil for the look-back before now.
  package var since: Int64?
  /// The look-back after a state file that cannot be used, in seconds.
  package var lookbackAfterDamage: Int64 = 86400
  /// How many events are remembered at most.
  package var mostSeen = SeenEvents.defaultMost
  /// How many bytes of kept records there are at most.
  package var mostKeptBytes: Int64 = 256 << 20
  /// Milliseconds between commits of polls that have nothing to say. Findings are committed with each page.
  package var commitPause: Int64 = 3000

  package init() {}
}

/// One account in one region.
package struct WatchTarget: Sendable {
  /// The account's number, or a name for it where that is not known.
  package let account: String
  package let region: String
  package let lookup: any EventLookup

  package init(account: String, region: String, lookup: any EventLookup) {
    self.account = account
    self.region = region
    self.lookup = lookup
  }

  /// Its name in the state, `111122223333/eu-west-1`.
  package var name: String { account + "/" + region }
  /// The `source` of its records.
  package var source: String { "cloudtrail://" + name }
}
