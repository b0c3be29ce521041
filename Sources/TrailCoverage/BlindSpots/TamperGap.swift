public import TrailRecords

/// An account and region without a record for an hour or more, from within a quarter of an hour after a call that
/// stops or changes a trail of the account.
public struct TamperGap: Sendable, Equatable {
  public let account: String
  public let region: String
  /// The last such call before the gap, such as `StopLogging`.
  public let call: String
  /// The region of the call.
  public let callRegion: String
  public let calledAt: EventTime
  /// The trail's name.
  public let trail: String
  /// Who made the call, by ARN; nil where the record does not say.
  public let caller: String?
  /// The minute of the last record before the gap.
  public let from: EventTime
  /// The minute of the first record after it, or of the archive's last record.
  public let to: EventTime
  /// Whether the place has records again after the gap.
  public let isResumed: Bool
  /// Minutes without any record.
  public let minutes: Int
  /// How many minutes without a record follow on an hour with some at most, in 99 of 100 cases outside this gap; nil
  /// where there are too few hours to tell.
  public let usualMinutes: Int?

  /// The gap in words for a person. It claims no more than the archive shows.
  public var sentence: String {
    let end = isResumed ? "to \(to.minuteText)" : "to the end of the archive at \(to.minuteText)"
    let named = trail.isEmpty ? "a trail" : "trail \(trail)"
    let usual =
      usualMinutes.map { "usually it is \($0.counted("minute")) at most" }
      ?? "there are too few hours to say what is usual"
    return
      "No record of \(account) in \(region) for \(minutes.counted("minute")), \(from.minuteText) \(end), after "
      + "\(call) on \(named) (\(callRegion)) at \(calledAt.text); \(usual)."
  }
}
