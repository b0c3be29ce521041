package import Sigma
internal import TrailDetection

/// Names of events and services that are known: of the catalogue and of the bundled rules.
package struct EventVocabulary {
  /// In small letters; as they are written.
  private var names: [String: String] = [:]
  private var sources: [String: String] = [:]
  private var sortedNames: [String] = []

  package init(rules: [Rule]) {
    for entry in Catalogue.bundled.entries {
      add(entry.eventName, to: &names)
      add(entry.eventSource, to: &sources)
      for other in entry.loggedAs {
        add(other.name, to: &names)
        if let source = other.source { add(source, to: &sources) }
      }
      for source in entry.alsoLoggedBy { add(source, to: &sources) }
    }
    for item in rules.flatMap(\.items) {
      for text in item.plainTexts {
        if item.asksEventName { add(text, to: &names) }
        if item.field == "eventSource" { add(text, to: &sources) }
      }
    }
    sortedNames = names.values.sorted()
  }

  private func add(_ word: String, to words: inout [String: String]) {
    if words[word.lowercased()] == nil { words[word.lowercased()] = word }
  }

  func knows(name: String) -> Bool {
    let bytes = Array(name.utf8)
    let stem = APIVersionSuffix.stemLength(of: bytes.span).map {
      String(decoding: bytes.prefix($0), as: UTF8.self)
    }
    return names[name.lowercased()] != nil || stem.map { names[$0.lowercased()] != nil } ?? false
  }

  func knows(source: String) -> Bool { sources[source.lowercased()] != nil }

  /// What to say of a name that is not known, in whatever case.
  func doubt(name: String) -> String? {
    if knows(name: name) { return nil }
    return "the event name \"\(name)\" is not in the catalogue, which does not have all\(nameHint(name))"
  }

  func doubt(source: String) -> String? {
    if knows(source: source) { return nil }
    return "the event source \"\(source)\" is not in the catalogue, which does not have all"
      + sourceHint(source)
  }

  /// What to say of a name that is not known so, where names are compared by case.
  package func doubt(exactName name: String) -> String? {
    if let known = names[name.lowercased()], known != name {
      return "no event is named \"\(name)\": names go by case; is \"\(known)\" meant?"
    }
    return doubt(name: name)
  }

  package func doubt(exactSource source: String) -> String? {
    if let known = sources[source.lowercased()], known != source {
      return "no event source is named \"\(source)\": names go by case; is \"\(known)\" meant?"
    }
    return doubt(source: source)
  }

  /// A name with the same verb and a noun that is like it, or the other way round: as a whole, all names that begin with
  /// `Describe` are like one another.
  func nameHint(_ name: String) -> String {
    let (verb, noun) = Self.parts(name)
    let named = sortedNames.map { (name: $0, parts: Self.parts($0)) }
    let nouns = named.filter { $0.parts.verb.lowercased() == verb.lowercased() }
    let verbs = named.filter { $0.parts.noun.lowercased() == noun.lowercased() && !noun.isEmpty }
    let found =
      noun.nearest(of: nouns.map(\.parts.noun)).flatMap { noun in nouns.first { $0.parts.noun == noun } }
      ?? verb.nearest(of: verbs.map(\.parts.verb)).flatMap { verb in verbs.first { $0.parts.verb == verb } }
    return found.map { "; is \"\($0.name)\" meant?" } ?? ""
  }

  /// `Stop` and `Logging` of `StopLogging`.
  private static func parts(_ name: String) -> (verb: String, noun: String) {
    let verb = name.prefix(1) + name.dropFirst().prefix { !$0.isUppercase }
    return (String(verb), String(name.dropFirst(verb.count)))
  }

  func sourceHint(_ source: String) -> String {
    // What all of them end with says nothing of the one that is meant.
    let suffix = ".amazonaws.com"
    let stem = source.hasSuffix(suffix) ? String(source.dropLast(suffix.count)) : source
    let stems = sources.values.map { $0.hasSuffix(suffix) ? String($0.dropLast(suffix.count)) : $0 }
    if stems.contains(stem.lowercased()) { return "; is \"\(stem.lowercased())\(suffix)\" meant?" }
    return stem.nearest(of: stems.sorted()).map { "; is \"\($0)\(suffix)\" meant?" } ?? ""
  }
}

extension DetectionItem {
  var asksEventName: Bool { field == "eventName" || field == OwnField.eventName.rawValue }

  /// The texts that a field's value is to be as a whole; none where modifiers or wildcards ask for something else.
  var plainTexts: [String] {
    guard modifiers.allSatisfy({ [.all, .neq, .cased].contains($0) }) else { return [] }
    return values.compactMap { value in
      guard case .text(let text) = value, !text.contains(where: { "*?\\".contains($0) }) else { return nil }
      return text
    }
  }
}
