import Sigma
import SigmaYAML
import Testing
import TrailDetection

@Suite("What rules cannot fire without") struct RuleNeedsTests {
  private func needs(_ detection: String, more: String = "") -> RuleNeeds {
    let text = "title: r\nlogsource: {product: aws}\ndetection: {\(detection)}\n\(more)\n"
    let read = RuleReader().read(text, file: "r.yml")
    #expect(read.problems == [])
    return RuleNeeds.of(RuleSet.joining(read.rules).set).detections.first ?? []
  }

  @Test(
    "It is what every way to fire takes",
    arguments: [
      ("s: {eventName: X}, condition: s", []),
      ("s: {trailsift.context.new_region: true}, condition: s", ["baseline"]),
      ("s: {trailsift.context.new_region: [true, false]}, condition: s", ["baseline"]),
      ("s: {trailsift.context.country: DE}, condition: s", ["geoip"]),
      ("s: {trailsift.context.new_asn: true}, condition: s", ["baseline", "geoip"]),
      (
        "s: {trailsift.context.new_region: true}, t: {trailsift.context.asn: 1}, condition: s and t",
        ["baseline", "geoip"]
      ),
      ("s: {trailsift.context.new_region: true}, t: {trailsift.context.asn: 1}, condition: s or t", []),
      ("s1: {trailsift.context.new_region: true}, s2: {eventName: X}, condition: 1 of s*", []),
      ("s1: {trailsift.context.new_region: true}, s2: {eventName: X}, condition: all of s*", ["baseline"]),
      ("s: [{trailsift.context.new_region: true}, {eventName: X}], condition: s", []),
      (
        "s: [{trailsift.context.new_region: true}, {trailsift.context.new_asn: true}], condition: s",
        ["baseline"]
      ),
      ("s: {eventName: X}, t: {trailsift.context.new_region: true}, condition: s and not t", []),
      ("s: {trailsift.context.new_region: null}, condition: s", []),
      ("s: {trailsift.context.new_region|exists: false}, condition: s", []),
      ("s: {trailsift.context.new_region|exists: true}, condition: s", ["baseline"]),
      ("s: {trailsift.context.country|neq: DE}, condition: s", []),
      ("s: {eventName: X}, t: {trailsift.context.asn: null}, condition: s and not t", ["geoip"]),
      (
        "s: {eventName: X}, t: {trailsift.context.asn: null, eventName: Y}, condition: s and not t", []
      ),
      ("s: {eventName: X}, t: {trailsift.context.asn: 1}, condition: s and not (not t)", ["geoip"]),
      ("s: {trailsift.context.new_region: true}, t: {eventName: X}, condition: [s, t]", []),
      ("s: {awsRegion|fieldref: trailsift.context.country}, condition: s", ["geoip"]),
    ] as [(String, [String])])
  func conditions(_ detection: String, _ words: [String]) {
    #expect(needs(detection).words == words)
  }

  @Test("A rule about what is new needs a baseline, and where addresses are if it is about that")
  func novelty() {
    let rule = "s: {eventName: X}, condition: s"
    #expect(needs(rule, more: "new_to_baseline: [awsRegion]") == .baseline)
    #expect(needs(rule, more: "new_to_baseline: [trailsift.context.country]") == [.baseline, .places])
  }

  private static let bases = ["plain", "fresh", "placed"].map { name in
    let ask = ["fresh": "trailsift.context.new_region: true", "placed": "trailsift.context.asn: 1"][name]
    return """
      title: \(name)
      name: \(name)
      logsource: {product: aws}
      detection: {s: {\(ask ?? "eventName: X")}, condition: s}
      ---

      """
  }.joined()

  @Test(
    "A correlation needs what its rules need: all of them for a sequence, else any one",
    arguments: [
      ("temporal", "[plain, fresh]", "", ["baseline"]),
      ("temporal_ordered", "[placed, fresh]", "", ["baseline", "geoip"]),
      ("event_count", "[plain, fresh]", "condition: {gte: 2}", []),
      ("event_count", "[fresh]", "condition: {gte: 2}", ["baseline"]),
      (
        "value_count", "[plain]", "condition: {field: trailsift.context.country, gte: 2}", ["geoip"]
      ),
      (
        "value_count", "[plain, placed]", "condition: {field: trailsift.context.country, gte: 2}", ["geoip"]
      ),
      ("event_count", "[plain]", "group-by: [trailsift.context.asn], condition: {gte: 2}", ["geoip"]),
      (
        "event_count", "[plain, fresh]",
        "group-by: [g], aliases: {g: {plain: awsRegion, fresh: trailsift.context.asn}}, condition: {gte: 2}",
        []
      ),
      (
        "temporal", "[plain, fresh]",
        "group-by: [g], aliases: {g: {plain: awsRegion, fresh: trailsift.context.asn}}",
        ["baseline", "geoip"]
      ),
    ] as [(String, String, String, [String])])
  func correlations(_ kind: String, _ rules: String, _ more: String, _ words: [String]) throws {
    let body = "type: \(kind), rules: \(rules), timespan: 1h" + (more.isEmpty ? "" : ", \(more)")
    let text =
      Self.bases + "title: c\nname: c\ncorrelation: {\(body)}\n---\n"
      + "title: d\ncorrelation: {type: event_count, rules: [c], timespan: 1h, condition: {gte: 2}}\n"
    let read = RuleReader().read(text, file: "r.yml")
    #expect(read.problems == [])
    let needs = RuleNeeds.of(RuleSet.joining(read.rules).set).correlations
    #expect(needs.map(\.words) == [words, words], "the second is one of the first")
  }
}
