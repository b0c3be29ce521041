import Sigma
import TrailCoverage
import TrailRules
import TrailSift

extension FieldsDocument {
  /// For a person. The table is as wide as the names, since a part of one is of no use.
  var lines: [String] {
    var lines = ["Names: \(mapping.source)", "Sent by AWS: \(FieldSending.source)", ""]
    if !review.rows.isEmpty { lines += table.lines(width: nil) + [""] }
    for section in [neverThereLines, muteLines, ownLines] where !section.isEmpty { lines += section + [""] }
    lines += notes
    lines.append(summary)
    return lines.map { $0.visible() }
  }

  private var table: TextColumns {
    let counts = review.events != nil
    var table = TextColumns(
      ["FIELD", mapping.siem.title.uppercased(), "SENT BY AWS", "RULES"]
        + (counts ? ["OF ALL", "OF ASKED"] : []),
      flexible: 1)
    table.rows = zip(review.rows, mapped).map { row, mapped in
      [row.field, mapped?.shown ?? "-", row.sending.shown, Shown.number(row.uses.count)].map { $0.visible() }
        + (counts ? [Self.shown(row.all), Self.shown(row.asked)] : [])
    }
    return table
  }

  private var neverThereLines: [String] {
    if neverThere.isEmpty { return [] }
    return ["Never there, though rules look at such events:"]
      + neverThere.map { row in
        "  \(row.field)  (\(Self.events(row.asked)); \(Self.named(row.uses.map(\.rule.label))))"
      }
  }

  private var muteLines: [String] {
    if review.mute.isEmpty { return [] }
    return ["Rules that cannot match here, since no event that they look at carries their fields:"]
      + review.mute.map { mute in
        "  \(mute.rule.label)  (\(Shown.count(mute.events, "event", "events")); \(Self.named(mute.fields)))"
      }
  }

  private var ownLines: [String] {
    if review.own.isEmpty { return [] }
    return ["Made by TrailSift, and nowhere else:"]
      + review.own.map { row in
        "  \(row.field)  (\(Shown.count(row.rules.count, "rule", "rules"))"
          + (row.needsBaseline ? "; needs a baseline" : "")
          + (row.needsPlaces ? "; needs a database of places" : "")
          + ")"
      }
  }

  private static func events(_ share: FieldReview.Share?) -> String {
    Shown.count(share?.events ?? 0, "event", "events")
  }

  /// For a wiki or a ticket.
  var markdown: [String] {
    let counts = review.events != nil
    var lines = [
      "# Fields in \(mapping.siem.title)", "", "- \(summary)", "- Names: \(mapping.source)",
      "- Sent by AWS: \(FieldSending.source)", "",
      "| Field | \(mapping.siem.title) | Sent by AWS | Rules |" + (counts ? " Of all | Of asked |" : ""),
      "| :-- | :-- | :-- | --: |" + (counts ? " --: | --: |" : ""),
    ]
    for (row, mapped) in zip(review.rows, mapped) {
      lines.append(
        "| \(Self.code(row.field)) | \(mapped.map { Self.code($0.shown) } ?? "-") | \(row.sending.shown)"
          + " | \(Shown.number(row.uses.count)) |"
          + (counts ? " \(Self.escaped(Self.shown(row.all))) | \(Self.escaped(Self.shown(row.asked))) |" : "")
      )
    }
    lines += Self.section(
      "Never there, though rules look at such events",
      neverThere.map { row in
        "\(Self.code(row.field)) (\(Self.events(row.asked))): \(row.uses.map { Self.code($0.rule.label) }.joined(separator: ", "))"
      })
    lines += Self.section(
      "Rules that cannot match here",
      review.mute.map { mute in
        "\(Self.code(mute.rule.label)) (\(Shown.count(mute.events, "event", "events"))): "
          + mute.fields.map(Self.code).joined(separator: ", ")
      })
    lines += Self.section(
      "Made by TrailSift, and nowhere else",
      review.own.map { row in
        "\(Self.code(row.field)): \(Shown.count(row.rules.count, "rule", "rules"))"
      })
    return lines + Self.section("Notes", notes.map(Self.escaped))
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "## \(title)", ""] + lines.map { "- \($0)" }
  }

  /// A code span, in which Markdown does nothing with what stands there.
  private static func code(_ text: String) -> String {
    "`\(text.visible { "`|\\".unicodeScalars.contains($0) })`"
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { "<>*_{}".contains($0) ? ["\\", $0] : [$0] })
  }
}
