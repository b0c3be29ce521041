internal import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRules

extension ConfigurationDocument {
  mutating func severity(_ map: [YAMLEntry]) {
    guard let value = map["severity"], !value.isNull else { return }
    guard let entries = value.entries else {
      return problem(at: value, "\"severity\" is a map, and this is \(value.kind)")
    }
    refuseOthers(in: entries, of: "\"severity\"", known: ["lift", "events", "rules"])
    let lift = lift(entries)
    var events: [SeverityPolicy.EventLevel] = []
    for (entry, level) in levels("events", of: "names of events", in: entries) {
      if let event = event(entry, level) { events.append(event) }
    }
    result.severityPolicy = SeverityPolicy(lift: lift, events: events)
    for (entry, level) in levels("rules", of: "ids or names of rules", in: entries) {
      result.ruleLevels[entry.key] = level
      note(entry.key, line: entry.keyLine, column: entry.keyColumn, for: .level)
    }
  }

  private mutating func lift(_ map: [YAMLEntry]) -> SeverityPolicy.Lift {
    guard let value = map["lift"], let text = text("lift", in: map) else { return .any }
    if let lift = SeverityPolicy.Lift(rawValue: text) { return lift }
    problem(
      at: value,
      "\"lift\" is \"any\" (every error code lifts a severity) or \"denied\" (denials alone), not \"\(text)\""
    )
    return .any
  }

  /// The entries of a map of severities.
  private mutating func levels(
    _ key: String, of names: String, in map: [YAMLEntry]
  ) -> [(entry: YAMLEntry, level: Severity)] {
    guard let value = map[key], !value.isNull else { return [] }
    guard let entries = value.entries else {
      problem(at: value, "\"\(key)\" is a map of \(names) and severities, and this is \(value.kind)")
      return []
    }
    return entries.compactMap { entry in level(entry.value).map { (entry, $0) } }
  }

  private mutating func level(_ value: YAMLValue) -> Severity? {
    let words = Severity.allCases.map(\.name)
    guard let text = value.text else {
      problem(at: value, "a severity is one of \(words.joined(separator: ", ")), and this is \(value.kind)")
      return nil
    }
    if let level = Severity(name: text) { return level }
    let hint = text.nearest(of: words).map { "; is \"\($0)\" meant?" } ?? ""
    problem(at: value, "\"\(text)\" is no severity; there are \(words.joined(separator: ", "))\(hint)")
    return nil
  }

  /// `CreateUser`, or with its service `iam.amazonaws.com/CreateUser`.
  private mutating func event(_ entry: YAMLEntry, _ level: Severity) -> SeverityPolicy.EventLevel? {
    let parts = entry.key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, !parts.contains(""), let name = parts.last else {
      problem(
        at: entry,
        "\"\(entry.key)\" names no event; write its name, or its source and name as s3.amazonaws.com/PutBucketAcl"
      )
      return nil
    }
    let source = parts.count == 2 ? parts.first : nil
    for doubt in [source.flatMap { vocabulary.doubt(exactSource: $0) }, vocabulary.doubt(exactName: name)] {
      if let doubt { warn(line: entry.keyLine, column: entry.keyColumn, doubt) }
    }
    return SeverityPolicy.EventLevel(name: name, source: source, severity: level)
  }
}
