import Sigma
import SigmaYAML
import Testing

@Suite("What a test of a rule knows beside its records")
struct TestContextTests {
  private func read(_ test: String) -> RuleTestsRead {
    let base = "{eventName: A, eventTime: \"2026-03-04T05:06:07Z\"}"
    return RuleTestReader().read(
      "base: \(base)\ntests:\n  - {name: n, expect: fires, \(test)}\n", file: "a.test.yml")
  }

  private func texts(_ records: [[UInt8]]?) -> [String]? {
    records?.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A test without a baseline knows none, which is not the same as one of nothing")
  func absent() {
    #expect(read("events: []").tests.first?.baseline == nil)
    #expect(read("baseline: ~").tests.first?.baseline == nil)
    #expect(read("baseline: []").tests.first?.baseline == [])
  }

  @Test("The events of a baseline are laid over the base as those of the test are, and are not among them")
  func baseline() {
    let test = read(
      "without: [eventTime], baseline: [{}, {event: {r: 'x{n}'}, repeat: 2}], events: [{eventName: B}]"
    ).tests.first
    #expect(
      texts(test?.baseline) == [
        #"{"eventName":"A","eventID":"00000000-0000-4000-8000-000000000000"}"#,
        #"{"eventName":"A","r":"x0","eventID":"00000001-0000-4000-8000-000000000001"}"#,
        #"{"eventName":"A","r":"x1","eventID":"00000002-0000-4000-8000-000000000002"}"#,
      ])
    #expect(
      texts(test?.records) == [#"{"eventName":"B","eventID":"00000000-0000-4000-8000-000000000000"}"#])
  }

  @Test("Places are networks or addresses, each with a system, a country or both")
  func places() {
    let test = read(
      "places: {192.0.2.0/24: {asn: 64496, country: DE}, '2001:db8::/32': {country: NO}, 198.51.100.7: {asn: 0}}"
    ).tests.first
    #expect(
      test?.places == [
        RuleTest.Place(network: "192.0.2.0/24", asn: 64496, country: "DE"),
        RuleTest.Place(network: "2001:db8::/32", country: "NO"),
        RuleTest.Place(network: "198.51.100.7", asn: 0),
      ])
    #expect(read("places: {}").tests.first?.places == [])
    #expect(read("events: []").tests.first?.places == nil)
  }

  @Test(
    "A mistake is told with its place, and the test left out",
    arguments: [
      ("baseline: {a: 1}", "\"baseline\" is a list of events to learn from, and this is a map"),
      ("baseline: [x]", "an event is a map that is laid over \"base\", and this is text"),
      ("baseline: [{event: {}, repeat: 0}]", "\"repeat\" is a whole number from 1 to 10000"),
      ("places: [a]", "\"places\" is a map of addresses or networks, and this is a list"),
      (
        "places: {192.0.2.0/33: {asn: 1}}",
        "\"192.0.2.0/33\" is no address and no network; write 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32"
      ),
      (
        "places: {192.0.2.1: DE}",
        "a place is a map with \"asn\", \"country\" or both, and this is text"
      ),
      ("places: {192.0.2.1: {asn: 1, city: x}}", "a place has no \"city\""),
      ("places: {192.0.2.1: {}}", "a place needs \"asn\", \"country\" or both"),
      ("places: {192.0.2.1: {asn: AS64496}}", "\"asn\" is a whole number from 0 to 4294967295"),
      ("places: {192.0.2.1: {asn: 4294967296}}", "\"asn\" is a whole number from 0 to 4294967295"),
      ("places: {192.0.2.1: {asn: -1}}", "\"asn\" is a whole number from 0 to 4294967295"),
      ("places: {192.0.2.1: {country: Germany}}", "\"country\" is two capital letters, as DE"),
      ("places: {192.0.2.1: {country: de}}", "\"country\" is two capital letters, as DE"),
      ("places: {192.0.2.1: {country: 49}}", "\"country\" is two capital letters, as DE"),
    ])
  func mistakes(_ test: String, _ problem: String) {
    let read = read(test)
    #expect(read.problems.map(\.message) == [problem])
    #expect(read.problems.allSatisfy { $0.place.line == 3 && $0.place.column > 20 })
    #expect(read.tests.isEmpty)
  }

  @Test("The records of a baseline count among those that may fill the memory")
  func tooManyBytes() {
    let text = "base: {a: b}\ntests: [{name: n, expect: fires, baseline: [{repeat: 90}]}]"
    let read = RuleTestReader(recordBytes: 1000).read(text, file: "a.test.yml")
    #expect(
      read.problems.first?.message == "the records of the file's tests take more memory than they may")
    #expect(read.tests.isEmpty)
  }
}
