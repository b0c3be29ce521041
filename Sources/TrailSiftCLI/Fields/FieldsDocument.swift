import Sigma
import TrailCoverage
import TrailRules
import TrailSift

/// The fields that rules ask about, beside their names in a system.
struct FieldsDocument {
  let review: FieldReview
  let mapping: FieldMapping
  /// Where each field of ``review`` is found; nil where no name is known.
  let mapped: [MappedField?]

  init(_ review: FieldReview, _ mapping: FieldMapping) {
    self.review = review
    self.mapping = mapping
    mapped = review.rows.map { mapping.field($0.field, review.forms) }
  }

  /// The rows that are never there, though rules look at such events.
  var neverThere: [FieldReview.Row] { review.rows.filter(\.isNeverThere) }

  /// What has to be known of the names.
  var notes: [String] {
    var notes: [String] = []
    if mapped.contains(where: { $0?.inside != nil }) {
      notes.append("A > B: the value is at B within the JSON that the field A holds.")
    }
    if let events = review.events {
      notes.append(
        "OF ALL: of \(Shown.count(events, "event", "events")), the share that carries the field; null, and empty lists"
          + " and objects, do not count. OF ASKED: the same of the events whose service and name a rule with the field"
          + " looks at.")
    }
    if !neverThere.isEmpty {
      notes.append(
        "A field that is never there need not be a mistake: a rule may have other ways to match, or ask that it is"
          + " absent.")
    }
    return notes + mapping.notes
  }

  /// One sentence on all.
  var summary: String {
    let own = mapped.count { $0.map { $0.inside == nil } ?? false }
    let within = mapped.count { $0?.inside != nil }
    var parts = ["\(Shown.number(own)) with a field of their own"]
    if within > 0 { parts.append("\(Shown.number(within)) within the JSON of one") }
    let without = mapped.count - own - within
    if without > 0 { parts.append("\(Shown.number(without)) left out, without a name that is known") }
    return
      "\(Shown.count(mapped.count, "field", "fields")) of \(Shown.count(review.ruleCount, "rule", "rules"))"
      + " in \(mapping.siem.title): " + parts.joined(separator: ", ")
  }

  /// A share in a table.
  static func shown(_ share: FieldReview.Share?) -> String {
    guard let share, let value = share.value else { return "-" }
    if share.counts.carried == 0 { return "none" }
    if share.counts.carried == share.events { return "100%" }
    let tenths = Int((value * 1000).rounded())
    if tenths < 1 { return "<0.1%" }
    if tenths > 999 { return ">99.9%" }
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// The first ones of many.
  static func named(_ names: [String], most: Int = 3) -> String {
    let more = names.count - most
    return names.prefix(most).joined(separator: ", ") + (more > 0 ? " and \(Shown.number(more)) more" : "")
  }
}

extension MappedField {
  /// In a cell of a table.
  var shown: String { inside.map { "\(name) > \($0)" } ?? name }
}
