import Foundation
import Sigma
import Testing
import TrailDetection
import TrailRecords

@testable import TrailReports

@Suite("Reports with correlations")
struct CorrelationReportTests {
  private static let ownKeys = ["rule_id", "group", "first_seen", "last_seen", "count", "event_ids"]

  /// So many correlations of one event each, by the user agent, at the same time.
  private static func many(_ count: Int, level: RuleLevel = .medium) throws -> [CorrelationFinding] {
    let rules = InventedCorrelations.rules([
      InventedCorrelations.rule(
        "A key is made", level: level,
        Correlation(
          kind: .eventCount, rules: ["key"], groupBy: ["userAgent"], timespan: 60,
          condition: .init(bounds: [.init(.gte, 1)])))
    ])
    let records = (0..<count).map {
      InventedRecords.record(["userAgent": "\"agent \($0)\"", "eventID": "\"\($0)\""])
    }
    return try InventedCorrelations.findings(rules, records)
  }

  private func parse(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A correlation in NDJSON has the keys of an event's finding, and then its own")
  func keys() throws {
    let correlations = try InventedCorrelations.findings()
    #expect(correlations.count == 4)
    let text = written(.ndjson, [], correlations: correlations, InventedMorning.summary(findings: 0))
    let lines = text.utf8.split(separator: 0x0A)
    #expect(lines.count == 4)
    for line in lines {
      #expect(keysOf(try OwnedRecord(parsing: Array(line))) == NDJSONReportTests.keys + Self.ownKeys)
    }
  }

  @Test("What the group fixes stands in the fields of a finding; the rest is null")
  func values() throws {
    let correlations = try InventedCorrelations.findings().filter { $0.severity == .critical }
    let object = try parse(
      written(.ndjson, [], correlations: correlations, InventedMorning.summary(findings: 0)))
    let role = "arn:aws:iam::210987654321:role/Deploy"
    #expect(object["session_issuer_arn"] as? String == role)
    #expect(object["aws_account_id"] as? String == "210987654321")
    #expect(object["created_at"] as? String == "2031-03-04T05:14:00Z")
    #expect(
      object["group"] as? [String: String] == [
        "userIdentity.sessionContext.sessionIssuer.arn": role, "recipientAccountId": "210987654321",
      ])
    #expect(object["count"] as? Int == 3)
    #expect((object["event_ids"] as? [String])?.count == 3)
    #expect(object["external_id"] is NSNull && object["location"] is NSNull && object["user_arn"] is NSNull)
    let detections = try #require(object["detections"] as? [[String: Any]])
    #expect(detections.map { $0["rule_id"] as? String } == [object["rule_id"] as? String])
    #expect((object["attack"] as? [[String: String]])?.map { $0["technique"] } == ["T1685.002"])
  }

  @Test("The JSON report lists findings of both kinds in one order, and counts both")
  func json() throws {
    let findings = try InventedMorning.findings()
    let correlations = try InventedCorrelations.findings()
    let summary = InventedMorning.summary(findings: 11, leftOut: InventedCorrelations.leftOut)
    // Not all readers of JSON take the lone surrogate that one of the records holds.
    let options = ReportOptions(includeRaw: false)
    let object = try parse(written(.json, findings, correlations: correlations, summary, options))
    let listed = try #require(object["findings"] as? [[String: Any]])
    #expect(listed.count == 15)
    #expect(listed.count { $0["kind"] as? String == "correlation" } == 4)
    let times = listed.compactMap { $0["created_at"] as? String }
    #expect(times == times.sorted())
    let stop = try #require(listed.firstIndex { $0["kind"] as? String == "correlation" })
    #expect(listed[stop - 1]["created_at"] as? String == "2031-03-04T05:14:00Z")
    let counts = try #require(object["summary"] as? [String: Any])
    #expect(
      counts["by_severity"] as? [String: Int] == [
        "critical": 4, "high": 2, "medium": 5, "low": 3, "info": 1,
      ])
    let sources = try #require(counts["top_sources"] as? [[String: Any]])
    #expect(sources.first?["src_ip"] as? String == "198.51.100.23" && sources.first?["findings"] as? Int == 6)
    let joined = try #require(object["correlations"] as? [String: Any])
    #expect(joined["findings"] as? Int == 4)
    let leftOut = try #require(joined["left_out"] as? [[String: Any]])
    #expect(leftOut.map { $0["matches"] as? Int } == [3400, 1])
    #expect(leftOut.map { $0["is_estimate"] as? Bool } == [true, false])
    let totals = (object["inputs"] as? [String: Any])?["totals"] as? [String: Any]
    #expect(totals?["findings"] as? Int == 11)
  }

  @Test("Many correlations go out in blocks")
  func blocks() throws {
    let correlations = try Self.many(400)
    var block = ReportBytes()
    var collected: [UInt8] = []
    var largest = 0
    let summary = InventedMorning.summary(findings: 0)
    JSONReport().render(FindingOverview([], correlations), [], summary, into: &block) { full in
      largest = max(largest, full.count)
      collected += full.bytes
      full.removeAll()
    }
    #expect(largest >= ReportBytes.blockSize && largest < 2 * ReportBytes.blockSize)
    collected += block.bytes
    #expect((try parse(String(decoding: collected, as: UTF8.self))["findings"] as? [Any])?.count == 400)
  }

  @Test("Correlations that arrive in another order give the same bytes", arguments: ReportFormat.allCases)
  func order(format: ReportFormat) throws {
    let findings = try InventedMorning.findings()
    let correlations = try InventedCorrelations.findings() + Self.many(30)
    let summary = InventedMorning.summary(findings: 11)
    #expect(
      written(format, findings, correlations: correlations, summary)
        == written(format, findings, correlations: correlations.reversed(), summary))
  }

  @Test("A row of CSV has a cell for each column; those of a record are empty, and all are guarded")
  func csv() throws {
    let text = written(
      .csv, [], correlations: try InventedCorrelations.findings(), InventedMorning.summary(findings: 0))
    let rows = CSVText(text).rows
    #expect(rows.map(\.count) == Array(repeating: 19, count: 5))
    let trails = try #require(rows.first { $0[1] == "critical" })
    #expect(
      trails == [
        "2031-03-04T05:14:00Z", "critical", "", "", "", "210987654321", "", "", "", "", "", "",
        "logging-tamper", "logging-tamper", "T1685.002", "Trails are stopped again and again", "", "", "",
      ])
    let hostile = try #require(rows.first { $0[1] == "low" })
    #expect(hostile[8] == "'=1+1")
    #expect(hostile[10].hasPrefix("'@SUM(1),\"x\"\r\n|`<img src=x>"))
  }

  @Test("Text and Markdown list the worst first, of equals the earliest")
  func worstFirst() throws {
    let correlations = try InventedCorrelations.findings() + Self.many(2, level: .critical)
    let summary = InventedMorning.summary(findings: 0)
    let text = written(.text, [], correlations: correlations, summary)
    let rows = text.split(separator: "\n").drop { !$0.hasPrefix("SEVERITY  EVENTS") }.dropFirst().prefix(6)
    #expect(
      rows.map { $0.prefix { $0 != " " } } == ["critical", "critical", "critical", "high", "low", "info"])
    #expect(rows.map { $0.contains("A key is made") } == [true, true, false, false, false, false])
    #expect(!text.contains("No findings."))
    let table = written(.markdown, [], correlations: correlations, summary).split(separator: "\n")
      .drop { $0 != "## Correlations" }.dropFirst(3).prefix(6)
    #expect(
      table.map { $0.dropFirst(2).prefix { $0 != " " } }
        == ["critical", "critical", "critical", "high", "low", "info"])
  }

  @Test("A long list of correlations is cut, and says how to get all of it")
  func cut() throws {
    let correlations = try Self.many(510)
    let summary = InventedMorning.summary(findings: 0)
    let text = written(.text, [], correlations: correlations, summary)
    #expect(text.split(separator: "\n").count { $0.contains("A key is made") } == 50)
    #expect(text.contains("... and 460 rows more; --format ndjson or json gives every finding\n"))
    let markdown = written(.markdown, [], correlations: correlations, summary)
    #expect(markdown.split(separator: "\n").count { $0.contains("`A key is made`") } == 500)
    #expect(
      markdown.contains("\n10 more rows are left out; the ndjson and json formats give every finding.\n"))
  }

  @Test("Nothing that a group or a rule holds reaches a terminal as a control", arguments: [nil, 40, 200])
  func controls(width: Int?) throws {
    let summary = InventedMorning.summary(findings: 0, leftOut: InventedCorrelations.leftOut)
    let text = written(
      .text, [], correlations: try InventedCorrelations.findings(), summary, ReportOptions(width: width))
    let unwanted = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
      default: false
      }
    }
    #expect(unwanted.isEmpty)
  }

  @Test("The table fits the terminal", arguments: [20, 60, 80, 120, 200])
  func width(width: Int) throws {
    let text = written(
      .text, [], correlations: try InventedCorrelations.findings(), InventedMorning.summary(findings: 0),
      ReportOptions(width: width))
    let table = text.split(separator: "\n", omittingEmptySubsequences: false).drop {
      !$0.hasPrefix("SEVERITY")
    }
    .prefix { !$0.isEmpty }
    #expect(table.count == 5)
    for line in table { #expect(String(line).columns <= width, "\(line)") }
  }

  @Test("Every row of a Markdown table has as many cells as its title")
  func markdownCells() throws {
    let summary = InventedMorning.summary(findings: 0, leftOut: InventedCorrelations.leftOut)
    let lines = written(.markdown, [], correlations: try InventedCorrelations.findings(), summary)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for heading in ["## Correlations", "## Left out by correlations"] {
      let table = lines.drop { $0 != heading }.dropFirst(2).prefix { $0.hasPrefix("|") }
      let cells = table.map { $0.split(separator: "|", omittingEmptySubsequences: false).count }
      #expect(cells.count > 3 && Set(cells).count == 1)
    }
  }

  @Test("Counts of findings say how many of them are correlations")
  func counted() throws {
    let correlations = try InventedCorrelations.findings()
    let summary = InventedMorning.summary(findings: 11)
    let findings = try InventedMorning.findings()
    let text = written(.text, findings, correlations: correlations, summary)
    #expect(text.hasPrefix("TrailSift 0.1.0: 15 findings, 4 of them correlations, in 4,516 records from 6 "))
    #expect(text.contains("\nBy severity   critical 4, high 2, medium 5, low 3, info 1\n"))
    #expect(text.contains("= 11 findings + "))
    let markdown = written(.markdown, findings, correlations: Array(correlations.prefix(1)), summary)
    #expect(markdown.contains("\n- 12 findings, 1 of them a correlation, in 4,516 records from 6 inputs\n"))
  }

  @Test("The note at the end counts correlations, and says what they left out")
  func endNote() {
    var counts = SeverityCounts()
    counts.add(.high)
    counts.add(correlation: .high)
    var more = SeverityCounts()
    more.add(correlation: .low)
    counts += more
    #expect(counts.correlations == 2 && counts.total == 3)
    var totals = LedgerTotals()
    totals += LedgerLine(input: "a")
    let summary = ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: totals, notWhole: [],
      leftOut: InventedCorrelations.leftOut)
    #expect(
      summary.endNote(counts)
        == "3 findings (2 high, 1 low), 2 of them correlations, in 0 records from 1 input; 2 correlations left "
        + "out about 12 groups and 3,401 matches beyond the limits, 3 events in part, with too many groups or "
        + "values, 1 event with text in the place of a number, 2 records without a readable time, 5 events' ids"
    )
  }

  @Test("What was left out stands in text and Markdown by rule")
  func leftOut() throws {
    let summary = InventedMorning.summary(findings: 0, leftOut: InventedCorrelations.leftOut)
    let lines = [
      "  One address does many things: about 12 groups and 3,400 matches beyond the limits, 2 records without a "
        + "readable time\n",
      "  A | sum\\u{1b}[2J: 1 match beyond the limits, 3 events in part, with too many groups or values, 1 event "
        + "with text in the place of a number, 5 events' ids\n",
    ]
    #expect(written(.text, [], summary).contains("\nLeft out by correlations\n" + lines.joined()))
    #expect(
      written(.markdown, [], summary).contains(
        "| `A \\u{7c} sum\\u{1b}[2J` | 1 match beyond the limits, 3 events in part, "))
    #expect(!written(.text, [], InventedMorning.summary(findings: 0)).contains("Left out"))
  }

  @Test("The time range of a report reaches over the events of correlations")
  func timeRange() throws {
    let text = written(
      .text, [], correlations: try InventedCorrelations.findings(), InventedMorning.summary(findings: 0))
    #expect(text.contains("\n2031-03-04 05:06:07 to 2031-03-04 05:40:00 UTC\n"))
  }
}
