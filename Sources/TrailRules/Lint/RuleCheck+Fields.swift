internal import Sigma
internal import TrailDetection

extension RuleCheck {
  /// Fields that no record has.
  mutating func fields() {
    // The model has the places of items alone.
    let attribute = if case .correlation = rule.body { "correlation" } else { Rule.newToBaselineName }
    for (field, place) in rule.fieldUses {
      checkField(field, at: place ?? text.place(of: field, inAttribute: attribute, in: rule.place))
    }
    novelty()
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

  /// Fields of `new_to_baseline` that are the same in what is learnt and what is looked at, or never there.
  private mutating func novelty() {
    guard case .detection(let detection) = rule.body, !rule.newToBaseline.isEmpty else { return }
    for field in rule.newToBaseline where RuleNeeds(of: field).contains(.baseline) {
      error(
        text.place(of: field, inAttribute: Rule.newToBaselineName, in: rule.place),
        "`\(field)` cannot be learnt: there is no baseline yet while one is made; name the field that it is about"
      )
    }
    if RuleNeeds(of: detection).contains(.baseline) {
      warning(
        place(of: Rule.newToBaselineName),
        "the rule also asks what a baseline tells, and so it matches nothing while one is made: whatever it matches "
          + "later is new; ask one of the two")
    }
  }

  private mutating func checkField(_ field: String, at place: RulePlace) {
    if field.hasPrefix(OwnField.prefix) {
      // Of items, whoever compiles them says so.
      if case .correlation = rule.body, let doubt = OwnField.doubt(field) { error(place, doubt) }
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
