import TrailRecords

extension Silence {
  /// Below so many hours with something, nothing is said about what is usual.
  private static let leastHours = 48
  /// One silent hour means nothing before there were so many hours.
  private static let leastForOneHour = 14 * 24

  /// Finds the silences of a place: by its records, and where the names of files tell when they were delivered, by
  /// deliveries. Of a time that has no records it is not said again that it has no deliveries.
  static func search(
    _ hours: [ActiveHours.Hour], of key: AccountRegion, _ deliveries: Deliveries?
  ) -> [Silence] {
    let silences = search(hours, basis: .records, of: key, deliveries)
    guard let deliveries else { return silences }
    let undelivered = search(deliveries.hours, basis: .deliveries, of: key, deliveries).filter { silence in
      !hours.hours(touching: silence.from.minute..<silence.to.minute).isEmpty
        && !silences.contains { $0.from < silence.to && silence.from < $0.to }
    }
    return (silences + undelivered).sorted { $0.from < $1.from }
  }

  /// Finds the silences among the hours with something.
  ///
  /// A silence is a run of whole hours without anything between hours with something. It counts where
  /// 1. the place has something in at least 48 other hours, and in half of all others: one that is quiet most hours
  ///    has no gaps; and
  /// 2. it is two hours or more longer than twice what is usual: what 99 in 100 of the other waits from an hour with
  ///    something to the next do not exceed; or
  /// 3. it is the only silent hour of two weeks or more.
  ///
  /// Where events come at random, chance makes such a silence in a region less than once in two years.
  private static func search(
    _ hours: [ActiveHours.Hour], basis: Basis, of key: AccountRegion, _ deliveries: Deliveries?
  ) -> [Silence] {
    guard hours.count >= leastHours, let first = hours.first, let last = hours.last else { return [] }
    let all = last.number - first.number + 1
    let waits = zip(hours, hours.dropFirst()).map { $1.number - $0.number - 1 }
    let usualWaits = UsualWaits(waits)
    var silences: [Silence] = []
    for (before, silent) in zip(hours, waits) where silent > 0 {
      let others = all - silent
      let isOnly = silent == 1 && hours.count == others && others >= leastForOneHour
      guard hours.count * 2 >= others, let usual = usualWaits.usual(without: silent),
        silent >= usual * 2 + 2 || isOnly
      else { continue }
      let from = (before.number + 1) * 60
      let to = from + silent * 60
      silences.append(
        Silence(
          basis: basis, account: key.account, region: key.region, from: EventTime(minute: from),
          to: EventTime(minute: to), hours: silent, usualHours: usual, activeHours: hours.count,
          comparedHours: others, deliveries: deliveries?.count(from + Deliveries.lag..<to)))
    }
    return silences
  }
}
