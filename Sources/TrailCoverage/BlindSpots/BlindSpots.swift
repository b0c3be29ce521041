public import TrailArchive
public import TrailDetection
public import TrailRecords

/// Where an archive shows nothing, though something may have happened: times without records, accounts and regions that
/// stop, trails that were switched off, digest files that are not there.
///
/// It says what the archive holds and no more: "no record" is not "logging was off".
public struct BlindSpots: Sendable, Equatable {
  /// Sorted by account, region and time, as all of these are.
  public let silences: [Silence]
  public let endings: [Ending]
  public let loggingWindows: [LoggingWindow]
  public let tamperGaps: [TamperGap]
  public let missingDigests: [MissingDigests]
  /// How many regions of accounts were looked at.
  public let places: Int
  /// The minutes of the first and the last record; nil where no record has a time.
  public let span: ClosedRange<EventTime>?
  /// What could not be looked at and why, in sentences for a person.
  public let omissions: [String]

  /// Whether nothing was found.
  public var isEmpty: Bool {
    silences.isEmpty && endings.isEmpty && loggingWindows.isEmpty && tamperGaps.isEmpty
      && missingDigests.isEmpty
  }

  /// - Parameters:
  ///   - tally: of all records.
  ///   - listing: what the records came from. Digest files are among the files that it has skipped.
  ///   - selection: by what the records were selected; digest files of other accounts, regions and times do not count.
  ///   - isWhole: whether all that the selection takes of the listing was read.
  public init(
    _ tally: BlindSpotTally, _ listing: ArchiveListing, selection: RecordSelection = RecordSelection(),
    isWhole: Bool = true
  ) {
    let accounts = AccountHours.all(of: tally)
    let first = accounts.compactMap(\.hours.first?.firstMinute).min()
    let end = accounts.compactMap(\.hours.last?.lastMinute).max() ?? 0
    let calls = tally.callLog.calls
    let callsByAccount = Dictionary(grouping: calls, by: \.account)
    let deliveries = Deliveries.all(in: listing, of: Set(tally.places.map(\.key)))
    var silences: [Silence] = []
    var endings: [Ending] = []
    var gaps: [TamperGap] = []
    for account in accounts {
      endings += Ending.search(
        account: account.name, account.hours, regions: account.regions.map { ($0.key.region, $0.hours) },
        archiveEnd: end)
      for (key, hours) in account.regions {
        silences += Silence.search(hours, of: key, deliveries[key])
        gaps += TamperGap.search(hours, of: key, after: callsByAccount[account.name] ?? [], archiveEnd: end)
      }
    }
    self.silences = silences
    self.endings = endings
    loggingWindows = LoggingWindow.search(
      calls, archiveEnd: end, isArchiveWhole: isWhole && selection.until == nil,
      hours: Dictionary(uniqueKeysWithValues: accounts.map { ($0.name, $0.hours) }))
    tamperGaps = gaps
    missingDigests = MissingDigests.search(listing, selection)
    places = accounts.reduce(0) { $0 + $1.regions.count }
    span = first.map { EventTime(minute: $0)...EventTime(minute: max($0, end)) }
    omissions = Self.omissions(of: tally)
  }

  private static func omissions(of tally: BlindSpotTally) -> [String] {
    var omissions: [String] = []
    if tally.unplaced > 0 {
      omissions.append(
        "\(tally.unplaced.counted("record")) without an account, a region or a time from 2010 to 2039 "
          + "\(tally.unplaced == 1 ? "is" : "are") left out.")
    }
    let beyond = tally.beyond
    if beyond > 0 {
      omissions.append(
        "Only the first \(BlindSpotTally.placeLimit.grouped) regions of accounts are looked at, by name: "
          + "\(beyond.counted("record")) of others \(beyond == 1 ? "is" : "are") left out. "
          + "Ask for fewer accounts at a time with --account.")
    }
    if tally.callLog.isCut {
      omissions.append("Only the first \(TrailCallLog.limit.grouped) calls on trails are looked at, by time.")
    }
    return omissions
  }
}

/// The hours with records of an account and of each of its regions.
private struct AccountHours {
  let name: String
  let hours: [ActiveHours.Hour]
  let regions: [(key: AccountRegion, hours: [ActiveHours.Hour])]

  /// All accounts, by name.
  static func all(of tally: BlindSpotTally) -> [AccountHours] {
    var accounts: [AccountHours] = []
    var rest = tally.places
    while let first = rest.first {
      let name = first.key.account
      let places = rest.prefix { $0.key.account == name }
      rest = rest.dropFirst(places.count)
      var hours = ActiveHours()
      for place in places { hours.merge(place.hours) }
      accounts.append(
        AccountHours(name: name, hours: hours.hours, regions: places.map { ($0.key, $0.hours.hours) }))
    }
    return accounts
  }
}
