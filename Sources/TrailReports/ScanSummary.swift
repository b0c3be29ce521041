public import TrailDetection

/// The program that made a report.
public struct ToolIdentity: Sendable, Equatable {
  public let name: String
  public let version: String
  /// How many rules were looked at.
  public let ruleCount: Int
  /// The SHA-256 of the rules, in hex; nil where there are none.
  public let rulesDigest: String?

  public init(name: String, version: String, ruleCount: Int = 0, rulesDigest: String? = nil) {
    self.name = name
    self.version = version
    self.ruleCount = ruleCount
    self.rulesDigest = rulesDigest
  }
}

/// What a report says beside its findings.
public struct ScanSummary: Sendable {
  public let tool: ToolIdentity
  public let totals: LedgerTotals
  /// Every input that was not read whole, in input order.
  public let notWhole: [LedgerLine]
  /// How many inputs were skipped for each reason.
  public let skipped: [String: Int]
  /// Somebody stopped the scan before its end.
  public let interrupted: Bool
  /// What correlations could not look at; none for a correlation that saw everything.
  public let leftOut: [CorrelationOmission]
  /// What each suppression that was applied did.
  public let suppressions: [SuppressionCount]
  /// Suppressions that are over.
  public let expired: [Suppression]
  /// What each named automation came to.
  public let automation: [AutomationCount]

  public init(
    tool: ToolIdentity, totals: LedgerTotals, notWhole: [LedgerLine], skipped: [String: Int] = [:],
    interrupted: Bool = false, leftOut: [CorrelationOmission] = [], suppressions: [SuppressionCount] = [],
    expired: [Suppression] = [], automation: [AutomationCount] = []
  ) {
    self.automation = automation
    self.suppressions = suppressions
    self.expired = expired
    self.leftOut = leftOut
    self.tool = tool
    self.totals = totals
    self.notWhole = notWhole
    self.skipped = skipped
    self.interrupted = interrupted
  }

  /// One line for a person at the end of a scan whose findings went elsewhere, without a line end.
  public func endNote(_ severities: SeverityCounts) -> String {
    var note = severities.sentence
    note += severities.joint + "in \(Shown.count(totals.records, "record", "records"))"
    note += " from \(Shown.count(totals.inputs, "input", "inputs"))"
    if !totals.isWhole {
      let damaged = totals.inputs(.partial) + totals.inputs(.failed)
      note += "; \(Shown.count(damaged, "input was", "inputs were")) not read whole"
    }
    if !leftOut.isEmpty {
      let count = Shown.count(leftOut.count, "correlation", "correlations")
      note += "; \(count) left out \(CorrelationOmission.sentence(leftOut))"
    }
    if interrupted { note += "; interrupted" }
    return note
  }
}
