public import TrailDetection
public import TrailReports

/// A baseline as it stands in a file (`trailsift.baseline/1`): one JSON object, with a line for each principal. The
/// same knowledge gives the same bytes.
public struct BaselineFile: Sendable {
  public static let schema = "trailsift.baseline/1"

  public private(set) var learner: BaselineLearner
  /// The program that learnt, and the digest of its rules where they took part.
  public private(set) var tool: ToolIdentity

  /// What a learner knows now.
  public init(_ learner: BaselineLearner, tool: ToolIdentity) {
    self.learner = learner
    self.tool = tool
  }

  /// What is known from both. Of rules with `new_to_baseline` those stay that both have learnt, with the same fields.
  public mutating func merge(_ other: BaselineFile) {
    learner.merge(other.learner)
    if tool.rulesDigest != other.tool.rulesDigest {
      tool = ToolIdentity(name: tool.name, version: tool.version)
    }
  }

  /// The same, learnt before a time only. Counts stay as they are.
  public mutating func keep(firstSeenBefore time: EventTime) { learner.keep(firstSeenBefore: time) }
}
