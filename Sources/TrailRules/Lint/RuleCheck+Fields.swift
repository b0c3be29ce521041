internal import Sigma
internal import TrailDetection

extension RuleCheck {
  /// Fields that no record has.
  mutating func fields() {
    for (field, place) in rule.fieldUses {
      checkField(field, at: place ?? text.place(of: field, inAttribute: "correlation", in: rule.place))
    }
    guard case .detection(let detection) = rule.body else { return }
    for search in detection.searches {
      guard let path = search.sameElement, !path.hasPrefix(OwnField.prefix) else { continue }
      // What is below it was looked at with the items.
      if RecordFieldNames.isSingleScalar(path) {
        error(
          text.place(of: search.name, inAttribute: "same_element", in: rule.place),
          "`\(path)` is no list: the search \"\(search.name)\" needs no \"same_element\"")
      }
    }
  }

  private mutating func checkField(_ field: String, at place: RulePlace) {
    if field.hasPrefix(OwnField.prefix) {
      // Of items, whoever compiles them says so.
      if case .correlation = rule.body, OwnField(rawValue: field) == nil {
        let known = OwnField.allCases.map(\.rawValue)
        error(
          place,
          "there is no field `\(field)`; the fields of TrailSift are \(known.joined(separator: ", "))")
      }
      return
    }
    switch RecordFieldNames.mistake(in: field) {
    case nil: return
    case .belowScalar(let parent):
      error(place, "`\(field)`: nothing can stand below `\(parent)`, which is text, a number or a boolean")
    case .unknown(let step, let parent, let known):
      let owner = parent.isEmpty ? "CloudTrail's records have" : "`\(parent)` has"
      if let nearest = step.nearest(of: known) {
        error(
          place,
          "`\(field)`: \(owner) no field \"\(step)\"; is \"\(nearest)\" meant?"
            + (nearest.lowercased() == step.lowercased() ? " Field names go by case" : ""))
      } else {
        warning(place, "`\(field)`: \(owner) no field \"\(step)\" that TrailSift knows; check the name")
      }
    }
  }
}
