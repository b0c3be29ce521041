import Foundation
import Testing

@Suite("The replay command") struct ReplayCommandTests {
  private static let first = "111122223333_CloudTrail_eu-west-1_20260304T1005Z_Zk3LmQ0vTn8xYbWc.json.gz"
  private static let second = "111122223333_CloudTrail_eu-west-1_20260304T1010Z_Zk3LmQ0vTn8xYbWc.json.gz"

  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(2), MadeRecord.quiet(3)].delivery, to: "logs/\(second)")
    try folder.write([MadeRecord(1)].delivery, to: "logs/\(first)")
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "damaged/a.json")
    try folder.makeFolder("empty")
    return folder
  }

  @Test("It writes lines in the order of delivery, and ends with when and how late they came")
  func lines() throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess.run("replay", "logs", "--no-rules", "--no-raw", in: folder)
    #expect(result.status == 0)
    #expect(result.outputLines.count == 2)
    #expect(result.outputLines[0].hasSuffix(#","seen_at":"2026-03-04T10:05:00.000Z","lag_seconds":300}"#))
    #expect(
      result.outputLines[1].hasSuffix(
        #""raw_event":null,"seen_at":"2026-03-04T10:10:00.000Z","lag_seconds":600}"#))
    #expect(
      result.errors == """
        replayed what was delivered from 2026-03-04T10:05:00Z to 2026-03-04T10:10:00Z
        lag of 3 records behind their events, by the stamps of the files: median 10 min 0 s, 90% 10 min 0 s, longest 10 min 0 s
        2 findings (2 high) in 3 records from 2 inputs

        """)
  }

  @Test("Its lines say what is new and whose automation it is")
  func context() throws {
    let folder = try Self.archive()
    let usual = MadeRecord(9).with { $0.userAgent = "Boto3/1.34" }
    try folder.write([usual].delivery, to: "before.json")
    _ = try TrailSiftProcess.run("baseline", "before.json", "-o", "usual.json", in: folder)
    try folder.write(
      """
      automation:
        - {name: night-job, owner: platform, principals: ['arn:aws:iam::*:user/mira'], user_agents: ['aws-cli/*']}
      """, to: "trailsift.yaml")
    let result = try TrailSiftProcess.run(
      "replay", "logs", "--no-raw", "--no-rules", "--baseline", "usual.json", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.outputLines.count == 2)
    for line in result.outputLines {
      #expect(
        line.contains(#""new_source_network":false,"new_asn":null,"new_user_agent":true,"new_region":false"#))
      #expect(line.contains(#","known_automation":"night-job","seen_at":"#))
    }
    #expect(result.errors.hasPrefix("automation night-job: 2 findings within its bounds (platform)\n"))
  }

  @Test("Quiet, it says nothing but results; a file gets what standard output would")
  func output() throws {
    let folder = try Self.archive()
    let shown = try TrailSiftProcess.run("replay", "logs", "-q", in: folder)
    #expect(shown.errors.isEmpty && !shown.output.isEmpty)
    let written = try TrailSiftProcess.run("replay", "logs", "-q", "-o", "said.ndjson", in: folder)
    #expect(written.output.isEmpty && written.status == 0)
    #expect(try folder.text("said.ndjson") == shown.output)
  }

  @Test(
    "Every way to end has its code",
    arguments: [
      (["logs"], 0), (["logs", "--order", "event-time", "--speed", "1000000x", "--interval", "5m"], 0),
      (["logs", "--speed", "max", "--from", "2030-01-01"], 0), (["logs", "--fail-on", "high"], 1),
      (["logs", "--fail-on", "critical", "--no-rules"], 0), (["damaged"], 2),
      (["logs", "damaged", "--strict"], 2),
      ([], 64), (["logs", "--speed", "fast"], 64), (["logs", "--speed", "0x"], 64),
      (["logs", "--speed", "-1x"], 64),
      (["logs", "--interval", "0"], 64), (["logs", "--interval", "1y"], 64),
      (["logs", "--order", "name"], 64),
      (["logs", "--from", "2026-03-05", "--to", "2026-03-04"], 64), (["logs", "-o", "logs/\(first)"], 64),
      (["logs", "--since", "2026-03-05", "--until", "2026-03-04"], 64), (["-", "-"], 64),
      (["logs", "--config", "logs/\(first)"], 65), (["nowhere"], 66), (["empty"], 66),
      (["logs", "-o", "no/such/folder/x"], 74),
    ] as [([String], Int32)])
  func codes(_ arguments: [String], _ code: Int32) throws {
    let result = try TrailSiftProcess(["replay"] + arguments, in: Self.archive()).finish()
    #expect(result.status == code, "\(result.errors)")
    #expect(!result.errors.contains("Fatal error"))
  }

  @Test("Standard input is replayed too")
  func standardInput() throws {
    let folder = try Self.archive()
    let bytes = Array([MadeRecord(7), MadeRecord(8)].lines.utf8)
    let result = try TrailSiftProcess.run("replay", "-", "logs", "-q", in: folder, input: .bytes(bytes))
    #expect(result.status == 0)
    #expect(result.outputLines.count == 4)
    #expect(result.outputLines.first?.contains("T10:00:00.000Z\",\"lag_seconds\":0}") == true)
  }

  @Test(
    "At a speed, lines come when their time has, and Ctrl-C ends it with what was said",
    arguments: [SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let folder = try Self.archive()
    // The second file would come after 300 s.
    let process = try TrailSiftProcess(["replay", "logs", "--speed", "1x"], in: folder, piped: true)
    #expect(process.read(lines: 1).contains("T10:05:00.000Z"))
    process.signal(signal)
    let result = process.finish()
    #expect(result.status == 130)
    #expect(result.errorLines.last?.hasSuffix("in 1 record from 2 inputs; interrupted") == true)
  }

  @Test("Whoever has seen enough may go: the command ends quietly")
  func closedPipe() throws {
    let folder = try ScratchFolder()
    try folder.write((0..<5000).map { MadeRecord($0) }.lines, to: "logs/a.jsonl")
    let process = try TrailSiftProcess(["replay", "logs"], in: folder, piped: true)
    #expect(!process.read(lines: 1).isEmpty)
    try process.closeOutput()
    let result = process.finish()
    #expect(result.status == 0 && result.errors.isEmpty)
  }
}
