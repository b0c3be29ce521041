import Foundation
import Testing
import TrailDetection
import TrailRecords
import TrailReports

@Suite("The ledger")
struct LedgerTests {
  static let keys = [
    "schema", "input", "state", "reason", "bytes", "inflated_bytes", "members", "records", "findings",
    "filtered",
    "suppressed", "duplicates", "conflicts", "unparsed", "unparsed_at",
  ]

  private func json(_ line: LedgerLine) -> String {
    var bytes = ReportBytes()
    line.json(into: &bytes)
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  @Test("A line has all keys in the order of the contract")
  func keys() throws {
    for line in InventedMorning.ledger(findings: 3) {
      #expect(keysOf(try OwnedRecord(parsing: json(line))) == Self.keys)
    }
  }

  @Test("A line holds what it was given")
  func values() {
    var line = LedgerLine(input: "a \"b\".gz", state: .partial, reason: "cut")
    (line.bytes, line.inflatedBytes, line.members) = (1, 2, 3)
    (line.findings, line.filtered, line.suppressed, line.duplicates, line.conflicts) = (5, 6, 7, 8, 9)
    line.records = 26
    line.addUnparsed(RecordProblem(offset: 11, reason: .trailingComma))
    #expect(
      json(line)
        == #"{"schema":"trailsift.ledger/1","input":"a \"b\".gz","state":"partial","reason":"cut","bytes":1,"#
        + #""inflated_bytes":2,"members":3,"records":27,"findings":5,"filtered":6,"suppressed":7,"duplicates":8,"#
        + #""conflicts":9,"unparsed":1,"unparsed_at":[{"offset":11,"#
        + #""reason":"a comma stands before a closing bracket"}]}"#)
    #expect(line.isBalanced)
    line.filtered += 1
    #expect(!line.isBalanced)
  }

  @Test("A line counts every unparsed record and keeps the places of the first 20")
  func places() {
    var line = LedgerLine(input: "a")
    for offset in 0..<50 { line.addUnparsed(RecordProblem(offset: offset, reason: .badNumber)) }
    #expect(line.unparsed == 50 && line.records == 50 && line.isBalanced)
    #expect(line.unparsedAt.map(\.offset) == Array(0..<20))
  }

  @Test("Totals are the sums, however they are put together")
  func totals() {
    let lines = InventedMorning.ledger(findings: 7)
    let all = InventedMorning.totals(lines)
    var halves = InventedMorning.totals(Array(lines.prefix(2)))
    halves += InventedMorning.totals(Array(lines.dropFirst(2)))
    #expect(all == halves)
    #expect(all.inputs == 6 && all.inputs(.whole) == 2 && all.inputs(.skipped) == 2)
    #expect(all.records == lines.reduce(0) { $0 + $1.records })
    #expect(all.findings == 7 && all.duplicates == 30 && all.unparsed == 5 && all.conflicts == 1)
    #expect(all.isBalanced && !all.isWhole)
  }

  @Test(
    "The last line is whole unless something is damaged, and failed when nothing else was there",
    arguments: [
      ([], InputState.whole, nil), ([.whole, .skipped], .whole, nil), ([.skipped], .whole, nil),
      ([.whole, .partial], .partial, "1 of 2 inputs could not be read whole"),
      ([.whole, .failed], .partial, "1 of 2 inputs could not be read whole"),
      ([.failed, .skipped], .failed, "1 of 2 inputs could not be read whole"),
      ([.failed], .failed, "1 of 1 input could not be read whole"),
    ] as [([InputState], InputState, String?)])
  func lastLine(states: [InputState], state: InputState, reason: String?) {
    var totals = LedgerTotals()
    for state in states { totals += LedgerLine(input: "x", state: state, reason: "y") }
    #expect(totals.line.state == state && totals.line.reason == reason && totals.line.input == nil)
    #expect(json(totals.line).hasPrefix(#"{"schema":"trailsift.ledger/1","input":null,"#))
  }

  @Test("The note at the end of a scan tells findings, records, inputs, damage and interruption")
  func endNote() {
    var counts = SeverityCounts()
    for severity in [Severity.high, .low, .high] { counts.add(severity) }
    let summary = InventedMorning.summary(findings: 3)
    #expect(
      summary.endNote(counts)
        == "3 findings (2 high, 1 low) in 4,508 records from 6 inputs; 2 inputs were not read whole")
    var totals = LedgerTotals()
    totals += LedgerLine(input: "a")
    let quiet = ScanSummary(tool: summary.tool, totals: totals, notWhole: [], interrupted: true)
    #expect(quiet.endNote(SeverityCounts()) == "0 findings in 0 records from 1 input; interrupted")
  }

  @Test("Counts of severities add up")
  func severities() {
    var counts = SeverityCounts()
    #expect(counts.worst == nil && counts.total == 0)
    for severity in Severity.allCases { counts.add(severity) }
    var more = SeverityCounts()
    more.add(.medium)
    counts += more
    #expect(counts.total == 6 && counts[.medium] == 2 && counts[.info] == 1 && counts.worst == .critical)
    #expect(counts.sentence == "6 findings (1 critical, 1 high, 2 medium, 1 low, 1 info)")
  }
}
