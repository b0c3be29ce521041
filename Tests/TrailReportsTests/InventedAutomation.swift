import Sigma
import TrailDetection
import TrailRecords
import TrailReports

/// Automation as a configuration names it, with what it came to.
enum InventedAutomation {
  static func count(
    _ name: String, owner: String = "night watch", effect: Automation.Effect = .mark, within: Int = 0,
    outside: Int = 0, setAside: Int = 0, uncorrelated: Int = 0
  ) -> AutomationCount {
    var numbers = AutomationCount.Numbers()
    (numbers.within, numbers.outside) = (within, outside)
    (numbers.setAside, numbers.uncorrelated) = (setAside, uncorrelated)
    let automation = Automation(
      name: name, owner: owner, principals: ["arn:aws:iam::444455556666:role/\(name)"], effect: effect,
      place: RulePlace(file: "conf/trailsift.yaml", line: 3, column: 5))
    return AutomationCount(automation, numbers)
  }

  /// One that did everything, one that did nothing, and one whose words try to break every format.
  static let counts = [
    count("lens-drive", within: 1200, outside: 1),
    count("unused"),
    count("dome", effect: .setAside, setAside: 2, uncorrelated: 1),
    count("a|b`c\u{1B}[2J", owner: "=1+1 `|\u{1B}]0;t\u{7}\n<b>\u{202E}", effect: .lower, within: 1),
  ]

  /// A scan whose records were all set aside, as the counts say.
  static func summary(_ counts: [AutomationCount] = counts) -> ScanSummary {
    var line = LedgerLine(input: "trail/one.json.gz")
    line.suppressed = counts.reduce(0) { $0 + $1.numbers.setAside }
    line.records = line.suppressed
    return ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: InventedMorning.totals([line]),
      notWhole: [], automation: counts)
  }
}
