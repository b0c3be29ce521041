import Foundation
import Testing
import TrailSift

@Suite("The number of threads") struct ThreadCountTests {
  /// Files of unlike sizes: empty, small, some of several chunks, damaged ones, copies and edited records.
  private static func write(into folder: ScratchFolder) throws {
    var next = 0
    for file in 0..<24 {
      let count = file % 8 == 0 ? 300 : file * file % 37
      let records = (next..<next + count).map { number in
        let record = number % 5 == 3 ? MadeRecord.quiet(number) : MadeRecord(number)
        return record.with { $0.time = "2026-03-0\(1 + number % 9)T1\(number % 10):00:00Z" }
      }
      next += count
      let bytes = file % 2 == 0 ? GzipMember(records.delivery).bytes : Array(records.lines.utf8)
      try folder.write(bytes, to: "logs/\(file % 3)/file-\(file).json")
      if file % 6 == 1 { try folder.write(bytes, to: "logs/2/copy-of-\(file).json") }
      if let first = records.first, file % 4 == 1 {
        try folder.write(first.with { $0.userAgent = "edited" }.json, to: "logs/1/edited-\(file).json")
      }
    }
    for (number, input) in DamagedInput.all.enumerated() {
      try folder.write(input.bytes, to: "logs/\(number % 3)/damaged-\(number).json")
    }
  }

  private static func outputs(of folder: ScratchFolder, threads: Int) async throws -> [String: Data] {
    let name = "out-\(threads)"
    try folder.makeFolder(name)
    var scan = Scan([folder.file("logs")])
    scan.options.threads = threads
    scan.ledger = folder.file("\(name)/ledger")
    scan.reports = ReportFormat.allCases.map {
      ReportOutput($0, to: .file(folder.file("\(name)/\($0.rawValue)")))
    }
    _ = try await scan.run()
    _ = try LedgerFile(folder.text("\(name)/ledger"))
    return try Dictionary(
      uniqueKeysWithValues: (["ledger"] + ReportFormat.allCases.map(\.rawValue)).map { output in
        (output, try folder.read("\(name)/\(output)"))
      })
  }

  @Test("Every report and the ledger have the same bytes for 1, 2 and 8 threads")
  func sameBytes() async throws {
    let folder = try ScratchFolder()
    try Self.write(into: folder)
    let one = try await Self.outputs(of: folder, threads: 1)
    for threads in [2, 8] {
      let more = try await Self.outputs(of: folder, threads: threads)
      for (output, bytes) in one {
        #expect(more[output] == bytes, "\(output) with \(threads) threads")
      }
    }
    let totals = try LedgerFile(folder.text("out-1/ledger")).totals
    #expect(totals.duplicates > 50)
    #expect(totals.conflicts >= 3)
    #expect(totals.unparsed > 0)
    #expect(totals.filtered > 100)
  }

  @Test("Streams stand in the order of files and records, reports in the order of time", arguments: [1, 8])
  func order(threads: Int) async throws {
    let folder = try ScratchFolder()
    for file in 0..<12 {
      let records = (0..<20).map { number in
        MadeRecord(file * 20 + number).with { $0.time = "2026-03-04T10:00:\(59 - file)Z" }
      }
      try folder.write(records.delivery, to: "logs/\(Character(UnicodeScalar(UInt8(97 + file)))).json")
    }
    let run = try await ScanRun(folder) { $0.options.threads = threads }
    #expect(run.numbers == Array(0..<240))
    let times = run.result.findings.compactMap(\.eventTime)
    #expect(times.count == 240)
    #expect(times == times.sorted())
    #expect(run.result.findings.first?.recordIndex == 0)
    #expect(run.result.findings.first?.file.hasSuffix("l.json") == true)
  }

  @Test("Workers that run far ahead of the first input wait for it, and nothing is lost")
  func workersWait() async throws {
    // The named pipe holds a thread as long as nothing comes: other tests are not to keep the workers waiting.
    try await Task(priority: .high) { try await Self.waitForFirst() }.value
  }

  private static func waitForFirst() async throws {
    let folder = try ScratchFolder()
    let fifo = try folder.makePipe("first")
    // Each finding takes 2 MiB, its record and its line: four of them pass the bound of 8 MiB.
    let blank = String(repeating: " ", count: 1 << 20)
    for file in 0..<4 {
      let records = (0..<4).map { number in
        MadeRecord(file * 4 + number).json.dropLast() + blank + "}"
      }
      try folder.write("[" + records.joined(separator: ",") + "]", to: "logs/\(file).json")
    }
    let progress = ScanProgress()
    async let run = ScanRun(folder, ["first", "logs"]) { scan in
      scan.options.threads = 3
      scan.progress = progress
      scan.keepsFindings = false
    }
    let writer = try #require(FileHandle(forWritingAtPath: fifo))
    for _ in 0..<60_000 where progress.reading.records < 4 { try await Task.sleep(for: .milliseconds(5)) }
    #expect(progress.reading.records >= 4)
    try writer.write(contentsOf: Data(MadeRecord(999).json.utf8))
    try writer.close()
    #expect(try await run.numbers == [999] + Array(0..<16))
  }
}
