internal import Sigma

/// Reads the tests of a document and gathers what is wrong with them.
struct RuleTestDocument {
  let file: String
  private(set) var tests: [RuleTest] = []
  private(set) var problems: [RuleProblem] = []
  /// How many bytes the records of all tests may have from here on.
  private var bytesLeft: Int

  init(file: String, recordBytes: Int) {
    self.file = file
    bytesLeft = recordBytes
  }

  mutating func problem(_ value: YAMLValue, _ message: String) {
    let place = RulePlace(file: file, line: value.line, column: value.column)
    problems.append(RuleProblem(at: place, message))
  }

  mutating func read(_ value: YAMLValue) {
    guard let entries = value.entries else {
      return problem(value, "a test file is a map with \"base\" and \"tests\", and this is \(value.kind)")
    }
    check(entries, known: ["base", "tests"], what: "a test file")
    guard let base = entries["base"], let record = base.entries else {
      return problem(entries["base"] ?? value, "a test file needs \"base\", a whole record as a map")
    }
    guard let tests = entries["tests"], let items = tests.items, !items.isEmpty else {
      return problem(entries["tests"] ?? value, "a test file needs \"tests\", a list")
    }
    for item in items where bytesLeft >= 0 { read(test: item, base: record, basePlace: base) }
  }

  private mutating func read(test value: YAMLValue, base: [YAMLEntry], basePlace: YAMLValue) {
    guard let entries = value.entries else {
      return problem(value, "a test is a map with \"name\" and \"expect\", and this is \(value.kind)")
    }
    let before = problems.count
    check(entries, known: ["name", "expect", "events", "without", "placeholders"], what: "a test")
    let name = entries["name"]?.text ?? ""
    if name.isEmpty { problem(entries["name"] ?? value, "a test needs a \"name\", a text") }
    let expectation = entries["expect"]?.text.flatMap(RuleTest.Expectation.init(rawValue:))
    if expectation == nil { problem(entries["expect"] ?? value, "a test needs \"expect\": fires or quiet") }
    let placeholders = placeholders(entries["placeholders"])
    var builder = TestRecordBuilder(
      base: base, place: basePlace, without: paths(entries["without"]), bytesLeft: bytesLeft)
    do throws(YAMLTreeError) {
      try builder.add(entries["events"])
    } catch {
      let place = RulePlace(file: file, line: error.line, column: error.column)
      problems.append(RuleProblem(at: place, error.message))
    }
    bytesLeft = builder.bytesLeft
    guard problems.count == before, let expectation else { return }
    let place = RulePlace(file: file, line: value.line, column: value.column)
    tests.append(
      RuleTest(
        name: name, expectation: expectation, records: builder.records, placeholders: placeholders,
        place: place))
  }

  private mutating func check(_ entries: [YAMLEntry], known: [String], what: String) {
    for entry in entries where !known.contains(entry.key) {
      let hint = entry.key.nearest(of: known).map { "; is \"\($0)\" meant?" } ?? ""
      let place = RulePlace(file: file, line: entry.keyLine, column: entry.keyColumn)
      problems.append(RuleProblem(at: place, "\(what) has no \"\(entry.key)\"\(hint)"))
    }
  }

  private mutating func paths(_ value: YAMLValue?) -> [[String]] {
    guard let value, !value.isNull else { return [] }
    var paths: [[String]] = []
    for item in value.items ?? [value] {
      if let path = item.text, !path.isEmpty {
        paths.append(path.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
      } else {
        problem(item, "\"without\" is a list of paths, and this is \(item.kind)")
      }
    }
    return paths
  }

  private mutating func placeholders(_ value: YAMLValue?) -> [String: [String]] {
    guard let value, !value.isNull else { return [:] }
    let map = PlaceholderMap(value, file: file, what: "\"placeholders\"")
    problems += map.problems
    return map.lists
  }
}
