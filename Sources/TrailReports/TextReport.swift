public import TrailDetection

/// What a person at a terminal wants to know first: the worst findings, how they add up, and what could not be
/// read. It is an overview of bounded length: like findings share a row, and long lists are cut with a note.
public struct TextReport: CollectedReport {
  private let options: ReportOptions
  let style: TextStyle

  /// How many rows the table of findings has at most.
  static let rows = 50
  /// How many values a line of counts names at most.
  static let countsNamed = 12
  /// How many principals and addresses are named.
  static let topRows = 5

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
    style = TextStyle(useColour: options.useColour)
  }

  public func render<Failure: Error>(
    _ overview: FindingOverview, _ findings: [Finding], _ summary: ScanSummary, into block: inout ReportBytes,
    flush: (inout ReportBytes) throws(Failure) -> Void
  ) throws(Failure) {
    let counts = FindingCounts(overview)
    let lines =
      headline(counts, summary) + table(overview) + correlations(overview) + sums(counts) + tops(counts)
      + InputNotes(summary, style: style).lines
      + notes("Left out by correlations", summary.leftOutLines)
      + notes("Suppressions", summary.suppressionLines)
      + notes("Known automation", summary.automationLines) + conflicts(overview)
    for line in lines {
      block.append(line)
      block.append(byte: 0x0A)
    }
    if block.isFull { try flush(&block) }
  }

  /// The width to lay out for: that of the terminal, within reason.
  var width: Int? { options.width.map { max(20, $0) } }

  private func headline(_ counts: FindingCounts, _ summary: ScanSummary) -> [String] {
    let tool = "\(summary.tool.name) \(summary.tool.version)".visible()
    let totals = summary.totals
    var lines = [
      style.heading("\(tool): \(counts.severities.countSentence)")
        + counts.severities.joint + "in \(Shown.count(totals.records, "record", "records"))"
        + " from \(Shown.count(totals.inputs, "input", "inputs"))"
    ]
    if let range = counts.timeRange {
      lines.append("\(range.lowerBound.shown) to \(range.upperBound.shown) UTC")
    }
    if summary.interrupted { lines.append("Interrupted: this is what was found up to then.") }
    return lines + [""]
  }

  private func table(_ overview: FindingOverview) -> [String] {
    if overview.rows.isEmpty { return overview.correlations.isEmpty ? ["No findings.", ""] : [] }
    let groups = FindingGroup.worstFirst(overview)
    let shown = groups.prefix(Self.rows)
    let hasRules = shown.contains { !$0.rules.isEmpty }
    let hasMarks = shown.contains { !$0.marks.isEmpty }
    var columns: [TextTable.Column] = [
      .init(title: "SEVERITY", least: 8, rank: 10),
      .init(title: "COUNT", least: 5, rank: 7, isNumber: true),
      .init(title: "FIRST (UTC)", least: 19, rank: 6),
      .init(title: "LAST (UTC)", least: 19, rank: 1),
      .init(title: "EVENT", least: 28, rank: 9),
      .init(title: "OUTCOME", least: 7, rank: 8),
      .init(title: "PRINCIPAL", least: 13, rank: 7),
      .init(title: "FROM", least: 4, rank: 5, isWhole: true),
      .init(title: "ACCOUNT", least: 12, rank: 4, isWhole: true),
      .init(title: "REGION", least: 9, most: 20, rank: 3),
    ]
    if hasMarks { columns.append(.init(title: "NEW", least: 9, rank: 5)) }
    if hasRules { columns.append(.init(title: "RULES", least: 24, rank: 5)) }
    var table = TextTable(columns)
    for group in shown {
      let marks = group.marks.isEmpty ? "-" : group.marks.sentence
      table.rows.append(cells(group) + (hasMarks ? [marks] : []) + (hasRules ? [rules(group)] : []))
    }
    let severities = shown.map(\.severity)
    var lines = table.lines(width: width) { text, row, column in
      guard let row else { return style.heading(text) }
      return column == 0 && severities.indices.contains(row) ? style.severity(text, severities[row]) : text
    }
    if groups.count > shown.count {
      let more = Shown.count(groups.count - shown.count, "row", "rows")
      lines.append(style.faint("... and \(more) more; --format ndjson or json gives every finding"))
    }
    return lines + [""]
  }

  private func cells(_ group: FindingGroup) -> [String] {
    let principal = group.principal.map { PrincipalLabel.short($0, seenFrom: group.account) }
    return [
      group.severity.name,
      Shown.number(group.count),
      group.first?.shown ?? "-",
      group.lastShown,
      group.event.visible(),
      group.outcome.rawValue,
      (principal ?? "-").visible(),
      (FindingGroup.oneOrCount(group.addresses, "addresses") ?? "-").visible(),
      (group.account ?? "-").visible(),
      (FindingGroup.oneOrCount(group.regions, "regions") ?? "-").visible(),
    ]
  }

  /// The weightiest rule, and how many others fired.
  private func rules(_ group: FindingGroup) -> String {
    guard let first = group.rules.first else { return "-" }
    return first.visible() + (group.rules.count > 1 ? " (+\(group.rules.count - 1))" : "")
  }

  private func sums(_ counts: FindingCounts) -> [String] {
    if counts.severities.total == 0 { return [] }
    let severities = Severity.allCases.reversed().filter { counts.severities[$0] > 0 }
      .map { "\($0.name) \(Shown.number(counts.severities[$0]))" }
    return CountsLine(label: "By severity", values: severities).lines(width: width, style)
      + countsLine("By family", counts.families, nameless: "none")
      + countsLine("By evidence", counts.evidence, nameless: "none")
      + countsLine("By technique", counts.techniques, nameless: "none")
      + countsLine("By account", counts.accounts, nameless: "no account")
      + countsLine("By region", counts.regions, nameless: "no region")
      + (options.showsBaseline ? newToBaseline(counts) : [])
      + [""]
  }

  private func countsLine(_ label: String, _ tally: Tally, nameless: String) -> [String] {
    let ranked = tally.ranked
    var values = ranked.prefix(Self.countsNamed).map { row in
      "\((row.value ?? nameless).visible().fitted(to: 60)) \(Shown.number(row.findings))"
    }
    if ranked.isEmpty { return [] }
    if ranked.count > values.count { values.append("and \(Shown.number(ranked.count - values.count)) more") }
    return CountsLine(label: label, values: values).lines(width: width, style)
  }

  /// The first of some lines below a heading; nothing where there are none.
  private func notes(_ title: String, _ all: [String]) -> [String] {
    if all.isEmpty { return [] }
    var lines = ["", style.heading(title)] + all.prefix(InputNotes.namedInputs).map { "  " + $0 }
    if all.count > InputNotes.namedInputs {
      let more = Shown.number(all.count - InputNotes.namedInputs)
      lines.append(style.faint("  ... and \(more) more; --format json lists all"))
    }
    return lines
  }

  private func conflicts(_ overview: FindingOverview) -> [String] {
    if overview.conflictCount == 0 { return [] }
    var lines = ["", style.heading("An earlier record with this eventID differs")]
    for conflict in overview.conflicts.prefix(Self.topRows) {
      let place = "\(conflict.file.visible()), record \(conflict.recordIndex)"
      lines.append("  \((conflict.eventID ?? "-").visible().fitted(to: 60)): \(place)")
    }
    if overview.conflictCount > Self.topRows {
      let more = Shown.number(overview.conflictCount - Self.topRows)
      lines.append(style.faint("  ... and \(more) more; --format ndjson or json gives every finding"))
    }
    return lines
  }

  private func tops(_ counts: FindingCounts) -> [String] {
    top("Principals with most findings", counts.principals)
      + top("Addresses with most findings", counts.sources)
  }

  private func top(_ title: String, _ tally: Tally) -> [String] {
    let ranked = tally.ranked
    if ranked.isEmpty { return [] }
    var table = TextTable([
      .init(title: "COUNT", least: 5, rank: 2, isNumber: true),
      .init(title: "WORST", least: 8, rank: 1),
      .init(title: title.uppercased(), least: 16, most: 120, rank: 3),
    ])
    let shown = ranked.prefix(Self.topRows)
    for row in shown {
      table.rows.append([Shown.number(row.findings), row.worst.name, (row.value ?? "-").visible()])
    }
    let severities = shown.map(\.worst)
    let lines = table.lines(width: width) { text, row, column in
      guard let row else { return style.heading(text) }
      return column == 1 && severities.indices.contains(row) ? style.severity(text, severities[row]) : text
    }
    return lines + [""]
  }
}
