import Testing
import TrailSift

@Suite("Records met twice") struct DuplicateTests {
  @Test(
    "The same file under another name is reported once, from the first in input order", arguments: [1, 8])
  func sameFile(threads: Int) async throws {
    let folder = try ScratchFolder()
    let records = (1...4).map { MadeRecord($0) }
    try folder.write(records.delivery, to: "logs/a.json")
    try folder.write(GzipMember(records.delivery).bytes, to: "logs/b.json.gz")
    let run = try await ScanRun(folder) { $0.options.threads = threads }
    #expect(run.numbers == [1, 2, 3, 4])
    #expect(run.ledger.inputs.map(\.findings) == [4, 0])
    #expect(run.ledger.inputs.map(\.duplicates) == [0, 4])
    #expect(run.result.findings.allSatisfy { $0.file.hasSuffix("a.json") })
    #expect(run.ledger.totals.conflicts == 0)
  }

  @Test("The order of the paths decides which is the first")
  func inputOrder() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "a.json")
    try folder.write([MadeRecord(1)].delivery, to: "b.json")
    let run = try await ScanRun(folder, ["b.json", "a.json"])
    #expect(run.result.findings.map { $0.file.hasSuffix("b.json") } == [true])
    #expect(run.ledger.inputs.map(\.duplicates) == [0, 1])
  }

  @Test("A file that is named twice is one input")
  func namedTwice() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    let run = try await ScanRun(folder, ["logs/a.json", "logs/a.json", "logs"])
    #expect(run.ledger.inputs.count == 1)
    #expect(run.numbers == [1])
  }

  @Test(
    "The same record in another envelope is a duplicate",
    arguments: [
      "[RECORD]", "RECORD\n", #"{"Records":[RECORD]}"#, #"{"version":"0","detail-type":"x","detail":RECORD}"#,
      #"{"Events":[{"EventId":"1","CloudTrailEvent":TEXT}]}"#, #"{"EventId":"1","CloudTrailEvent":TEXT}"#,
      #"{"logEvents":[{"id":"1","message":TEXT}]}"#, #"{"events":[{"timestamp":1,"message":TEXT}]}"#,
      "2026-03-04T10:00:01.000Z RECORD\n",
    ])
  func otherEnvelope(_ envelope: String) async throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).json
    let text = "\"" + record.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    try folder.write(record, to: "logs/a.json")
    try folder.write(
      envelope.replacing("RECORD", with: record).replacing("TEXT", with: text), to: "logs/b.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers == [1])
    #expect(try run.ledger.line("b.json").duplicates == 1)
  }

  @Test("A record spread over lines is a duplicate of itself on one line")
  func spreadOverLines() async throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).json
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write("{\"Records\":[" + record.replacing(",\"", with: ",\n  \"") + "]}", to: "logs/b.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers == [1])
    #expect(run.ledger.totals.duplicates == 1)
  }

  @Test("The same eventID on unlike records is a conflict: both are reported and marked")
  func conflict() async throws {
    let folder = try ScratchFolder()
    let edited = MadeRecord(1).with { $0.userAgent = "edited later" }
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write([edited].delivery, to: "logs/b.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers == [1, 1])
    #expect(run.ledger.inputs.map(\.conflicts) == [0, 1])
    #expect(run.ledger.inputs.map(\.findings) == [1, 1])
    let byFile = run.result.findings.sorted { $0.file < $1.file }
    #expect(byFile.map(\.isConflict) == [false, true])
    #expect(byFile.map(\.isContested) == [true, false])
    #expect(byFile.allSatisfy { $0.severityReasons.last == "another record with this eventID differs" })
    #expect(byFile.map(\.eventID) == [MadeRecord(1).eventID, MadeRecord(1).eventID])
    let ids = byFile.map(\.id)
    #expect(ids.first == MadeRecord(1).eventID)
    #expect(ids.last?.hasPrefix("sha256:") == true)
    #expect(run.stream.last?.contains("\"id\":\"sha256:") == true)
  }

  @Test("Copies of either side of a conflict are duplicates, and a third reading is one more conflict")
  func copiesOfConflict() async throws {
    let folder = try ScratchFolder()
    let edited = MadeRecord(1).with { $0.userAgent = "edited" }
    let editedAgain = MadeRecord(1).with { $0.userAgent = "edited again" }
    let all = [MadeRecord(1), edited, MadeRecord(1), edited, editedAgain, editedAgain, edited, MadeRecord(1)]
    try folder.write(all.delivery, to: "logs/a.json")
    let run = try await ScanRun(folder)
    #expect(run.result.findings.map(\.recordIndex).sorted() == [0, 1, 4])
    #expect(run.ledger.totals.findings == 3)
    #expect(run.ledger.totals.conflicts == 2)
    #expect(run.ledger.totals.duplicates == 5)
    #expect(Set(run.result.findings.map(\.id)).count == 3)
  }

  @Test("Records without an eventID are never merged", arguments: [nil, ""])
  func withoutEventID(_ eventID: String?) async throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).with { $0.eventID = eventID }
    try folder.write([record, record].delivery, to: "logs/a.json")
    try folder.write([record].delivery, to: "logs/b.json")
    let run = try await ScanRun(folder)
    #expect(run.stream.count == 3)
    #expect(run.ledger.totals.duplicates == 0)
    #expect(run.ledger.totals.conflicts == 0)
    #expect(run.result.findings.allSatisfy { $0.id.hasPrefix("sha256:") })
  }

  @Test("The two sides of a call between accounts share a sharedEventID and are two events")
  func sharedEventID() async throws {
    let folder = try ScratchFolder()
    let shared = #","sharedEventID":"0c1d9b1e-6a5a-4d0b-8f5c-2f3f4f5f6f7f""#
    let caller = MadeRecord(1).with { $0.more = shared }
    let called = MadeRecord(2).with { ($0.more, $0.account) = (shared, "444455556666") }
    try folder.write([caller, called].delivery, to: "logs/a.json")
    let run = try await ScanRun(folder)
    #expect(run.numbers == [1, 2])
    #expect(run.ledger.totals.conflicts + run.ledger.totals.duplicates == 0)
  }

  @Test(
    "An eventID of any form is compared whole",
    arguments: ["x", "00000000-0000-0000-0000-000000000000", "7D1F0C52-3B6A-4E0F-9A55-000000000001"])
  func otherEventIDs(_ eventID: String) async throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).with { $0.eventID = eventID }
    let edited = record.with { $0.userAgent = "edited" }
    try folder.write([MadeRecord(1), record, record, edited].delivery, to: "logs/a.json")
    let run = try await ScanRun(folder)
    #expect(run.eventIDs == [MadeRecord(1).eventID, eventID, eventID])
    #expect(run.ledger.totals.duplicates == 1)
    #expect(run.ledger.totals.conflicts == 1)
  }

  @Test("What is filtered out is not compared")
  func filtered() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord.quiet(1), MadeRecord.quiet(1)].delivery, to: "logs/a.json")
    let run = try await ScanRun(folder)
    #expect(run.ledger.totals.filtered == 2)
    #expect(run.ledger.totals.duplicates == 0)
  }

  @Test("Thousands of eventIDs are told apart, and all their copies known")
  func many() async throws {
    let folder = try ScratchFolder()
    let records = (0..<2500).map { MadeRecord($0) }
    try folder.write(records.lines, to: "logs/a.json")
    try folder.write(records.reversed().lines, to: "logs/b.json")
    let run = try await ScanRun(folder) { $0.keepsFindings = false }
    #expect(run.ledger.inputs.map(\.findings) == [2500, 0])
    #expect(run.ledger.inputs.map(\.duplicates) == [0, 2500])
  }
}
