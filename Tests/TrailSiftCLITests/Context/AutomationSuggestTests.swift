import Foundation
import Testing

@Suite("automation suggest") struct AutomationSuggestTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../SampleLogs/archive").standardizedFileURL.path

  /// A steady user, a busy one and a person, in two files.
  private static func logs() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    func record(_ number: Int, _ hour: Int) -> MadeRecord {
      MadeRecord(number).with {
        ($0.name, $0.source) = ("PutObject", "s3.amazonaws.com")
        $0.time = "2026-03-0\(1 + hour / 24)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):05:00Z"
      }
    }
    let records = (0..<60).map { record($0, $0) }
    try folder.write(records.prefix(31).delivery, to: "logs/a.json")
    try folder.write(records.dropFirst(31).delivery, to: "logs/b.json")
    return folder
  }

  @Test("It writes a part of a configuration, which is taken once the owner is filled in")
  func block() throws {
    let folder = try Self.logs()
    let result = try TrailSiftProcess.run("automation", "suggest", "logs", in: folder)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output == """
        # 1 looks like automation, of 1 principal in 60 records.
        # Look at each, fill in who answers for it, and put it into trailsift.yaml.
        automation:
          # 60 calls from 2026-03-01T00:05:00Z to 2026-03-03T11:05:00Z, every 60 min (59 of 59 intervals)
          # by aws-cli: aws-cli/2.15.0 (60)
          # from 203.0.113.9 (60)
          # 1 call: s3.amazonaws.com/PutObject (60)
          - name: mira
            owner: FILL IN
            principals: ["arn:aws:iam::111122223333:user/mira"]
            networks:
              - "203.0.113.9"
            user_agents:
              - "aws-cli/*"
            events:
              - s3.amazonaws.com/PutObject

        """)
    try folder.write(result.output, to: "trailsift.yaml")
    let refused = try TrailSiftProcess.run("scan", "logs", in: folder)
    #expect(refused.status == 65)
    #expect(
      refused.errorLines == [
        "trailsift.yaml:9:12: the owner is still to be filled in; name who answers for it"
      ])
    try folder.write(result.output.replacing("FILL IN", with: "platform"), to: "trailsift.yaml")
    let scan = try TrailSiftProcess.run(
      "scan", "logs", "--events", "PutObject", "--no-rules", "--format", "csv", in: folder)
    #expect(scan.status == 0)
    #expect(scan.outputLines.first?.hasSuffix(",known_automation") == true)
    #expect(scan.outputLines.dropFirst().allSatisfy { $0.hasSuffix(",mira") } && scan.outputLines.count == 61)
    #expect(scan.errorLines.first == "automation mira: 60 findings within its bounds (platform)")
    let again = try TrailSiftProcess.run("automation", "suggest", "logs", in: folder)
    #expect(again.outputLines.contains("# Not proposed: named already 1."))
    #expect(again.outputLines.last == "automation: []")
  }

  @Test("A configuration with no proposals is taken as it is")
  func nothing() throws {
    let folder = try Self.logs()
    let result = try TrailSiftProcess.run("automation", "suggest", "logs", "--min-events", "61", in: folder)
    #expect(
      result.outputLines == [
        "# 0 look like automation, of 1 principal in 60 records.", "# Not proposed: too few calls 1.",
        "automation: []",
      ])
    try folder.write(result.output, to: "trailsift.yaml")
    #expect(try TrailSiftProcess.run("scan", "logs", in: folder).status == 0)
  }

  @Test("The selection counts, and JSON says what the block says")
  func json() throws {
    let folder = try Self.logs()
    let result = try TrailSiftProcess.run(
      "automation", "suggest", "logs", "--until", "2026-03-02", "--min-events", "10", "--format", "json",
      in: folder)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "trailsift.automation-suggestions/1")
    #expect(object["records"] as? Int == 48)
    let entry = try #require((object["automation"] as? [[String: Any]])?.first)
    #expect(entry["name"] as? String == "mira" && entry["owner"] is NSNull)
    #expect(entry["networks"] as? [String] == ["203.0.113.9"])
    #expect((entry["evidence"] as? [String: Any])?["calls"] as? Int == 48)
  }

  @Test("Texts from records neither break the block nor reach a terminal as controls")
  func hostile() throws {
    let folder = try ScratchFolder()
    let records = (0..<60).map { hour in
      MadeRecord(hour).with {
        $0.time = "2026-03-0\(1 + hour / 24)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):05:00Z"
        ($0.name, $0.source) = (#"Put: \"x\" # \u001b[2J\n- name: y"#, #"s3\u2028\u0000"#)
        $0.userAgent = #"tool\"'\\ \u202e\ud83d\udca5"#
        $0.account = #"1111\\\"2222"#
      }
    }
    try folder.write(records.delivery, to: "logs/a.json")
    let result = try TrailSiftProcess.run("automation", "suggest", "logs", in: folder)
    #expect(result.output.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 })
    #expect(result.output.contains("- name: mira"))
    try folder.write(result.output.replacing("FILL IN", with: "platform"), to: "c.yaml")
    let scan = try TrailSiftProcess.run(
      "scan", "logs", "--events", "*", "--no-rules", "--config", "c.yaml", "--format", "csv", "-q", in: folder
    )
    #expect(scan.status == 0, "\(scan.errors)")
    #expect(scan.output.components(separatedBy: ",mira\r\n").count == 61)
  }

  @Test("A strict reading ends at the first damaged input")
  func strict() throws {
    let folder = try Self.logs()
    try folder.write(#"{"Records":[{"eventVersion":"1.08","#, to: "logs/aa.json")
    let result = try TrailSiftProcess.run("automation", "suggest", "logs", "--strict", in: folder)
    #expect(result.status == 2)
    #expect(result.outputLines.first?.hasSuffix("in 31 records.") == true)
    #expect(
      result.errorLines.last == "--strict ended the reading at logs/aa.json; what comes after it was not read"
    )
  }

  @Test("The sample logs have two nightly jobs, whatever the number of threads")
  func samples() throws {
    let folder = try ScratchFolder()
    let outputs = try ["1", "4"].map { threads in
      let result = try TrailSiftProcess.run(
        "automation", "suggest", Self.samples, "--threads", threads, in: folder)
      // One of the logs is cut short.
      #expect(result.status == 2 && result.errorLines.count == 1)
      return result.output
    }
    #expect(outputs[0] == outputs[1])
    #expect(
      outputs[0].split(separator: "\n").filter { $0.hasPrefix("  - name") } == [
        "  - name: nightly-backup-444455556666", "  - name: nightly-backup-111122223333",
      ])
  }

  @Test(
    "JSON fits its schema",
    .enabled(if: SchemaScript.isPossible, "python3 with the library jsonschema is missing"))
  func schema() throws {
    let folder = try ScratchFolder()
    for (name, least) in [("found.json", "50"), ("none.json", "100000")] {
      let result = try TrailSiftProcess.run(
        "automation", "suggest", Self.samples, "--format", "json", "--min-events", least, "-q", in: folder)
      try folder.write(result.output, to: name)
      let check = try SchemaScript.check([folder.file(name)])
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test(
    "Mistakes on the command line are told",
    arguments: [
      (["automation", "suggest"], 64), (["automation", "suggest", "logs", "--min-events", "0"], 64),
      (["automation", "suggest", "-", "-"], 64), (["automation", "suggest", "nowhere"], 66),
      (["automation", "suggest", "logs", "--config", "nowhere.yaml"], 66),
      (["automation", "suggest", "logs", "--config", "bad.yaml"], 65),
      (["automation", "suggest", "logs", "--format", "toml"], 64),
    ] as [([String], Int32)])
  func mistakes(_ arguments: [String], _ status: Int32) throws {
    let folder = try Self.logs()
    try folder.write("automation: 7\n", to: "bad.yaml")
    let result = try TrailSiftProcess(arguments, in: folder).finish()
    #expect(result.status == status && result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test("Replays tell of automation as scans do")
  func replay() throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1), MadeRecord(2)].delivery, to: "logs/a.json")
    try folder.write(
      "automation:\n  - {name: mover, owner: me, principals: ['*:user/mira'], effect: set-aside}\n",
      to: "trailsift.yaml")
    let result = try TrailSiftProcess.run("replay", "logs", in: folder)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.errorLines.contains("automation mover: 2 findings set aside (me)"))
  }
}
