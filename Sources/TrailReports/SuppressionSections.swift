import TrailDetection
import TrailRecords

extension ScanSummary {
  /// What suppressions did, a line each; those that set nothing aside are left out.
  public var suppressionLines: [String] {
    var lines: [String] = []
    for count in suppressions where count.findings + count.uncorrelated > 0 {
      let suppression = count.suppression
      var parts: [String] = []
      if count.findings > 0 { parts.append(Shown.count(count.findings, "finding", "findings")) }
      if count.uncorrelated > 0 {
        parts.append(
          Shown.count(count.uncorrelated, "record", "records") + " kept out of correlations")
      }
      lines.append(
        "\(suppression.title): \(parts.joined(separator: ", ")), until \(suppression.expires): "
          + "\(suppression.reason) (\(suppression.owner))")
    }
    return lines + expired.map { "\($0.title): over since \($0.expires), not applied (\($0.owner))" }
  }
}

extension TextReport {
  func suppressions(_ summary: ScanSummary) -> [String] {
    let found = summary.suppressionLines
    if found.isEmpty { return [] }
    var lines =
      ["", style.heading("Suppressions")] + found.prefix(InputNotes.namedInputs).map { "  " + $0.visible() }
    if found.count > InputNotes.namedInputs {
      let more = Shown.number(found.count - InputNotes.namedInputs)
      lines.append(style.faint("  ... and \(more) more; --format json lists all"))
    }
    return lines
  }
}

extension MarkdownReport {
  func appendSuppressions(_ summary: ScanSummary, into block: inout ReportBytes) {
    let found = summary.suppressionLines
    if found.isEmpty { return }
    block.append("\n## Suppressions\n\n")
    block.append(table: ["Suppression"], aligned: []) { row in
      for line in found.prefix(Self.rows) { row([code(line, most: 400)]) }
    }
    appendCut(found.count - Self.rows, "the json format gives all", into: &block)
  }
}

extension JSONReport {
  func suppressions(_ summary: ScanSummary, into json: inout ReportBytes) {
    json.key("suppressions", onNewLine: true)
    json.appendObject { json in
      json.field("applied", each: summary.suppressions) { json, count in
        json.appendObject { json in
          Self.fields(of: count.suppression, into: &json)
          json.field("findings", count.findings)
          json.field("uncorrelated", count.uncorrelated)
        }
      }
      json.field("expired", each: summary.expired) { json, suppression in
        json.appendObject { json in Self.fields(of: suppression, into: &json) }
      }
    }
  }

  private static func fields(of suppression: Suppression, into json: inout ReportBytes) {
    json.field("name", suppression.name)
    json.field("reason", suppression.reason)
    json.field("owner", suppression.owner)
    json.field("expires", suppression.expires)
  }
}
