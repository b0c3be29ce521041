internal import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRecords
internal import TrailRules

extension ConfigurationDocument {
  private static let parts = ["name", "reason", "owner", "expires", "rules", "detection", "same_element"]

  mutating func suppressions(_ map: [YAMLEntry]) {
    namedMaps("suppressions", in: map, of: ("a", "suppression"), known: Self.parts) {
      document, entries, item in
      guard let suppression = document.suppression(entries, at: item) else { return nil }
      document.result.suppressions.append(suppression)
      return suppression.name
    }
  }

  /// nil after a problem.
  private mutating func suppression(_ map: [YAMLEntry], at value: YAMLValue) -> Suppression? {
    let before = problems.count
    let name = text("name", in: map)
    if let value = map["name"], name?.isBlank ?? false {
      problem(at: value, "the name is empty; write one, or leave it out")
    }
    let reason = required("reason", of: "suppression", "say why findings are set aside", in: map, at: value)
    let owner = required("owner", of: "suppression", "name who answers for it", in: map, at: value)
    let expiry = expiry(map, at: value)
    let rules = ruleNames("rules", in: map, for: .suppression)
    if let value = map["rules"], rules.isEmpty, problems.count == before {
      problem(at: value, "the list of rules is empty; name rules, or leave it out")
    }
    let detection = detection(map, at: value)
    guard let reason, let owner, let expiry, let detection, problems.count == before else { return nil }
    return Suppression(
      name: name, reason: reason, owner: owner, expires: expiry.text, end: expiry.end, rules: rules,
      detection: detection, place: RulePlace(file: file, line: value.line, column: value.column))
  }

  private mutating func expiry(_ map: [YAMLEntry], at value: YAMLValue) -> (text: String, end: EventTime)? {
    guard let given = map["expires"], !given.isNull else {
      problem(
        at: map["expires"] ?? value, "the suppression has no \"expires\"; write its last day, as 2027-01-31")
      return nil
    }
    if let text = given.text, let end = Expiry.end(text) { return (text, end) }
    let found = given.text.map { "\"\($0)\" is neither" } ?? "this is \(given.kind)"
    problem(
      at: given,
      "\"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \(found)")
    return nil
  }

  private mutating func detection(_ map: [YAMLEntry], at value: YAMLValue) -> Sigma.Detection? {
    guard let entry = map.first(where: { $0.key == "detection" }), !entry.value.isNull else {
      problem(
        at: map["detection"] ?? value,
        "the suppression has no \"detection\": searches and a condition, as in a rule")
      return nil
    }
    let read = DetectionReader.read(entry, in: map, source: source, file: file)
    problems += read.problems
    if let detection = read.detection { check(detection, at: entry) }
    return read.detection
  }

  /// Placeholders that nobody has named, values that cannot be compiled, and fields that no record has.
  private mutating func check(_ detection: Sigma.Detection, at entry: YAMLEntry) {
    let lists = result.allPlaceholders
    for item in detection.searches.flatMap(\.body.items) {
      do throws(RuleProblem) {
        _ = try ItemTest(item, placeholders: lists)
      } catch {
        problems.append(error)
      }
    }
    problems += DetectionRules.unknownFields(of: detection)
    let place = RulePlace(file: file, line: entry.keyLine, column: entry.keyColumn)
    for finding in RuleLint.check(detection, at: place, vocabulary, placeholders: lists) {
      if finding.severity == .error {
        problems.append(RuleProblem(at: finding.place, finding.message))
      } else {
        warn(line: finding.place.line, column: finding.place.column, finding.message)
      }
    }
  }
}
