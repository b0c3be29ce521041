import Foundation
import Testing

@testable import TrailSift

@Suite("Reading ahead of the scan") struct ReadAheadTests {
  private static func outputs(of folder: ScratchFolder, readAheadSize: Int64) async throws -> [String: Data] {
    let name = "out-\(readAheadSize)"
    try folder.makeFolder(name)
    var scan = Scan([folder.file("logs")])
    scan.options.threads = 2
    scan.options.readAheadSize = readAheadSize
    scan.ledger = folder.file("\(name)/ledger")
    scan.reports = [ReportOutput(.ndjson, to: .file(folder.file("\(name)/ndjson")))]
    let result = try await scan.run()
    #expect(result.summary.totals.inputs > 0)
    return ["ledger": try folder.read("\(name)/ledger"), "ndjson": try folder.read("\(name)/ndjson")]
  }

  @Test("Inputs of several pieces, small ones and damaged ones give the same findings and ledger")
  func sameBytes() async throws {
    let folder = try ScratchFolder()
    for file in 0..<3 {
      // More than all pieces in memory together.
      let records = (0..<3000).map { MadeRecord(file * 3000 + $0) }
      try folder.write(GzipMember(records.delivery).bytes, to: "logs/large-\(file).json.gz")
    }
    for (number, input) in DamagedInput.all.enumerated() {
      try folder.write(input.bytes, to: "logs/damaged-\(number).json")
    }
    let byTurns = try await Self.outputs(of: folder, readAheadSize: .max)
    let ahead = try await Self.outputs(of: folder, readAheadSize: 0)
    #expect(ahead == byTurns)
    #expect(try #require(byTurns["ndjson"]).count > 1_000_000)
  }

  @Test("An input that cannot be opened is an error before anything is read")
  func unreadable() async throws {
    let folder = try ScratchFolder()
    let ahead = ReadAhead()
    async let reading = ahead.run(ArchiveInput(path: folder.file("no-such-file")), ArchiveLimits())
    #expect(await ahead.next() == nil)
    let end = await reading
    #expect(throws: ArchiveError.self) { try end.get() }
  }

  @Test("Whoever stops half-way is not waited for")
  func cancelled() async throws {
    let folder = try ScratchFolder()
    let records = (0..<3000).map { MadeRecord($0) }
    try folder.write(GzipMember(records.delivery).bytes, to: "large.json.gz")
    let ahead = ReadAhead()
    async let reading = ahead.run(ArchiveInput(path: folder.file("large.json.gz")), ArchiveLimits())
    let first = try #require(await ahead.next())
    #expect(first.count > 0)
    ahead.cancel()
    let end = try await reading.get()
    #expect(end.tally.inflatedBytes < records.delivery.utf8.count)
  }

  @Test("A scan that is stopped while it reads ahead says so of the input")
  func stopped() async throws {
    let folder = try ScratchFolder()
    let records = (0..<3000).map { MadeRecord($0) }
    try folder.write(GzipMember(records.delivery).bytes, to: "large.json.gz")
    var scan = Scan([folder.file("large.json.gz")])
    scan.options.threads = 2
    scan.options.readAheadSize = 0
    let stop = scan.stop
    scan.onFinding = { _ in stop.stop() }
    let result = try await scan.run()
    #expect(result.summary.interrupted)
    #expect(result.summary.totals.inputs == 1)
    #expect(result.summary.totals.records < 3000)
  }
}
