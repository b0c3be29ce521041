internal import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRules

extension ConfigurationDocument {
  private static let parts = ["name", "owner", "principals", "networks", "user_agents", "events", "effect"]

  mutating func automation(_ map: [YAMLEntry]) {
    namedMaps("automation", in: map, of: ("an", "automation"), known: Self.parts) { document, entries, item in
      if let automation = document.automation(entries, at: item) {
        document.result.automation.append(automation)
      }
      return entries["name"]?.text.flatMap { $0.isBlank ? nil : $0 }
    }
  }

  /// nil after a problem.
  private mutating func automation(_ map: [YAMLEntry], at value: YAMLValue) -> Automation? {
    let before = problems.count
    let name = required("name", of: "automation", "give it one, which findings bear", in: map, at: value)
    let owner = owner(map, at: value)
    let principals = principals(map, at: value)
    let networks = bounds("networks", in: map) { (network) throws(AutomationMistake) in
      try Automation.check(network: network)
    }
    let userAgents = bounds("user_agents", in: map) { _ in }
    let events = bounds("events", in: map) { (event) throws(AutomationMistake) in
      _ = try Automation.parts(ofEvent: event)
    }
    let effect = effect(map)
    guard let name, let owner, problems.count == before else { return nil }
    doubt(events: map)
    return Automation(
      name: name, owner: owner, principals: principals, networks: networks, userAgents: userAgents,
      events: events, effect: effect, place: RulePlace(file: file, line: value.line, column: value.column))
  }

  private mutating func owner(_ map: [YAMLEntry], at value: YAMLValue) -> String? {
    let advice = "name who answers for it"
    guard let owner = required("owner", of: "automation", advice, in: map, at: value) else { return nil }
    if owner == Automation.ownerToFillIn, let given = map["owner"] {
      problem(at: given, "the owner is still to be filled in; \(advice)")
      return nil
    }
    return owner
  }

  private mutating func principals(_ map: [YAMLEntry], at value: YAMLValue) -> [String] {
    guard let given = map["principals"], !given.isNull else {
      problem(
        at: map["principals"] ?? value,
        "the automation has no \"principals\"; write the ARN of its user or role, * for any text in it")
      return []
    }
    let count = problems.count
    let principals = textValues("principals", in: map)
    if principals.isEmpty, problems.count == count {
      problem(at: given, "the list of principals is empty; write the ARN of its user or role")
    }
    for (text, value) in principals {
      if text.isBlank {
        problem(at: value, "the principal is empty; write the ARN of its user or role")
      } else if NamePattern.fitsEverything(text) {
        problem(
          at: value,
          "\"\(text)\" is every principal there is; write the ARN of its user or role, * for a part of it")
      }
    }
    return principals.map(\.text)
  }

  /// The texts of an attribute that narrows what the automation does.
  private mutating func bounds(
    _ key: String, in map: [YAMLEntry], _ check: (String) throws(AutomationMistake) -> Void
  ) -> [String] {
    guard let given = map[key], !given.isNull else { return [] }
    let count = problems.count
    let values = textValues(key, in: map)
    if values.isEmpty, problems.count == count {
      problem(at: given, "\"\(key)\" is empty; name some, or leave it out for any")
    }
    for (text, value) in values {
      if text.isBlank {
        problem(at: value, "\"\(key)\" has an empty text; name something, or leave it out for any")
      } else if NamePattern.fitsEverything(text) {
        problem(at: value, "\"\(text)\" narrows nothing; leave out \"\(key)\" for any")
      } else {
        do throws(AutomationMistake) {
          try check(text)
        } catch {
          problem(at: value, "\(error)")
        }
      }
    }
    return values.map(\.text)
  }

  private mutating func effect(_ map: [YAMLEntry]) -> Automation.Effect {
    guard let value = map["effect"], let text = text("effect", in: map) else { return .mark }
    if let effect = Automation.Effect(rawValue: text) { return effect }
    let words = Automation.Effect.allCases.map(\.rawValue)
    let hint = text.nearest(of: words).map { "; is \"\($0)\" meant?" } ?? ""
    problem(
      at: value,
      "\"effect\" is \"mark\" (findings bear the name), \"lower\" (they are one tier less severe too) or \"set-aside\""
        + " (they are counted and not reported), not \"\(text)\"\(hint)")
    return .mark
  }

  /// Warns of names that the catalogue does not have.
  private mutating func doubt(events map: [YAMLEntry]) {
    for (text, value) in textValues("events", in: map) where NamePattern.isLiteral(text) {
      guard let (source, name) = try? Automation.parts(ofEvent: text) else { continue }
      for doubt in [source.flatMap { vocabulary.doubt(exactSource: $0) }, vocabulary.doubt(exactName: name)] {
        if let doubt { warn(line: value.line, column: value.column, doubt) }
      }
    }
  }
}
