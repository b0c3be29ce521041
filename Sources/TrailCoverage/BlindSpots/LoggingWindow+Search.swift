import TrailRecords

extension LoggingWindow {
  /// A trail, by its account, home region and name.
  private struct Trail: Hashable {
    let account: String
    let region: String
    let name: String

    init(_ call: TrailCall) { (account, region, name) = (call.account, call.region, call.trail) }
  }

  /// Finds the windows.
  ///
  /// One begins with `StopLogging`, `DeleteTrail`, a `PutEventSelectors` with which no selector takes in all management
  /// events, or an `UpdateTrail` that leaves out regions, global services or the organization. The first two end with
  /// `StartLogging`, or with `CreateTrail` where no `StartLogging` follows; the others with a like call that takes
  /// everything in again, or when the trail is deleted.
  /// - Parameters:
  ///   - calls: in the order of time.
  ///   - archiveEnd: the minute of the archive's last record.
  ///   - isArchiveWhole: whether all of the archive was read.
  ///   - hours: the hours with records of each account, in any region.
  /// - Returns: the windows by account, region, trail and time.
  static func search(
    _ calls: [TrailCall], archiveEnd: Int, isArchiveWhole: Bool, hours: [String: [ActiveHours.Hour]]
  ) -> [LoggingWindow] {
    bounds(calls)
      .sorted { left, right in
        let (a, b) = (left.opening, right.opening)
        return (a.account, a.region, a.trail) == (b.account, b.region, b.trail)
          ? a < b : (a.account, a.region, a.trail) < (b.account, b.region, b.trail)
      }
      .map { LoggingWindow($0, archiveEnd, isArchiveWhole, hours[$0.opening.account] ?? []) }
  }

  private static func bounds(_ calls: [TrailCall]) -> [TrailStanding.Window] {
    var standings: [Trail: TrailStanding] = [:]
    var found: [TrailStanding.Window] = []
    for call in calls {
      var standing = standings[Trail(call)] ?? TrailStanding()
      found += standing.take(call)
      standings[Trail(call)] = standing
    }
    for standing in standings.values { found += standing.rest }
    return found
  }

  private init(
    _ bounds: TrailStanding.Window, _ archiveEnd: Int, _ isArchiveWhole: Bool, _ active: [ActiveHours.Hour]
  ) {
    let (opening, closing) = (bounds.opening, bounds.closing)
    account = opening.account
    region = opening.region
    trail = opening.trail
    change =
      switch opening.effect {
      case .stops: .stopped
      case .deletes: .deleted
      case .creates, .starts, .narrowsSelectors, .widensSelectors, .narrowsSettings, .widensSettings,
        .changes:
        .narrowed
      }
    openedBy = opening.name
    from = opening.time
    caller = opening.caller
    closedBy = closing?.name
    self.isArchiveWhole = isArchiveWhole
    to = closing?.time ?? max(EventTime(minute: archiveEnd), opening.time)
    // The calls themselves are records, so that their minutes tell nothing.
    let inside = from.minute + 1..<max(to.minute + (closing == nil ? 1 : 0), from.minute + 1)
    hours = inside.isEmpty ? 0 : (inside.upperBound - 1) / 60 - inside.lowerBound / 60 + 1
    hoursWithRecords = active.hours(touching: inside).count {
      inside.contains($0.firstMinute) || inside.contains($0.lastMinute)
    }
  }
}
