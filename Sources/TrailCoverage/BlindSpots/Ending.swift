public import TrailRecords

/// An account, or a region of one, that was busy and has no record in the last hours of the archive.
public struct Ending: Sendable, Equatable {
  public let account: String
  /// The region that stops; nil where the whole account does.
  public let region: String?
  /// The minute of the last record.
  public let last: EventTime
  /// The minute of the last record of the archive.
  public let archiveEnd: EventTime
  /// Whole hours without a record from there to the archive's end.
  public let hours: Int
  /// How many hours without a record follow on an hour with some at most, in 99 of 100 cases before.
  public let usualHours: Int

  /// The ending in words for a person. It claims no more than the archive shows.
  public var sentence: String {
    let place = region.map { "\(account) in \($0)" } ?? "\(account) in any region"
    let usual =
      usualHours == 0
      ? "before, nearly every hour had some" : "before, it was \(usualHours.counted("hour")) at most, usually"
    return
      "No record of \(place) after \(last.minuteText), \(hours.counted("hour")) before the archive ends at "
      + "\(archiveEnd.minuteText); \(usual)."
  }
}
