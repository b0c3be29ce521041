/// How much a log keeps. A hit takes some 50 bytes, a group some 50 and its texts. Before it is cut down, a log may
/// hold half as much again.
///
/// Beyond the limits hits are dropped and counted. Which ones depends on the set of all hits alone:
/// - Each correlation has its share; the ones that need less leave the rest to the others.
/// - A group takes of its correlation's share as much as its hits, and at least `hits / groups` (for texts of up to 256
///   bytes), so that neither limit is passed. What it takes is handed out in rounds: in each round the groups in the
///   order of a hash of their texts, each with its earliest hits, first up to a thousandth of `hits` or to
///   `hits / groups` and then up to twice as many as before.
/// So a group with few hits is kept whole or not at all, and of one that has very many the earliest are kept.
public struct CorrelationLimits: Sendable, Equatable {
  /// Groups of all correlations together.
  public let groups: Int
  /// Hits of all correlations together: an event is one for each group it is in, and for each value it has there.
  public let hits: Int

  public init(groups: Int = 1_000_000, hits: Int = 8_000_000) {
    self.groups = min(max(groups, 1), Self.most)
    self.hits = min(max(hits, 1), Self.most)
  }

  /// With it, products and sums of both stay far below the largest integer.
  private static let most = 1 << 28

  /// One event is in at most so many groups, by the combinations of its group-by texts.
  static let combinations = 64
  /// One event has at most so many values.
  static let values = 4096
}
