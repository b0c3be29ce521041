import Foundation
import Sigma
import SigmaYAML
import Testing

@Suite("Test files of rules")
struct RuleTestReaderTests {
  private func read(
    _ tests: String, base: String = "{eventName: A, eventTime: \"2026-03-04T05:06:07Z\"}"
  ) -> RuleTestsRead {
    RuleTestReader().read("base: \(base)\ntests:\n\(RuleText.indented(tests))", file: "a.test.yml")
  }

  private func records(
    _ test: String, base: String = "{eventName: A, eventTime: \"2026-03-04T05:06:07Z\"}"
  ) -> [String] {
    let read = read("- name: n\n  expect: fires\n" + RuleText.indented(test), base: base)
    #expect(read.problems == [])
    return (read.tests.first?.records ?? []).map { String(decoding: $0, as: UTF8.self) }
  }

  private func id(_ index: Int) -> String {
    let digits = String(index, radix: 16)
    let zeros = String(repeating: "0", count: 12)
    return
      "\(zeros.suffix(8 - digits.count))\(digits)-0000-4000-8000-\(zeros.suffix(12 - digits.count))\(digits)"
  }

  @Test("A test has a name, an expectation, its place and the base as its record")
  func simple() {
    let read = read("- name: It fires\n  expect: fires\n- {name: It does not, expect: quiet}", base: "{a: 1}")
    #expect(read.problems == [])
    #expect(read.tests.map(\.name) == ["It fires", "It does not"])
    #expect(read.tests.map(\.expectation) == [.fires, .quiet])
    #expect(read.tests.map(\.place.line) == [3, 5])
    #expect(
      read.tests.map { $0.records.map { String(decoding: $0, as: UTF8.self) } }
        == Array(repeating: ["{\"a\":1,\"eventID\":\"\(id(0))\"}"], count: 2))
  }

  @Test("Quoted scalars are JSON strings; plain numbers, booleans and null keep their type")
  func types() {
    let base =
      #"{a: "1", b: 1, c: true, d: "true", e: ~, f: x, g: [1, {}, []], h: "q\"\\\n\u0001é", i: yes, j: 1.50}"#
    #expect(
      records("without: eventID", base: base) == [
        #"{"a":"1","b":1,"c":true,"d":"true","e":null,"f":"x","g":[1,{},[]],"h":"q\"\\\u000a\u0001é","i":"yes","j":1.50}"#
      ])
  }

  @Test(
    "Objects of an event are joined with the base's, arrays and scalars replace, and keys keep their order")
  func overlay() {
    #expect(
      records(
        "without: [eventID]\nevents:\n  - {b: {y: 9, z: 1}, c: [3], d: {e: f}, g: ~}",
        base: "{a: 1, b: {x: 1, y: 2}, c: [1, 2], d: 4}")
        == [#"{"a":1,"b":{"x":1,"y":9,"z":1},"c":[3],"d":{"e":f},"g":null}"#.replacing(":f", with: ":\"f\"")])
  }

  @Test(
    "No events, an empty list of them and an empty event are the base",
    arguments: ["", "events:", "events: []", "events: [~]", "events: [{}]"])
  func noEvents(_ events: String) {
    #expect(records("without: [eventID]\n\(events)", base: "{a: 1}") == ["{\"a\":1}"])
  }

  @Test("`without` takes paths out of every record, also below arrays, and leaves other records alone")
  func without() {
    #expect(
      records(
        "without: [b.c, d.e, no.such.path, eventID]\nevents: [{a: 2}, {b: 5}]",
        base: "{a: 1, b: {c: 1, f: 2}, d: [{e: 1, g: 2}, 3]}")
        == [#"{"a":2,"b":{"f":2},"d":[{"g":2},3]}"#, #"{"a":1,"b":5,"d":[{"g":2},3]}"#])
    let both = read(
      "- {name: one, expect: quiet, without: [b.c, eventID]}\n- {name: two, expect: fires, without: [eventID]}",
      base: "{b: {c: 1, d: 2}}")
    #expect(
      both.tests.flatMap(\.records).map { String(decoding: $0, as: UTF8.self) } == [
        #"{"b":{"d":2}}"#, #"{"b":{"c":1,"d":2}}"#,
      ])
  }

  @Test("Each record has an eventID of its own, unless its event has one or `without` takes it out")
  func eventIDs() {
    #expect(
      records("events: [{}, {eventID: mine}, {event: {}, repeat: 2}]", base: "{eventID: old, a: 1}")
        == [id(0), "mine", id(2), id(3)].map { "{\"eventID\":\"\($0)\",\"a\":1}" })
    #expect(records("events: [{event: {}, repeat: 300}]").last?.contains(id(299)) == true)
  }

  @Test("Wrapped events are shifted in time and repeated, and count from 0 in their texts")
  func wrapped() {
    let base = "{eventTime: \"2026-02-28T23:59:30Z\", user: x}"
    #expect(
      records(
        "without: [eventID]\nevents:\n  - {event: {user: \"u{n}-{n}\", list: [\"{n}\"]}, after: 1m, repeat: 3, every: 10s}\n  - {event: {}, after: 1d}\n  - {repeat: 2}",
        base: base)
        == [
          #"{"eventTime":"2026-03-01T00:00:30Z","user":"u0-0","list":["0"]}"#,
          #"{"eventTime":"2026-03-01T00:00:40Z","user":"u1-1","list":["1"]}"#,
          #"{"eventTime":"2026-03-01T00:00:50Z","user":"u2-2","list":["2"]}"#,
          #"{"eventTime":"2026-03-01T23:59:30Z","user":"x"}"#,
          #"{"eventTime":"2026-02-28T23:59:30Z","user":"x"}"#,
          #"{"eventTime":"2026-02-28T23:59:30Z","user":"x"}"#,
        ])
  }

  @Test("An event's own time is what it is shifted from")
  func ownTime() {
    #expect(
      records(
        "without: [eventID]\nevents: [{event: {eventTime: \"2030-01-01T00:00:00Z\"}, after: 0s, every: 5m, repeat: 2}]",
        base: "{}")
        == [#"{"eventTime":"2030-01-01T00:00:00Z"}"#, #"{"eventTime":"2030-01-01T00:05:00Z"}"#])
  }

  @Test("Placeholders are lists of values")
  func placeholders() {
    let read = read(
      "- {name: n, expect: fires, placeholders: {accounts: [\"1\", 2, true], none: [], one: x}}")
    #expect(
      read.tests.first?.placeholders
        == ["accounts": ["1", "2", "true"], "none": [], "one": ["x"]])
  }

  @Test(
    "A mistake is told at its place and leaves the other tests",
    arguments: [
      ("{expect: fires}", "3:5 a test needs a \"name\", a text"),
      ("{name: n}", "3:5 a test needs \"expect\": fires or quiet"),
      ("{name: n, expect: yes}", "3:23 a test needs \"expect\": fires or quiet"),
      ("{name: n, expect: fires, event: {}}", "3:30 a test has no \"event\"; is \"events\" meant?"),
      ("{name: n, expect: fires, events: {a: b}}", "3:38 \"events\" is a list, and this is a map"),
      (
        "{name: n, expect: fires, events: [x]}",
        "3:39 an event is a map that is laid over \"base\", and this is text"
      ),
      (
        "{name: n, expect: fires, events: [{after: 1m, eventName: B}]}",
        "3:51 a wrapped event has \"event\", \"after\", \"repeat\" and \"every\", no \"eventName\""
      ),
      ("{name: n, expect: fires, events: [{event: x}]}", "3:47 \"event\" is a map, and this is text"),
      (
        "{name: n, expect: fires, events: [{repeat: 0}]}", "3:48 \"repeat\" is a whole number from 1 to 10000"
      ),
      (
        "{name: n, expect: fires, events: [{repeat: 9999999}]}",
        "3:48 \"repeat\" is a whole number from 1 to 10000"
      ),
      (
        "{name: n, expect: fires, events: [{repeat: 9999}, {repeat: 9999}]}",
        "3:55 a test has more than 10000 records"
      ),
      (
        "{name: n, expect: fires, events: [{after: 90}]}",
        "3:47 \"after\" is a whole number and a unit: 15s, 10m, 2h, 7d"
      ),
      (
        "{name: n, expect: fires, events: [{every: soon}]}",
        "3:47 \"every\" is a whole number and a unit: 15s, 10m, 2h, 7d"
      ),
      (
        "{name: n, expect: fires, events: [{event: {eventTime: noon}, after: 1m}]}",
        "3:59 \"eventTime\" is a text like \"2026-03-04T05:06:07Z\""
      ),
      ("{name: n, expect: fires, events: [{after: 9000y}]}", "3:39 the event is later than the year 9999"),
      (
        "{name: n, expect: fires, events: [{a: .inf}]}",
        "3:39 a number of this record is none that JSON knows"
      ),
      ("{name: n, expect: fires, without: [1]}", "3:40 \"without\" is a list of paths, and this is a number"),
      (
        "{name: n, expect: fires, placeholders: x}",
        "3:44 \"placeholders\" is a map of names and lists, and this is text"
      ),
      (
        "{name: n, expect: fires, placeholders: {a: [[b]]}}",
        "3:49 a placeholder's value is text, and this is a list"
      ),
      ("text", "3:5 a test is a map with \"name\" and \"expect\", and this is text"),
    ])
  func mistakes(_ test: String, _ problem: String) {
    let read = read("- \(test)\n- {name: good, expect: quiet}")
    #expect(read.problems.map { "\($0.place.line):\($0.place.column) \($0.message)" } == [problem])
    #expect(read.tests.map(\.name) == ["good"])
  }

  @Test("Records that would fill the memory are refused, and the tests after them not read")
  func tooManyBytes() {
    let quiet = "{name: n, expect: quiet}"
    let text = "base: {a: b}\ntests: [\(quiet), {name: n, expect: fires, events: [{repeat: 90}]}, \(quiet)]"
    let read = RuleTestReader(recordBytes: 1000).read(text, file: "a.test.yml")
    #expect(read.tests.count == 1)
    #expect(
      read.problems.map(\.message) == ["the records of the file's tests take more memory than they may"])
  }

  @Test(
    "A file without a base or tests is an error",
    arguments: [
      ("", "0:0 the file is empty"),
      ("tests: [{name: n, expect: fires}]", "1:1 a test file needs \"base\", a whole record as a map"),
      ("base: x\ntests: []", "1:7 a test file needs \"base\", a whole record as a map"),
      ("base: {a: 1}", "1:1 a test file needs \"tests\", a list"),
      ("base: {a: 1}\ntests: []", "2:8 a test file needs \"tests\", a list"),
      ("- a", "1:1 a test file is a map with \"base\" and \"tests\", and this is a list"),
      ("base: {a: 1, a: 2}", "1:8 a map has the same key twice: \"a\", first here"),
      (
        "base: {a: 1}\ntest: [{name: n, expect: fires}]\ntests: [{name: n, expect: fires}]",
        "2:1 a test file has no \"test\"; is \"tests\" meant?"
      ),
      (
        "base: {a: 1}\ntests: [{name: n, expect: fires}]\n---\nbase: {}",
        "1:1 a test file has one document, and this has 2"
      ),
    ])
  func wrongFiles(_ text: String, _ problem: String) {
    let read = RuleTestReader().read(text, file: "a.test.yml")
    #expect(read.problems.map { "\($0.place.line):\($0.place.column) \($0.message)" } == [problem])
  }

  @Test(
    "A rule's tests are in the file beside it",
    arguments: [("a/b.yml", "a/b.test.yml"), ("b.yaml", "b.test.yaml"), ("rule", "rule.test.yml")])
  func testFile(_ rule: String, _ test: String) {
    #expect(RuleTestReader.testFile(of: rule) == test)
  }

  @Test("A file on disk is read; one that is not there is an error")
  func onDisk() throws {
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).test.yml"
    try Data("base: {a: 1}\ntests: [{name: n, expect: quiet}]".utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(RuleTestReader().read(path: path).tests.count == 1)
    #expect(RuleTestReader().read(path: path + "x").problems.map(\.message) == ["there is no such file"])
  }
}
