import Foundation
import Testing
import TrailSift

@Suite("A strict scan") struct StrictTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in 0..<20 {
      let records = (0..<file * 3).map { MadeRecord(file * 100 + $0) }
      var text = records.delivery
      if file == 7 || file == 12 { text.removeLast(2) }
      try folder.write(text, to: "logs/\(Character(UnicodeScalar(UInt8(97 + file)))).json")
    }
    return folder
  }

  @Test(
    "It stops at the first damaged input in input order, for any number of threads", arguments: [1, 2, 8])
  func firstDamage(threads: Int) async throws {
    let run = try await ScanRun(Self.archive()) {
      $0.options.isStrict = true
      $0.options.threads = threads
    }
    #expect(run.result.strictEnd?.hasSuffix("h.json") == true)
    let before = Array(repeating: "whole", count: 7)
    #expect(run.ledger.states == before + ["partial"] + Array(repeating: "skipped", count: 12))
    for line in run.ledger.inputs.dropFirst(8) {
      #expect(line.reason?.contains("--strict") == true)
      #expect(line.reason?.contains("h.json") == true)
      #expect(line.records == 0)
    }
    #expect(run.numbers.last == 720)
    #expect(!run.result.summary.interrupted)
    #expect(!run.result.summary.totals.isWhole)
  }

  @Test("All its output is the same for any number of threads")
  func sameBytes() async throws {
    let folder = try Self.archive()
    var outputs: Set<[Data]> = []
    for threads in [1, 2, 8] {
      var scan = Scan([folder.file("logs")])
      scan.options.isStrict = true
      scan.options.threads = threads
      scan.ledger = folder.file("ledger")
      scan.reports = ReportFormat.allCases.map { ReportOutput($0, to: .file(folder.file($0.rawValue))) }
      _ = try await scan.run()
      outputs.insert(try (["ledger"] + ReportFormat.allCases.map(\.rawValue)).map { try folder.read($0) })
    }
    #expect(outputs.count == 1)
  }

  @Test("An input that cannot be opened ends it too")
  func cannotBeOpened() async throws {
    let folder = try ScratchFolder()
    let gone = try folder.makeSocket("s")
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    var scan = Scan([gone, folder.file("logs")])
    scan.options.isStrict = true
    let result = try await scan.run()
    #expect(result.strictEnd == gone)
    #expect(result.findings.isEmpty)
  }

  @Test("Without damage it reads everything")
  func noDamage() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write("", to: "logs/b.json")
    let run = try await ScanRun(folder) { $0.options.isStrict = true }
    #expect(run.result.strictEnd == nil)
    #expect(run.ledger.states == ["whole", "whole"])
  }
}
