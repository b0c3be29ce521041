import Synchronization

/// The paces of a process. Whatever calls the same account, region and action shares one.
package final class RequestPaces: Sendable {
  package struct Key: Sendable, Hashable {
    /// The account's number; whatever tells accounts apart where it is not known.
    package let account: String
    package let region: String
    package let action: String

    package init(account: String, region: String, action: String) {
      self.account = account
      self.region = region
      self.action = action
    }

    /// Requests a second. Source: CloudTrail quotas: LookupEvents 2, other calls 10.
    var limit: Int { action == "LookupEvents" ? 2 : 10 }
  }

  private let clock: any AccessClock
  private let paces = Mutex<[Key: RequestPace]>([:])

  package init(clock: any AccessClock) { self.clock = clock }

  package func pace(_ key: Key) -> RequestPace {
    paces.withLock { paces in
      if let pace = paces[key] { return pace }
      let pace = RequestPace(limit: key.limit, clock: clock)
      paces[key] = pace
      return pace
    }
  }
}
