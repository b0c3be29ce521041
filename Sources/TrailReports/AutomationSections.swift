import TrailDetection

extension ScanSummary {
  /// A line for each named automation that made a call which came to a report or was set aside, fit to be shown.
  public var automationLines: [String] { seenAutomation.map(\.line) }

  fileprivate var seenAutomation: [AutomationCount] {
    automation.filter { $0.numbers != AutomationCount.Numbers() }
  }
}

extension AutomationCount {
  fileprivate var line: String {
    "\(automation.name.shortLine): \(parts.joined(separator: ", ")) (\(automation.owner.shortLine))"
  }

  /// What there was of each kind.
  private var parts: [String] {
    let parts = [
      (numbers.within, Shown.count(numbers.within, "finding", "findings") + " within its bounds"),
      (numbers.outside, Shown.count(numbers.outside, "finding", "findings") + " outside its bounds"),
      (numbers.setAside, Shown.count(numbers.setAside, "finding", "findings") + " set aside"),
      (
        numbers.uncorrelated,
        Shown.count(numbers.uncorrelated, "record", "records") + " kept out of correlations"
      ),
    ]
    return parts.filter { $0.0 > 0 }.map(\.1)
  }
}

extension MarkdownReport {
  func appendAutomation(_ summary: ScanSummary, into block: inout ReportBytes) {
    append(
      section: "Known automation",
      ["Automation", "Within its bounds", "Outside", "Set aside", "Kept out of correlations", "Owner"],
      aligned: [.left, .right, .right, .right, .right], summary.seenAutomation, into: &block
    ) { count in
      [
        code(count.automation.name.onOneLine), Shown.number(count.numbers.within),
        Shown.number(count.numbers.outside), Shown.number(count.numbers.setAside),
        Shown.number(count.numbers.uncorrelated), code(count.automation.owner.onOneLine),
      ]
    }
  }
}

extension JSONReport {
  /// Appends all that are named.
  func automation(_ summary: ScanSummary, into json: inout ReportBytes) {
    json.field("automation", onNewLine: true, each: summary.automation) { json, count in
      json.appendObject { json in
        json.field("name", count.automation.name)
        json.field("owner", count.automation.owner)
        json.field("effect", count.automation.effect.rawValue)
        json.field("within", count.numbers.within)
        json.field("outside", count.numbers.outside)
        json.field("set_aside", count.numbers.setAside)
        json.field("uncorrelated", count.numbers.uncorrelated)
      }
    }
  }
}
