import Foundation
import Testing

@Suite("rules explain") struct RulesExplainTests {
  private static func events() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let user = MadeRecord(1).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") }
    let denied = MadeRecord(2).with { $0.more = #","errorCode":"AccessDenied""# }
    try folder.write([user, denied, MadeRecord(3)].delivery, to: "events.json")
    try folder.write(GzipMember([denied].lines).bytes, to: "denied.jsonl.gz")
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "cut.json")
    try folder.write(#"{"name":"a package"}"#, to: "other/package.json")
    try folder.write("%PDF-1.7", to: "pdf/a.pdf")
    try folder.write(MadeRule.burst(1, name: "stops", event: "StopLogging", count: 2), to: "burst.yml")
    return folder
  }

  private func explain(_ arguments: [String], in folder: ScratchFolder) throws -> CommandResult {
    try TrailSiftProcess(["rules", "explain"] + arguments, in: folder).finish()
  }

  @Test("Each record is shown with what holds, what does not, and what was found")
  func detection() throws {
    let result = try explain(["trail-logging-stopped", "events.json"], in: Self.events())
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output == """
        Trail stops recording
        the bundled file logging-tamper/trail-logging-stopped.yml:1:1

        record 0, CreateUser, 2026-03-04T10:00:00Z, 7d1f0c52-3b6a-4e0f-9a55-000000000001: the rule does not fire
          no   condition: call and worked
          no   call
          no     eventSource: cloudtrail.amazonaws.com   <- "iam.amazonaws.com"
          no     eventName: StopLogging   <- "CreateUser"
          yes  worked
          yes    trailsift.outcome: success   <- "success"

        record 1, StopLogging, 2026-03-04T10:00:00Z, 7d1f0c52-3b6a-4e0f-9a55-000000000002: the rule does not fire
          no   condition: call and worked
          yes  call
          yes    eventSource: cloudtrail.amazonaws.com   <- "cloudtrail.amazonaws.com"
          yes    eventName: StopLogging   <- "StopLogging"
          no   worked
          no     trailsift.outcome: success   <- "denied"

        record 2, StopLogging, 2026-03-04T10:00:00Z, 7d1f0c52-3b6a-4e0f-9a55-000000000003: the rule fires
          yes  condition: call and worked
          yes  call
          yes    eventSource: cloudtrail.amazonaws.com   <- "cloudtrail.amazonaws.com"
          yes    eventName: StopLogging   <- "StopLogging"
          yes  worked
          yes    trailsift.outcome: success   <- "success"

        3 records; the rule fires on 1

        """)
  }

  @Test(
    "A limit leaves the records on which the rule fires, then those that come nearest, in the order of the file"
  )
  func limit() throws {
    let folder = try Self.events()
    let two = try explain(["trail-logging-stopped", "events.json", "--limit", "2"], in: folder)
    #expect(
      two.outputLines.filter { $0.hasPrefix("record") }.map { $0.prefix(8) } == ["record 1", "record 2"])
    #expect(two.outputLines.last == "3 records; the rule fires on 1; 1 not shown (--limit N shows more)")
    let none = try explain(["trail-logging-stopped", "events.json", "--limit", "0"], in: folder)
    #expect(none.outputLines.count == 3)
    #expect(try explain(["trail-logging-stopped", "events.json", "--limit", "-1"], in: folder).status == 64)
  }

  @Test("Records come from gzip, from folders and from standard input too, with the name of their file")
  func inputs() throws {
    let folder = try Self.events()
    let gzip = try explain(["trail-logging-stopped", "denied.jsonl.gz"], in: folder)
    #expect(gzip.outputLines.last == "1 record; the rule fires on 0")
    let two = try explain(["trail-logging-stopped", "events.json", "denied.jsonl.gz"], in: folder)
    #expect(two.output.contains("record 0 of denied.jsonl.gz, StopLogging"))
    #expect(two.outputLines.last == "4 records; the rule fires on 1")
    let piped = try TrailSiftProcess.run(
      "rules", "explain", "trail-logging-stopped", "-", in: folder,
      input: .bytes(Array(MadeRecord(9).json.utf8)))
    #expect(piped.outputLines.last == "1 record; the rule fires on 1")
  }

  @Test("Of a correlation it is told what each record brings, and whether it matches in the end")
  func correlation() throws {
    let folder = try Self.events()
    let result = try explain(["stops", "events.json", "--rules", "burst.yml", "--limit", "1"], in: folder)
    #expect(result.status == 0)
    #expect(
      result.output == """
        Burst of stops
        burst.yml:13:1

        record 1, StopLogging, 2026-03-04T10:00:00Z, 7d1f0c52-3b6a-4e0f-9a55-000000000002: of interest
          yes  rule stops-base
          yes    condition: call
          yes    call
          yes      eventName: StopLogging   <- "StopLogging"
          brings to stops: an event of userIdentity.arn "arn:aws:iam::111122223333:user/mira"

        The correlation asks for event_count >= 2 within 10m, grouped by userIdentity.arn, of the rules stops-base
          stops: userIdentity.arn=arn:aws:iam::111122223333:user/mira: 2 records, at 2026-03-04T10:00:00Z
        It matches these records:
          userIdentity.arn=arn:aws:iam::111122223333:user/mira: 2 events, 2026-03-04T10:00:00Z to 2026-03-04T10:00:00Z, reached 2
            2026-03-04T10:00:00Z  record 1
            2026-03-04T10:00:00Z  record 2

        3 records; 2 of interest to the correlation; 2 not shown (--limit N shows more)

        """)
    let one = try explain(["stops", "denied.jsonl.gz", "--rules", "burst.yml"], in: folder)
    #expect(one.outputLines.contains("It does not match these records."))
  }

  @Test("A record that brings no value to group by, or no time, takes no part, and that is told")
  func withoutGroup() throws {
    let folder = try Self.events()
    let text = MadeRecord(1).json
    let nobody = text.replacing(#""arn":"arn:aws:iam::111122223333:user/mira","#, with: "")
    let timeless = text.replacing("2026-03-04T10:00:00Z", with: "soon")
    try folder.write("\(nobody)\n\(timeless)\n", to: "odd.jsonl")
    let result = try explain(["stops", "odd.jsonl", "--rules", "burst.yml"], in: folder)
    #expect(result.output.contains("brings to stops: an event of userIdentity.arn nothing\n"))
    #expect(result.outputLines.contains("  1 record takes no part: a field to group by has no value"))
    #expect(result.outputLines.contains("  1 record takes no part: eventTime cannot be read"))
    #expect(result.outputLines.contains("It does not match these records."))
  }

  @Test("JSON has the records, their parts, and the correlation")
  func json() throws {
    let folder = try Self.events()
    let result = try explain(
      ["stops", "events.json", "--rules", "burst.yml", "--format", "json"], in: folder)
    let told = try #require(try parsedJSON(result.output) as? [String: Any])
    #expect(told["records"] as? Int == 3 && told["matching"] as? Int == 2 && told["not_shown"] as? Int == 0)
    let shown = try #require(told["shown"] as? [[String: Any]])
    #expect(shown.map { $0["record"] as? Int } == [0, 1, 2])
    #expect(shown.map { $0["matches"] as? Bool } == [false, true, true])
    #expect(shown.allSatisfy { $0["file"] as? String == "events.json" })
    let correlation = try #require(told["correlation"] as? [String: Any])
    let match = try #require((correlation["matches"] as? [[String: Any]])?.first)
    #expect(
      match["group"] as? [String: String] == ["userIdentity.arn": "arn:aws:iam::111122223333:user/mira"])
    #expect((match["events"] as? [[String: Any]])?.compactMap { $0["record"] as? Int } == [1, 2])
    let single = try explain(["trail-logging-stopped", "denied.jsonl.gz", "--format", "json"], in: folder)
    let one = try #require(try parsedJSON(single.output) as? [String: Any])
    #expect(one["correlation"] is NSNull)
  }

  @Test(
    "What is damaged is told with the reason, and what stands before it is explained",
    arguments: DamagedInput.all)
  func damage(_ input: DamagedInput) throws {
    let folder = try Self.events()
    try folder.write(input.bytes, to: "damaged.json")
    let result = try explain(["trail-logging-stopped", "damaged.json"], in: folder)
    #expect(result.status == 2)
    #expect(result.outputLines.last?.contains("; the rule fires on \(input.findings)") == true)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("\(input.state): damaged.json: "))
    for words in input.reason { #expect(result.errors.contains(words), "\(result.errors)") }
  }

  @Test(
    "Every way to end has its code",
    arguments: [
      (["trail-logging-stopped", "events.json"], 0), (["trail-logging-stopped", "cut.json"], 2),
      (["trail-logging-stopped", "other/package.json"], 2),
      (["trail-logging-stopped", "events.json", "other"], 0),
      (["no-such-rule", "events.json"], 64), (["trail-logging-stopped"], 64), ([], 64),
      (["trail-logging-stopped", "-", "-"], 64), (["trail-logging-stopped", "nowhere"], 66),
      (["trail-logging-stopped", "other"], 66), (["trail-logging-stopped", "pdf"], 66),
      (["trail-logging-stopped", "s3://bucket/x"], 66),
      (["trail-logging-stopped", "events.json", "--rules", "nowhere"], 66),
    ] as [([String], Int32)])
  func codes(_ arguments: [String], _ code: Int32) throws {
    let result = try explain(arguments, in: Self.events())
    #expect(result.status == code)
    if code == 66 { #expect(result.errorLines.count == 1 && result.output.isEmpty) }
  }
}
