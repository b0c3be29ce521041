import Foundation
import Testing
import TrailSift

@Suite("coverage") struct CoverageCommandTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let stops = (1...25).map { MadeRecord($0) }
    let read = MadeRecord(30).with {
      ($0.name, $0.source, $0.region) = ("GetObject", "s3.amazonaws.com", "us-east-1")
      $0.more = #","eventCategory":"Data""#
    }
    let unruled = MadeRecord(31).with { ($0.name, $0.source) = ("StartLogging", "cloudtrail.amazonaws.com") }
    try folder.write(stops.delivery, to: "logs/a.json")
    try folder.write([read, unruled].delivery, to: "logs/b.json")
    try folder.write(
      """
      title: Stops
      name: stops
      logsource: {product: aws, service: cloudtrail}
      tags: [attack.t1685.002]
      detection: {call: {eventName: StopLogging}, condition: call}
      ---
      title: Reads
      name: reads
      logsource: {product: aws, service: cloudtrail}
      required_logging: data-event
      evidence: posture-context
      tags: [attack.t1530]
      detection: {call: {eventSource: s3.amazonaws.com, eventName: GetObject}, condition: call}

      """, to: "rules/own.yml")
    return folder
  }

  private struct Review: Decodable {
    struct Rule: Decodable { let name: String? }
    struct Archive: Decodable { let records: Int }
    struct Calls: Decodable {
      struct Call: Decodable {
        let eventName: String
        let seenBy: String
        let occurrences: Int?
      }
      let listed: [Call]
    }
    struct Logging: Decodable {
      struct Place: Decodable { let region: String }
      let rule: Rule
      let verdict: String
      let shown: [Place]
      let missing: [Place]
    }
    struct Noise: Decodable {
      struct Row: Decodable {
        let rule: Rule
        let findings: Int
        let verdict: String
      }
      let rules: [Row]
    }
    struct Techniques: Decodable {
      struct Row: Decodable {
        let technique: String
        let state: String
      }
      let listed: [Row]
    }
    let schema: String
    let archive: Archive?
    let calls: Calls
    let logging: [Logging]
    let noise: Noise?
    let techniques: Techniques

    func call(_ name: String) -> Calls.Call? { calls.listed.first { $0.eventName == name } }
    func state(of technique: String) -> String? {
      techniques.listed.first { $0.technique == technique }?.state
    }
  }

  private let own = ["--no-rules", "--rules", "rules"]

  private func review(_ arguments: [String], in folder: ScratchFolder) throws -> Review {
    let result = try TrailSiftProcess(["coverage", "--format", "json"] + arguments, in: folder).finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Review.self, from: Data(result.output.utf8))
  }

  @Test("Without logs the rules are reviewed, and nothing is said of an archive")
  func rulesAlone() throws {
    let review = try review(own, in: Self.archive())
    #expect(review.schema == "trailsift.coverage/1")
    #expect(review.archive == nil && review.noise == nil)
    #expect(review.call("StopLogging")?.seenBy == "rule")
    #expect(review.call("StopLogging")?.occurrences == nil)
    #expect(review.call("DeleteTrail")?.seenBy == "none")
    #expect(review.logging.map(\.verdict) == ["unknown"])
    #expect(review.state(of: "T1685.002") == "direct")
    #expect(review.state(of: "T1530") == "context-only")
  }

  @Test("An archive answers the four questions")
  func archiveToo() throws {
    let review = try review(["logs"] + own, in: Self.archive())
    #expect(review.archive?.records == 27)
    #expect(review.call("StopLogging")?.occurrences == 25)
    #expect(review.logging.map(\.rule.name) == ["reads"])
    #expect(review.logging.map(\.verdict) == ["partly"])
    #expect(review.logging.first?.shown.map(\.region) == ["us-east-1"])
    #expect(review.logging.first?.missing.map(\.region) == ["eu-west-1"])
    #expect(review.noise?.rules.map(\.rule.name) == ["stops", "reads"])
    #expect(review.noise?.rules.map(\.findings) == [25, 1])
    #expect(review.noise?.rules.map(\.verdict) == ["unnamed", "few"])
  }

  @Test("The selection decides what counts")
  func selection() throws {
    let review = try review(["logs", "--region", "us-east-1"] + own, in: Self.archive())
    #expect(review.archive?.records == 1)
    #expect(review.logging.map(\.verdict) == ["logged"])
  }

  @Test("Text, Markdown and JSON are written together, the same for any number of threads")
  func threads() throws {
    let folder = try Self.archive()
    for threads in [1, 2, 8] {
      let result = try TrailSiftProcess(
        [
          "coverage", "logs", "--threads", "\(threads)", "-o", "\(threads).md", "-o", "\(threads).json",
          "-o", "text:\(threads)", "--navigator", "\(threads).layer", "--navigator-findings", "-q",
        ] + own, in: folder
      ).finish()
      #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    }
    for file in [".md", ".json", "", ".layer"] {
      #expect(try folder.read("1\(file)") == folder.read("2\(file)"))
      #expect(try folder.read("1\(file)") == folder.read("8\(file)"))
    }
    #expect(try folder.text("1").contains("stops  nothing named explains it  25"))
    #expect(try folder.text("1.md").contains("| `stops") || folder.text("1.md").contains("| stops |"))
  }

  @Test("A layer has what the Navigator reads: of the rules, or of what was found")
  func layer() throws {
    let folder = try Self.archive()
    for (more, techniques) in [
      (["--navigator", "-"], 2), (["logs", "--navigator", "-", "--navigator-findings"], 2),
    ] {
      let result = try TrailSiftProcess(["coverage"] + more + own, in: folder).finish()
      #expect(result.status == 0)
      let layer = try #require(try parsedJSON(result.output) as? [String: Any])
      #expect(layer["domain"] as? String == "enterprise-attack")
      #expect((layer["versions"] as? [String: Any])?["layer"] as? String == "4.5")
      #expect((layer["versions"] as? [String: Any])?["attack"] as? String == "19")
      let listed = try #require(layer["techniques"] as? [[String: Any]])
      #expect(listed.count == techniques)
      #expect(
        listed.allSatisfy { ($0["color"] as? String)?.hasPrefix("#") == true && $0["comment"] is String })
    }
  }

  @Test(
    "Every way to end has its code",
    arguments: [
      (["coverage"], 0), (["coverage", "logs"], 0), (["coverage", "damaged"], 2),
      (["coverage", "nowhere"], 66),
      (["coverage", "--region", "us-east-1"], 64), (["coverage", "--navigator-findings"], 64),
      (["coverage", "--navigator", "x", "--navigator-findings"], 64), (["coverage", "-o", "x.csv"], 64),
      (["coverage", "-o", "x.md", "-o", "json:x.md"], 64),
      (["coverage", "logs", "-o", "json:logs/a.json"], 64),
      (["coverage", "-o", "no/such/x.md"], 74), (["coverage", "--navigator", "no/such/x"], 74),
      (["coverage", "--config", "nowhere.yaml"], 66), (["coverage", "--rules", "bad.yml", "--strict"], 65),
    ] as [([String], Int32)])
  func codes(_ arguments: [String], _ code: Int32) throws {
    let folder = try Self.archive()
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "damaged/a.json")
    try folder.write("title: 1\ndetection: nothing\n", to: "bad.yml")
    let result = try TrailSiftProcess(arguments, in: folder).finish()
    #expect(result.status == code, "\(result.errors)")
    for text in [result.output, result.errors] {
      #expect(!text.contains("Fatal error") && !text.contains("Stack dump"))
    }
  }

  @Test("A strict reading ends at the first damaged input, and says so", arguments: ["1", "8"])
  func strict(threads: String) throws {
    let folder = try Self.archive()
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "logs/aa.json")
    let result = try TrailSiftProcess(
      ["coverage", "logs", "--strict", "--threads", threads, "-o", "a.json", "-o", "a.md"] + own, in: folder
    ).finish()
    #expect(result.status == 2)
    let end = "--strict ended the reading at logs/aa.json; what comes after it was not read"
    #expect(result.errors.hasSuffix(end + "\n"))
    #expect(try folder.text("a.md").contains(end))
    let review = try #require(try parsedJSON(folder.text("a.json")) as? [String: Any])
    let archive = try #require(review["archive"] as? [String: Any])
    #expect(archive["strict_end"] as? String == "logs/aa.json")
    #expect((archive["inputs"] as? [String: Int])?["skipped"] == 1)
  }

  @Test("Automation that the configuration names explains noise")
  func automation() throws {
    let folder = try Self.archive()
    try folder.write(
      """
      automation:
        - name: nightly
          owner: ops
          principals: arn:aws:iam::*:user/mira

      """, to: "trailsift.yaml")
    let review = try review(["logs"] + own, in: folder)
    #expect(review.noise?.rules.map(\.verdict) == ["named", "few"])
  }

  @Test("A rule that compares with a baseline covers a call only where there is one")
  func baseline() throws {
    let folder = try Self.archive()
    try folder.write(
      """
      title: New regions
      name: new-regions
      logsource: {product: aws, service: cloudtrail}
      new_to_baseline: [awsRegion]
      detection: {call: {eventName: StopLogging}, condition: call}

      """, to: "new/own.yml")
    let rules = ["--no-rules", "--rules", "new"]
    let without = try review(["logs"] + rules, in: folder)
    #expect(without.call("StopLogging")?.seenBy == "context-only")
    #expect(without.noise?.rules.isEmpty == true)
    let learnt = try TrailSiftProcess(["baseline", "logs", "-o", "usual.json", "-q"] + rules, in: folder)
      .finish()
    #expect(learnt.status == 0)
    let other = (40..<43).map { MadeRecord($0).with { $0.region = "sa-east-1" } }
    try folder.write(other.delivery, to: "logs/c.json")
    let known = try review(["logs", "--baseline", "usual.json"] + rules, in: folder)
    #expect(known.call("StopLogging")?.seenBy == "rule")
    #expect(known.noise?.rules.map(\.findings) == [3])
    try folder.write("{", to: "broken.json")
    let broken = try TrailSiftProcess.run("coverage", "--baseline", "broken.json", in: folder)
    #expect(broken.status == 65)
  }

  @Test("Names from records cannot steer a terminal or a page")
  func hostile() throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).with { $0.region = #"eu\u001b[31m|<b>"# }
    try folder.write([record].delivery, to: "a.json")
    for format in ["text", "markdown"] {
      let result = try TrailSiftProcess.run("coverage", "a.json", "--format", format, in: folder)
      #expect(result.status == 0)
      #expect(!result.output.contains("\u{1B}"))
      if format == "markdown" { #expect(!result.output.contains("<b>")) }
    }
  }
}
