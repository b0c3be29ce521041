import Sigma
import TrailCoverage
import TrailRules
import TrailSift

extension FieldsDocument {
  /// `trailsift.fields/1`.
  var json: JSONValue {
    [
      "schema": .text("trailsift.fields/1"), "siem": .text(mapping.siem.rawValue),
      "names_source": .text(mapping.source),
      "notes": JSONValue(mapping.notes), "sending_source": .text(FieldSending.source),
      "rules": .number(review.ruleCount), "events": JSONValue(review.events),
      "fields": .list(zip(review.rows, mapped).map { Self.json($0, $1) }),
      "cannot_match": .list(
        review.mute.map { mute in
          [
            "rule": .text(mute.rule.label), "id": JSONValue(mute.rule.id), "events": .number(mute.events),
            "fields": JSONValue(mute.fields),
          ]
        }),
      "own_fields": .list(
        review.own.map { row in
          [
            "field": .text(row.field), "needs_baseline": .boolean(row.needsBaseline),
            "needs_places": .boolean(row.needsPlaces), "rules": JSONValue(row.rules.map(\.label)),
          ]
        }),
    ]
  }

  private static func json(_ row: FieldReview.Row, _ mapped: MappedField?) -> JSONValue {
    .object(
      row.sending.members(of: row.field) + mapped.members + [
        ("all", json(row.all)), ("asked", json(row.asked)),
        ("never_there", row.asked == nil ? .null : .boolean(row.isNeverThere)),
        (
          "rules",
          .list(
            row.uses.map { use in
              [
                "rule": .text(use.rule.label), "id": JSONValue(use.rule.id), "reports": .boolean(use.reports),
                "asked": json(use.share),
              ]
            })
        ),
      ])
  }

  private static func json(_ share: FieldReview.Share?) -> JSONValue {
    guard let share else { return .null }
    return [
      "events": .number(share.events), "carried": .number(share.counts.carried),
      "empty": .number(share.counts.empty),
      "share": share.value.map { .decimal(($0 * 10000).rounded() / 10000) } ?? .null,
    ]
  }

  private static let columns = [
    "field", "mapped", "inside", "aws_sends", "aws_since", "events", "carried", "share", "asked_events",
    "asked_carried", "asked_share", "never_there", "rules",
  ]

  /// A row a field (RFC 4180), a header row first.
  var csv: String {
    var lines = [Self.columns]
    for (row, mapped) in zip(review.rows, mapped) {
      lines.append(
        [
          row.field, mapped?.name ?? "", mapped?.inside ?? "", row.sending.word.rawValue,
          row.sending.since ?? "",
        ] + Self.cells(row.all) + Self.cells(row.asked) + [
          row.asked == nil ? "" : "\(row.isNeverThere)", row.uses.map(\.rule.label).joined(separator: ";"),
        ])
    }
    return lines.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cells(_ share: FieldReview.Share?) -> [String] {
    guard let share else { return ["", "", ""] }
    return [
      String(share.events), String(share.counts.carried),
      share.value.map { "\(($0 * 10000).rounded() / 10000)" } ?? "",
    ]
  }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front.
  private static func cell(_ text: String) -> String {
    let shown = text.visible()
    let guarded = shown.first.map { "=+-@".contains($0) } ?? false ? "'" + shown : shown
    guard guarded.contains(where: { ",\"".contains($0) }) else { return guarded }
    return "\"\(guarded.replacing("\"", with: "\"\""))\""
  }
}

extension FieldSending {
  /// A field and whether AWS sends it, as JSON has it.
  func members(of field: String) -> [(name: String, value: JSONValue)] {
    [
      ("field", .text(field)), ("aws_sends", .text(word.rawValue)), ("aws_since", JSONValue(since)),
      ("aws_note", JSONValue(note)),
    ]
  }
}

extension MappedField? {
  /// The name and the way within it, as JSON has them.
  var members: [(name: String, value: JSONValue)] {
    [("mapped", JSONValue(self?.name)), ("inside", JSONValue(self?.inside))]
  }
}

extension JSONValue {
  fileprivate init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
}
