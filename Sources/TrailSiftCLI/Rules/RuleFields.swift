import TrailCoverage
import TrailSift

/// The fields of one rule, beside their names in a system.
struct RuleFields {
  private let fields: [String]
  private let mapping: FieldMapping?

  /// - Parameter siem: the system; nil where no names are wanted.
  init(_ fields: [String], _ siem: SIEM?) {
    self.fields = fields
    mapping = siem.map(FieldMapping.of)
  }

  /// A table, titles first; none where there are no fields. It is as wide as the names, since a part of one is of no use.
  var lines: [String] {
    if fields.isEmpty { return [] }
    var table = TextColumns(
      ["FIELD"] + (mapping.map { [$0.siem.title.uppercased()] } ?? []) + ["SENT BY AWS"],
      flexible: 0)
    table.rows = fields.map { field in
      let name = mapping.map { [Self.isOurs(field) ? "-" : $0.field(field)?.shown ?? "-"] } ?? []
      let sending = FieldSending.of(field)
      let sent =
        Self.isOurs(field) ? "made by TrailSift" : sending.shown + (sending.note.map { "; \($0)" } ?? "")
      return ([field] + name + [sent]).map { $0.visible() }
    }
    return table.lines(width: nil)
  }

  var json: JSONValue {
    .list(
      fields.filter { !Self.isOurs($0) }.map { field in
        .object(
          FieldSending.of(field).members(of: field) + (mapping.map { $0.field(field).members } ?? []))
      })
  }

  private static func isOurs(_ field: String) -> Bool { field.hasPrefix(OwnField.prefix) }
}
