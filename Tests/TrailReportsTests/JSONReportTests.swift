import Foundation
import Testing
import TrailDetection
import TrailRecords
import TrailReports

@Suite("The JSON report")
struct JSONReportTests {
  @Test("Its keys stand in the order of the contract")
  func keys() throws {
    let report = try OwnedRecord(parsing: written(.json, InventedMorning.findings()))
    #expect(
      keysOf(report) == [
        "schema", "tool", "inputs", "time_range", "summary", "correlations", "suppressions", "automation",
        "findings",
      ])
    let event = report.event
    let summary = event.value(["summary"])
    var keys: [String] = []
    event.forEachMember(of: try #require(summary)) { key, _ in keys.append(event.text(key) ?? "") }
    #expect(
      keys == [
        "by_severity", "by_family", "by_evidence", "by_technique", "by_account", "by_region",
        "top_principals",
        "top_sources",
      ])
  }

  @Test("Its findings are the lines of the NDJSON report, sorted")
  func findings() throws {
    let findings = try InventedMorning.findings()
    let lines = written(.ndjson, FindingOrder.sorted(findings)).split(separator: "\n")
    let report = written(.json, findings)
    #expect(report.hasSuffix("\"findings\":[\n" + lines.joined(separator: ",\n") + "\n]}\n"))
  }

  @Test("Its summary counts the findings")
  func summary() throws {
    let object = try parse(written(.json, InventedMorning.findings(), ReportOptions(includeRaw: false)))
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(
      summary["by_severity"] as? [String: Int] == [
        "critical": 3, "high": 1, "medium": 5, "low": 2, "info": 0,
      ])
    let families = try #require(summary["by_family"] as? [String: Int])
    #expect(families.values.reduce(0, +) == 11 && families["logging-tamper"] == 3 && families["none"] == 3)
    let accounts = try #require(summary["by_account"] as? [[String: Any]])
    #expect(accounts.map { $0["aws_account_id"] as? String } == ["210987654321", nil])
    #expect(accounts.map { $0["findings"] as? Int } == [10, 1])
    let principals = try #require(summary["top_principals"] as? [[String: Any]])
    #expect(principals.first?["principal"] as? String == "arn:aws:iam::210987654321:role/Deploy")
    #expect(principals.first?["findings"] as? Int == 3 && principals.first?["worst"] as? String == "critical")
    let range = object["time_range"] as? [String: String]
    #expect(range == ["from": "2031-03-04T05:06:07Z", "to": "2031-03-04T05:50:00Z"])
  }

  @Test("A long report is handed on in blocks, and the blocks are the report")
  func blocks() throws {
    let findings = try (0..<400).map { index in
      try InventedRecords.finding([
        "eventID": "\"\(index)\"", "userAgent": "\"\(String(repeating: "x", count: 4000))\"",
      ])
    }
    let summary = InventedMorning.summary(findings: findings.count)
    var block = ReportBytes()
    var collected: [UInt8] = []
    var sizes: [Int] = []
    JSONReport().render(FindingOverview(findings), findings, summary, into: &block) { full in
      sizes.append(full.count)
      collected += full.bytes
      full.removeAll()
    }
    #expect(
      sizes.count >= 4 && sizes.allSatisfy { $0 >= ReportBytes.blockSize && $0 < ReportBytes.blockSize * 2 })
    collected += block.bytes
    var whole = ReportBytes()
    JSONReport().render(findings, summary, into: &whole)
    #expect(collected == whole.bytes)
    #expect(throws: Never.self) { try parse(String(decoding: collected, as: UTF8.self)) }
  }

  @Test("An error in writing a block ends the report and reaches the caller")
  func failing() throws {
    struct DiskFull: Error {}
    let record = InventedRecords.record(["userAgent": "\"\(String(repeating: "x", count: 300_000))\""])
    let findings = try (0..<3).map { try InventedRecords.finding(record, at: $0) }
    var block = ReportBytes()
    var calls = 0
    #expect(throws: DiskFull.self) {
      let overview = FindingOverview(findings)
      let summary = InventedMorning.summary(findings: 3)
      try JSONReport().render(overview, findings, summary, into: &block) { _ in
        calls += 1
        throw DiskFull()
      }
    }
    #expect(calls == 1)
  }

  @Test("An interrupted scan says so")
  func interrupted() throws {
    let summary = ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0", ruleCount: 2, rulesDigest: "00"),
      totals: LedgerTotals(), notWhole: [], interrupted: true)
    let object = try parse(written(.json, [], summary))
    #expect((object["inputs"] as? [String: Any])?["interrupted"] as? Bool == true)
    let tool = object["tool"] as? [String: Any]
    #expect((tool?["rules"] as? [String: Any])?["count"] as? Int == 2)
  }

  private func parse(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
