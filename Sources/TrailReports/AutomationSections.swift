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
    "\(Self.short(automation.name)): \(parts.joined(separator: ", ")) (\(Self.short(automation.owner)))"
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

  /// The text on one line and of bounded length, with all written out that a terminal would obey.
  private static func short(_ text: String) -> String { text.onOneLine.visible().fitted(to: 300) }
}

extension TextReport {
  func automation(_ summary: ScanSummary) -> [String] {
    let found = summary.automationLines
    if found.isEmpty { return [] }
    var lines =
      ["", style.heading("Known automation")] + found.prefix(InputNotes.namedInputs).map { "  " + $0 }
    if found.count > InputNotes.namedInputs {
      let more = Shown.number(found.count - InputNotes.namedInputs)
      lines.append(style.faint("  ... and \(more) more; --format json lists all"))
    }
    return lines
  }
}

extension MarkdownReport {
  func appendAutomation(_ summary: ScanSummary, into block: inout ReportBytes) {
    let found = summary.seenAutomation
    if found.isEmpty { return }
    block.append("\n## Known automation\n\n")
    block.append(
      table: [
        "Automation", "Within its bounds", "Outside", "Set aside", "Kept out of correlations", "Owner",
      ],
      aligned: [.left, .right, .right, .right, .right]
    ) { row in
      for count in found.prefix(Self.rows) {
        row([
          code(count.automation.name.onOneLine), Shown.number(count.numbers.within),
          Shown.number(count.numbers.outside), Shown.number(count.numbers.setAside),
          Shown.number(count.numbers.uncorrelated), code(count.automation.owner.onOneLine),
        ])
      }
    }
    appendCut(found.count - Self.rows, "the json format gives all", into: &block)
  }
}

extension JSONReport {
  /// Appends all that are named.
  func automation(_ summary: ScanSummary, into json: inout ReportBytes) {
    json.key("automation", onNewLine: true)
    json.append("[")
    for (number, count) in summary.automation.enumerated() {
      if number > 0 { json.append(",") }
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
    json.append("]")
  }
}
