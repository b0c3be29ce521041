extension RuleDocument {
  /// `new_to_baseline` decides which matches count: a rule with a slip in it would fire on all of them.
  mutating func checkNewToBaseline() {
    guard let entry = entries.first(where: { $0.key == "new_to_baseline" }) else { return }
    guard let fields = entry.value.items else {
      return problem(
        at: entry.value,
        "\"new_to_baseline\" is a list of fields, as [userIdentity.arn, awsRegion], and this is \(entry.value.kind)"
      )
    }
    if fields.isEmpty {
      problem(at: entry.value, "\"new_to_baseline\" names no field; name one, or leave it out")
    }
    for field in fields where field.text?.isEmpty ?? true {
      problem(
        at: field,
        "\"new_to_baseline\" is a list of fields, and this is \(field.text == nil ? field.kind : "empty")")
    }
  }
}
