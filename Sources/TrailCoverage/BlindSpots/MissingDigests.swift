public import TrailRecords

/// Hours between two digest files of a trail for which the archive holds none. CloudTrail writes one an hour, also for
/// an hour without logs.
public struct MissingDigests: Sendable, Equatable {
  public let account: String
  public let region: String
  /// The trail's name; empty where the file's name does not tell.
  public let trail: String
  /// The end of the last digest before.
  public let from: EventTime
  /// The end of the first digest after.
  public let to: EventTime
  /// How many digests of an hour would fit between the two.
  public let missing: Int
  /// How many digest files of the trail there are for this account and region.
  public let present: Int

  /// What is missing in words for a person. It claims no more than the archive shows.
  public var sentence: String {
    let named = trail.isEmpty ? "" : " of trail \(trail)"
    let fits = missing == 1 ? "one of an hour fits" : "\(missing.grouped) of an hour each fit"
    return
      "No digest file\(named) for \(account) in \(region) between \(from.text) and \(to.text), where \(fits); "
      + "the archive has \(present.counted("digest file")) of it."
  }
}
