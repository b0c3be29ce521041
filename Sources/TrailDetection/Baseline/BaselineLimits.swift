/// How much a baseline holds at most. What is beyond is counted, and the baseline says of such things that it cannot tell.
public struct BaselineLimits: Sendable, Hashable {
  public var principals = 100_000
  /// Networks, autonomous systems, agents, regions and sources of all principals together.
  public var elements = 2_000_000
  /// Of one principal.
  public var networks = 4096
  public var asns = 1024
  public var agents = 256
  public var regions = 64
  public var sources = 512
  /// Combinations of values of one rule.
  public var combinations = 100_000

  public init() {}

  func most(_ dimension: BaselineDimension) -> Int {
    let most =
      switch dimension {
      case .networks: networks
      case .asns: asns
      case .agents: agents
      case .regions: regions
      case .sources: sources
      }
    return max(most, 1)
  }
}

/// What is learnt of each principal.
package enum BaselineDimension: Int, Sendable, CaseIterable {
  case networks, asns, agents, regions, sources

  package var name: String { "\(self)" }
}
