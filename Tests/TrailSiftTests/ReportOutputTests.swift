import Foundation
import Synchronization
import Testing
import TrailSift

@Suite("Reports of a scan") struct ReportOutputTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in 0..<5 {
      let records = (0..<60).map { number in
        MadeRecord(file * 50 + number).with { $0.time = "2026-03-04T10:\(59 - number):00Z" }
      }
      try folder.write(records.delivery, to: "logs/\(file).json")
    }
    try folder.write(String([MadeRecord(7), MadeRecord(888)].delivery.dropLast(9)), to: "logs/cut.json")
    return folder
  }

  private static func write(_ outputs: [ReportOutput], of folder: ScratchFolder) async throws {
    var scan = Scan([folder.file("logs")])
    scan.reports = outputs
    scan.keepsFindings = false
    _ = try await scan.run()
  }

  @Test("Several reports in one pass are those that single passes write")
  func severalAtOnce() async throws {
    let folder = try Self.archive()
    var outputs: [ReportOutput] = []
    for format in ReportFormat.allCases {
      for raw in [true, false] {
        let place = ReportOutput.Destination.file(folder.file("\(format.rawValue)-\(raw)"))
        outputs.append(ReportOutput(format, to: place, options: ReportOptions(includeRaw: raw)))
      }
    }
    var single: [Data] = []
    for (output, format) in zip(outputs, ReportFormat.allCases.flatMap { [$0, $0] }) {
      try await Self.write([output], of: folder)
      single.append(try folder.read("\(format.rawValue)-\(output.options.includeRaw)"))
    }
    try await Self.write(outputs, of: folder)
    for (output, bytes) in zip(outputs, single) {
      #expect(try folder.read("\(output.format.rawValue)-\(output.options.includeRaw)") == bytes)
      #expect(bytes.count > 500)
    }
  }

  @Test("NDJSON and JSON hold each record byte for byte, or null where records are left out")
  func rawRecords() async throws {
    let folder = try ScratchFolder()
    let record = MadeRecord(1).with { $0.more = #","x":1.50e+3,"y":"\u00e9\/","y":2,"z": [ ]"# }
    try folder.write([record].delivery, to: "logs/a.json")
    for format in [ReportFormat.ndjson, .json] {
      let place = ReportOutput.Destination.file(folder.file("report"))
      try await Self.write([ReportOutput(format, to: place)], of: folder)
      #expect(try folder.text("report").contains("\"raw_event\":\(record.json)}"))
      try await Self.write(
        [ReportOutput(format, to: place, options: ReportOptions(includeRaw: false))], of: folder)
      #expect(try folder.text("report").contains("\"raw_event\":null}"))
    }
  }

  @Test("A longer report of an earlier scan leaves nothing behind")
  func overwrites() async throws {
    let folder = try Self.archive()
    let output = ReportOutput(.csv, to: .file(folder.file("report.csv")))
    try await Self.write([output], of: folder)
    let first = try folder.read("report.csv")
    try folder.write(String(repeating: "old\n", count: 100_000), to: "report.csv")
    try await Self.write([output], of: folder)
    #expect(try folder.read("report.csv") == first)
  }

  @Test("Findings are handed over in the order of the inputs while the scan runs")
  func callback() async throws {
    let folder = try Self.archive()
    let seen = Mutex<[String]>([])
    let run = try await ScanRun(folder) { scan in
      scan.options.threads = 4
      scan.onFinding = { finding in seen.withLock { $0.append(finding.eventID ?? "") } }
    }
    #expect(seen.withLock { $0 } == run.eventIDs)
  }

  @Test("Findings are kept only where somebody wants them")
  func keepsFindings() async throws {
    let folder = try Self.archive()
    let run = try await ScanRun(folder) { $0.keepsFindings = false }
    #expect(run.result.findings.isEmpty)
    #expect(run.result.severities.total == run.stream.count)
    #expect(run.result.severities.count(atLeast: .high) == run.stream.count)
  }

  @Test("A damaged archive gives reports that say so", arguments: [ReportFormat.text, .json, .markdown])
  func damageInReports(_ format: ReportFormat) async throws {
    let folder = try Self.archive()
    try await Self.write([ReportOutput(format, to: .file(folder.file("report")))], of: folder)
    let text = try folder.text("report")
    #expect(text.contains("cut.json"))
    #expect(text.contains("partial"))
  }
}
