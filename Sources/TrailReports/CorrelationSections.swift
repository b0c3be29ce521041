import TrailDetection
import TrailRecords

extension FindingOverview {
  /// The first correlations, the worst before the others, of equals the earliest.
  func worstCorrelations(_ most: Int) -> [CorrelationFinding] {
    var worst: [CorrelationFinding] = []
    for severity in Severity.allCases.reversed() where worst.count < most {
      worst += correlations.lazy.filter { $0.severity == severity }.prefix(most - worst.count)
    }
    return worst
  }
}

extension ScanSummary {
  /// A line for each correlation that could not look at all it should, fit to be shown.
  var leftOutLines: [String] { leftOut.map { "\($0.title.visible()): \($0.sentence)" } }
}

extension CorrelationFinding {
  /// What the events have in common, as `userIdentity.arn=arn:aws:iam::111122223333:user/mira`.
  var groupLabel: String { group.map { "\($0.name)=\($0.value)" }.joined(separator: ", ") }

  /// The same where there is little room: `userIdentity.arn=111122223333:user/mira`.
  var shortGroupLabel: String {
    let account = accountID
    return group.map { member in
      let name = member.name.split(separator: ".").suffix(2).joined(separator: ".")
      return "\(name)=\(PrincipalLabel.short(member.value, seenFrom: account))"
    }
    .joined(separator: ", ")
  }
}

extension TextReport {
  func correlations(_ overview: FindingOverview) -> [String] {
    let shown = overview.worstCorrelations(Self.rows)
    if shown.isEmpty { return [] }
    var table = TextTable([
      .init(title: "SEVERITY", least: 8, rank: 10),
      .init(title: "EVENTS", least: 6, rank: 6, isNumber: true),
      .init(title: "FIRST (UTC)", least: 19, rank: 5),
      .init(title: "LAST (UTC)", least: 19, rank: 3),
      .init(title: "CORRELATION", least: 40, rank: 9),
      .init(title: "GROUP", least: 28, most: 120, rank: 8),
      .init(title: "TECHNIQUES", least: 9, rank: 1, isWhole: true),
    ])
    for correlation in shown {
      table.rows.append([
        correlation.severity.name, Shown.number(correlation.count), correlation.first.shown,
        correlation.last.shown(after: correlation.first), correlation.rule.title.visible(),
        (correlation.group.isEmpty ? "-" : correlation.shortGroupLabel).visible(),
        (correlation.attack.isEmpty ? "-" : correlation.techniques.joined(separator: ", ")).visible(),
      ])
    }
    var lines = table.lines(width: width) { text, row, column in
      guard let row else { return style.heading(text) }
      return column == 0 && shown.indices.contains(row) ? style.severity(text, shown[row].severity) : text
    }
    if overview.correlations.count > shown.count {
      let more = Shown.count(overview.correlations.count - shown.count, "row", "rows")
      lines.append(style.faint("... and \(more) more; --format ndjson or json gives every finding"))
    }
    return lines + [""]
  }
}

extension MarkdownReport {
  func appendCorrelations(_ overview: FindingOverview, into block: inout ReportBytes) {
    let shown = overview.worstCorrelations(Self.rows)
    if shown.isEmpty { return }
    block.append("\n## Correlations\n\n")
    block.append(
      table: ["Severity", "Events", "First (UTC)", "Last (UTC)", "Correlation", "Group", "Techniques"],
      aligned: [.left, .right]
    ) { row in
      for correlation in shown {
        row([
          correlation.severity.name, Shown.number(correlation.count), correlation.first.shown,
          correlation.last.shown, code(correlation.rule.title), code(correlation.groupLabel, most: 400),
          code(correlation.techniques.joined(separator: ", ")),
        ])
      }
    }
    appendCut(
      overview.correlations.count - Self.rows, "the ndjson and json formats give every finding", into: &block)
  }

  /// What correlations could not look at.
  func appendLeftOut(_ summary: ScanSummary, into block: inout ReportBytes) {
    append(
      section: "Left out by correlations", ["Correlation", "Left out"], summary.leftOut, into: &block
    ) { [code($0.title), $0.sentence] }
  }
}
