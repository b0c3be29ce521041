public import TrailDetection

/// Tables for a ticket, a wiki or a pull request (CommonMark with the tables of GitHub). It is an overview of
/// bounded length, as the text report is.
///
/// Whatever comes from a record or a path stands in a code span, where Markdown does nothing with it, and its
/// backticks, pipes, backslashes and angle brackets are written out as `\u{7c}`.
public struct MarkdownReport: CollectedReport {
  /// How many rows the table of findings has at most.
  static let rows = 500
  static let topRows = 20

  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) { self.options = options }

  public func render<Failure: Error>(
    _ overview: FindingOverview, _ findings: [Finding], _ summary: ScanSummary, into block: inout ReportBytes,
    flush: (inout ReportBytes) throws(Failure) -> Void
  ) throws(Failure) {
    let counts = FindingCounts(overview)
    block.append("# CloudTrail findings\n\n")
    for line in headlines(counts, summary) { block.append("- \(line)\n") }
    block.append("\n## By severity\n\n")
    block.append(table: ["Severity", "Findings"], aligned: [.left, .right]) { row in
      for severity in Severity.allCases.reversed() {
        row([severity.name, Shown.number(counts.severities[severity])])
      }
    }
    append(FindingGroup.worstFirst(overview), into: &block)
    appendCorrelations(overview, into: &block)
    if counts.severities.total > 0 {
      for (title, heading, tally) in [
        ("By family", "Family", counts.families), ("By technique", "Technique", counts.techniques),
        ("By account", "Account", counts.accounts), ("By region", "Region", counts.regions),
        ("Principals with most findings", "Principal", counts.principals),
        ("Addresses with most findings", "Address", counts.sources),
      ] {
        append(
          section: title, [heading, "Findings", "Worst"], aligned: [.left, .right, .left], tally.ranked,
          most: Self.topRows, instead: "the json format gives more", into: &block
        ) { [code($0.value), Shown.number($0.findings), $0.worst.name] }
      }
    }
    if options.showsBaseline { appendNewToBaseline(counts, into: &block) }
    appendConflicts(overview, into: &block)
    appendNotWhole(summary, into: &block)
    appendLeftOut(summary, into: &block)
    appendSuppressions(summary, into: &block)
    appendAutomation(summary, into: &block)
    if block.isFull { try flush(&block) }
  }

  private func headlines(_ counts: FindingCounts, _ summary: ScanSummary) -> [String] {
    let totals = summary.totals
    var lines = [
      counts.severities.countSentence + counts.severities.joint
        + "in \(Shown.count(totals.records, "record", "records"))"
        + " from \(Shown.count(totals.inputs, "input", "inputs"))"
    ]
    if let range = counts.timeRange {
      lines.append("\(range.lowerBound.shown) to \(range.upperBound.shown) UTC")
    }
    lines.append(
      "\(Shown.number(totals.records)) records = \(Shown.number(totals.findings)) findings"
        + " + \(Shown.number(totals.filtered)) filtered + \(Shown.number(totals.suppressed)) suppressed"
        + " + \(Shown.number(totals.duplicates)) duplicates + \(Shown.number(totals.unparsed)) unparsed")
    if totals.conflicts > 0 {
      lines.append("\(Shown.number(totals.conflicts)) with the eventID of an earlier record that differs")
    }
    if summary.interrupted { lines.append("Interrupted: this is what was found up to then") }
    lines.append("Made by \(code("\(summary.tool.name) \(summary.tool.version)"))")
    return lines
  }

  private func append(_ groups: [FindingGroup], into block: inout ReportBytes) {
    append(
      section: "Findings",
      [
        "Severity", "Count", "First (UTC)", "Last (UTC)", "Event", "Service", "Outcome", "Principal", "From",
        "Account", "Region", "Techniques", "Rules",
      ], aligned: [.left, .right], groups, instead: "the ndjson and json formats give every finding",
      into: &block
    ) { group in
      [
        group.severity.name, Shown.number(group.count), group.first?.shown ?? "-", group.last?.shown ?? "-",
        code(group.event), code(group.eventSource), group.outcome.rawValue, code(group.principal),
        code(FindingGroup.oneOrCount(group.addresses, "addresses")), code(group.account),
        code(FindingGroup.oneOrCount(group.regions, "regions")),
        code(group.techniques.isEmpty ? nil : group.techniques.joined(separator: ", ")),
        code(group.rules.isEmpty ? nil : group.rules.joined(separator: "; "), most: 400),
      ]
    }
  }

  private func appendConflicts(_ overview: FindingOverview, into block: inout ReportBytes) {
    if overview.conflictCount == 0 { return }
    block.append("\n## An earlier record with this eventID differs\n\n")
    block.append(table: ["eventID", "Input", "Record"], aligned: [.left, .left, .right]) { row in
      for conflict in overview.conflicts {
        row([code(conflict.eventID), code(conflict.file, most: 400), String(conflict.recordIndex)])
      }
    }
    appendCut(
      overview.conflictCount - FindingOverview.conflictsNamed,
      "the ndjson and json formats give every finding", into: &block)
  }

  /// Appends a section with a table, which has a row for each of the first values; nothing where there are none.
  /// - Parameters:
  ///   - most: how many values have a row.
  ///   - instead: what gives those without.
  func append<Value>(
    section title: String, _ columns: [String], aligned: [MarkdownAlignment] = [], _ values: [Value],
    most: Int = Self.rows, instead: String = "the json format gives all", into block: inout ReportBytes,
    cells: (Value) -> [String]
  ) {
    if values.isEmpty { return }
    block.append("\n## \(title)\n\n")
    block.append(table: columns, aligned: aligned) { row in
      for value in values.prefix(most) { row(cells(value)) }
    }
    appendCut(values.count - most, instead, into: &block)
  }

  /// Says how many rows are not shown, if any.
  func appendCut(_ more: Int, _ instead: String, into block: inout ReportBytes) {
    if more > 0 {
      block.append("\n\(Shown.count(more, "more row is", "more rows are")) left out; \(instead).\n")
    }
  }

  private func appendNotWhole(_ summary: ScanSummary, into block: inout ReportBytes) {
    let order: [InputState] = [.failed, .partial, .skipped]
    let inputs = order.flatMap { state in summary.notWhole.filter { $0.state == state } }
    append(
      section: "Inputs that were not read whole", ["State", "Input", "Reason", "Records", "Unparsed"],
      aligned: [.left, .left, .left, .right, .right], inputs, instead: "--ledger FILE lists every input",
      into: &block
    ) { line in
      [
        line.state.rawValue, code(line.input, most: 400), code(line.reason, most: 400),
        Shown.number(line.records), Shown.number(line.unparsed),
      ]
    }
  }

  /// The text as a code span, or `-` where there is none.
  func code(_ text: String?, most: Int = 160) -> String {
    guard let text, !text.isEmpty else { return "-" }
    let shown = text.visible { "`|\\<>".unicodeScalars.contains($0) }
    return "`\(shown.fitted(to: most))`"
  }
}

enum MarkdownAlignment: String {
  case left = "---"
  case right = "--:"
}

extension ReportBytes {
  /// Appends a table; columns without an alignment stand left.
  mutating func append(
    table titles: [String], aligned: [MarkdownAlignment], rows: ((_ cells: [String]) -> Void) -> Void
  ) {
    var lines = [
      titles, titles.indices.map { (aligned.indices.contains($0) ? aligned[$0] : .left).rawValue },
    ]
    rows { lines.append($0) }
    for cells in lines { append("| \(cells.joined(separator: " | ")) |\n") }
  }
}
