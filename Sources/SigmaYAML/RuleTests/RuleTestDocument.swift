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
    problem(line: value.line, column: value.column, message)
  }

  mutating func problem(line: Int, column: Int, _ message: String) {
    problems.append(RuleProblem(at: RulePlace(file: file, line: line, column: column), message))
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

  private static let known = [
    "name", "expect", "events", "without", "baseline", "places", "placeholders",
  ]

  private mutating func read(test value: YAMLValue, base: [YAMLEntry], basePlace: YAMLValue) {
    guard let entries = value.entries else {
      return problem(value, "a test is a map with \"name\" and \"expect\", and this is \(value.kind)")
    }
    let before = problems.count
    check(entries, known: Self.known, what: "a test")
    let name = entries["name"]?.text ?? ""
    if name.isEmpty { problem(entries["name"] ?? value, "a test needs a \"name\", a text") }
    let expectation = entries["expect"]?.text.flatMap(RuleTest.Expectation.init(rawValue:))
    if expectation == nil { problem(entries["expect"] ?? value, "a test needs \"expect\": fires or quiet") }
    let placeholders = placeholders(entries["placeholders"])
    let places = places(entries["places"])
    let builder = TestRecordBuilder(base: base, place: basePlace, without: paths(entries["without"]))
    let baseline = baseline(entries["baseline"], builder)
    let records = records(builder) { builder throws(YAMLTreeError) in try builder.add(entries["events"]) }
    guard problems.count == before, let expectation else { return }
    let place = RulePlace(file: file, line: value.line, column: value.column)
    tests.append(
      RuleTest(
        name: name, expectation: expectation, records: records, baseline: baseline, places: places,
        placeholders: placeholders, place: place))
  }

  /// The records that a builder makes; those before a problem.
  private mutating func records(
    _ builder: TestRecordBuilder, _ add: (inout TestRecordBuilder) throws(YAMLTreeError) -> Void
  ) -> [[UInt8]] {
    var builder = builder
    builder.bytesLeft = bytesLeft
    do throws(YAMLTreeError) {
      try add(&builder)
    } catch {
      problem(line: error.line, column: error.column, error.message)
    }
    bytesLeft = builder.bytesLeft
    return builder.records
  }

  /// Nil where there is none. A list without events is a baseline of nothing.
  private mutating func baseline(_ value: YAMLValue?, _ builder: TestRecordBuilder) -> [[UInt8]]? {
    guard let value, !value.isNull else { return nil }
    guard let events = value.items else {
      problem(value, "\"baseline\" is a list of events to learn from, and this is \(value.kind)")
      return nil
    }
    return records(builder) { builder throws(YAMLTreeError) in try builder.add(each: events) }
  }

  mutating func check(_ entries: [YAMLEntry], known: [String], what: String) {
    for entry in entries where !known.contains(entry.key) {
      let hint = entry.key.nearest(of: known).map { "; is \"\($0)\" meant?" } ?? ""
      problem(
        line: entry.keyLine, column: entry.keyColumn, "\(what) has no \"\(entry.key)\"\(hint)")
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
