import Testing
import TrailDetection
import TrailRecords

@testable import TrailReports

@Suite("The text report")
struct TextReportTests {
  @Test("Nothing that a record or a path holds reaches the terminal as a control", arguments: [nil, 80, 200])
  func controls(width: Int?) throws {
    let text = written(.text, try InventedMorning.findings(), ReportOptions(width: width))
    let unwanted = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
      default: false
      }
    }
    #expect(unwanted.isEmpty)
  }

  @Test("With colour the only controls are colour sequences of our own")
  func colour() throws {
    let findings = try InventedMorning.findings()
    let plain = written(.text, findings, ReportOptions(width: 120))
    let coloured = written(.text, findings, ReportOptions(useColour: true, width: 120))
    #expect(coloured.contains("\u{1B}[1;31mcritical"))
    let stripped = coloured.replacing(/\x{1B}\[[0-9;]*m/, with: "")
    #expect(stripped == plain)
  }

  @Test("The tables fit the terminal", arguments: [1, 20, 33, 40, 60, 72, 80, 100, 120, 132, 200])
  func width(width: Int) throws {
    let text = written(.text, try InventedMorning.findings(), ReportOptions(width: width))
    let tables = text.split(separator: "\n", omittingEmptySubsequences: false).drop {
      !$0.hasPrefix("SEVERITY")
    }
    .prefix { !$0.hasPrefix("Inputs") }
    #expect(tables.count > 10)
    for line in tables where !line.hasPrefix("By ") && !line.hasPrefix(" ") {
      #expect(String(line).columns <= max(width, 20), "\(line)")
    }
  }

  @Test("The worst findings come first, and of equals the earliest")
  func order() throws {
    let text = written(.text, try InventedMorning.findings(), ReportOptions(width: 100))
    let severities = text.split(separator: "\n").drop { !$0.hasPrefix("SEVERITY") }.dropFirst().prefix(8)
      .map { $0.prefix { $0 != " " } }
    #expect(severities == ["critical", "high", "medium", "medium", "medium", "medium", "low", "low"])
  }

  @Test("Like findings share a row with their number and their first and last time")
  func groups() throws {
    let text = written(.text, try InventedMorning.findings())
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("critical") })
    let words = row.split(separator: " ").map(String.init)
    #expect(
      words == [
        "critical", "3", "2031-03-04", "05:10:00", "05:14:00", "StopLogging", "denied",
        "role/Deploy", "3", "addresses", "210987654321", "2", "regions",
      ])
  }

  @Test("A last time on another day has its date")
  func otherDay() throws {
    let findings = try ["2031-03-04T23:59:59Z", "2031-03-05T00:00:01Z"].map {
      try InventedRecords.finding(["eventTime": "\"\($0)\""])
    }
    #expect(written(.text, findings).contains("  2031-03-04 23:59:59  2031-03-05 00:00:01  CreateAccessKey"))
  }

  @Test("A long list is cut, and says how to get all of it")
  func cut() throws {
    let findings = try (0..<130).map { try InventedRecords.finding(["eventName": "\"PolishLens\($0)\""]) }
    let text = written(.text, findings)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("medium") }.count == 50)
    #expect(text.contains("... and 80 rows more; --format ndjson or json gives every finding"))
  }

  @Test("A damaged input is named with its reason and its unparsed records; skipped ones are counted")
  func damage() throws {
    let text = written(.text, try InventedMorning.findings())
    #expect(text.contains("  partial  copy/one.json.gz: the gzip stream ends early\n"))
    #expect(
      text.contains("unparsed at byte 1000: a backslash is followed by something that is no JSON escape\n"))
    #expect(text.contains("and 2 more unparsed\n"))
    #expect(text.contains(#"  failed   copy/\u{1b}[2Jtwo.json.gz: permission denied"# + "\n"))
    #expect(text.contains("  2 inputs: no CloudTrail log by its name\n"))
    #expect(text.contains("= 11 findings + 4,470 filtered + 0 suppressed + 30 duplicates + 5 unparsed\n"))
  }

  @Test("A thousand damaged inputs do not drown the findings")
  func muchDamage() throws {
    let lines = (0..<1000).map { LedgerLine(input: "\($0).gz", state: .failed, reason: "permission denied") }
    let summary = ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: InventedMorning.totals(lines),
      notWhole: lines)
    let text = written(.text, [], summary)
    #expect(text.split(separator: "\n").count < 40)
    #expect(text.contains("... and 980 more; --ledger FILE lists every input\n"))
  }

  @Test("An interrupted scan and a conflict are said so")
  func notes() throws {
    let conflict = try InventedRecords.finding(
      InventedRecords.record(), file: "b.gz", at: 4, isConflict: true)
    let summary = ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: LedgerTotals(), notWhole: [],
      interrupted: true)
    let text = written(.text, [conflict], summary)
    #expect(text.contains("Interrupted: this is what was found up to then.\n"))
    #expect(
      text.contains(
        "An earlier record with this eventID differs\n  5a000000-0000-4000-8000-000000000001: b.gz, record 4\n"
      ))
  }

  @Test("A column that matters less is left out before one that matters more")
  func columnsLeftOut() throws {
    var left: [Int] = []
    for width in stride(from: 220, through: 20, by: -10) {
      let text = written(.text, try InventedMorning.findings(), ReportOptions(width: width))
      let titles = try #require(text.split(separator: "\n").first { $0.hasPrefix("SEVERITY") })
      let named = ["EVENT", "OUTCOME", "PRINCIPAL", "FROM", "ACCOUNT", "REGION", "LAST"].prefix {
        titles.contains($0)
      }
      left.append(named.count)
    }
    #expect(left == left.sorted(by: >))
    #expect(left.first == 7)
  }
}
