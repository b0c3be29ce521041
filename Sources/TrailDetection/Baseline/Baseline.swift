import TrailRecords

/// What is usual for each principal, learnt from records.
public struct Baseline: Sendable {
  public init() {}

  /// Sets the answers of a context, but for the place.
  func judge(
    _ event: borrowing CloudTrailEvent, _ caller: CallerPlaces, _ address: SourceAddress?,
    _ place: SourcePlace?, _ context: inout EventContext
  ) {}

  /// Whether a combination of values was there when the baseline was learnt, among the records that a rule with
  /// `new_to_baseline` is about; nil where it cannot tell.
  package func hasSeen(_ values: [String], of rule: String) -> Bool? { nil }
}
