/// The steps that led to a severity, kept small; ``Finding/severityReasons`` puts them into words.
public struct SeverityReasons: Sendable, Equatable {
  /// How the event's name led to its class.
  public enum ClassStep: UInt8, Sendable {
    /// The catalogue lists the event.
    case listed
    /// Not listed, and `readOnly` is false.
    case changes
    /// Not listed, and the record does not say whether the call only reads.
    case unmarked
    /// Not listed, and `readOnly` is true.
    case readsOnly
    /// The configuration sets the event's class, whatever the catalogue says.
    case configured
  }

  /// What the record's error code did to the severity.
  public enum ErrorStep: UInt8, Sendable {
    /// The record has no error code.
    case none
    /// A denial: one tier up.
    case denied
    /// Another error: one tier up.
    case failed
    /// A dry run that was allowed: no change.
    case dryRun
    /// Another error than a denial, where the configuration lifts those alone: no change.
    case notLifted
  }

  /// What named automation did to the severity.
  public enum AutomationStep: UInt8, Sendable {
    case none
    /// Within its bounds, and the inventory lowers such findings: one tier down.
    case lowered
    /// Outside of them: one tier up.
    case lifted
  }

  public let classStep: ClassStep
  /// The tier that the class alone gives.
  public let tier: Severity
  /// The call was made by the account's root user, so that the severity is at least `high`.
  public let isRoot: Bool
  /// The highest level among the rules that fired; nil where none did.
  public let ruleLevel: Severity?
  public internal(set) var errorStep: ErrorStep
  public let automationStep: AutomationStep

  public init(
    classStep: ClassStep, tier: Severity, isRoot: Bool = false, ruleLevel: Severity? = nil,
    errorStep: ErrorStep = .none, automationStep: AutomationStep = .none
  ) {
    self.automationStep = automationStep
    self.ruleLevel = ruleLevel
    self.classStep = classStep
    self.tier = tier
    self.isRoot = isRoot
    self.errorStep = errorStep
  }

  /// What the class and the caller give without rules.
  private var classLevel: Severity { isRoot ? max(tier, .high) : tier }

  /// Whether a rule says more than the class.
  var isRaisedByRule: Bool { ruleLevel.map { $0 > classLevel } ?? false }

  /// The severity that the steps add up to.
  public var severity: Severity {
    let level = max(classLevel, ruleLevel ?? classLevel)
    let ended =
      switch errorStep {
      case .denied, .failed: level.lifted
      case .none, .dryRun, .notLifted: level
      }
    switch automationStep {
    case .none: return ended
    case .lowered: return ended.lowered
    case .lifted: return ended.lifted
    }
  }
}
