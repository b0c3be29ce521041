import TrailDetection
import TrailRecords

extension ScanSummary {
  /// A line for each suppression that is over or set something aside, fit to be shown. Those that are over come first:
  /// somebody is to look at them.
  public var suppressionLines: [String] { suppressionNotes.map(\.line) }

  fileprivate var suppressionNotes: [SuppressionNote] {
    expired.map { SuppressionNote($0, nil) }
      + suppressions.filter { $0.findings + $0.uncorrelated > 0 }.map { SuppressionNote($0.suppression, $0) }
  }
}

/// What people are told of a suppression.
private struct SuppressionNote {
  /// Its name, else where it stands.
  let name: String
  let suppression: Suppression
  /// What it set aside; nil where it is over.
  let setAside: String?

  init(_ suppression: Suppression, _ count: SuppressionCount?) {
    self.suppression = suppression
    name = suppression.name ?? "\(suppression.place)"
    setAside = count.map { count in
      let parts = [
        (count.findings, Shown.count(count.findings, "finding", "findings")),
        (
          count.uncorrelated,
          Shown.count(count.uncorrelated, "record", "records") + " kept out of correlations"
        ),
      ]
      return parts.filter { $0.0 > 0 }.map(\.1).joined(separator: ", ")
    }
  }

  var line: String {
    let until = suppression.expires.shortLine
    let what = setAside.map { "\($0), until \(until)" } ?? "ended \(until), not applied"
    return
      "\(name.shortLine): \(what): \(suppression.reason.shortLine) (\(suppression.owner.shortLine))"
  }
}

extension String {
  /// With a space for each stretch of white space: texts of YAML may have several lines.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The same of bounded length, with all written out that a terminal would obey.
  var shortLine: String { onOneLine.visible().fitted(to: 300) }
}

extension MarkdownReport {
  func appendSuppressions(_ summary: ScanSummary, into block: inout ReportBytes) {
    append(
      section: "Suppressions", ["Suppression", "Set aside", "Until", "Reason", "Owner"],
      summary.suppressionNotes, into: &block
    ) { note in
      let suppression = note.suppression
      return [
        code(note.name), note.setAside ?? "nothing: it has ended", code(suppression.expires),
        code(suppression.reason.onOneLine, most: 400), code(suppression.owner),
      ]
    }
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
