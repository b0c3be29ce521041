import TrailRecords

extension Ending {
  /// Below so many hours with records, nothing is said about what is usual.
  private static let leastActiveHours = 48
  /// Deliveries of unlike regions end at unlike times: less than this is no ending.
  private static let leastSilentHours = 6

  /// Finds the accounts that stop before the archive does, and the regions that stop before their account does.
  ///
  /// An account or region stops where it had records in at least 48 hours, and then has none for at least 6 whole hours
  /// and more than twice as long as 99 in 100 of its waits from an hour with records to the next.
  /// - Parameters:
  ///   - regions: the hours of the account's regions.
  ///   - archiveEnd: the minute of the archive's last record.
  static func search(
    account: String, _ hours: [ActiveHours.Hour], regions: [(name: String, hours: [ActiveHours.Hour])],
    archiveEnd: Int
  ) -> [Ending] {
    var endings: [Ending] = []
    if let ending = Ending(account: account, region: nil, hours, archiveEnd, isLateAt: archiveEnd) {
      endings.append(ending)
    }
    // Where the account stops, its regions do too: only those that did earlier are worth a word.
    let end = endings.isEmpty ? archiveEnd : hours.last?.lastMinute ?? archiveEnd
    endings += regions.compactMap { region in
      Ending(account: account, region: region.name, region.hours, archiveEnd, isLateAt: end)
    }
    return endings
  }

  /// - Parameter end: the minute by which the silence has to be long enough.
  /// - Returns: nil where that is no ending.
  private init?(
    account: String, region: String?, _ hours: [ActiveHours.Hour], _ archiveEnd: Int, isLateAt end: Int
  ) {
    let waits = UsualWaits(zip(hours, hours.dropFirst()).map { $1.number - $0.number - 1 })
    guard hours.count >= Self.leastActiveHours, let last = hours.last, let usual = waits.usual else {
      return nil
    }
    let silent = end / 60 - last.number - 1
    guard silent >= Self.leastSilentHours, silent > usual * 2 else { return nil }
    self.init(
      account: account, region: region, last: EventTime(minute: last.lastMinute),
      archiveEnd: EventTime(minute: archiveEnd), hours: archiveEnd / 60 - last.number - 1, usualHours: usual)
  }
}
