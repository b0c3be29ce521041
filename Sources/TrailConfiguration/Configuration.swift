internal import Sigma
public import TrailDetection
internal import TrailRules

/// What `trailsift.yaml` says: which rules there are, how severe things are, what is set aside, and which
/// automation is known.
public struct Configuration: Sendable {
  /// Files and folders of rules, as they are found from the working directory.
  public internal(set) var rulePaths: [String] = []
  /// Ids or names of rules that are not to report.
  public internal(set) var disabled: [String] = []
  /// The lists that `expand` asks for, of the file alone.
  public internal(set) var placeholders: [String: [String]] = [:]
  public internal(set) var severityPolicy = SeverityPolicy()
  /// Levels in place of those that rules have, by their ids or names: for ``DetectionRules/overriding(levels:)``.
  public internal(set) var ruleLevels: [String: Severity] = [:]
  /// All of the file, in its order, those that are over too.
  public internal(set) var suppressions: [Suppression] = []
  /// The automation that is named, in the file's order.
  public internal(set) var automation: [Automation] = []
  /// What looks like a mistake and is none for certain, by place.
  public internal(set) var warnings: [ConfigurationWarning] = []
  /// Where rules are named.
  var ruleNames: [RuleName] = []

  /// What is in force where there is no file.
  public init() {}

  /// Whether it says nothing of rules, so that the bundled ones are in use as they are.
  public var isUsual: Bool { rulePaths.isEmpty && placeholders.isEmpty && ruleNames.isEmpty }

  /// The bundled lists, and in place of those of the same names the file's.
  public var allPlaceholders: [String: [String]] {
    placeholders.merging(BundledPack.placeholders) { own, _ in own }
  }
}

/// A place where a rule is named by its id or name.
struct RuleName: Sendable {
  /// What is said of the rule there.
  enum Purpose: Sendable {
    case disabled, level, suppression
  }

  let name: String
  let place: RulePlace
  let purpose: Purpose
}
