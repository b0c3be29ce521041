internal import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRules

/// A document on its way to a configuration: reads its parts and gathers what is wrong with them.
struct ConfigurationDocument: MapReading {
  let file: String
  let title: String? = nil
  let source: YAMLSource
  var result = Configuration()
  var problems: [RuleProblem] = []
  /// Made only where names of events are to be looked up.
  private(set) lazy var vocabulary = EventVocabulary(rules: BundledPack.rules)

  private static let parts = ["rules", "disable", "placeholders", "severity", "suppressions", "automation"]

  init(file: String, source: YAMLSource) {
    self.file = file
    self.source = source
  }

  mutating func read(_ value: YAMLValue) {
    guard let map = value.entries else {
      return problem(
        at: value, "a configuration is a map of \(Self.words(Self.parts)), and this is \(value.kind)")
    }
    refuseOthers(in: map, of: "a configuration", known: Self.parts)
    rulePaths(map)
    result.disabled = ruleNames("disable", in: map, for: .disabled)
    placeholders(map)
    severity(map)
    suppressions(map)
    automation(map)
    result.warnings.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
  }

  /// Refuses keys that a map does not take.
  mutating func refuseOthers(in map: [YAMLEntry], of owner: String, known: [String]) {
    for entry in map where !known.contains(entry.key) {
      let hint =
        entry.key.nearest(of: known).map { "is \"\($0)\" meant?" } ?? "it has \(Self.words(known))"
      problem(at: entry, "\(owner) has no \"\(entry.key)\"; \(hint)")
    }
  }

  /// The text of an attribute that has to be there.
  /// - Parameters:
  ///   - owner: what it is an attribute of, and where that stands.
  ///   - advice: what to do where it is not there.
  /// - Returns: nil after a problem.
  mutating func required(
    _ key: String, of owner: String, _ advice: String, in map: [YAMLEntry], at value: YAMLValue
  ) -> String? {
    guard let given = map[key], !given.isNull else {
      problem(at: map[key] ?? value, "the \(owner) has no \"\(key)\"; \(advice)")
      return nil
    }
    guard let text = text(key, in: map) else { return nil }
    if text.isBlank {
      problem(at: given, "\"\(key)\" is empty; \(advice)")
      return nil
    }
    return text
  }

  /// Reads a list of maps, whose names have to differ.
  /// - Parameters:
  ///   - owner: what each of them is, with its article.
  ///   - known: the keys that they may have.
  ///   - read: takes one; gives its name, or nil for one that is not to be compared.
  mutating func namedMaps(
    _ key: String, in map: [YAMLEntry], of owner: (article: String, noun: String), known: [String],
    _ read: (inout Self, [YAMLEntry], YAMLValue) -> String?
  ) {
    guard let value = map[key], !value.isNull else { return }
    guard let items = value.items else {
      return problem(at: value, "\"\(key)\" is a list of maps, and this is \(value.kind)")
    }
    let one = "\(owner.article) \(owner.noun)"
    var lines: [String: Int] = [:]
    for item in items {
      guard let entries = item.entries else {
        problem(at: item, "\(one) is a map of \(Self.words(known)), and this is \(item.kind)")
        continue
      }
      refuseOthers(in: entries, of: one, known: known)
      guard let name = read(&self, entries, item), let value = entries["name"] else { continue }
      if let line = lines[name] {
        problem(
          at: value, "the \(owner.noun) on line \(line) is named \"\(name)\" too; give one another name")
      }
      lines[name] = lines[name] ?? value.line
    }
  }

  mutating func warn(line: Int, column: Int, _ message: String) {
    let place = RulePlace(file: file, line: line, column: column)
    result.warnings.append(ConfigurationWarning(place: place, message: message))
  }

  /// Paths of rules, which begin at the file's folder.
  private mutating func rulePaths(_ map: [YAMLEntry]) {
    for (text, value) in textValues("rules", in: map) {
      let path = Self.path(text, besides: file)
      if text.isEmpty {
        problem(at: value, "the path is empty; name a file or folder of rules")
      } else if !FileBytes.exists(path) {
        problem(
          at: value,
          "there is no file or folder \(path); paths begin at the folder of the configuration")
      } else {
        result.rulePaths.append(path)
      }
    }
  }

  static func path(_ path: String, besides file: String) -> String {
    guard !path.hasPrefix("/"), let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return file[...slash] + path
  }

  /// Ids or names of rules.
  mutating func ruleNames(_ key: String, in map: [YAMLEntry], for purpose: RuleName.Purpose) -> [String] {
    let names = textValues(key, in: map)
    for (name, value) in names { note(name, line: value.line, column: value.column, for: purpose) }
    return names.map(\.text)
  }

  mutating func note(_ name: String, line: Int, column: Int, for purpose: RuleName.Purpose) {
    let place = RulePlace(file: file, line: line, column: column)
    result.ruleNames.append(RuleName(name: name, place: place, purpose: purpose))
  }

  private mutating func placeholders(_ map: [YAMLEntry]) {
    guard let value = map["placeholders"], !value.isNull else { return }
    let lists = PlaceholderMap(value, file: file, what: "\"placeholders\"")
    problems += lists.problems
    result.placeholders = lists.lists
    let bundled = BundledPack.placeholders
    for entry in value.entries ?? [] where bundled[entry.key] == nil {
      if let known = entry.key.nearest(of: bundled.keys.sorted()) {
        warn(
          line: entry.keyLine, column: entry.keyColumn,
          "no bundled rule asks for a list \"\(entry.key)\"; is \"\(known)\" meant?")
      }
    }
  }

  /// `"a", "b" and "c"`.
  static func words(_ words: [String]) -> String {
    let quoted = words.map { "\"\($0)\"" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
