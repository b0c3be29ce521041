public import TrailRecords

/// The time from a call that stops, deletes or narrows a trail to the call that undoes it.
public struct LoggingWindow: Sendable, Equatable {
  /// What the opening call did to the trail.
  public enum Change: String, Sendable, CaseIterable {
    case stopped
    case deleted
    /// Its settings or event selectors leave out events since.
    case narrowed
  }

  public let account: String
  /// The region where the trail was changed, which for a trail of all regions is not the only one concerned.
  public let region: String
  /// The trail's name.
  public let trail: String
  public let change: Change
  /// The call that opened the window, such as `StopLogging`.
  public let openedBy: String
  public let from: EventTime
  /// Who made it, by ARN; nil where the record does not say.
  public let caller: String?
  /// The call that closed it; nil where none of those that were read did.
  public let closedBy: String?
  /// The time of that call, or the minute of the archive's last record.
  public let to: EventTime
  /// Clock hours that the window touches, without the minutes of its two calls; 0 where nothing lies between.
  public let hours: Int
  /// Those of them in which the archive certainly has a record of the account, of any region, within the window.
  public let hoursWithRecords: Int

  /// Whether all of the archive was read: otherwise a call that closes the window may stand in the rest.
  public let isArchiveWhole: Bool

  /// Whether no call closed the window.
  public var isOpen: Bool { closedBy == nil }

  /// The window in words for a person. It claims no more than the archive shows.
  public var sentence: String {
    let what =
      switch change {
      case .stopped: "stopped"
      case .deleted: "deleted"
      case .narrowed: "set to record less"
      }
    let who = caller.map { " by \($0)" } ?? ""
    let archive = isArchiveWhole ? "the archive" : "what was read"
    let end = closedBy.map { "until \($0) at \(to.text)" } ?? "and nothing in \(archive) undoes it"
    let recorded =
      switch (hours, hoursWithRecords) {
      case (0, _): isOpen ? "\(archive) ends there" : "\(archive) tells nothing of so short a time"
      case (1, 0): "its one hour has no record of the account"
      case (1, _): "its one hour has records of the account"
      case (_, 0): "none of its \(hours.grouped) hours has a record of the account"
      default: "\(hoursWithRecords.grouped) of its \(hours.grouped) hours have records of the account"
      }
    let named = trail.isEmpty ? "A trail" : "Trail \(trail)"
    return
      "\(named) of \(account) (\(region)) was \(what) with \(openedBy)\(who) at \(from.text), \(end); "
      + "\(recorded)."
  }
}
