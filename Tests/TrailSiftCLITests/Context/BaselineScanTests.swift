import Foundation
import Testing

@Suite("A scan that knows what is usual") struct BaselineScanTests {
  /// Two days of the same, then a call from another region and one by another program.
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let usual = (1...4).map { number in
      MadeRecord(number).with { $0.time = "2026-03-0\(number % 2 + 1)T10:00:00Z" }
    }
    let later = [
      MadeRecord(5).with { ($0.time, $0.region) = ("2026-03-06T10:00:00Z", "us-east-1") },
      MadeRecord(6).with { ($0.time, $0.userAgent) = ("2026-03-06T10:00:01Z", "Boto3/1.34") },
      MadeRecord(7).with { $0.time = "2026-03-06T10:00:02Z" },
    ]
    try folder.write((usual + later).delivery, to: "logs/a.json")
    return folder
  }

  private static func newNames(_ line: String) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let context = try #require(object?["context"] as? [String: Any])
    return context.filter { $0.value as? Bool == true }.map(\.key).sorted()
  }

  @Test("Findings say what is new, in NDJSON and CSV, from a file as from the first days")
  func marks() throws {
    let folder = try Self.archive()
    let learnt = try TrailSiftProcess.run(
      "baseline", "logs", "--until", "2026-03-02", "-o", "usual.json", in: folder)
    #expect(learnt.status == 0)
    let scan = try TrailSiftProcess.run(
      "scan", "logs", "--baseline", "usual.json", "-o", "found.ndjson", "-o", "found.csv", in: folder)
    #expect(scan.status == 0)
    let lines = try folder.lines("found.ndjson")
    #expect(
      try lines.map(Self.newNames) == [[], [], [], [], ["new_region"], ["new_user_agent"], []])
    #expect(
      lines[0].hasSuffix(
        #","context":{"new_principal":false,"new_source_network":false,"new_asn":null,"new_user_agent":false,"#
          + #""new_region":false,"first_use_of_service":false,"asn":null,"country":null}}"#))
    let rows = try folder.lines("found.csv")
    #expect(rows[0].hasSuffix(",record,context"))
    #expect(
      rows[5].hasSuffix(",new_region") && rows[6].hasSuffix(",new_user_agent") && rows[7].hasSuffix(","))
    let first = try TrailSiftProcess.run(
      "scan", "logs", "--baseline-first", "2d", "-o", "first.ndjson", in: folder)
    #expect(try folder.text("first.ndjson") == folder.text("found.ndjson"))
    #expect(
      first.errors.hasPrefix("baseline: 1 principal from 2026-03-01T10:00:00Z to 2026-03-03T10:00:00Z\n"))
  }

  @Test(
    "A baseline that could not hold all principals is said to be one, and what it lacks is not called new")
  func leftOut() throws {
    let folder = try Self.archive()
    _ = try TrailSiftProcess.run("baseline", "logs", "--until", "2026-03-02", "-o", "whole.json", in: folder)
    let part = try folder.lines("whole.json").filter { !$0.hasPrefix(#"{"principal""#) }
      .joined(separator: "\n")
      .replacing(
        #""principals_left_out":null"#,
        with: #""principals_left_out":{"from":"0000000000000000","records":4}"#)
    try folder.write(part + "\n", to: "part.json")
    let scan = try TrailSiftProcess.run(
      "scan", "logs", "--baseline", "part.json", "-o", "found.ndjson", in: folder)
    #expect(scan.status == 0)
    #expect(scan.errors.hasPrefix("note: part.json does not hold all principals that were there"))
    #expect(try folder.text("found.ndjson").contains(#""context":{"new_principal":null,"#))
    #expect(try !folder.text("found.ndjson").contains(#""new_principal":true"#))
  }

  @Test("Without a baseline nothing is said of what is new")
  func without() throws {
    let folder = try Self.archive()
    _ = try TrailSiftProcess.run("scan", "logs", "-o", "found.ndjson", "-o", "report.json", in: folder)
    #expect(try !folder.text("found.ndjson").contains("\"context\""))
    #expect(try !folder.text("report.json").contains("by_context"))
  }

  @Test("Reports for people and the JSON report count what is new")
  func reports() throws {
    let folder = try Self.archive()
    _ = try TrailSiftProcess.run(
      "scan", "logs", "--baseline-first", "2d", "-q", "-o", "report.txt", "-o", "report.md", "-o",
      "report.json",
      in: folder)
    #expect(try folder.text("report.txt").contains("New           user agent 1, region 1, any of these 2\n"))
    #expect(
      try folder.text("report.md").contains(
        """
        ## New to the baseline

        | New for the principal | Findings |
        | --- | --: |
        | user agent | 1 |
        | region | 1 |
        | any of these | 2 |

        """))
    #expect(
      try folder.text("report.json").contains(
        #""by_context":{"new_principal":0,"new_source_network":0,"new_asn":0,"new_user_agent":1,"new_region":1,"first_use_of_service":0,"none":5}"#
      ))
  }

  @Test("The first days are those of the records that were asked for")
  func selection() throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess.run(
      "scan", "logs", "--since", "2026-03-06", "--baseline-first", "1h", "-o", "found.ndjson", in: folder)
    #expect(
      result.errors.hasPrefix(
        "baseline: 1 principal from 2026-03-06T10:00:00Z to 2026-03-06T11:00:00Z; the logs end before that"))
    #expect(try folder.lines("found.ndjson").map(Self.newNames) == [[], [], []])
  }

  private static let rules = """
    title: New region
    id: 3d0f3a52-9a3e-4c57-8f0b-6f3b0d6f1a11
    logsource: {product: aws, service: cloudtrail}
    detection:
      stopped: {eventName: StopLogging, trailsift.context.new_region: true}
      condition: stopped
    level: critical
    ---
    title: New program in a region
    id: 8a1c9d0e-2b5f-4d7a-b6c3-1e2f3a4b5c6d
    logsource: {product: aws, service: cloudtrail}
    detection:
      stopped: {eventName: StopLogging}
      condition: stopped
    new_to_baseline: [userAgent, awsRegion]
    level: critical
    """

  @Test("Rules fire on what is new, and combinations are learnt with the rules that ask for them")
  func rules() throws {
    let folder = try Self.archive()
    try folder.write(Self.rules, to: "rules/new.yml")
    let options = ["--rules", "rules", "--no-rules", "-q"]
    func fired(_ more: String...) throws -> [[String]] {
      _ = try TrailSiftProcess(["scan", "logs", "-o", "found.ndjson"] + options + more, in: folder).finish()
      return try folder.lines("found.ndjson").map { line in
        let found = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return (found?["detections"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }.sorted()
      }
    }
    func learn(_ more: String...) throws {
      let result = try TrailSiftProcess(["baseline", "-o", "usual.json"] + options + more, in: folder)
        .finish()
      #expect(result.status == 0)
    }
    let both = ["New program in a region", "New region"]
    let expected = [[], [], [], [], both, [both[0]], []]
    #expect(try fired().allSatisfy(\.isEmpty))
    try learn("logs", "--until", "2026-03-02")
    #expect(try folder.text("usual.json").contains(#"{"values":["aws-cli/2.15.0","eu-west-1"],"#))
    #expect(try fired("--baseline", "usual.json") == expected)
    #expect(try fired("--baseline-first", "2d") == expected)
    try learn("logs", "--since", "2026-03-06", "--merge", "usual.json")
    #expect(try fired("--baseline", "usual.json").allSatisfy(\.isEmpty))
  }

  @Test("A baseline that was learnt without a rule cannot tell what is new to it, and merging says so")
  func unlearntRules() throws {
    let folder = try Self.archive()
    try folder.write(Self.rules, to: "rules/new.yml")
    _ = try TrailSiftProcess.run("baseline", "logs", "--no-rules", "-o", "without.json", in: folder)
    _ = try TrailSiftProcess.run(
      "baseline", "logs", "--no-rules", "--rules", "rules", "-o", "with.json", in: folder)
    let merged = try TrailSiftProcess.run(
      "baseline", "--merge", "with.json", "--merge", "without.json", "-o", "usual.json", in: folder)
    #expect(merged.status == 0)
    let scan = try TrailSiftProcess.run(
      "scan", "logs", "--no-rules", "--rules", "rules", "--baseline", "without.json", in: folder)
    #expect(
      scan.errors.hasPrefix(
        "note: without.json has not learnt 1 rule with new_to_baseline (8a1c9d0e-2b5f-4d7a-b6c3-1e2f3a4b5c6d), which "
          + "cannot fire; "))
    #expect(merged.errors.contains("note: without.json: 1 rule with new_to_baseline not learnt in all parts"))
    #expect(try folder.text("usual.json").hasSuffix("\"combinations\":[\n]}\n"))
  }

  @Test("A replay compares with the baseline as a scan does")
  func replay() throws {
    let folder = try Self.archive()
    _ = try TrailSiftProcess.run(
      "baseline", "logs", "--until", "2026-03-02", "-q", "-o", "usual.json", in: folder)
    let result = try TrailSiftProcess.run(
      "replay", "logs", "--baseline", "usual.json", "--order", "event-time", "-q", in: folder)
    #expect(
      try result.outputLines.map { try Self.newNames(String($0)) } == [
        [], [], [], [], ["new_region"], ["new_user_agent"], [],
      ])
  }

  @Test(
    "Every wrong use has its code",
    arguments: [
      (["--baseline", "nowhere.json"], 66), (["--baseline", "logs/a.json"], 65),
      (["--baseline", "usual.json", "--baseline-first", "7d"], 64), (["--baseline-first", "7"], 64),
      (["--baseline-first", "0d"], 64), (["--baseline-first", "-7d"], 64), (["--baseline-first", "7y"], 64),
      (["-", "--baseline-first", "7d"], 64),
    ] as [([String], Int)])
  func codes(arguments: [String], status: Int) throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess(["scan", "logs"] + arguments, in: folder).finish()
    #expect(Int(result.status) == status)
    #expect(!result.errors.isEmpty && result.output.isEmpty)
  }

  @Test("A named pipe cannot be read twice")
  func pipes() throws {
    let folder = try Self.archive()
    let pipe = try folder.makePipe("pipe")
    let result = try TrailSiftProcess.run("scan", pipe, "--baseline-first", "7d", in: folder)
    #expect(result.status == 64)
    #expect(result.errors.contains("can be read once"))
  }
}

@Suite("The baseline of the sample logs") struct SampleBaselineTests {
  private static let archive = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../SampleLogs/archive").standardizedFileURL.path

  @Test("Learnt from the first two days, it tells the intruder's sources from those of the people")
  func story() throws {
    let folder = try ScratchFolder()
    let learnt = try TrailSiftProcess.run(
      "baseline", Self.archive, "--until", "2026-03-03", "-o", "usual.json", in: folder)
    #expect(learnt.errors.contains(" principals learnt from "))
    _ = try TrailSiftProcess.run(
      "scan", Self.archive, "--since", "2026-03-04", "--baseline", "usual.json", "-o", "found.ndjson",
      in: folder)
    var evidence: [String: Set<String>] = [:]
    for line in try folder.lines("found.ndjson") {
      let found = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard found["event_name"] as? String == "ConsoleLogin", found["outcome"] as? String == "success" else {
        continue
      }
      evidence[found["src_ip"] as? String ?? "", default: []].insert(found["evidence"] as? String ?? "")
    }
    #expect(evidence["192.0.2.201"] == ["direct-detection"])
    #expect(evidence["198.51.100.24"] == ["correlation-context"])
    #expect(evidence["2001:db8:1f:40::a3"] == ["correlation-context"])
  }
}
