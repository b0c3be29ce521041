import Foundation
import Testing
import TrailSift

/// A scan that ran to its end, with its ledger and its findings as NDJSON.
struct ScanRun {
  let result: Scan.Result
  let ledger: LedgerFile
  /// The findings as they were streamed, a line each.
  let stream: [String]

  /// Runs a scan of paths in a folder, and checks the sums of its ledger.
  init(
    _ folder: ScratchFolder, _ names: [String] = ["logs"],
    sourceLocation: SourceLocation = #_sourceLocation, _ setUp: (inout Scan) -> Void = { _ in }
  ) async throws {
    let output = "out-" + UUID().uuidString
    var scan = Scan(names.map { folder.file($0) })
    try folder.makeFolder(output)
    scan.ledger = folder.file("\(output)/ledger")
    scan.reports = [ReportOutput(.ndjson, to: .file(folder.file("\(output)/stream")))]
    setUp(&scan)
    result = try await scan.run()
    ledger = try LedgerFile(folder.text("\(output)/ledger"), sourceLocation: sourceLocation)
    stream = try folder.lines("\(output)/stream")
    let totals = result.summary.totals
    #expect(totals.isBalanced, sourceLocation: sourceLocation)
    #expect(totals.records == ledger.totals.records, sourceLocation: sourceLocation)
    #expect(
      totals.findings + result.severities.correlations == stream.count, sourceLocation: sourceLocation)
    #expect(totals.inputs == ledger.inputs.count, sourceLocation: sourceLocation)
    if scan.keepsFindings {
      #expect(
        result.findings.count + result.correlations.count == stream.count, sourceLocation: sourceLocation)
    }
  }

  /// The lines of correlations.
  var correlationLines: [String] { stream.filter { $0.contains("\"kind\":\"correlation\"") } }

  /// The eventIDs of the findings in the order of the stream; "" for a record without one.
  var eventIDs: [String] {
    stream.map { line in
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["external_id"] as? String ?? ""
    }
  }

  /// The numbers of the made records that were reported, in the order of the stream.
  var numbers: [Int] { eventIDs.map { Int($0.suffix(12), radix: 16) ?? -1 } }
}
