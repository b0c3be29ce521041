import TrailRecords

extension TamperGap {
  /// Minutes from the call to the gap, at most.
  private static let patience = 15
  /// Minutes without a record, at least.
  private static let leastMinutes = 60
  /// Below so many other hours with records, nothing is said about what is usual.
  private static let leastHours = 24

  /// Finds the gaps of a place that begin right after a call.
  ///
  /// There is one where the account and region have no record for an hour or more, from 15 minutes after the call at
  /// the latest, and that is longer than 99 in 100 of the other waits from the last record of an hour to the next.
  /// Where there are too few hours to tell what is usual, only the region of the call counts.
  /// - Parameters:
  ///   - calls: of the account, in the order of time.
  ///   - archiveEnd: the minute of the archive's last record.
  static func search(
    _ hours: [ActiveHours.Hour], of key: AccountRegion, after calls: [TrailCall], archiveEnd: Int
  ) -> [TamperGap] {
    let waits = zip(hours, hours.dropFirst()).map { $1.firstMinute - $0.lastMinute - 1 }
    let usualWaits = UsualWaits(waits)
    // Of several calls before a gap the last one counts.
    var gaps: [Int: TamperGap] = [:]
    for call in calls where call.isTampering {
      guard let before = lastHour(before: call.time.minute + patience, hours) else { continue }
      let from = hours[before].lastMinute
      let next = before + 1 < hours.count ? hours[before + 1].firstMinute : nil
      let to = next ?? archiveEnd
      guard to - max(from, call.time.minute) - 1 >= leastMinutes else { continue }
      let minutes = to - from - 1
      var usual: Int?
      if waits.count > leastHours {
        usual = next == nil ? usualWaits.usual : usualWaits.usual(without: minutes)
      }
      guard usual.map({ minutes > $0 }) ?? (call.region == key.region) else { continue }
      gaps[from] = TamperGap(
        account: key.account, region: key.region, call: call.name, callRegion: call.region,
        calledAt: call.time,
        trail: call.trail, caller: call.caller, from: EventTime(minute: from), to: EventTime(minute: to),
        isResumed: next != nil, minutes: minutes, usualMinutes: usual)
    }
    return gaps.values.sorted { $0.from < $1.from }
  }

  /// The place of the hour with the last record up to a minute; nil where there is none, or where the same hour has
  /// records after the minute, since then there is no gap.
  private static func lastHour(before minute: Int, _ hours: [ActiveHours.Hour]) -> Int? {
    let place = hours.place(of: minute / 60)
    guard place < hours.count, hours[place].number == minute / 60, hours[place].firstMinute <= minute else {
      return place > 0 ? place - 1 : nil
    }
    return hours[place].lastMinute <= minute ? place : nil
  }
}
