import Sigma
import TrailDetection
import TrailRecords
import TrailReports

/// Suppressions as a configuration has them, with what they did.
enum InventedSuppressions {
  static func suppression(
    _ name: String?, reason: String = "The lens scanner reads all night", owner: String = "night watch",
    expires: String = "2031-12-31", line: Int = 3
  ) -> Suppression {
    Suppression(
      name: name, reason: reason, owner: owner, expires: expires, end: EventTime(seconds: 0),
      detection: Detection(searches: [], conditions: []),
      place: RulePlace(file: "conf/trailsift.yaml", line: line, column: 5))
  }

  /// One that did both, one without a name that kept records out of correlations, one that did nothing, and one whose
  /// words try to break every format.
  static let applied = [
    SuppressionCount(suppression("lens-scanner"), findings: 3, uncorrelated: 2),
    SuppressionCount(
      suppression(nil, reason: "The dome\n  moves\n", expires: "2031-06-30T18:00:00Z", line: 12), findings: 0,
      uncorrelated: 1),
    SuppressionCount(suppression("unused"), findings: 0, uncorrelated: 0),
    SuppressionCount(hostile, findings: 1, uncorrelated: 0),
  ]

  static let expired = [suppression("last-year", expires: "2030-01-31", line: 30)]

  static let hostile = suppression(
    "a|b`c\u{1B}[2J", reason: "first\r\n| <b>\u{202E}\\ \"x\"\u{2028}", owner: "=1+1 `|\u{1B}]0;t\u{7}")

  /// A scan whose records were all set aside, as the counts say.
  static func summary(
    _ applied: [SuppressionCount] = applied, expired: [Suppression] = expired
  ) -> ScanSummary {
    var line = LedgerLine(input: "trail/one.json.gz")
    line.suppressed = applied.reduce(0) { $0 + $1.findings }
    line.records = line.suppressed
    return ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: InventedMorning.totals([line]),
      notWhole: [], suppressions: applied, expired: expired)
  }
}
