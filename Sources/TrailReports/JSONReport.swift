public import TrailDetection
import TrailRecords

/// One JSON document (`trailsift.report/1`): the tool, the inputs, the summary and all findings. Each finding
/// stands on a line of its own.
public struct JSONReport: CollectedReport {
  private let options: ReportOptions

  /// How many principals and addresses the summary names.
  static let topRows = 20

  public var showsEach: Bool { true }

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func render<Failure: Error>(
    _ overview: FindingOverview, _ findings: [Finding], _ summary: ScanSummary, into block: inout ReportBytes,
    flush: (inout ReportBytes) throws(Failure) -> Void
  ) throws(Failure) {
    let counts = FindingCounts(overview)
    block.append("{")
    block.field("schema", ReportSchema.report.rawValue)
    tool(summary.tool, into: &block)
    inputs(summary, into: &block)
    timeRange(counts, into: &block)
    self.summary(counts, into: &block)
    correlations(counts, summary, into: &block)
    suppressions(summary, into: &block)
    automation(summary, into: &block)
    block.key("findings", onNewLine: true)
    block.append("[")
    var separator = "\n"
    for finding in ListedFindings(findings, overview.correlations) {
      block.append(separator)
      separator = ",\n"
      switch finding {
      case .event(let finding): block.appendJSON(finding, finding.fields, options)
      case .correlation(let correlation): block.appendJSON(correlation)
      }
      if block.isFull { try flush(&block) }
    }
    block.append(findings.isEmpty && overview.correlations.isEmpty ? "]}\n" : "\n]}\n")
    if block.isFull { try flush(&block) }
  }

  private func tool(_ tool: ToolIdentity, into json: inout ReportBytes) {
    json.key("tool", onNewLine: true)
    json.appendObject { json in
      json.field("name", tool.name)
      json.field("version", tool.version)
      json.field("rules") { json in
        json.field("count", tool.ruleCount)
        json.field("digest", tool.rulesDigest)
      }
    }
  }

  private func inputs(_ summary: ScanSummary, into json: inout ReportBytes) {
    json.key("inputs", onNewLine: true)
    json.appendObject { json in
      json.field("totals") { summary.totals.json(into: &$0) }
      json.field("interrupted", summary.interrupted)
      json.field("not_whole", each: summary.notWhole) { $1.json(into: &$0) }
    }
  }

  private func correlations(
    _ counts: FindingCounts, _ summary: ScanSummary, into json: inout ReportBytes
  ) {
    json.key("correlations", onNewLine: true)
    json.appendObject { json in
      json.field("findings", counts.severities.correlations)
      json.field("left_out", each: summary.leftOut) { $1.json(into: &$0) }
    }
  }

  private func timeRange(_ counts: FindingCounts, into json: inout ReportBytes) {
    json.key("time_range", onNewLine: true)
    json.appendObject { json in
      json.field("from", counts.timeRange?.lowerBound.text)
      json.field("to", counts.timeRange?.upperBound.text)
    }
  }

  private func summary(_ counts: FindingCounts, into json: inout ReportBytes) {
    json.key("summary", onNewLine: true)
    json.appendObject { json in
      json.field("by_severity") { json in
        for severity in Severity.allCases.reversed() {
          json.field(severity.name, counts.severities[severity])
        }
      }
      json.field("by_family") { json in
        for family in Family.allCases { json.field(family.rawValue, counts.families[family.rawValue]) }
        json.field("none", counts.families[nil])
      }
      json.field("by_evidence") { json in
        for label in Evidence.allCases { json.field(label.rawValue, counts.evidence[label.rawValue]) }
        json.field("none", counts.evidence[nil])
      }
      json.field("by_technique", "technique", counts.techniques.ranked)
      json.field("by_account", "aws_account_id", counts.accounts.ranked)
      json.field("by_region", "aws_region", counts.regions.ranked)
      json.field("top_principals", "principal", counts.principals.ranked.prefix(Self.topRows))
      json.field("top_sources", "src_ip", counts.sources.ranked.prefix(Self.topRows))
      if options.showsBaseline {
        json.field("by_context") { json in
          for (name, count) in counts.contexts.named { json.field(name, count) }
          json.field("none", counts.severities.total - counts.contexts.marked)
        }
      }
    }
  }
}

extension ReportBytes {
  fileprivate mutating func field(_ name: String, _ value: String, _ rows: some Sequence<Tally.Row>) {
    field(name, each: rows) { json, row in
      json.appendObject { json in
        json.field(value, row.value)
        json.field("findings", row.findings)
        json.field("worst", row.worst.name)
      }
    }
  }
}
