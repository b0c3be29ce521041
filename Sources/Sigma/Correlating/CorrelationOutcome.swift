/// Events of one group that together meet a correlation.
public struct CorrelationMatch: Sendable, Equatable {
  public struct Event: Sendable, Hashable {
    /// Seconds.
    public var time: Int64
    public var mark: EventMark

    public init(time: Int64, mark: EventMark) {
      self.time = time
      self.mark = mark
    }
  }

  public var step: Int
  /// The texts of the group, in the order of the correlation's `group-by`.
  public var group: [String]
  /// By time, then mark; each once. Of a match of another correlation, the events from the first to the last of its
  /// parts that are in the windows.
  public var events: [Event]
  /// What reached the threshold: the largest number of events, of distinct values or of rules, or the largest sum,
  /// average, percentile or median of the windows that are joined here.
  public var number: Double

  public init(step: Int, group: [String], events: [Event], number: Double) {
    self.step = step
    self.group = group
    self.events = events
    self.number = number
  }

  /// The time of the first event.
  public var first: Int64 { events.first?.time ?? 0 }
  /// The time of the last event.
  public var last: Int64 { events.last?.time ?? 0 }
}

/// What a plan makes of a log.
public struct CorrelationOutcome: Sendable, Equatable {
  /// Matches of every step, those that other steps build on among them: by step, then group, then time.
  public var matches: [CorrelationMatch]
  /// By step; none for a step that kept everything.
  public var losses: [CorrelationLoss]

  public init(matches: [CorrelationMatch], losses: [CorrelationLoss]) {
    self.matches = matches
    self.losses = losses
  }
}
