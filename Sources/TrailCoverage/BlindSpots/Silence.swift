public import TrailRecords

/// Whole hours without a record, or without a delivery, between hours with some, longer than is usual there.
public struct Silence: Sendable, Equatable {
  /// What was missing.
  public enum Basis: String, Sendable, CaseIterable {
    /// No record has an event time in these hours.
    case records
    /// No log file says by its name that it was delivered in these hours, though there are records of that time.
    case deliveries
  }

  public let basis: Basis
  public let account: String
  public let region: String
  /// The start of the first hour without any.
  public let from: EventTime
  /// The end of the last hour without any.
  public let to: EventTime
  /// How many hours that is.
  public let hours: Int
  /// How many hours without any follow on an hour with some at most, in 99 of 100 cases outside this silence.
  public let usualHours: Int
  /// Hours with some outside this silence.
  public let activeHours: Int
  /// All hours from the first to the last with some, outside this silence.
  public let comparedHours: Int
  /// How many log files were delivered in these hours, by their names; nil where no file of the account and region
  /// has a name that tells.
  public let deliveries: Int?

  /// The silence in words for a person. It claims no more than the archive shows.
  public var sentence: String {
    let what = basis == .records ? "No record of" : "No log file was delivered for"
    var text =
      "\(what) \(account) in \(region) for \(hours.counted("hour")), \(from.minuteText) to \(to.minuteText); "
    text +=
      usualHours == 0 ? "usually every hour has some" : "usually it is \(usualHours.counted("hour")) at most"
    text += " (\(activeHours.grouped) of the other \(comparedHours.counted("hour")) have some)"
    switch (basis, deliveries) {
    case (.deliveries, _): text += "; there are records of this time, from files of other hours"
    case (.records, .none): break
    case (.records, .some(0)): text += "; no log file was delivered in this time"
    case (.records, .some(let count)):
      text += "; \(count.counted("log file")) \(count == 1 ? "was" : "were") delivered in this time"
    }
    return text + "."
  }
}
