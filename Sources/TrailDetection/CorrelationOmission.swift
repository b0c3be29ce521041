internal import Sigma

/// What a correlation could not look at, so that its findings may lack something.
public struct CorrelationOmission: Sendable, Equatable {
  /// The rule's id and title. It may be one that only serves other correlations.
  public let ruleID: String
  public let title: String
  /// Groups of which no match was kept, since there were too many, see `ScanOptions.correlationLimits`.
  public let groups: Int
  /// Matches that were not kept, those of these groups among them. An event is one for each group it is in, and for each
  /// value it has there.
  public let matches: Int
  /// Whether the numbers of groups and matches are estimates, which are within a few percent.
  public let isEstimate: Bool
  /// Events that would be in more than 64 groups, or have more than 4,096 values; those beyond were left out.
  public let shortenedEvents: Int
  /// Events that have text where the correlation calculates with numbers.
  public let eventsWithoutNumber: Int
  /// Records without a readable time, copies too.
  public let recordsWithoutTime: Int
  /// Events that count and whose id could not be kept: findings do not name them.
  public let eventsWithoutID: Int

  public init(
    ruleID: String, title: String, groups: Int = 0, matches: Int = 0, isEstimate: Bool = false,
    shortenedEvents: Int = 0, eventsWithoutNumber: Int = 0, recordsWithoutTime: Int = 0,
    eventsWithoutID: Int = 0
  ) {
    self.ruleID = ruleID
    self.title = title
    self.groups = groups
    self.matches = matches
    self.isEstimate = isEstimate
    self.shortenedEvents = shortenedEvents
    self.eventsWithoutNumber = eventsWithoutNumber
    self.recordsWithoutTime = recordsWithoutTime
    self.eventsWithoutID = eventsWithoutID
  }

  /// - Returns: nil where nothing was left out.
  init?(_ rule: Detection, _ loss: CorrelationLoss?, recordsWithoutTime: Int, eventsWithoutID: Int) {
    guard loss != nil || recordsWithoutTime + eventsWithoutID > 0 else { return nil }
    self.init(
      ruleID: rule.ruleID, title: rule.title, groups: loss?.groups ?? 0, matches: loss?.hits ?? 0,
      isEstimate: loss?.isEstimate ?? false, shortenedEvents: loss?.shortenedEvents ?? 0,
      eventsWithoutNumber: loss?.eventsWithoutNumber ?? 0, recordsWithoutTime: recordsWithoutTime,
      eventsWithoutID: eventsWithoutID)
  }
}
